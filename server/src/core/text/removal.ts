// Taking a sentence out of a message so that what is left still looks typed by hand: spacing, lines and paragraphs.
import type { Edit } from './edit';
import { newlineOf } from './lines';
import { type Span, slice } from './span';

/**
 * The deletion of a sentence. `span` runs over its words; the marks around them (final punctuation, brackets, quotation
 * marks, emoji right behind) go with it. No double blank, blank line too many or white space at a line's end is left.
 */
export function removeSentence(text: string, span: Span): Edit {
  const { start, end } = withMarks(text, span);
  const before = back(text, beforeMarker(text, start, end), isBlank);
  const after = ahead(text, end, isBlank);
  const opensLine = before === 0 || isBreak(text[before - 1]);
  const closesLine = after === text.length || isBreak(text[after]);
  if (opensLine && closesLine) return removeLines(text, { start: before, end: after });
  // One of the two gaps has to go; at a line's end it is the one before, so that no blank is left hanging.
  if (closesLine) return deleted(before, after);
  // Where there is none before, as in "One.Two. Three.", the one behind keeps apart what is left.
  return deleted(start, opensLine || before < start ? after : end);
}

/** Before the dash or number of a list item that holds nothing but the sentence; else `start`. */
function beforeMarker(text: string, start: number, end: number): number {
  const after = ahead(text, end, isBlank);
  if (after < text.length && !isBreak(text[after])) return start;
  const marker = MARKER.exec(text.slice(Math.max(0, start - 20), start));
  return marker ? start - marker[1]!.length : start;
}

const MARKER = /(?:^|[\r\n])[ \t]*((?:[-*•–]|\d{1,3}[.)])[ \t]+)$/;

/** The line or lines are gone: joins what is above and what is below by the larger of the two gaps. */
function removeLines(text: string, { start, end }: Span): Edit {
  const above = back(text, start, isSpace);
  const below = ahead(text, end, isSpace);
  if (above === 0) return deleted(0, below);
  if (below === text.length) return deleted(above, lastBreak(text, end));
  const breaks = Math.max(
    countBreaks(text, { start: above, end: start }),
    countBreaks(text, { start: end, end: below }),
  );
  return { span: { start: above, end: below }, text: newlineOf(text).repeat(breaks) };
}

/** The span with the marks that belong to its words: final punctuation, brackets, quotation marks, emoji right behind. */
export function withMarks(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && OPENING.has(text[from - 1]!)) from--;
  const tail = TAIL.exec(text.slice(end, end + 40));
  return { start: from, end: end + (tail?.[0].length ?? 0) };
}

const OPENING = new Set(['(', '"', '“', '«', '¿', '¡', '*', '_']);
// Closing marks, and emoji that belong to the sentence because they stand right behind it.
const TAIL = /^[.!?…,;:)"”»*_'’]*(?:[ \t]?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d})[.!?]*)*/u;

const EMOJI_BEHIND = /^(?:[ \t]?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}))*/u;

/** The emoji right behind `at`, with the blanks before them. */
export function emojiAfter(text: string, at: number): string {
  return EMOJI_BEHIND.exec(text.slice(at, at + 40))![0];
}

/** The marks behind a span that goes: where they end, the brackets and quotes among them that stay, and the final marks. */
export function closersOutside(text: string, span: Span): { end: number; kept: string; marks: string } {
  const tail = /^[.!?…,;:)\]"”’»*_]*/.exec(text.slice(span.end, span.end + 40))![0];
  const open = [...slice(text, span)];
  let kept = '';
  for (const mark of tail) {
    const pair = PAIRS[mark];
    if (pair === undefined) continue;
    const opener = open.filter(char => char === pair).length;
    const closed = pair === mark ? opener % 2 === 0 : opener <= open.filter(char => char === mark).length;
    if (closed) kept += mark;
    else open.push(mark);
  }
  return { end: span.end + tail.length, kept, marks: tail.replace(/[^.!?…]/g, '') };
}

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '"': '"',
  '”': '“',
  '’': '‘',
  '»': '«',
  '*': '*',
  _: '_',
};

/** Where a run of characters that ends at `at` begins. */
function back(text: string, at: number, fits: (char: string | undefined) => boolean): number {
  let from = at;
  while (from > 0 && fits(text[from - 1])) from--;
  return from;
}

function ahead(text: string, at: number, fits: (char: string | undefined) => boolean): number {
  let to = at;
  while (to < text.length && fits(text[to])) to++;
  return to;
}

/** Keeps the line break at the end of the file, if there is one. */
function lastBreak(text: string, end: number): number {
  const rest = /(?:\r\n|\n|\r)$/.exec(slice(text, { start: end, end: text.length }));
  return text.length - (rest?.[0].length ?? 0);
}

function countBreaks(text: string, span: Span): number {
  return slice(text, span).match(/\r\n|\n|\r/g)?.length ?? 0;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\u00a0';
const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r';
const isSpace = (char: string | undefined): boolean => isBlank(char) || isBreak(char);
const deleted = (start: number, end: number): Edit => ({ span: { start, end }, text: '' });
