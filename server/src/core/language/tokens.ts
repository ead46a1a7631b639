// Text -> words with offsets. Normalising happens here, word by word, so every later place maps back to the draft exactly.
import { ownCopy } from '../text/own';
import type { Span } from '../text/span';
import { type Lexeme, lexemeOf } from './lexeme';
import { singleQuoteEnd } from './quotation';
import { CONTRACTIONS, RUN_TOGETHER } from './spelling';

/** What a pattern may ask of a word besides its letters. Bits of `Token.flags`. */
export const Flag = {
  /** First word of a clause. */
  clauseStart: 1,
  /** First word of a sentence. */
  sentenceStart: 2,
  /** Last word of a sentence. */
  sentenceEnd: 4,
  /** Starts with a capital, and not only because a sentence starts. */
  capital: 8,
  number: 16,
  slot: 32,
  /** Inside quotation marks: somebody else's words, or mentioned rather than said. */
  quoted: 64,
  url: 128,
  /** A number with a currency sign beside it. */
  money: 256,
} as const;

/** One word of the message. A contraction gives two: `don't` is `do` and `not`. */
export interface Token {
  /** Normal form: lower case, straight apostrophes, contractions opened, full-width and mathematical letters plain. */
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly flags: number;
  /** The mark that follows before the next word: one of `. ! ? , ; : ( ) - "` or a line break, else empty. */
  readonly mark: string;
}

interface RawToken {
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  flags: number;
  mark: string;
}

/**
 * The words of the given stretches of `text`. `holes` (slots) become one token each, whose word is the empty string.
 * Linear in the length of the stretches.
 */
export function tokenize(text: string, stretches: readonly Span[], holes: readonly Span[]): Token[] {
  const tokens: RawToken[] = [];
  let nextHole = 0;
  let quote = false;
  // Where the single mark stands that closes the open quotation; -1 where none is open.
  let singleEnd = -1;
  for (const stretch of stretches) {
    let at = stretch.start;
    // A stretch starts after something that is not message text: treat the gap as a line break.
    setMark(tokens, '\n');
    while (at < stretch.end) {
      while (nextHole < holes.length && holes[nextHole]!.end <= at) nextHole++;
      const hole = holes[nextHole];
      if (hole && hole.start <= at) {
        push(tokens, NO_WORD, at, hole.end, Flag.slot | (quote ? Flag.quoted : 0));
        at = hole.end;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === 32) {
        at++;
        continue;
      }
      const limit = hole ? Math.min(hole.start, stretch.end) : stretch.end;
      if (isWordStart(text, at, code)) {
        const end = wordEnd(text, at, limit);
        pushWord(tokens, text, at, end, quote);
        at = end;
        continue;
      }
      if (at === singleEnd) {
        quote = false;
        singleEnd = -1;
      } else if (!quote) {
        singleEnd = singleQuoteEnd(text, at, limit);
        quote = singleEnd >= 0;
      }
      const mark = MARKS[text[at]!] ?? (isDash(text, at) ? '-' : undefined);
      if (mark === '"') quote = text[at] === '“' ? true : text[at] === '”' ? false : !quote;
      if (mark !== undefined) setMark(tokens, mark === '\n' && isBlankLineAhead(text, at, limit) ? '¶' : mark);
      if (mark === '\n') quote = quote && !isBlankLineAhead(text, at, limit);
      at++;
    }
  }
  return flagged(tokens);
}

const NO_WORD = lexemeOf('');

const MARKS: Readonly<Record<string, string>> = {
  '.': '.',
  '…': '.',
  '!': '!',
  '?': '?',
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  ')': ')',
  '—': '-',
  '–': '-',
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\n': '\n',
};

/** A hyphen between blanks stands for a dash. */
function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /\s/.test(text[at - 1] ?? ' ') && /[\s-]/.test(text[at + 1] ?? ' ');
}

// Of several marks between two words the strongest one counts: a paragraph break ends a sentence, a comma only a clause. A question
// mark beats them all: what ends a paragraph is still a question.
const STRENGTH = ['', '"', '-', '(', ')', ',', ':', ';', '\n', '.', '!', '¶', '?'];

function setMark(tokens: readonly RawToken[], mark: string): void {
  const last = tokens.at(-1);
  if (last && STRENGTH.indexOf(mark) > STRENGTH.indexOf(last.mark)) last.mark = mark;
}

function isBlankLineAhead(text: string, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return true;
    if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return false;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /^\p{Lu}/u;

// What an ASCII character can be within a word.
const PART = 1;
const JOINER = 2;
const kinds = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') kinds[char.charCodeAt(0)] = PART;
for (const char of "'-.&,_@/") kinds[char.charCodeAt(0)] = JOINER;

function isWordStart(text: string, at: number, code: number): boolean {
  return code < 128 ? kinds[code] === PART : LETTER.test(String.fromCodePoint(text.codePointAt(at)!));
}

function wordEnd(text: string, from: number, limit: number): number {
  if (isAddressStart(text, from)) {
    let end = from;
    while (end < limit && !/[\s<>"”)\]]/.test(text[end]!)) end++;
    while (end > from && /[.,!?;:]/.test(text[end - 1]!)) end--;
    return end;
  }
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = kinds[code];
      if (kind === PART) at++;
      else if (kind === JOINER && at + 1 < limit && isJoined(text, at, code)) at++;
      else break;
    } else if (isWordStart(text, at, code)) at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    else if (JOINERS.has(code) && at + 1 < limit && isJoined(text, at, code)) at++;
    else break;
  }
  return Math.min(at, limit);
}

/** `https://` and `www.`; the first letter is looked at alone because nearly every word ends the matter there. */
function isAddressStart(text: string, from: number): boolean {
  const first = text.charCodeAt(from) | 32;
  return (first === 104 || first === 119) && /^(?:https?:\/\/|www\.)/i.test(text.slice(from, from + 8));
}

// Joiners count inside a word only: don't, co-founder, example.com, R&D, 1,000 and 3.5, and_so_on. These are the ones
// beyond ASCII: apostrophes, hyphens, and what is not seen.
const JOINERS = new Set([0x2019, 0x2018, 0x2bc, 0x2010, 0x2011, 0x200d, 0x200c, 0x200b, 0xad]);

function isJoined(text: string, at: number, code: number): boolean {
  const after = text.charCodeAt(at + 1);
  if (!isWordStart(text, at + 1, after)) return false;
  if (code === 44) return isDigit(text.charCodeAt(at - 1)) && isDigit(after);
  // "example.com" and "3.5" are one word; "soon.Best" (a missing space) is two.
  if (code === 46) return isDigit(after) || (after >= 97 && after <= 122);
  return code !== 47 || isDigit(after);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What the letters of a word say by themselves, wherever they stand. */
interface Reading {
  readonly flags: number;
  readonly first: Lexeme;
  /** The second word of a contraction, and where it begins. */
  readonly second: Lexeme | undefined;
  readonly cut: number;
}

// Words as they are written. When full it starts afresh, so that memory stays bounded whatever a text holds.
const readings = new Map<string, Reading>();
const MOST_READINGS = 20_000;

function pushWord(tokens: RawToken[], text: string, start: number, end: number, quote: boolean): void {
  const raw = text.slice(start, end);
  let reading = readings.get(raw);
  if (!reading) {
    if (readings.size >= MOST_READINGS) readings.clear();
    const word = ownCopy(raw);
    reading = read(word);
    readings.set(word, reading);
  }
  const { first, second, cut } = reading;
  let { flags } = reading;
  if (quote) flags |= Flag.quoted;
  if (isDigit(text.charCodeAt(start))) flags |= isPrice(text, start, end) ? Flag.number | Flag.money : Flag.number;
  push(tokens, first, start, second ? start + cut : end, flags);
  if (second) push(tokens, second, start + cut, end, flags & Flag.quoted);
}

function push(tokens: RawToken[], lexeme: Lexeme, start: number, end: number, flags: number): void {
  tokens.push({ word: lexeme.text, lexeme, start, end, flags, mark: '' });
}

const INVISIBLE = /[\u200b-\u200d\u00ad\ufeff]/g;

function read(raw: string): Reading {
  let flags = UPPER.test(raw) ? Flag.capital : 0;
  const whole = (word: string): Reading => ({ flags, first: lexemeOf(word), second: undefined, cut: 0 });
  const pair = (cut: number, first: string, second: string): Reading => ({
    flags,
    first: lexemeOf(first),
    second: lexemeOf(second),
    cut,
  });
  if (/^[a-zA-Z]+$/.test(raw)) {
    const word = raw.toLowerCase();
    const parts = RUN_TOGETHER.get(word);
    return parts ? pair(parts.cut, ...parts.words) : whole(word);
  }
  if (raw.includes('://') || /^www\./i.test(raw) || /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(raw)) {
    if (!/^\d/.test(raw)) flags |= Flag.url;
    return whole(raw.toLowerCase());
  }
  const word = raw.normalize('NFKC').replace(INVISIBLE, '').replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-').toLowerCase();
  const apostrophe = word.lastIndexOf("'");
  const ending = apostrophe > 0 ? CONTRACTIONS.get(word.endsWith("n't") ? "n't" : word.slice(apostrophe)) : undefined;
  // Only where normalising kept the length does a place inside the word map back; elsewhere the word stays whole.
  if (ending === undefined || word.length !== raw.length) return whole(word);
  const negated = word.endsWith("n't");
  const cut = negated ? word.length - 3 : apostrophe;
  return pair(cut, negated ? (NEGATED_STEMS[word.slice(0, cut)] ?? word.slice(0, cut)) : word.slice(0, cut), ending);
}

const NEGATED_STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

const CURRENCY = /\p{Sc}/u;

/** "$19", "£ 40", "90€", "1,200 €". */
function isPrice(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  const after = text[end] === ' ' ? text[end + 1] : text[end];
  return CURRENCY.test(before ?? '') || CURRENCY.test(after ?? '');
}

const SENTENCE_MARKS = new Set(['.', '!', '?', '¶']);
const CLAUSE_MARKS = new Set([',', ';', ':', '-', '(', ')', '\n']);
// A clause also starts at these words, so that "... and could you" is judged like "Could you".
const CLAUSE_WORDS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'though',
  'although',
  'plus',
  'then',
  'if',
  'when',
  'while',
  'since',
  'unless',
]);

/** Sets the clause and sentence flags, now that every word's neighbours are known. */
function flagged(tokens: RawToken[]): Token[] {
  let before = '¶';
  let afterConjunction = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    // "Dr. Osei", "e.g. this": an abbreviation's full stop ends nothing.
    if (token.mark === '.' && next && ABBREVIATIONS.has(token.word)) token.mark = '';
    const sentenceStart = SENTENCE_MARKS.has(before);
    if (sentenceStart) token.flags |= Flag.sentenceStart | Flag.clauseStart;
    else if (CLAUSE_MARKS.has(before) || afterConjunction || CLAUSE_WORDS.has(token.word))
      token.flags |= Flag.clauseStart;
    afterConjunction = CLAUSE_WORDS.has(token.word);
    if (!next || SENTENCE_MARKS.has(token.mark)) token.flags |= Flag.sentenceEnd;
    before = token.mark;
  }
  return tokens;
}

const ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'mx',
  'prof',
  'rev',
  'st',
  'e.g',
  'i.e',
  'vs',
  'etc',
  'approx',
  'no',
  'inc',
  'ltd',
  'jr',
  'sr',
]);
