// From the characters of the plain text back to the draft: where a limit falls in what is typed, and what a reader’s words
// were made of.
import { applyEdits, withoutOverlaps } from '../text/edit';
import { lineEnd, lineStart } from '../text/lines';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { folded, messageEdits } from './message';

/** A stretch of the plain text, and what it was made of. */
export interface MessageRun {
  /** Offsets into the plain text. */
  readonly plain: Span;
  /** Offsets into the draft: as long as `plain` where its characters are typed one by one, of any length where not. */
  readonly source: Span;
  /** The characters are those of the draft, rather than words that stand for something else there. */
  readonly typed: boolean;
}

export interface PlacedText {
  /** The same as `plainText` gives. */
  readonly text: string;
  /** Covers the whole text, in order of place in both. */
  readonly runs: readonly MessageRun[];
}

/** The plain text of a draft with the places that it comes from. Linear in the text. */
export function placedText(draft: Draft): PlacedText {
  const edits = withoutOverlaps(messageEdits(draft));
  const plain = folded(applyEdits(draft.text, edits));
  const runs: { plain: { start: number; end: number }; source: { start: number; end: number }; typed: boolean }[] = [];
  let count = 0;
  // Folding the white space only takes away, so every character of the plain text is the next one that equals it.
  const take = (char: string | undefined, source: Span, typed: boolean) => {
    if (count === plain.length || char !== plain[count]) return;
    const last = runs.at(-1);
    const goesOn = last?.typed === typed && last.source.end === (typed ? source.start : source.end);
    if (goesOn) last.source.end = source.end;
    else runs.push({ plain: { start: count, end: count }, source: { ...source }, typed });
    runs.at(-1)!.plain.end = ++count;
  };
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const source = { start: at, end: at + 1 };
      if (draft.text[at] !== '\r') take(draft.text[at], source, true);
      else if (draft.text[at + 1] !== '\n') take('\n', source, true);
    }
  };
  let at = 0;
  for (const { span, text } of edits) {
    keep(at, span.start);
    for (let i = 0; i < text.length; i++) take(text[i], span, false);
    at = span.end;
  }
  keep(at, draft.text.length);
  return { text: plain, runs };
}

/**
 * The stretch of the draft that becomes the stretch `{ start, end }` of its plain text: from just behind the last character
 * before it to just behind its own last one, never inside a character that a reader sees as one. Words that the plain text
 * has and the draft lacks, such as the blank before an address, lie at the start of what they replace. Linear in the text.
 */
export function spanInDraft(draft: Draft, { start, end }: Span): Span {
  const { runs } = placedText(draft);
  const behind = (count: number) => (count === 0 ? draft.body.start : placeBehind(runs, count));
  return { start: characterStart(draft.text, behind(start)), end: behind(end) };
}

/** Just behind the `count`-th character of the plain text. */
function placeBehind(runs: readonly MessageRun[], count: number): number {
  const { plain, source, typed } = runs[firstIndex(runs.length, index => runs[index]!.plain.end < count)]!;
  if (count === plain.end) return source.end;
  return typed ? source.start + count - plain.start : source.start;
}

/** `offset`, or the start of the emoji or accented letter that it lies in. */
function characterStart(text: string, offset: number): number {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const character = new Intl.Segmenter('en').segment(line).containing(offset - start);
  return character ? start + character.index : offset;
}
