// Where a finding of the checklist stands by now.
import { type Diagnostic, languages, Range, type TextDocument } from 'vscode';
import type { DraftFinding } from '../../../protocol';
import { CLIENT_ID } from '../names';

/** Where the editor shows it, which moves along with the text; else where it was when the list was made. */
export function rangeNow(document: TextDocument, { ruleId, message, range: { start, end } }: DraftFinding): Range {
  const before = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  const isMeant = (other: Diagnostic) =>
    other.source === CLIENT_ID && other.message === message && codeOf(other) === ruleId;
  const away = ({ range }: Diagnostic) => Math.abs(document.offsetAt(range.start) - document.offsetAt(before.start));
  const [nearest] = languages
    .getDiagnostics(document.uri)
    .filter(isMeant)
    .sort((a, b) => away(a) - away(b));
  return nearest?.range ?? before;
}

function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
