// The end of a message: a closing formula and the lines below it, or a bare name.
import { type Analysis, hitsOf } from '../language/analysis';
import { Flag } from '../language/tokens';
import { lineEnd, nextLine } from '../text/lines';
import { isEmpty, type Span, trimmed } from '../text/span';
import type { Greeting, SignOff } from './draft';

// A closing, and name, title, firm and a link below it. More lines than that are text.
const MOST_LINES = 6;
const MOST_WORDS = 7;

/** Looks upwards from the last line for a closing formula; failing that, takes a last line that is only a name. */
export function findSignOff(
  text: string,
  language: Analysis,
  blocks: readonly Span[],
  greeting: Greeting | undefined,
): SignOff | undefined {
  const lines = blocks.slice(-3).flatMap(block => linesOf(text, block));
  const closings = [...hitsOf(language, 'closing')];
  const floor = greeting?.end ?? 0;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MOST_LINES); i--) {
    const line = lines[i]!;
    if (line.start < floor) break;
    const words = tokensIn(language, line);
    if (words.to - words.from > MOST_WORDS + (i === lines.length - 1 ? 3 : 0)) break;
    const hit = closings
      .filter(closing => closing.from === words.from && closing.to <= words.to)
      .sort((a, b) => b.to - a.to)[0];
    if (!hit || !endsClosing(language, hit.to, words.to)) continue;
    const closing = { start: line.start, end: language.tokens[hit.to - 1]!.end };
    return {
      span: { start: line.start, end: lines.at(-1)!.end },
      closing,
      name: nameBelow(language, lines, i, hit.to, words.to),
    };
  }
  const last = lines.at(-1);
  return last && last.start >= floor ? bareName(text, language, last, lines.length) : undefined;
}

/** "Best," and "Best, Tom" close; "Best practice is ..." and "Thanks for writing" do not. */
function endsClosing({ tokens }: Analysis, hitEnd: number, lineEndToken: number): boolean {
  if (hitEnd === lineEndToken) return true;
  if (tokens[hitEnd - 1]!.mark === '') return isName(tokens[hitEnd]!.flags) && lineEndToken - hitEnd <= 2;
  return tokens.slice(hitEnd, lineEndToken).every(token => isName(token.flags) || token.word.length <= 3);
}

function isName(flags: number): boolean {
  return (flags & (Flag.capital | Flag.slot)) !== 0;
}

function nameBelow(
  language: Analysis,
  lines: readonly Span[],
  closingLine: number,
  hitEnd: number,
  lineTokens: number,
): Span | undefined {
  const { tokens } = language;
  if (hitEnd < lineTokens) return { start: tokens[hitEnd]!.start, end: tokens[lineTokens - 1]!.end };
  return lines[closingLine + 1];
}

/** A last line of one to three words, all capitalised, that ends without a full stop: "Tobi", "- Ana Ruiz". */
function bareName(text: string, language: Analysis, line: Span, lineCount: number): SignOff | undefined {
  const { from, to } = tokensIn(language, line);
  const words = language.tokens.slice(from, to);
  const dashed = /^[-–—~]/.test(text.slice(line.start, line.end));
  if (lineCount < 2 || words.length === 0 || words.length > 3) return undefined;
  const named = words.every(token => isName(token.flags) || token.word === '');
  const lower = words.length === 1 && words[0]!.mark === '' && /^\p{Ll}{1,12}$/u.test(text.slice(line.start, line.end));
  const open = !['!', '?', ','].includes(words.at(-1)!.mark);
  return (named && open && words.at(-1)!.mark !== '.') || dashed || lower
    ? { span: line, closing: undefined, name: line }
    : undefined;
}

function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (let at = block.start; at < block.end; at = nextLine(text, at)) {
    const line = trimmed(text, { start: at, end: Math.min(block.end, lineEnd(text, at)) });
    if (!isEmpty(line)) lines.push(line);
  }
  return lines;
}

function tokensIn({ tokens }: Analysis, { start, end }: Span): { readonly from: number; readonly to: number } {
  let to = tokens.length;
  while (to > 0 && tokens[to - 1]!.start >= end) to--;
  let from = to;
  while (from > 0 && tokens[from - 1]!.start >= start) from--;
  return { from, to };
}
