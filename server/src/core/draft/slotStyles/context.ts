// What surrounds a place in the text, for the recognisers of slot styles: the word before, the line, the matching bracket.
// Every look reaches a bounded distance, so that the whole scan stays linear.

/** What a recogniser sees of a draft. */
export interface Scan {
  readonly text: string;
  /** The stretch between two zones in which the scan is: `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Inside a quotation, where brackets are mostly an editor's. */
  readonly quoted: boolean;
  /** Whether the text defines `label` as a Markdown reference link. */
  readonly isLinkLabel: (label: string) => boolean;
}

/** A slot without its meaning. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly style: string;
}

/** Looks whether a slot starts at `at`. */
export type Recogniser = (scan: Scan, at: number) => Found | undefined;

/** The longest slot that is looked for, in characters. */
const LONGEST_SLOT = 200;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that open a greeting, so that a name is due after them. */
export const OPENERS = set(`
  hi hello hey hiya heya hullo howdy yo dear dearest greetings welcome morning afternoon evening
  hola bonjour salut ciao hallo hej hei olá oi namaste moin servus aloha ahoj
`);

/** Titles before a last name. */
export const TITLES = set('mr mrs ms mx miss dr prof professor sir madam herr frau');

/** After these a noun is due: what stands there in its place is a slot rather than an aside. */
const NOUN_IS_DUE = set(`
  at in on of to from with for by about as via into onto over near around during after before through like than between towards toward under without within across regarding re since until till per
  a an my our your their his her its some any every each another fellow mutual other same next last first
  meet met join joined joining attend attended visit visited love loved called named is was are were am i'm you're we're it's and or
`);

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && !isForeignMark(code));
}

/** A letter, a digit or an underscore: what keeps two words apart is none of them. */
export function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}

/** Punctuation, symbols and halves of emoji beyond Latin-1. */
function isForeignMark(code: number): boolean {
  return (
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code >= 0xfff0
  );
}

/** The word before a place on the same line. */
export interface WordBefore {
  /** In lower case; empty where a mark stands before the place, or nothing. */
  readonly word: string;
  readonly start: number;
  readonly capital: boolean;
  /** The mark that ends what stands before, if it is no word: `,`, `.`, ... Empty at the start of a line. */
  readonly mark: string;
}

/** Looks back over blanks, emphasis and opening quotes. */
export function wordBefore({ text, start }: Scan, at: number): WordBefore {
  const floor = Math.max(start, at - 40);
  let end = at;
  while (end > floor && SKIPPED.has(text[end - 1]!)) end--;
  let from = end;
  // A full stop belongs to a title or an abbreviation ("Mr. [Name]").
  const dotted = text[end - 1] === '.' && TITLES.has(lettersBefore(text, end - 1, floor).toLowerCase());
  if (dotted) from = end - 1;
  const word = lettersBefore(text, from, floor);
  if (word === '') {
    const mark = end > floor ? text[end - 1]! : '';
    return { word, start: end, capital: false, mark: mark === '\n' || mark === '\r' ? '' : mark };
  }
  return { word: word.toLowerCase(), start: from - word.length, capital: word[0] !== word[0]!.toLowerCase(), mark: '' };
}

const SKIPPED = new Set([' ', '\t', '\u00a0', '*', '_', '"', '“', '‘', '~']);

function lettersBefore(text: string, end: number, floor: number): string {
  let from = end;
  while (from > floor && (isWord(text.charCodeAt(from - 1)) || text[from - 1] === "'" || text[from - 1] === '’'))
    from--;
  return text.slice(from, end).replace('’', "'");
}

/** Whether a greeting's opener stands right before: "Hi [name]". */
export function afterOpener(scan: Scan, at: number): boolean {
  const { word } = wordBefore(scan, at);
  return OPENERS.has(word) || TITLES.has(word);
}

/** Whether the text needs a noun or a name at this place. */
export function nounIsDue(scan: Scan, at: number): boolean {
  const { word } = wordBefore(scan, at);
  return NOUN_IS_DUE.has(word) || OPENERS.has(word) || TITLES.has(word);
}

/** The offset of the `close` that answers the `open` at `at`, or -1. A single line break may lie between. */
export function matching({ text, end }: Scan, at: number, open: string, close: string): number {
  const limit = Math.min(end, at + LONGEST_SLOT);
  const opening = open.charCodeAt(0);
  const closing = close.charCodeAt(0);
  let depth = 0;
  let breaks = 0;
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    // Nothing opens five times over.
    if (code === opening && ++depth > 4) return -1;
    if (code === closing && --depth === 0) return i;
    if (code === 10 && ++breaks > 1) return -1;
  }
  return -1;
}

/** Whether nothing but marks and blanks shares the line with `[from, to)`. */
export function aloneOnLine(text: string, from: number, to: number): boolean {
  let left = from;
  while (left > 0 && from - left < 8 && BESIDE.has(text[left - 1]!)) left--;
  if (left > 0 && text[left - 1] !== '\n') return false;
  return endsLine(text, to);
}

/** Whether nothing but marks and blanks follows `at` on its line. */
export function endsLine(text: string, at: number): boolean {
  let right = at;
  while (right < text.length && right - at < 8 && BESIDE.has(text[right]!)) right++;
  return right >= text.length || text[right] === '\n';
}

const BESIDE = new Set([' ', '\t', '\r', '*', '_', ',', '.', '-', '–', '—', '~', '!']);

/** Whether `at` is where the text of a list item starts: right after "- " or "1. ". */
export function afterListMark({ text, start }: Scan, at: number): boolean {
  const line = text.slice(Math.max(start, at - 12), at);
  return /(?:^|[\n>\ufeff])[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(line);
}
