// Slots without brackets: `XXX`, `FNAME`, `first_name`, `TODO`, `null` after "Hi", "Hi ,", "INSERT NAME HERE", "Mr/Ms", and
// sample names like John Doe.
import { isSlotName } from '../slotNames';
import { type Found, isLetter, isWord, nounIsDue, OPENERS, type Scan, TITLES, wordBefore } from './context';

/** How a word is written, as far as the scan has seen it. */
export interface WordShape {
  readonly end: number;
  /** How many capitals. */
  readonly capitals: number;
  readonly underscores: number;
}

/** Whether a word is worth a look at all; called for every word, so it reads no text beyond the first letter. */
export function isSuspicious(first: number, length: number, { capitals, underscores }: WordShape): boolean {
  if (capitals > 1 || underscores > 0) return true;
  if ((first | 32) === 120 /* x */) return true;
  // A camel-case name starts low and has a capital; the rest is looked up.
  if (capitals === 1 && first >= 97) return true;
  return length < WATCHED.length && ((WATCHED[length]! >> ((first | 32) - 97)) & 1) === 1;
}

/** Looks at the word that starts at `at`. */
export function wordSlot(scan: Scan, at: number, shape: WordShape): Found | undefined {
  const { text } = scan;
  const word = text.slice(at, shape.end);
  if (/^[xX]+$/.test(word)) return crosses(scan, at, shape.end);
  if (shape.underscores > 0 || /[a-z][A-Z]/.test(word)) return variable(at, word);
  if (shape.capitals === word.length && word.length > 1) return capitals(scan, at, word);
  return LOOKUP.get(word.toLowerCase())?.(scan, at, word);
}

/** `first_name`, `FIRST_NAME`, `firstName`: a variable whose brackets got lost. `TeamCity` is a product. */
function variable(at: number, word: string): Found | undefined {
  const name = word.replace(/^_+|_+$/g, '');
  if (!/_/.test(name) && !/^[a-z]|Name$/.test(name)) return undefined;
  return isSlotName(name) ? { start: at, end: at + word.length, name, style: 'first_name' } : undefined;
}

/** `XXX`, `XX%`, `$XX`, `xxx` in the place of a word; not kisses, not Super Bowl XXX, not XXL. */
function crosses(scan: Scan, at: number, wordEnd: number): Found | undefined {
  const { text } = scan;
  let end = wordEnd;
  // XX/XX/XXXX, 555-XXX
  while (/^[-/.]?$/.test(text[end] ?? '-') && /^[xX]{2,}/.test(text.slice(end + 1, end + 6))) {
    end++;
    while (/[xX]/.test(text[end] ?? '')) end++;
  }
  const word = text.slice(at, end);
  const found = { start: at, end, name: '', style: 'XXX' };
  const caps = word === word.toUpperCase();
  const before = wordBefore(scan, at);
  const amount = /[$€£]/.test(text[at - 1] ?? '') || /^ ?%/.test(text.slice(end, end + 2));
  if (amount) return caps || word.length > 1 ? found : undefined;
  if (caps && UNITS.test(text.slice(end, end + 20)) && !/^(?:gen|model|the)$/.test(before.word)) return found;
  if (word.length < 3)
    return caps && word.length === 2 && (OPENERS.has(before.word) || TITLES.has(before.word)) ? found : undefined;
  const due = nounIsDue(scan, at);
  const closes = /^[ \t.!,)*]*(?:\r?\n|$)/.test(text.slice(end, end + 12));
  if (!caps) return due && word === word.toLowerCase() && !(closes && KISSING.has(before.word)) ? found : undefined;
  if (due) return found;
  // "Super Bowl XXX": a numeral after a name. "Love, Tilly XXX": kisses at the end.
  if (before.capital) return undefined;
  if (before.word === '' && before.mark === '')
    return closes && !/regards|sincerely|best|thanks/i.test(text.slice(Math.max(0, at - 30), at)) ? undefined : found;
  return closes || /^ Olympi/.test(text.slice(end, end + 8)) ? undefined : found;
}

const UNITS =
  /^\+? (?:years?|yrs?|months?|weeks?|days?|hours?|minutes?|mins?|people|clients|customers|companies|percent|employees|users)\b/;
const KISSING = new Set(['from', 'and', 'you', 'me']);

const NAMES = /^(?:F|L|FIRST|LAST|FULL|GIVEN|SUR|COMPANY|EVENT|SCHOOL|JOB)(?:NAME|TITLE)$/;
const CORE = /^(?:NAME|COMPANY|EMPLOYER|UNIVERSITY|CONFERENCE|EVENT|INDUSTRY|POSITION|RECIPIENT|CITY|TOPIC)$/;
const NOTES = new Set(['TODO', 'FIXME', 'TKTK', 'TKTKTK']);
const OPEN_NOTES = new Set(['TBD', 'TBC', 'TBA', 'TK', 'YYY', 'YYYY', 'ZZZ', 'XYZ', 'ABC']);

/** A run of words in capitals: `FNAME`, `COMPANY NAME`, `INSERT NAME HERE`, `TODO`. */
function capitals(scan: Scan, at: number, word: string): Found | undefined {
  const { text } = scan;
  const run =
    /^[A-Z]+(?:(?: |['’]S )[A-Z]{2,}){0,6}(?![\w'’])/.exec(text.slice(at, Math.min(scan.end, at + 70)))?.[0] ?? word;
  const found = (name: string, style: string) => ({ start: at, end: at + name.length, name, style });
  if (/^(?:INSERT|ENTER|ADD) [A-Z]/.test(run)) return found(run, 'INSERT NAME');
  if (NAMES.test(word)) return found(word, 'FNAME');
  if (run !== word)
    return isSlotName(run) && /\b(?:NAME|TITLE|HERE)\b/.test(run) && /[A-Z]{2} [A-Z]/.test(run)
      ? found(run, 'FNAME')
      : undefined;
  if (NOTES.has(word)) return /^ (?:list|app|item)/.test(text.slice(at + 4, at + 12)) ? undefined : found(word, 'TODO');
  if (OPEN_NOTES.has(word)) return openNote(scan, at, word);
  if (CORE.test(word) && nounIsDue(scan, at) && !/^ [A-Z]{2}/.test(text.slice(at + word.length, at + word.length + 3)))
    return found(word, 'FNAME');
  return LOOKUP.get(word.toLowerCase())?.(scan, at, word);
}

/** "Let's meet at TBD" is open; "the venue is TBC" tells something. XYZ and ABC are dummies in front of "Company", too. */
function openNote(scan: Scan, at: number, word: string): Found | undefined {
  const end = at + word.length;
  const before = wordBefore(scan, at).word;
  const found = { start: at, end, name: word, style: word.startsWith('T') ? 'TODO' : 'XXX' };
  const firm = /^ (?:Company|Corp|Corporation|Inc|Ltd|LLC|University|Industries)\b/i.exec(
    scan.text.slice(end, end + 14),
  );
  if (/^(?:XYZ|ABC)$/.test(word)) {
    if (firm) return { ...found, end: end + firm[0].length };
    return word === 'XYZ' && /^(?:at|from|with|of|in|company|about)$/.test(before) ? found : undefined;
  }
  if (word === 'TK' && OPENERS.has(before)) return undefined;
  return /^(?:is|are|was|be|and|or|a|an|the|it's|last|first|next|with|about|by)$/.test(before) || !nounIsDue(scan, at)
    ? undefined
    : found;
}

type Lookup = (scan: Scan, at: number, word: string) => Found | undefined;

const found = (at: number, end: number, name: string, style: string): Found => ({ start: at, end, name, style });

/** `firstname` in any case: no word of any language. */
const always: Lookup = (_scan, at, word) => found(at, at + word.length, word, 'FNAME');

/** "Hi Name," and what a failed merge leaves: "Hi null,", "working at undefined." */
const afterGreeting: Lookup = (scan, at, word) => {
  const { text } = scan;
  const { word: before } = wordBefore(scan, at);
  const end = at + word.length;
  const closed = /^["”*]?(?:[,.!?:;]|\s*$|\s*\n)/.test(text.slice(end, end + 3));
  const merge = /^(?:null|undefined|nan)$/i.test(word);
  if (!closed || !(OPENERS.has(before) || (merge && /^(?:at|with|from|for|in|of|as|on)$/.test(before))))
    return undefined;
  return found(at, end, merge ? '' : word, merge ? 'null' : 'FNAME');
};

/** "insert name here", "your name here". */
const phrase =
  (pattern: RegExp): Lookup =>
  (scan, at) => {
    const all = pattern.exec(scan.text.slice(at, Math.min(scan.end, at + 60)))?.[0];
    return all !== undefined && isSlotName(all) ? found(at, at + all.length, all, 'INSERT NAME') : undefined;
  };

/** "Your Name" on the line of the signature. */
const yourName: Lookup = (scan, at, word) => {
  const { text } = scan;
  const all = /^your (?:full |first )?name(?: (?:goes )?here)?/i.exec(text.slice(at, Math.min(scan.end, at + 40)))?.[0];
  if (all === undefined) return phrase(/^your [\w ]{2,30} (?:goes )?here(?=[.,!)\]*]*(?:\s*\n|\s*$))/i)(scan, at, word);
  const line =
    /(?:^|\n)[ \t*_–—-]*$/.test(text.slice(Math.max(0, at - 6), at)) &&
    /^[ \t\r.,*_]*(?:\n|$)/.test(text.slice(at + all.length, at + all.length + 8));
  return line || / here$/i.test(all) ? found(at, at + all.length, all, 'INSERT NAME') : undefined;
};

const lorem: Lookup = ({ text }, at) => {
  const all = /^lorem ipsum(?: dolor(?: sit(?: amet)?)?)?/i.exec(text.slice(at, at + 40))?.[0];
  return all === undefined ? undefined : found(at, at + all.length, '', 'TODO');
};

/** "Dear Mr/Ms Smith": a choice that nobody made. */
const eitherTitle: Lookup = ({ text }, at) => {
  const all = /^(?:Mr|Mrs|Ms|Miss)\.?(?: ?\/ ?(?:Mr|Mrs|Ms|Miss|Mx)\b\.?)+/.exec(text.slice(at, at + 30))?.[0];
  return all === undefined ? undefined : found(at, at + all.length, all, 'Mr/Ms');
};

/** John Doe, Jane Doe, unless front matter says that this is the person's name. */
const sample: Lookup = ({ text, start }, at, word) => {
  const all = /^(?:John|Jane) (?:Doe|Q\.? Public)\b/.exec(text.slice(at, at + 20))?.[0];
  if (all === undefined || text.slice(0, Math.min(start, 2000)).includes(all)) return undefined;
  return found(at, at + all.length, word, 'John Doe');
};

/** A greeting at the start of a line with nothing where the name belongs: "Hi ,", "Dear :", "Hi ......,". */
const emptyGreeting: Lookup = ({ text, end: limit }, at, word) => {
  if (!/(?:^|\n)[ \t*"“]*$/.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  const end = at + word.length;
  const match =
    /^([ \t]+)(\.{3,}|…+|[-–—]{1,3}|\*{2,}|\?+|\(\)|\[\]|\{\}|<>)?[ \t]*(?=[,:;](?:[ \t]*\r?\n|[ \t]*$))/.exec(
      text.slice(end, Math.min(limit, end + 24)),
    );
  if (!match) return undefined;
  const [, gap = '', blank] = match;
  if (blank !== undefined) return found(end + gap.length, end + gap.length + blank.length, '', '____');
  // Whoever puts a blank before every comma has lost no name here.
  return text.indexOf(' ,', end + match[0].length + 1) < 0 ? found(end, end + match[0].length, '', '____') : undefined;
};

const LOOKUP = new Map<string, Lookup>([
  ...['firstname', 'lastname', 'fullname', 'fname', 'lname', 'companyname', 'jobtitle'].map(
    word => [word, always] as const,
  ),
  ...['name', 'null', 'undefined', 'nan', 'none', 'recipient'].map(word => [word, afterGreeting] as const),
  ...['insert', 'enter', 'type'].map(word => [word, phrase(/^\w+ [\w' ]{2,40}? here\b/i)] as const),
  ...['mr', 'mrs', 'ms', 'miss'].map(word => [word, eitherTitle] as const),
  ...['john', 'jane'].map(word => [word, sample] as const),
  ...['hi', 'hello', 'hey', 'hiya', 'dear'].map(word => [word, emptyGreeting] as const),
  ['your', yourName],
  ['lorem', lorem],
]);

/** By length of word: which first letters are worth a lookup, one bit a letter. */
const WATCHED: readonly number[] = watched([...LOOKUP.keys()]);

function watched(keys: readonly string[]): number[] {
  const bits = new Array<number>(Math.max(...keys.map(key => key.length)) + 1).fill(0);
  for (const key of keys) bits[key.length]! |= 1 << (key.charCodeAt(0) - 97);
  return bits;
}

/** The end of the word at `at`, and how it is written. A run of underscores is a blank, not part of a word. */
export function wordShape({ text, end: limit }: Scan, at: number): WordShape {
  let end = at;
  let capitals = 0;
  let underscores = 0;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code >= 65 && code <= 90) capitals++;
    else if (code === 95) {
      if (text.charCodeAt(end + 1) === 95 || !isLetter(text.charCodeAt(end + 1))) break;
      underscores++;
    } else if (!isWord(code)) break;
  }
  return { end, capitals, underscores };
}
