// The lines of a sign-off: which ones can be a name, a title or a firm. How they make up a sign-off: signOff.ts.
import type { Analysis } from '../language/analysis';
import { NOBODY, STARTS_TEXT, TITLES } from '../language/lexicon/names';
import { Flag, type Token } from '../language/tokens';
import { lineEnd, nextLine } from '../text/lines';
import { firstIndex } from '../text/search';
import { isEmpty, type Span, trimmed } from '../text/span';

/** A line that is not blank, with its words as token indices, `to` exclusive. */
export interface Line extends Span {
  readonly from: number;
  readonly to: number;
}

/** The lines of a block that hold words. */
export function linesOf(text: string, { tokens }: Analysis, block: Span): Line[] {
  const lines: Line[] = [];
  let to = firstFrom(tokens, block.start);
  for (let at = block.start; at < block.end; ) {
    const end = lineEnd(text, at);
    const line = trimmed(text, { start: at, end: Math.min(block.end, end) });
    at = nextLine(text, end);
    const from = to;
    while (to < tokens.length && tokens[to]!.start < line.end) to++;
    if (!isEmpty(line) && to > from) lines.push({ start: line.start, end: line.end, from, to });
  }
  return lines;
}

/** A line that may stand between a closing and the end: a name, a title, a firm, a number, a link. */
export function isSignatureLine(text: string, language: Analysis, line: Line): boolean {
  const words = language.tokens.slice(line.from, line.to);
  const sentence = words.length >= 4 && /[.!?]$/.test(text.slice(line.start, line.end));
  return (words.length <= 7 && !sentence) || isTitleLine(text, language, line);
}

/** "Operations Manager, Kestrel Freight", "she/her", a link or a number: most words capitalised, and no sentence. */
export function isTitleLine(text: string, language: Analysis, line: Line): boolean {
  const words = language.tokens.slice(line.from, line.to);
  if (words.length > MOST_WORDS_OF_A_TITLE_LINE || /[!?]$/.test(text.slice(line.start, line.end))) return false;
  const special = Flag.capital | Flag.number | Flag.url | Flag.slot;
  const plain = words.filter(token => !(token.flags & special) && token.word.length > 3);
  return plain.length * 3 <= words.length && (words[0]!.flags & special) !== 0 && !isOrdinary(words[0]!);
}

const MOST_WORDS_OF_A_TITLE_LINE = 14;

/** One to three words that can be a name; after a dash also "- Tom from accounts". */
export function isNameLine(text: string, language: Analysis, line: Line): boolean {
  const words = language.tokens.slice(line.from, line.to).filter(token => !isKiss(token));
  if (words.length === 0 || /[!?,:;]$/.test(text.slice(line.start, line.end))) return false;
  const first = words[0]!;
  const full = /\.$/.test(text.slice(line.start, line.end));
  if (words.length <= 4 && words.every(token => isNameWord(token, true))) {
    const titled = words.filter(token => isCapital(token)).length === words.length;
    const initial = words.at(-1)!.word.length === 1;
    if (titled && words.length <= 4 && (!full || initial)) return true;
    const lower = words.length === 1 && first.word.length <= 12 && !(first.flags & (Flag.number | Flag.url));
    return !full && (lower || (isDashed(text, line) && words.length <= 2));
  }
  const origin = words.findIndex(token => token.word === 'from' || token.word === 'at');
  return isDashed(text, line) && isCapital(first) && isNameWord(first, true) && origin > 0 && words.length <= 8;
}

/** "Office of L. Ferreira", "p.p. W. De Smedt": a capitalised line without a full stop. */
export function isOffice(text: string, language: Analysis, line: Line): boolean {
  const forSomebody = language.tokens[line.from]!.word === 'p.p';
  return (forSomebody || isTitleLine(text, language, line)) && !/[.,:;]$/.test(text.slice(line.start, line.end));
}

export function isDashed(text: string, line: Span): boolean {
  return /^[-–—~]/.test(text.slice(line.start, line.end));
}

/** The name at the start of a stretch: up to the first mark, the first word that is no name, or four words. */
export function nameOf({ tokens }: Analysis, from: number, to: number): Span | undefined {
  let start = from;
  while (start < to && TITLES.has(tokens[start]!.word)) start++;
  let end = start;
  while (end < to && end - start < 4 && isNameWord(tokens[end]!, true) && !isKiss(tokens[end]!)) {
    if (end > start && isCapital(tokens[start]!) && !isCapital(tokens[end]!)) break;
    end++;
    if (/[,:(;\n-]/.test(tokens[end - 1]!.mark)) break;
  }
  return end > start ? { start: tokens[start]!.start, end: tokens[end - 1]!.end } : undefined;
}

export function isNameWord(token: Token, mayBeLower: boolean): boolean {
  if (token.flags & Flag.slot) return true;
  if (token.flags & (Flag.number | Flag.url)) return false;
  if (isOrdinary(token)) return false;
  return mayBeLower || isCapital(token);
}

/** A word that starts sentences or stands for nobody, unless it is capitalised and a first name as well. */
function isOrdinary(token: Token): boolean {
  if (isInitial(token)) return false;
  if (!NOBODY.has(token.word) && !STARTS_TEXT.has(token.word)) return false;
  return !TITLES.has(token.word) && !(isCapital(token) && WORD_NAMES.has(token.word));
}

const WORD_NAMES = new Set(['will', 'may', 'hope', 'june', 'august', 'an', 'so', 'do', 'ha', 'long']);

/** The "A." of "A. M. Pemberton". */
function isInitial(token: Token): boolean {
  return token.word.length === 1 && isCapital(token) && token.mark === '.';
}

export function isKiss(token: Token): boolean {
  return KISSES.has(token.word) && !isCapital(token);
}

const KISSES = new Set(['x', 'xx', 'xxx', 'xo', 'xoxo', 'xox']);

export function isCapital(token: Token): boolean {
  return (token.flags & (Flag.capital | Flag.slot)) !== 0;
}

/** Index of the first token at or behind `offset`: a binary search. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, index => tokens[index]!.start < offset);
}
