// Where a finding of the checklist stands by now.
import { type Diagnostic, languages, type Range, type TextDocument } from 'vscode';
import type { DraftFinding } from '../../../protocol';
import { CLIENT_ID } from '../names';
import { toRange } from '../ranges';
import { ruleIdOf } from '../ruleId';

/** Where the editor shows it, which moves along with the text; else where it was when the list was made. */
export function rangeNow(document: TextDocument, { ruleId, message, range }: DraftFinding): Range {
  const before = document.validateRange(toRange(range));
  const isMeant = (other: Diagnostic) =>
    other.source === CLIENT_ID && other.message === message && ruleIdOf(other) === ruleId;
  const away = (other: Diagnostic) => Math.abs(document.offsetAt(other.range.start) - document.offsetAt(before.start));
  const [nearest] = languages
    .getDiagnostics(document.uri)
    .filter(isMeant)
    .sort((a, b) => away(a) - away(b));
  return nearest?.range ?? before;
}
