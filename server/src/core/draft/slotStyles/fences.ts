// Names between two equal marks or behind one: `%FIRSTNAME%`, `*|FNAME|*`, `|first|`, `$CITY`, `#NAME#`, `@FirstName`,
// `_FN_`, `~Contact.FirstName~`; blanks made of underscores or dots; errors that a spreadsheet left.
import { isNamePart, isSlotName } from '../slotNames';
import { afterOpener, aloneOnLine, type Found, isLetter, isWord, nounIsDue, type Scan } from './context';

/** Looks at one of the marks `% | $ @ # _ ~ ^ = ! +` at `at`: the same mark, once to three times, closes the name. */
export function fencedSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const mark = text[at]!;
  const before = text.charCodeAt(at - 1);
  if (isWord(before) || text[at - 1] === mark) return undefined;
  let run = 1;
  while (run < 3 && text[at + run] === mark) run++;
  const to = mark === '_' ? wordEnd(scan, at, run) : nameEnd(scan, at + run, mark);
  if (to < 0 || !text.startsWith(mark.repeat(run), to)) return undefined;
  const end = to + run;
  if (isWord(text.charCodeAt(end)) && text[end] !== 's') return undefined;
  const name = text.slice(at + run, to);
  return isFenced(scan, at, end, mark, run, name)
    ? { start: at, end, name, style: STYLES[mark] ?? '%name%' }
    : undefined;
}

const STYLES: Readonly<Record<string, string>> = {
  '|': '*|name|*',
  $: '$name',
  '@': '@name',
  '#': '#name#',
  _: '_NAME_',
};

/** Where the name that starts at `from` stops, at the mark; -1 where something else than a name stands there. */
function nameEnd({ text, end }: Scan, from: number, mark: string): number {
  const limit = Math.min(end, from + 60);
  if (!isLetter(text.charCodeAt(from)) && text[from] !== '_') return -1;
  for (let at = from; at < limit; at++) {
    if (text[at] === mark) return text[at - 1] === ' ' ? -1 : at;
    if (!isWord(text.charCodeAt(at)) && !NAME_MARKS.has(text[at]!)) return -1;
  }
  return -1;
}

/** The same for underscores, which names hold inside as well: `__first_name__`. */
function wordEnd({ text, end }: Scan, at: number, run: number): number {
  let to = at;
  while (to < end && to < at + 60 && isWord(text.charCodeAt(to))) to++;
  to -= run;
  return to > at + run && text[to - 1] !== '_' ? to : -1;
}

const NAME_MARKS = new Set([' ', '.', '-', ':', "'", '’']);

function isFenced(scan: Scan, at: number, end: number, mark: string, run: number, name: string): boolean {
  const compact = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name) && name.length > 1;
  const caps = name === name.toUpperCase() && name !== name.toLowerCase();
  const clear = isSlotName(name);
  if (mark === '%') return !/^[\dA-F]{2}$/i.test(name) && (compact || clear || run > 1);
  if (mark === '$') return compact && (run > 1 || clear || caps);
  if (mark === '|') return clear && !isTableCell(scan, at, end);
  if (mark === '@') return compact && (clear || run > 1);
  if (mark === '#')
    return (clear && (compact || run > 1 || caps)) || (compact && (run > 1 || /^[A-Z]+_[A-Z_]+$/.test(name)));
  // Emphasis: _really_, __never__, _NOT_.
  if (mark === '_') return compact && clear && (caps || (run > 1 && !isNamePart(name)));
  return compact && clear && !isNamePart(name);
}

/** `| name | company |` and `|name|company|`. */
function isTableCell({ text }: Scan, at: number, end: number): boolean {
  const more = /^[^\n|,.!?]{0,40}\|/.test(text.slice(end, end + 42));
  return more && (at === 0 || text[at - 1] === '\n');
}

/** Looks at the `*` at `at`: `*|FNAME|*`, and capitals in bold, `**NAME**`. */
export function starSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  if (text[at - 1] === '*') return undefined;
  const [all, stars, bar, inside = ''] =
    /^(\*{1,3})(\|?)([^*|\n]{1,60})\2\1/.exec(text.slice(at, Math.min(scan.end, at + 72))) ?? [];
  if (all === undefined || stars === undefined) return undefined;
  const name = inside.trim();
  const found = { start: at, end: at + all.length, name };
  if (bar) return { ...found, style: '*|name|*' };
  const caps = /^[A-Z][A-Z _]*$/.test(inside) && isSlotName(name) && nounIsDue(scan, at);
  return caps ? { ...found, style: '_NAME_' } : undefined;
}

/** Looks at the `$` at `at`: `$CITY`, `$first_name`, `$[FNAME]$`, `$1` of a snippet; not `$50`, `$AAPL`. */
export function dollarSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const merge = /^\$(?:\[([^\]\n]{1,60})\]\$?|\(([^)\n]{1,60})\))/.exec(text.slice(at, Math.min(scan.end, at + 70)));
  if (merge) {
    const name = (merge[1] ?? merge[2] ?? '').trim();
    return isSlotName(name) ? { start: at, end: at + merge[0].length, name, style: '$name' } : undefined;
  }
  const fenced = fencedSlot(scan, at);
  if (fenced) return fenced;
  if (isWord(text.charCodeAt(at - 1))) return undefined;
  let end = at + 1;
  while (end < scan.end && end < at + 50 && isWord(text.charCodeAt(end))) end++;
  const name = text.slice(at + 1, end);
  if (/^\d$/.test(name)) {
    // `$1` is a price as well, so only a greeting or a line of its own gives a snippet's left-over away.
    const leftOver = afterOpener(scan, at)
      ? !/[\d.,]\d/.test(text.slice(end - 1, end + 2))
      : aloneOnLine(text, at, end);
    return leftOver ? { start: at, end, name: '', style: '$1' } : undefined;
  }
  const variable = isSlotName(name) ? !TICKERS.has(name) : /^[A-Z]{2,}(?:_[A-Z\d]+)+$/.test(name);
  return variable && isLetter(name.charCodeAt(0)) ? { start: at, end, name, style: '$name' } : undefined;
}

// Shares whose sign is a word that templates use, too.
const TICKERS = new Set(['TEAM', 'POST', 'CO', 'SKIL', 'FN', 'PHONE', 'ORG']);

/** Looks at the `@` at `at`: `@@name@@`, `@FirstName`. Anything else behind one `@` may be somebody's handle. */
export function atSlot(scan: Scan, at: number): Found | undefined {
  const fenced = fencedSlot(scan, at);
  if (fenced) return fenced;
  const match = /^@(?:(?:first|last|full)_?name|name|company_?name|company|job_?title)\b(?![@.-]\w)/i.exec(
    scan.text.slice(at, Math.min(scan.end, at + 16)),
  );
  if (!match || isWord(scan.text.charCodeAt(at - 1))) return undefined;
  return { start: at, end: at + match[0].length, name: match[0].slice(1), style: '@name' };
}

/** Looks at the `#` at `at`: `#FIRSTNAME#`, `##name##`, and what a spreadsheet leaves, `#N/A`, `#REF!`. */
export function hashSlot(scan: Scan, at: number): Found | undefined {
  const error = /^#(?:N\/A|REF!|VALUE!|NAME\?|NULL!|DIV\/0!)/.exec(scan.text.slice(at, Math.min(scan.end, at + 8)));
  if (error) return { start: at, end: at + error[0].length, name: '', style: 'null' };
  return fencedSlot(scan, at) ?? repeated(scan, at, '#', 3);
}

/** Looks at the `%` at `at`: `%NAME%`, `%%name%%`, `%(name)s`, `%s`. */
export function percentSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const format = /^%(?:\((\w{1,40})\)[sd]|(?:\d\$)?s)(?!\w|%)/.exec(text.slice(at, Math.min(scan.end, at + 48)));
  const free = !isWord(text.charCodeAt(at - 1)) && !/[\d%]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  if (format && free) return { start: at, end: at + format[0].length, name: format[1] ?? '', style: '%name%' };
  return fencedSlot(scan, at);
}

/** Looks at the `_` at `at`: `____`, `_NAME_`, `__NAME__`. */
export function underscoreSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  if (text[at - 1] === '_') return undefined;
  const fenced = fencedSlot(scan, at);
  if (fenced) return fenced;
  let end = at;
  while (end < scan.end && text[end] === '_') end++;
  const isolated = !isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(end)) && nounIsDue(scan, at);
  if (end - at < 2 || (end - at === 2 && !isolated)) return undefined;
  // Three or more alone on a line draw a rule across the page.
  return aloneOnLine(text, at, end) ? undefined : { start: at, end, name: '', style: '____' };
}

/** Looks at the dot at `at`: "at ........ in May". */
export function dotsSlot(scan: Scan, at: number): Found | undefined {
  return repeated(scan, at, '.', 5);
}

/** Looks at the `?` at `at`: "at ??? in May". */
export function questionSlot(scan: Scan, at: number): Found | undefined {
  return repeated(scan, at, '?', 2);
}

/** A run of one mark where a noun is due, with a blank before it: neither trailing off nor excitement. */
function repeated(scan: Scan, at: number, mark: string, least: number): Found | undefined {
  const { text } = scan;
  if (text[at - 1] === mark || !/[\s*"“]/.test(text[at - 1] ?? 'x')) return undefined;
  let end = at;
  while (end < scan.end && text[end] === mark) end++;
  return end - at >= least && nounIsDue(scan, at) ? { start: at, end, name: '', style: '____' } : undefined;
}
