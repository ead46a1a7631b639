// The end of a message: a closing formula and the lines below it, or a bare name. What makes a closing stiff is not
// judged here.
import { type Analysis, hitsBetween, hitsOf, type PhraseHit, spanOf } from '../language/analysis';
import { Flag, type Token } from '../language/tokens';
import type { Span } from '../text/span';
import type { Greeting, SignOff } from './draft';
import {
  isCapital,
  isDashed,
  isKiss,
  isNameLine,
  isNameWord,
  isOffice,
  isSignatureLine,
  isTitleLine,
  type Line,
  linesOf,
  nameOf,
} from './signatureLines';

// Below a closing stand name, title, firm, address, phone and link. More lines than that are text.
const MOST_LINES_BELOW = 7;

// A sign-off and a postscript below it.
const MOST_LINES = 40;
const MOST_WORDS_OF_A_CLOSING = 9;

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
  const all = blocks
    .slice(-6)
    .flatMap(block => linesOf(text, language, block))
    .slice(-MOST_LINES);
  const firstStart = language.tokens[0]?.start ?? 0;
  const message = withoutTrailer(language, all);
  // A message's first line is never its end: "Thanks Tom" alone is a chat message.
  const lines = message.filter(line => line.start >= floor && line.start > firstStart);
  const found =
    closingLine(text, language, lines) ?? nameLines(text, language, lines, blocks) ?? inline(language, message);
  return found && withoutReader(text, found, greeting);
}

/** Everything above the first line of a postscript, and without "Sent from my phone". */
function withoutTrailer(language: Analysis, lines: readonly Line[]): readonly Line[] {
  const trailers = hitsBetween(language, 'trailer', lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0);
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

function nameBelow(language: Analysis, line: Line | undefined): Span | undefined {
  return line && nameOf(language, line.from, line.to);
}

function longest(hits: readonly PhraseHit[]): PhraseHit | undefined {
  return hits.reduce<PhraseHit | undefined>((best, hit) => (best && best.to >= hit.to ? best : hit), undefined);
}
