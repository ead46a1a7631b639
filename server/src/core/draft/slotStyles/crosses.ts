// `XXX`, `XX%`, `$XX` and `xxx` in the place of a word or a number: against kisses, sizes, chromosomes and Super Bowls.
import { type Found, nounIsDue, OPENERS, type Scan, TITLES, wordBefore } from './context';

/** Looks at the run of x's `[at, wordEnd)`. */
export function crosses(scan: Scan, at: number, wordEnd: number): Found | undefined {
  const { text } = scan;
  let end = wordEnd;
  // XX/XX/XXXX
  end += /^(?:[/.][xX]{2,4}|-X{2,4}){1,4}(?!\w)/.exec(text.slice(end, Math.min(scan.end, end + 21)))?.[0].length ?? 0;
  const word = text.slice(at, end);
  const found = { start: at, end, name: '', style: 'XXX' };
  if (end > wordEnd) return found;
  const caps = word === word.toUpperCase();
  const before = wordBefore(scan, at);
  const amount = /[$€£]/.test(text[at - 1] ?? '') || /^ ?%/.test(text.slice(end, end + 2));
  if (amount) return caps || word.length > 1 ? found : undefined;
  if (caps && UNITS.test(text.slice(end, end + 20)) && !/^(?:gen|model|the)$/.test(before.word)) return found;
  if (word.length < 3)
    return caps && word.length === 2 && (OPENERS.has(before.word) || TITLES.has(before.word)) ? found : undefined;
  const due = nounIsDue(scan, at);
  const closes = /^[ \t.!,)*]*(?:\r?\n|$)/.test(text.slice(end, end + 12));
  if (closes && KISSING.has(before.word)) return undefined;
  if (!caps) return due && word === word.toLowerCase() ? found : undefined;
  if (before.word === 'rated' || /^(?: Olympi|-rated)/.test(text.slice(end, end + 8))) return undefined;
  if (due) return found;
  // "Super Bowl XXX": a numeral after a name, or after what is counted so. "Love, Tilly XXX": kisses at the end.
  if (before.capital || NUMBERED.has(before.word)) return undefined;
  // "XXX Anna": kisses and a name below the text.
  if (before.word === '' && /^ \p{Lu}[\p{L}.'-]*[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + 24))) return undefined;
  if (before.word === '' && before.mark === '')
    return closes && !/regards|sincerely|best|thanks/i.test(text.slice(Math.max(0, at - 30), at)) ? undefined : found;
  return closes ? undefined : found;
}

// Counted in Roman numerals.
const NUMBERED = new Set([
  'bowl',
  'volume',
  'vol',
  'chapter',
  'part',
  'book',
  'edition',
  'olympiad',
  'act',
  'psalm',
  'canto',
  'louis',
  'article',
]);

const UNITS =
  /^\+? (?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|mins?|people|clients|customers|companies|percent|employees|users)\b/;
// "All my love xxx", "a big hug and lots of xxx": at the end of a line these go with kisses.
const KISSING = new Set([
  'love',
  'loved',
  'of',
  'and',
  'from',
  'her',
  'his',
  'to',
  'meet',
  'last',
  'next',
  'first',
  'other',
  'same',
  'is',
  'was',
]);
