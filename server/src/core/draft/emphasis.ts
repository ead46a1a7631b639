// Markdown's emphasis: `*em*`, `**strong**`, `_em_`, `__strong__`, `~~strike~~`. As CommonMark pairs the marks, except that
// none counts inside a word, an address or a name: people write `f**k`, and `__init__` is no loud “init”.
import { deletion } from '../text/edit';
import type { Span } from '../text/span';
import { BLOCK_END, ESCAPE, endsBlock, type Marked, type Markup, pieces } from './markup';

/** A run of one mark that may still open something. Shrinks from its end as its marks find their partners. */
interface Run {
  readonly start: number;
  length: number;
}

type Mark = '*' | '_' | '~';

// An address goes on to its last character that could not close a sentence or an emphasis around it.
const ADDRESS = String.raw`(?:https?:\/\/|(?<!\w)www\.)\S*[^\s?!.,:;*_~'")\]]`;
const TOKEN = new RegExp(String.raw`${ESCAPE}|${BLOCK_END}|${ADDRESS}|\*+|_+|~+`, 'g');
/** What makes a mark beside it part of a word, a path or a handle. */
const WORD = /[\p{L}\p{N}\p{M}/@]/u;
const SPACE = /\s/;

// Names between double underlines that programmers speak of; every other word there is a loud one.
const NAMES =
  /^(?:init|main|name|new|del|str|repr|call|enter|exit|iter|next|len|eq|hash|dict|class|doc|file|path|all|slots|get|set|add|getattr|setattr|getitem|setitem|version|future|import|typename|pycache|tests|mocks|dirname|filename)$/;

/** All emphasis outside zones and slots, each with the deletion of its marks; by the place where it ends. */
export function findEmphasis(draft: Marked): Markup[] {
  const { text } = draft;
  const found: Markup[] = [];
  const open: Record<Mark, Run[]> = { '*': [], _: [], '~': [] };
  const all = Object.values(open);
  const forget = (isGone: (run: Run) => boolean) => {
    for (const runs of all) while (runs.length > 0 && isGone(runs.at(-1)!)) runs.pop();
  };
  for (const piece of pieces(draft, TOKEN)) {
    const mark = text[piece.span.start] as Mark;
    if (endsBlock(text, piece)) forget(() => true);
    else if (piece.zone || !isRun(text, piece.span)) continue;
    else takeRun(text, piece.span, open[mark], found, forget);
  }
  return found;
}

/** Closes what the run can close, and keeps the rest of it as an opening where it can be one. */
function takeRun(
  text: string,
  { start, end }: Span,
  open: Run[],
  found: Markup[],
  forget: (isGone: (run: Run) => boolean) => void,
): void {
  const [before, after] = [charBefore(text, start), charAt(text, end)];
  let at = start;
  if (!WORD.test(after) && !SPACE.test(before)) {
    for (let run = open.at(-1); run && at < end; run = open.at(-1)) {
      const length = Math.min(run.length, end - at);
      const from = run.start;
      run.length -= length;
      const markup = markupOf(text, { start: from + run.length, end: at + length }, length);
      if (markup) found.push(markup);
      // Marks in between, of whatever kind, have found no partner inside and may not look for one outside.
      forget(other => other.start > from || other.length === 0);
      at += length;
    }
  }
  if (at < end && !WORD.test(before) && !SPACE.test(after)) open.push({ start: at, length: end - at });
}

/** Undefined where the marks belong to a name. */
function markupOf(text: string, span: Span, length: number): Markup | undefined {
  const mark = text[span.start];
  const words = { start: span.start + length, end: span.end - length };
  if (mark === '_' && length > 1 && isName(text, words, span.end)) return undefined;
  const kind = mark === '~' ? 'strike' : length > 1 ? 'strong' : 'emphasis';
  const edits = [deletion({ start: span.start, end: words.start }), deletion({ start: words.end, end: span.end })];
  return { kind, span, edits };
}

/** `__init__`, `__anything__()`, `__tests__.js`. */
function isName(text: string, { start, end }: Span, after: number): boolean {
  if (/^(?:\(|\.\w)/.test(text.slice(after, after + 2))) return true;
  return end - start <= 12 && NAMES.test(text.slice(start, end));
}

/** A single tilde means “about”, and three begin code. */
function isRun(text: string, { start, end }: Span): boolean {
  const char = text[start];
  return char === '*' || char === '_' || (char === '~' && end - start === 2);
}

/** The character that begins at `at`; a blank at the end of the text. */
function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? ' ' : String.fromCodePoint(code);
}

/** The character that ends at `at`; a blank at the start of the text. */
function charBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const pair = at > 1 && /[\udc00-\udfff]/.test(text[at - 1]!) && /[\ud800-\udbff]/.test(text[at - 2]!);
  return text.slice(pair ? at - 2 : at - 1, at);
}
