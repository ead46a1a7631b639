// Which parts of a file are not message text: front matter, quotes, comments, code, headings, link targets.
//
// A scanner of our own rather than a Markdown parser: a parse costs more than all rules together, and a message needs
// only these six things told apart. Block by block, then the inline parts of the lines that are left. One pass each.

import { lineEnd, nextLine } from '../text/lines';
import type { Span } from '../text/span';
import type { Zone } from './draft';

/** The zones of `text` in order of place. `frontMatter` is the span that `parseFrontMatter` found (empty for none). */
export function findZones(text: string, frontMatter: Span): Zone[] {
  const zones: Zone[] = [];
  if (frontMatter.end > frontMatter.start) zones.push({ kind: 'frontMatter', span: frontMatter });
  // Known once, so that a text full of `<!--` does not look for an end again and again.
  const lastCommentEnd = text.lastIndexOf('-->');
  let at = frontMatter.end;
  if (at === 0 && text.charCodeAt(0) === 0xfeff) at = 1;
  while (at < text.length) at = scanLine(text, at, lastCommentEnd, zones);
  return zones;
}

/** What lies between the zones. */
export function messageStretches(text: string, zones: readonly Zone[]): Span[] {
  const stretches: Span[] = [];
  let at = 0;
  for (const { span } of zones) {
    if (span.start > at) stretches.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < text.length) stretches.push({ start: at, end: text.length });
  return stretches;
}

/** Whether a zone of code is a block of lines between fences, rather than code within a line. */
export function isFence(text: string, { span }: Zone): boolean {
  const line = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT)).split(/[\r\n]/, 1)[0]!;
  return fenceOf(line) !== undefined;
}

// Code spans and links longer than this are not looked for, so that a hostile line costs no more than a long one.
const MOST_INLINE = 2000;
// What kind of line it is shows at its start.
const LOOKED_AT = 240;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const DEFINITION =
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(?:<[^>\n]*>|\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/;

/** Reads one line, or the whole fence or comment that starts in it; returns where to go on. */
function scanLine(text: string, at: number, lastCommentEnd: number, zones: Zone[]): number {
  const end = lineEnd(text, at);
  const line = text.slice(at, Math.min(end, at + LOOKED_AT));
  const fence = fenceOf(line);
  if (fence) {
    const close = fenceEnd(text, nextLine(text, at), fence);
    zones.push({ kind: 'code', span: { start: at, end: close } });
    return nextLine(text, close);
  }
  const kind = QUOTE.test(line)
    ? 'quote'
    : HEADING.test(line)
      ? 'heading'
      : DEFINITION.test(line)
        ? 'linkTarget'
        : undefined;
  if (kind) {
    const last = zones.at(-1);
    // Neighbouring quoted lines are one quote.
    if (kind === 'quote' && last?.kind === 'quote' && nextLine(text, last.span.end) === at) {
      zones[zones.length - 1] = { kind, span: { start: last.span.start, end } };
    } else zones.push({ kind, span: { start: at, end } });
    return nextLine(text, end);
  }
  return scanInline(text, at, end, lastCommentEnd, zones);
}

/** The marks that open a fence; undefined for a line that opens none. */
function fenceOf(line: string): string | undefined {
  const fence = FENCE.exec(line);
  return fence && !line.slice(fence[0].length).includes('`') ? fence[1] : undefined;
}

function fenceEnd(text: string, from: number, fence: string): number {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + LOOKED_AT)).trim();
    if (line.length >= fence.length && line.startsWith(fence) && [...line].every(char => char === fence[0])) return end;
  }
  return text.length;
}

/** Comments, code spans and link targets of one line of prose, or of several where a comment runs on. */
function scanInline(text: string, start: number, lineEnds: number, lastCommentEnd: number, zones: Zone[]): number {
  let end = lineEnds;
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '<' && text.startsWith('<!--', at)) {
      // A comment that is never closed hides nothing: the writer would lose the warnings on everything below it.
      if (lastCommentEnd < at + 4) continue;
      const close = text.indexOf('-->', at + 4);
      zones.push({ kind: 'comment', span: { start: at, end: close + 3 } });
      if (close > end) end = lineEnd(text, close);
      at = close + 2;
      continue;
    }
    const ticks = char === '`' && text[at - 1] !== '\\' ? runOf(text, at, end) : 0;
    const zone =
      ticks > 0
        ? codeSpan(text, at, ticks, end)
        : char === ']'
          ? linkTarget(text, at, end)
          : char === '<'
            ? autolink(text, at, end)
            : undefined;
    // Markdown pairs runs of equal length, so of a run that opens nothing no part does.
    at = (zone?.span.end ?? at + Math.max(ticks, 1)) - 1;
    if (zone) zones.push(zone);
  }
  return nextLine(text, end);
}

/** How many back quotes stand in a row from `at` on. */
function runOf(text: string, at: number, end: number): number {
  let run = at;
  while (run < end && text[run] === '`') run++;
  return run - at;
}

function codeSpan(text: string, at: number, ticks: number, end: number): Zone | undefined {
  const inside = at + ticks;
  const close = text.slice(inside, Math.min(end, inside + MOST_INLINE)).indexOf('`'.repeat(ticks));
  return close < 0 ? undefined : { kind: 'code', span: { start: at, end: inside + close + ticks } };
}

/** `](https://...)` after a link's text. */
function linkTarget(text: string, at: number, end: number): Zone | undefined {
  if (text[at + 1] !== '(') return undefined;
  const window = text.slice(at + 2, Math.min(end, at + MOST_INLINE));
  const length = window.indexOf(')');
  if (length < 0) return undefined;
  const target = window.slice(0, length);
  const looksLikeTarget = /^(?:<[^>]*>|[^\s]*)(?:\s+["'(].*)?$/.test(target);
  return looksLikeTarget ? { kind: 'linkTarget', span: { start: at, end: at + 2 + length + 1 } } : undefined;
}

/** `<https://...>` and `<me@example.com>`. */
function autolink(text: string, at: number, end: number): Zone | undefined {
  const match = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i.exec(
    text.slice(at, Math.min(end, at + MOST_INLINE)),
  );
  return match ? { kind: 'linkTarget', span: { start: at, end: at + match[0].length } } : undefined;
}
