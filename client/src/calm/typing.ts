// What counts as typing, and which findings wait until it pauses. No editor in here: the events and the timer are hold.ts.
import { compare, type Edit, endOf, overlaps, type Place, type Span, touches } from '../places';
import { type Coded, ruleIdOf } from '../ruleId';

/** How much around the caret waits: `invite.typing.hide` without `off`. */
export type Zone = 'word' | 'line';

/** As much of a diagnostic as matters here. */
export interface Found extends Coded {
  readonly range: Span;
}

/** A finding that is on screen, and where it stands after what was edited since. */
export interface Trace {
  readonly rule: string;
  readonly span: Span;
}

/** A key press gives one character, an input method or a bracket that closes itself a few more. */
const MOST_TYPED = 4;

/**
 * A few characters at the caret, or in place of the selection: somebody is writing. A fix, a paste, a snippet or an edit
 * in several places is something else, and whoever made it wants to see what it did.
 * `selection` is that from before the edits.
 */
export function isTyping(edits: readonly Edit[], selection: Span): boolean {
  const [edit, ...others] = edits;
  // A line break brings the indentation of the new line along.
  if (!edit || others.length > 0 || edit.text.trim().length > MOST_TYPED) return false;
  const { start, end } = edit.range;
  if (compare(start, selection.start) === 0 && compare(end, selection.end) === 0) return true;
  const caret = selection.start;
  const isCaret = compare(selection.end, caret) === 0;
  return isCaret && [start, end, endOf(edit)].some(place => compare(place, caret) === 0);
}

/** The word or the line around the caret; a word is empty where the caret stands at none. */
export function zoneAround(caret: Place, line: string, zone: Zone): Span {
  const at = (character: number): Place => ({ line: caret.line, character });
  if (zone === 'line') return { start: at(0), end: at(line.length) };
  let [start, end] = [caret.character, caret.character];
  while (isWord(line[start - 1])) start--;
  while (isWord(line[end])) end++;
  return { start: at(start), end: at(end) };
}

/** The findings that may be seen: those away from the zone, and in it those that are on screen anyway. */
export function visible<F extends Found>(
  findings: readonly F[],
  zone: Span | undefined,
  onScreen: readonly Trace[],
): F[] {
  const isKnown = (found: F) =>
    onScreen.some(({ rule, span }) => rule === ruleIdOf(found) && overlaps(span, found.range));
  return findings.filter(found => !zone || !touches(found.range, zone) || isKnown(found));
}

/** What to remember of a finding that is on screen. */
export function traceOf(found: Found): Trace {
  return { rule: ruleIdOf(found), span: found.range };
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{M}\p{N}_'’-]/u.test(character);
}
