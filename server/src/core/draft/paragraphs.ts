// Paragraphs of the message, and which of them are more than a greeting or a sign-off.
import type { Analysis } from '../language/analysis';
import { contains, isEmpty, type Span, trimmed } from '../text/span';
import type { Greeting, Paragraph, SignOff } from './draft';

/** Runs of message text between blank lines. A zone inside a paragraph (a link target, a comment) does not end it. */
export function splitParagraphs(text: string, stretches: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const stretch of stretches) {
    for (const piece of piecesOf(text, stretch)) {
      if (open && continues(text.slice(open.end, piece.start))) open = { start: open.start, end: piece.end };
      else {
        if (open) blocks.push(open);
        open = piece;
      }
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

/** The paragraphs with their roles. Words count from `language`, so a slot is one word and "don't" is one. */
export function findParagraphs(
  blocks: readonly Span[],
  language: Analysis,
  greeting: Greeting | undefined,
  signOff: SignOff | undefined,
): Paragraph[] {
  const { tokens } = language;
  let at = 0;
  return blocks.map(block => {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < block.end) at++;
    const greetingEnd = greeting && greeting.span.start >= block.start ? greeting.end : block.start;
    let words = 0;
    for (let i = from; i < at; i++) {
      const token = tokens[i]!;
      const continues = i > 0 && tokens[i - 1]!.end === token.start && !tokens[i - 1]!.mark && token.word !== '';
      if (token.start >= greetingEnd && !continues && !(signOff && contains(signOff.span, token))) words++;
    }
    const role = words > 0 ? 'body' : signOff && signOff.span.start <= block.start ? 'signOff' : 'greeting';
    return { span: block, role, words };
  });
}

/** Whether what lies between two pieces keeps them together: a zone within a line, or a comment on lines of its own. */
function continues(gap: string): boolean {
  if (!gap.includes('\n')) return true;
  if (!gap.includes('<!--')) return false;
  // Cut by hand: a pattern would look for the end of each of a thousand comments that are never closed.
  let rest = '';
  let at = 0;
  for (let open = gap.indexOf('<!--'); open >= 0; open = gap.indexOf('<!--', at)) {
    const close = gap.indexOf('-->', open);
    if (close < 0) return false;
    rest += gap.slice(at, open);
    at = close + 3 + /^[ \t]*(?:\r\n?|\n)?/.exec(gap.slice(close + 3))![0].length;
  }
  return /^[ \t]*(?:\r\n?|\n)[ \t]*$/.test(rest + gap.slice(at));
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  // Within the stretch alone: looking for the next blank line from every stretch would make the work quadratic.
  for (const match of text.slice(start, end).matchAll(/\r?\n[ \t]*(?=\r?\n)/g)) {
    pieces.push({ start: at, end: start + match.index });
    at = start + match.index + match[0].length;
  }
  pieces.push({ start: at, end });
  return pieces.map(piece => trimmed(text, piece)).filter(piece => !isEmpty(piece));
}
