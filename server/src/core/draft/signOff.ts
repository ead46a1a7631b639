// The end of a message: a closing formula and the lines below it, or a bare name. What makes a closing stiff is not
// judged here.
import { type Analysis, hitsOf, type PhraseHit, spanOf } from '../language/analysis';
import { NOBODY, STARTS_TEXT, TITLES } from '../language/lexicon/names';
import { Flag, type Token } from '../language/tokens';
import { lineEnd, nextLine } from '../text/lines';
import { isEmpty, type Span, trimmed } from '../text/span';
import type { Greeting, SignOff } from './draft';

// Below a closing stand name, title, firm, address, phone and link. More lines than that are text.
const MOST_LINES_BELOW = 7;
const MOST_WORDS_OF_A_CLOSING = 9;
const MOST_WORDS_OF_A_TITLE_LINE = 14;

/**
 * Looks upwards from the last line (a postscript left out) for a closing formula; failing that, takes last lines that
 * are only a name, or a name with a title below it; failing that, a closing with a name at the end of the last line.
 */
export function findSignOff(
  text: string,
  language: Analysis,
  blocks: readonly Span[],
  greeting: Greeting | undefined,
): SignOff | undefined {
  const floor = greeting?.end ?? 0;
  const all = blocks.slice(-6).flatMap(block => linesOf(text, language, block));
  const firstStart = language.tokens[0]?.start ?? 0;
  // A message's first line is never its end: "Thanks Tom" alone is a chat message.
  const lines = withoutTrailer(language, all).filter(line => line.start >= floor && line.start > firstStart);
  const found = closingLine(text, language, lines) ?? nameLines(text, language, lines, blocks) ?? inline(language, all);
  return found && withoutReader(text, found, greeting);
}

/** A line that is not blank, with its words as token indices, `to` exclusive. */
interface Line extends Span {
  readonly from: number;
  readonly to: number;
}

/** Everything above the first line of a postscript, and without "Sent from my phone". */
function withoutTrailer(language: Analysis, lines: readonly Line[]): readonly Line[] {
  const trailers = hitsOf(language, 'trailer');
  const at = lines.findIndex((line, i) => i > 0 && trailers.some(hit => hit.from === line.from));
  return at < 0 ? lines : lines.slice(0, at);
}

function closingLine(text: string, language: Analysis, lines: readonly Line[]): SignOff | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 1 - MOST_LINES_BELOW); i--) {
    const line = lines[i]!;
    const hit = longest(hitsOf(language, 'closing').filter(({ from, to }) => from === line.from && to <= line.to));
    const words = closingWords(text, language, line, hit, lines[i + 1]);
    if (words > 0) {
      const nameOnLine = words < line.to - line.from;
      return {
        span: { start: line.start, end: lines.at(-1)!.end },
        closing: spanOf(language, line.from, line.from + words),
        name: nameOnLine ? nameOf(language, line.from + words, line.to) : nameBelow(language, lines[i + 1]),
      };
    }
    if (!isSignatureLine(text, language, line)) return undefined;
  }
  return undefined;
}

/** How many words of the line are its closing; 0 where the line closes nothing. */
function closingWords(
  text: string,
  language: Analysis,
  line: Line,
  hit: PhraseHit | undefined,
  below: Line | undefined,
): number {
  const { tokens } = language;
  const length = line.to - line.from;
  const open = below !== undefined && text[line.end - 1] === ',' && isNameLine(text, language, below);
  // "Yours in cycling," and "See you in Lisbon," close by their shape: a short line with a comma, and a name below it.
  if (open && length <= (hit ? MOST_WORDS_OF_A_CLOSING : 5)) return length;
  if (!hit) return 0;
  const rest = tokens.slice(hit.to, line.to);
  if (rest.every(isKiss)) return hit.to - line.from;
  // "Best, Tom" and "Thanks Ana" close; "Best practice is ..." and "Thanks for writing" do not.
  const closed = tokens[hit.to - 1]!.mark !== '';
  const named = rest.every(token => isNameWord(token, closed)) && rest.length <= (closed ? 5 : 3);
  if (named && isCapital(rest[0]!) === !lowerCaseStyle(tokens, line)) return hit.to - line.from;
  return 0;
}

/** A message typed without capitals signs without them, too. */
function lowerCaseStyle(tokens: readonly Token[], line: Line): boolean {
  return !isCapital(tokens[line.from]!) && tokens.slice(line.from, line.to).every(token => !isCapital(token));
}

/** "Tobi", "- Ana Ruiz", "Frances Doyle / Operations Manager": the last block, or its last line, is only a name. */
function nameLines(
  text: string,
  language: Analysis,
  lines: readonly Line[],
  blocks: readonly Span[],
): SignOff | undefined {
  const last = lines.at(-1);
  if (!last) return undefined;
  const block = blocks.findLast(({ start }) => start <= last.start)!;
  const signature = lines.filter(line => line.start >= block.start);
  const [first, ...below] = signature;
  if (
    first?.start === block.start &&
    below.length > 0 &&
    !isDashed(text, last) &&
    isNameLine(text, language, first) &&
    below.every(line => isTitleLine(text, language, line))
  ) {
    return { span: { start: first.start, end: last.end }, closing: undefined, name: nameBelow(language, first) };
  }
  const above = lines.at(-2);
  const inList = isDashed(text, last) && above !== undefined && isDashed(text, above);
  const office = last.start === block.start && last.to - last.from <= 6 && isOffice(text, language, last);
  return office || (isNameLine(text, language, last) && !inList)
    ? { span: { start: last.start, end: last.end }, closing: undefined, name: nameBelow(language, last) }
    : undefined;
}

/** "... see you there. Best, Tom": a closing and a name that end the last line. */
function inline(language: Analysis, lines: readonly Line[]): SignOff | undefined {
  const { tokens } = language;
  const end = lines.at(-1)?.to ?? 0;
  const start = lines.at(-1)?.from ?? 0;
  for (const hit of hitsOf(language, 'closing').slice(-12)) {
    if (hit.from <= start || hit.to > end || !(tokens[hit.from]!.flags & Flag.sentenceStart)) continue;
    const rest = tokens.slice(hit.to, end);
    const named =
      rest.length > 0 && rest.length <= 3 && rest.every(token => isCapital(token) && isNameWord(token, true));
    if (!named && !(rest.length === 0 && hit.entry.family !== 'light')) continue;
    const name = named ? spanOf(language, hit.to, end) : undefined;
    return {
      span: { start: tokens[hit.from]!.start, end: lines.at(-1)!.end },
      closing: spanOf(language, hit.from, hit.to),
      name,
    };
  }
  return undefined;
}

/** "Thanks, Priya!" below "Hi Priya" names the reader, not the writer. */
function withoutReader(text: string, found: SignOff, greeting: Greeting | undefined): SignOff | undefined {
  const { name } = found;
  if (!name || !greeting?.name) return found;
  const same = text.slice(name.start, name.end) === text.slice(greeting.name.start, greeting.name.end);
  if (!same) return found;
  return found.closing ? { ...found, name: undefined } : undefined;
}

/** A line that may stand between a closing and the end: a name, a title, a firm, a number, a link. */
function isSignatureLine(text: string, language: Analysis, line: Line): boolean {
  const words = language.tokens.slice(line.from, line.to);
  const sentence = words.length >= 4 && /[.!?]$/.test(text.slice(line.start, line.end));
  return (words.length <= 7 && !sentence) || isTitleLine(text, language, line);
}

/** "Operations Manager, Kestrel Freight", "she/her", a link or a number: most words capitalised, and no sentence. */
function isTitleLine(text: string, language: Analysis, line: Line): boolean {
  const words = language.tokens.slice(line.from, line.to);
  if (words.length > MOST_WORDS_OF_A_TITLE_LINE || /[!?]$/.test(text.slice(line.start, line.end))) return false;
  const special = Flag.capital | Flag.number | Flag.url | Flag.slot;
  const plain = words.filter(token => !(token.flags & special) && token.word.length > 3);
  return plain.length * 3 <= words.length && (words[0]!.flags & special) !== 0 && !isOrdinary(words[0]!);
}

/** One to three words that can be a name; after a dash also "- Tom from accounts". */
function isNameLine(text: string, language: Analysis, line: Line): boolean {
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
function isOffice(text: string, language: Analysis, line: Line): boolean {
  const forSomebody = language.tokens[line.from]!.word === 'p.p';
  return (forSomebody || isTitleLine(text, language, line)) && !/[.,:;]$/.test(text.slice(line.start, line.end));
}

function isDashed(text: string, line: Span): boolean {
  return /^[-–—~]/.test(text.slice(line.start, line.end));
}

function nameBelow(language: Analysis, line: Line | undefined): Span | undefined {
  return line && nameOf(language, line.from, line.to);
}

/** The name at the start of a stretch: up to the first mark, the first word that is no name, or four words. */
function nameOf({ tokens }: Analysis, from: number, to: number): Span | undefined {
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

function isNameWord(token: Token, mayBeLower: boolean): boolean {
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

/** The "A." of "A. M. Pemberton". */
function isInitial(token: Token): boolean {
  return token.word.length === 1 && isCapital(token) && token.mark === '.';
}

const WORD_NAMES = new Set(['will', 'may', 'hope', 'june', 'august', 'an', 'so', 'do', 'ha', 'long']);

const KISSES = new Set(['x', 'xx', 'xxx', 'xo', 'xoxo', 'xox']);

function isKiss(token: Token): boolean {
  return KISSES.has(token.word) && !isCapital(token);
}

function isCapital(token: Token): boolean {
  return (token.flags & (Flag.capital | Flag.slot)) !== 0;
}

function longest(hits: readonly PhraseHit[]): PhraseHit | undefined {
  return hits.reduce<PhraseHit | undefined>((best, hit) => (best && best.to >= hit.to ? best : hit), undefined);
}

/** The lines of a block that hold words. */
function linesOf(text: string, { tokens }: Analysis, block: Span): Line[] {
  const lines: Line[] = [];
  let to = firstFrom(tokens, block.start);
  for (let at = block.start; at < block.end; at = nextLine(text, at)) {
    const line = trimmed(text, { start: at, end: Math.min(block.end, lineEnd(text, at)) });
    const from = to;
    while (to < tokens.length && tokens[to]!.start < line.end) to++;
    if (!isEmpty(line) && to > from) lines.push({ ...line, from, to });
  }
  return lines;
}

/** Index of the first token at or behind `offset`: a binary search. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
