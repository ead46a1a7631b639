// Template language without any mark: "Hi Name,", "Hi null,", "insert name here", "Your Name" as a signature, "Mr/Ms", "Hi ,".
// Looked up by the first word; each entry then reads on.
import { isSlotName } from '../slotNames';
import { afterOpener, aloneOnLine, type Found, nounIsDue, OPENERS, type Scan, TITLES, wordBefore } from './context';

type Phrase = (scan: Scan, at: number, word: string) => Found | undefined;

const found = (at: number, end: number, name: string, style: string): Found => ({ start: at, end, name, style });

/** The match of `pattern`, which starts with `^`, right at `at`. */
function readOn({ text, end }: Scan, at: number, pattern: RegExp): string | undefined {
  return pattern.exec(text.slice(at, Math.min(end, at + 70)))?.[0];
}

/** Whether a name could end here: before a mark, a line's end or the text's. */
function isClosed({ text }: Scan, end: number): boolean {
  return /^["”*]?(?:[,.!?:;]|\s*$|[ \t]*\r?\n)/.test(text.slice(end, end + 3));
}

/** `firstname` in any case is no word of any language. */
const always: Phrase = (_scan, at, word) => found(at, at + word.length, word, 'FNAME');

/** What a failed merge leaves: "Hi null,", "working at undefined." */
const failedMerge: Phrase = (scan, at, word) => {
  const { word: before } = wordBefore(scan, at);
  const end = at + word.length;
  const fits = OPENERS.has(before) || /^(?:at|with|from|for)$/.test(before);
  return fits && isClosed(scan, end) ? found(at, end, '', 'null') : undefined;
};

/** "Hi Name,", "Hi first name,", "Hi *name*,", "Dear Mr Surname,". */
const nameInGreeting: Phrase = (scan, at) => {
  const name = readOn(scan, at, /^(?:(?:first|last|full|given)[ _-]?)?(?:name|surname|vorname|nachname|recipient)\b/i);
  if (name === undefined) return undefined;
  const end = at + name.length;
  const { word } = wordBefore(scan, at);
  if ((OPENERS.has(word) || TITLES.has(word)) && isClosed(scan, end)) return found(at, end, name, 'FNAME');
  const before = /(?:^|\n)[ \t]*(?:hi|hello|hey|dear) ?([^\w\s,.!?]{1,3})$/i.exec(
    scan.text.slice(Math.max(scan.start, at - 12), at),
  );
  const after = before && /^[^\w\s,.!?]{0,3}(?=[,.!?]|\s*$|[ \t]*\r?\n)/.exec(scan.text.slice(end, end + 5));
  return after ? found(at - before[1]!.length, end + after[0].length, name, 'FNAME') : undefined;
};

/** "working at Company Name." */
const thingName: Phrase = (scan, at) => {
  const name = readOn(scan, at, /^(?:company|event|school|university|city|conference|job) (?:name|title)\b/i);
  const due = /^(?:at|for|with|from|in|of|as)$/.test(wordBefore(scan, at).word);
  return name && due && isClosed(scan, at + name.length) ? found(at, at + name.length, name, 'FNAME') : undefined;
};

/** "insert name here", "Hi Insert Name,". */
const instruction: Phrase = (scan, at) => {
  const here = readOn(scan, at, /^\w+ [\w' ]{2,40}? here\b/i);
  if (here !== undefined && isSlotName(here)) return found(at, at + here.length, here, 'INSERT NAME');
  const insert = nounIsDue(scan, at) ? readOn(scan, at, /^insert [\w' ]{2,30}?(?=[,.!?]|\r?\n|$)/i) : undefined;
  return insert !== undefined && isSlotName(insert) ? found(at, at + insert.length, insert, 'INSERT NAME') : undefined;
};

/** "Your Name" on the line of the signature, "at Your Company". */
const yours: Phrase = (scan, at) => {
  const name = readOn(
    scan,
    at,
    /^your (?:full |first |last |job )?(?:name|title|company|signature|role|position)(?: (?:goes )?here)?\b/i,
  );
  if (name === undefined) return undefined;
  const end = at + name.length;
  const titled = /^Your(?: [A-Z]\w+)+/.test(name) && /^(?:at|for|from|with|of|as|by)$/.test(wordBefore(scan, at).word);
  return aloneOnLine(scan.text, at, end) || titled || (afterOpener(scan, at) && isClosed(scan, end))
    ? found(at, end, name, 'INSERT NAME')
    : undefined;
};

const lorem: Phrase = (scan, at) => {
  const all = readOn(scan, at, /^lorem ipsum(?: dolor(?: sit(?: amet)?)?)?/i);
  return all === undefined ? undefined : found(at, at + all.length, '', 'TODO');
};

/** "Dear Mr/Ms Smith": a choice that nobody made. */
const eitherTitle: Phrase = (scan, at, word) => {
  const all = readOn(scan, at, /^(?:Mr|Mrs|Ms|Miss)\.?(?: ?\/ ?(?:Mr|Mrs|Ms|Miss|Mx)\b\.?)+/);
  return all === undefined ? nameInGreeting(scan, at, word) : found(at, at + all.length, all, 'Mr/Ms');
};

/** John Doe, unless front matter says that this is the person's name. */
const sample: Phrase = (scan, at, word) => {
  const all = readOn(scan, at, /^(?:John|Jane) Doe\b/);
  if (all === undefined || scan.text.slice(0, Math.min(scan.start, 2000)).includes(all)) return undefined;
  return found(at, at + all.length, word, 'John Doe');
};

/** A greeting at the start of a line, or behind a comment there, with nothing where the name belongs: "Hi ,", "Dear :", "Hi ......,". */
const emptyGreeting: Phrase = ({ text, end: limit }, at, word) => {
  if (!/(?:^|\n|-->)[ \t*"“]*$/.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  const end = at + word.length;
  const match = EMPTY.exec(text.slice(end, Math.min(limit, end + 24)));
  if (!match) return undefined;
  const [all, gap = '', blank] = match;
  if (blank !== undefined) return found(end + gap.length, end + gap.length + blank.length, '', '____');
  // Whoever puts a blank before every comma has lost no name here.
  const ends = /^[,:;][ \t]*(?:\r?\n|<!--|$)/.test(text.slice(end + all.length, end + all.length + 8));
  const rest = text.slice(end + all.length + 1, end + 1000);
  return ends && !rest.includes(' ,') ? found(end, end + all.length, '', '____') : undefined;
};

const EMPTY = /^([ \t]+)(\.{3,}|…+|[-–—]{1,3}|\*{2,}|\?+|\(\)|\[\]|\{\}|<>)?[ \t]*(?=[,:;!])/;

const each = (words: string, phrase: Phrase) => words.split(' ').map(word => [word, phrase] as const);

/** By first word, in lower case. */
export const PHRASES: ReadonlyMap<string, Phrase> = new Map([
  ...each('firstname lastname fullname fname lname companyname jobtitle', always),
  ...each('null undefined nan none', failedMerge),
  ...each('name first last full given surname vorname nachname recipient', nameInGreeting),
  ...each('company event school university city conference job', thingName),
  ...each('insert enter type', instruction),
  ...each('mr mrs ms miss', eitherTitle),
  ...each('john jane', sample),
  ...each('hi hello hey hiya dear', emptyGreeting),
  ...each('your', yours),
  ...each('lorem', lorem),
]);
