// Markdown inside the lines of a message: emphasis, links and images, and the edits that leave the plain words. The rule
// that reports markup and the copied message find it here alike.
import { deletion, type Edit, replacement } from '../text/edit';
import { compareSpans, isEmpty, type Span, slice, trimmed } from '../text/span';
import type { Draft, Zone } from './draft';
import { isFence } from './zones';

export interface Markup {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'link' | 'image';
  /** With its marks, and with a link's address. */
  readonly span: Span;
  /** In order of place, none of them inside the words unless these are the address already. */
  readonly edits: readonly Edit[];
}

/** The parts of a draft that are looked at here. */
export type Marked = Pick<Draft, 'text' | 'zones' | 'slots'>;

/** What a pattern found, or a zone that lies between its finds. */
export interface Piece {
  readonly span: Span;
  readonly zone?: Zone;
}

/** A back slash and the mark that it makes an ordinary character; the mark may lie in the next zone or slot. */
export const ESCAPE = String.raw`(?<!¯)\\(?:[!-/:-@[-${'`'}{-~]|$)`;
/** The end of a line, where an empty one or a list item follows: no markup reaches across. */
export const BLOCK_END = String.raw`(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n]|(?:[-+*•]|\d{1,3}[.)])[ \t])`;

const BRACKET = new RegExp(String.raw`${ESCAPE}|${BLOCK_END}|[[\]]`, 'g');

/**
 * What `pattern` finds outside zones and slots, with the zones between, in order of place. The pattern sees one stretch
 * at a time, so it can look at nothing beyond its edges. Slots are passed over: they keep every mark in them.
 */
export function* pieces({ text, zones, slots }: Marked, pattern: RegExp): Generator<Piece> {
  let at = 0;
  for (const part of inOrder(zones, slots)) {
    const { start, end } = part.span;
    if (start > at) yield* finds(text, { start: at, end: start }, pattern);
    if (part.zone) yield part;
    at = Math.max(at, end);
  }
  if (at < text.length) yield* finds(text, { start: at, end: text.length }, pattern);
}

function inOrder(zones: readonly Zone[], slots: Draft['slots']): readonly Piece[] {
  const parts: Piece[] = zones.map(zone => ({ span: zone.span, zone }));
  return slots.length === 0 ? parts : [...parts, ...slots].sort((a, b) => compareSpans(a.span, b.span));
}

/** As `matchAll` would, which makes a copy of the pattern each time. */
function* finds(text: string, stretch: Span, pattern: RegExp): Generator<Piece> {
  const words = slice(text, stretch);
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const found = pattern.exec(words);
    if (!found) return;
    from = found.index + found[0].length;
    yield { span: { start: stretch.start + found.index, end: stretch.start + from } };
  }
}

/** Whether the piece ends a paragraph: a blank line, a list item, a quote, a heading, fenced code. */
export function endsBlock(text: string, { span, zone }: Piece): boolean {
  if (!zone) return text[span.start] === '\n' || text[span.start] === '\r';
  return zone.kind === 'code' ? isFence(text, zone) : zone.kind !== 'comment' && zone.kind !== 'linkTarget';
}

/** Links `[words](address)` and images, by the place where they end; one in another's words comes before it. */
export function findLinks(draft: Marked): Markup[] {
  const { text, zones } = draft;
  const isTarget = ({ kind, span }: Zone) => kind === 'linkTarget' && text[span.start] === ']';
  if (!zones.some(isTarget)) return [];
  const found: Markup[] = [];
  const open: number[] = [];
  let escaped = -1;
  for (const piece of pieces(draft, BRACKET)) {
    const { start, end } = piece.span;
    if (piece.zone && isTarget(piece.zone)) {
      const bracket = start === escaped ? undefined : open.pop();
      const link = bracket === undefined ? undefined : linkAt(text, bracket, piece.span);
      if (link) found.push(link);
    } else if (endsBlock(text, piece)) open.length = 0;
    else if (end - start === 1 && text[start] === '[') open.push(start);
    else if (end - start === 1 && text[start] === ']') open.pop();
    else if (end - start === 1) escaped = end;
  }
  return found;
}

/** The address as a person reads it: mail addresses and numbers without their scheme. */
export function bareAddress(address: string): string {
  return address.replace(/^(?:mailto|tel):/i, '');
}

/** `[words](address "title")` -> `words (address)`; just the address where the words are no more than that. */
function linkAt(text: string, bracket: number, target: Span): Markup | undefined {
  const found = /^\]\((?:<([^>]*)>|([^\s>)]*))/.exec(slice(text, target))?.slice(1).find(Boolean);
  if (!found) return undefined;
  const address = bareAddress(found);
  const isImage = text[bracket - 1] === '!';
  const span = { start: isImage ? bracket - 1 : bracket, end: target.end };
  const words = trimmed(text, { start: bracket + 1, end: target.start });
  const kind = isImage ? 'image' : 'link';
  if (isEmpty(words) || names(text, words, address)) return { kind, span, edits: [replacement(span, address)] };
  const edits = [
    deletion({ start: span.start, end: words.start }),
    replacement({ start: words.end, end: span.end }, ` (${address})`),
  ];
  return { kind, span, edits };
}

/** Whether the words are the address, perhaps without what every address begins or ends with. */
function names(text: string, words: Span, address: string): boolean {
  // Longer words cannot be; looking at them all would cost time where links lie in links.
  if (words.end - words.start > address.length + 10) return false;
  const core = (url: string) => url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return core(slice(text, words)) === core(address);
}
