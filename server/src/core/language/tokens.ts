// Text -> words with offsets. Normalising happens here, word by word, so every later place maps back to the draft exactly.
import type { Span } from '../text/span';
import { Flag } from './flags';
import { type Lexeme, lexemeOf } from './lexeme';
import { singleQuoteEnd } from './quotation';
import { writtenWord } from './writtenWord';

export { Flag };

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

interface RawToken extends Token {
  flags: number;
  mark: string;
}

/**
 * The words of the given stretches of `text`. `holes` (slots) become one token each, whose word is the empty string.
 * Linear in the length of the stretches.
 */
export function tokenize(text: string, stretches: readonly Span[], holes: readonly Span[]): Token[] {
  const tokens: RawToken[] = [];
  /** By token, how strong the mark behind it is. */
  const strengths: number[] = [];
  const setMark = (mark: Mark) => {
    const last = tokens.length - 1;
    if (last < 0 || mark.strength <= (strengths[last] ?? 0)) return;
    tokens[last]!.mark = mark.text;
    strengths[last] = mark.strength;
  };
  let nextHole = 0;
  let quote = false;
  // Where the single mark stands that closes the open quotation; -1 where none is open.
  let singleEnd = -1;
  for (const stretch of stretches) {
    let at = stretch.start;
    // A stretch starts after something that is not message text: treat the gap as a line break.
    setMark(LINE_BREAK);
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
      } else if (!quote && (code === 39 || code === 0x2018 || code === 0x2019)) {
        singleEnd = singleQuoteEnd(text, at, limit);
        quote = singleEnd >= 0;
      }
      if (code === 10) {
        const isBlank = isBlankLineAhead(text, at, limit);
        setMark(isBlank ? BLANK_LINE : LINE_BREAK);
        quote = quote && !isBlank;
      } else {
        const mark = code === 45 ? (isDash(text, at) ? DASH : undefined) : MARKS.get(code);
        if (mark === QUOTE) quote = code === 0x201c || (code !== 0x201d && !quote);
        if (mark) setMark(mark);
      }
      at++;
    }
  }
  return flagged(tokens, strengths);
}

const NO_WORD = lexemeOf('');

/** A mark between two words; of several the strongest counts. */
interface Mark {
  readonly text: string;
  readonly strength: number;
}

// A paragraph break ends a sentence, a comma only a clause. A question mark beats them all: what ends a paragraph is still a
// question. Quotation marks end nothing.
const QUOTE: Mark = { text: '"', strength: 1 };
const DASH: Mark = { text: '-', strength: 2 };
const LINE_BREAK: Mark = { text: '\n', strength: 8 };
const STOP: Mark = { text: '.', strength: 9 };
const BLANK_LINE: Mark = { text: '¶', strength: 11 };
const MARKS: ReadonlyMap<number, Mark> = new Map(
  (
    [
      ['"“”„«»', QUOTE],
      ['—–', DASH],
      ['(', { text: '(', strength: 3 }],
      [')', { text: ')', strength: 4 }],
      [',', { text: ',', strength: 5 }],
      [':', { text: ':', strength: 6 }],
      [';', { text: ';', strength: 7 }],
      ['.…', STOP],
      ['!', { text: '!', strength: 10 }],
      ['?', { text: '?', strength: 12 }],
    ] as const
  ).flatMap(([chars, mark]) => [...chars].map((char): [number, Mark] => [char.charCodeAt(0), mark])),
);

/** A hyphen between blanks stands for a dash. */
function isDash(text: string, at: number): boolean {
  return /\s/.test(text[at - 1] ?? ' ') && /[\s-]/.test(text[at + 1] ?? ' ');
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

function pushWord(tokens: RawToken[], text: string, start: number, end: number, quote: boolean): void {
  const { first, second, cut, flags: own } = writtenWord(text, start, end);
  let flags = quote ? own | Flag.quoted : own;
  if (isDigit(text.charCodeAt(start))) flags |= isPrice(text, start, end) ? Flag.number | Flag.money : Flag.number;
  push(tokens, first, start, second ? start + cut : end, flags);
  if (second) push(tokens, second, start + cut, end, flags & Flag.quoted);
}

function push(tokens: RawToken[], lexeme: Lexeme, start: number, end: number, flags: number): void {
  tokens.push({ word: lexeme.text, lexeme, start, end, flags, mark: '' });
}

const CURRENCY = /\p{Sc}/u;

/** "$19", "£ 40", "90€", "1,200 €". */
function isPrice(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  const after = text[end] === ' ' ? text[end + 1] : text[end];
  return CURRENCY.test(before ?? '') || CURRENCY.test(after ?? '');
}

/** The token with more flags. */
export function withFlags({ word, lexeme, start, end, flags, mark }: Token, more: number): Token {
  return { word, lexeme, start, end, flags: flags | more, mark };
}

/** Sets the clause and sentence flags, now that every word's neighbours are known. */
function flagged(tokens: RawToken[], strengths: number[]): Token[] {
  let before = BLANK_LINE.strength;
  let afterConjunction = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { startsClause } = token.lexeme;
    // "Dr. Osei", "e.g. this": an abbreviation's full stop ends nothing.
    if (token.mark === '.' && i + 1 < tokens.length && ABBREVIATIONS.has(token.word)) {
      token.mark = '';
      strengths[i] = 0;
    }
    const strength = strengths[i] ?? 0;
    if (before >= STOP.strength) token.flags |= Flag.sentenceStart | Flag.clauseStart;
    else if (before > QUOTE.strength || afterConjunction || startsClause) token.flags |= Flag.clauseStart;
    if (strength >= STOP.strength || i + 1 === tokens.length) token.flags |= Flag.sentenceEnd;
    afterConjunction = startsClause;
    before = strength;
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
