// The message as LinkedIn takes it: what is counted against a limit, and what is copied.
import { applyEdits, deletion, type Edit, replacement } from '../text/edit';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { oncePer } from '../text/once';
import { type Span, slice } from '../text/span';
import type { Channel, Draft, Zone } from './draft';
import { findEmphasis } from './emphasis';
import { bareAddress, ESCAPE, findLinks, type Marked, pieces } from './markup';
import { isFence, messageStretches } from './zones';

/** Characters a channel takes, as observed in 2026; LinkedIn publishes no figure for messages. */
export const CHANNEL_LIMITS: Readonly<Record<Channel, number>> = {
  note: 200,
  'note-premium': 300,
  inmail: 1900,
  message: 8000,
};

/** Limits as the options of `over-channel-limit` name them. */
export type ChannelLimits = {
  readonly note: number;
  readonly notePremium: number;
  readonly inmail: number;
  readonly message: number;
};

export function limitOf(channel: Channel, limits: ChannelLimits): number {
  return channel === 'note-premium' ? limits.notePremium : limits[channel];
}

/**
 * The plain text of the message: front matter, quotes, comments and headings left out, Markdown's marks taken off, the
 * address of a link behind its words, list items with a "-"; blank lines folded to one, lines ended by `\n`. Slots stay as
 * they are typed, and so do reference links, which read as footnotes. Its length in UTF-16 code units is what counts
 * against a limit: it never counts too few. Linear in the text.
 */
export const plainText = oncePer((draft: Draft): string => folded(applyEdits(draft.text, messageEdits(draft))));

/** What makes plain text of the draft, but for white space; in no order, and some may overlap. */
export const messageEdits = oncePer((draft: Draft): readonly Edit[] => {
  const markup = [...findEmphasis(draft), ...findLinks(draft)].flatMap(({ edits }) => edits);
  return [...markup, ...zoneEdits(draft), ...lineEdits(draft)];
});

/** The same with its Markdown: never shorter than the plain text, and cheaper. */
export function typedText({ text, zones }: Draft): string {
  const parts = messageStretches(text, zones.filter(isDropped));
  return folded(parts.map(part => slice(text, part)).join(''));
}

const isDropped = ({ kind }: Zone) => kind !== 'code' && kind !== 'linkTarget';

/** Line ends as `\n`, blank lines folded to one, no white space at line ends, at the start and at the end. */
export function folded(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(BLANKS_AT_LINE_END, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Looked for from the first blank of a run only; from each of them, a long run inside a line would take minutes.
const BLANKS_AT_LINE_END = /(?<![ \t])[ \t]+$/gm;

/** Takes out what is no message, and the marks of code and of bare addresses. */
function zoneEdits({ text, zones }: Marked): Edit[] {
  const edits: Edit[] = [];
  for (const [index, zone] of zones.entries()) {
    const { kind, span } = zone;
    if (kind === 'comment') {
      if (!followsComment(text, zones, index)) edits.push(deletion(commentSpan(text, zones, index)));
    } else if (isDropped(zone)) edits.push(deletion(span));
    else if (kind === 'code') edits.push(...(isFence(text, zone) ? fenceEdits(text, span) : codeEdits(text, span)));
    else if (text[span.start] === '<')
      edits.push(replacement(span, bareAddress(text.slice(span.start + 1, span.end - 1))));
  }
  return edits;
}

/** Comments side by side go together. */
function followsComment(text: string, zones: readonly Zone[], index: number): boolean {
  const last = zones[index - 1];
  return last?.kind === 'comment' && blanksFrom(text, last.span.end) === zones[index]!.span.start;
}

/** With the line break where nothing else is on its line, else with the blanks of one side. */
function commentSpan(text: string, zones: readonly Zone[], index: number): Span {
  const { start } = zones[index]!.span;
  let last = index;
  while (last + 1 < zones.length && followsComment(text, zones, last + 1)) last++;
  const end = blanksFrom(text, zones[last]!.span.end);
  let before = start;
  while (before > 0 && isBlank(text[before - 1])) before--;
  if (before > 0 && !isBreak(text[before - 1])) return { start, end: before < start ? end : zones[last]!.span.end };
  return isBreak(text[end]) ? { start: before, end: nextLine(text, end) } : { start: before, end };
}

/** Inline code: the back quotes, and the blanks that set off a back quote of the code itself. */
function codeEdits(text: string, { start, end }: Span): Edit[] {
  let ticks = 1;
  while (text[start + ticks] === '`') ticks++;
  const code = text.slice(start + ticks, end - ticks);
  const padding = /^ (?= *[^ ]).* $/s.test(code) ? 1 : 0;
  return [deletion({ start, end: start + ticks + padding }), deletion({ start: end - ticks - padding, end })];
}

/** A block of code: the line of the opening fence, and that of the closing one where there is one. */
function fenceEdits(text: string, { start, end }: Span): Edit[] {
  const inside = Math.min(nextLine(text, start), end);
  const last = lineStart(text, end);
  if (last < inside || !/^\s*(?:`{3,}|~{3,})\s*$/.test(text.slice(last, end)))
    return [deletion({ start, end: inside })];
  const before = text.endsWith('\r\n', last) ? last - 2 : last - 1;
  return [deletion({ start, end: inside }), deletion({ start: Math.max(inside, before), end })];
}

// Line by line, so an escape at a line's end is found as well: it is Markdown's way to force a line break.
const LINE_MARKS = new RegExp(String.raw`${ESCAPE}|^\ufeff?[ \t]*[*+•][ \t]+`, 'gm');
const LINE_OF_MARKS = /^[ \t]*(?:[*+•][ \t]*)+$/;

/** Escapes, forced line breaks and the marks of list items. */
function lineEdits(draft: Marked): Edit[] {
  const { text } = draft;
  const edits: Edit[] = [];
  for (const { span, zone } of pieces(draft, LINE_MARKS)) {
    const { start, end } = span;
    if (zone) continue;
    if (text[start] === '\\') {
      if (start + 1 < text.length) edits.push(deletion({ start, end: start + 1 }));
    } else if (start === 0 || isBreak(text[start - 1])) {
      const mark = start + text.slice(start, end).search(/[*+•]/);
      if (!LINE_OF_MARKS.test(text.slice(start, lineEnd(text, start))))
        edits.push(replacement({ start: mark, end }, '- '));
    }
  }
  return edits;
}

function blanksFrom(text: string, offset: number): number {
  let at = offset;
  while (isBlank(text[at])) at++;
  return at;
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t';
const isBreak = (char: string | undefined) => char === '\n' || char === '\r';
