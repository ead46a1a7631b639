// Markup that LinkedIn shows as it is typed: it takes plain text only. Single asterisks and underlines are left alone,
// people type them on purpose.
import type { Draft } from '../draft/draft';
import { messageStretches } from '../draft/zones';
import { deletion, type Edit, replacement } from '../text/edit';
import { firstIndex } from '../text/search';
import { overlaps, type Span, slice } from '../text/span';
import { defineRule, type Fix } from './rule';

export default defineRule({
  id: 'plain-text-markup',
  summary: 'Markup that LinkedIn would show as typed',
  why: 'LinkedIn messages are plain text: the reader sees the asterisks, and a link in square brackets with its address behind. Letters that only look bold are read out one by one, or not at all, by a screen reader.',
  severity: 'information',
  options: {},
  examples: [
    {
      bad: 'Hi Priya, your talk was ⟦**the best**⟧ of the day.',
      message: 'LinkedIn shows “**the best**” as typed; leave the markup out.',
      fixed: 'Hi Priya, your talk was the best of the day.',
    },
    { good: 'Hi Priya, your talk was *the* best of the day, and 2 ** 3 is still 8.' },
    {
      bad: 'Hi Tom, here is ⟦[the paper on tides](https://example.org/tides)⟧ I mentioned in Hull.',
      message:
        'LinkedIn shows “[the paper on tides](https://example.org/tides)” as typed; write the address behind the words.',
      fixed: 'Hi Tom, here is the paper on tides (https://example.org/tides) I mentioned in Hull.',
    },
    { good: 'Hi Tom, here is the paper on tides: https://example.org/tides' },
    {
      bad: 'Hi Mina, the ⟦~~old~~⟧ new lock gates in Delft look grand.',
      message: 'LinkedIn shows “~~old~~” as typed; leave the markup out.',
      fixed: 'Hi Mina, the old new lock gates in Delft look grand.',
    },
    {
      note: 'Bold letters from a web page are other characters.',
      bad: 'Hi Ravi, the marathon in Leeds was ⟦𝗮 𝗹𝗲𝗴𝗲𝗻𝗱⟧, I hear.',
      message: 'Screen readers cannot read “𝗮 𝗹𝗲𝗴𝗲𝗻𝗱”; type plain letters.',
      fixed: 'Hi Ravi, the marathon in Leeds was a legend, I hear.',
    },
    {
      note: 'Names in programs and addresses are no markup.',
      good: 'Hi Lea, in Brno you showed __init__ and https://a.example/__x__/f**k.',
    },
    { note: 'Code is shown as typed on purpose.', good: 'Hi Lea, in Brno you asked what `a ** b` means: power.' },
  ],
  *check(draft) {
    for (const { span, edits, advice } of markups(draft)) {
      const said = slice(draft.text, span);
      yield {
        span,
        message: advice(said),
        fixes: () => [{ title: TITLE, safe: true, edits } satisfies Fix],
      };
    }
  },
});

const TITLE = 'Write it as plain text';

interface Markup {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly advice: (said: string) => string;
}

const asTyped = (said: string) => `LinkedIn shows “${said}” as typed; leave the markup out.`;
const asLink = (said: string) => `LinkedIn shows “${said}” as typed; write the address behind the words.`;
const asLetters = (said: string) => `Screen readers cannot read “${said}”; type plain letters.`;

// Bounded, and with neither blanks nor the mark itself at the inner edges: no two ways to match, so nothing backtracks far.
// Marks inside a word are no emphasis (f**k), and double underlines are names (`__init__`) as often.
const EMPHASIS = /(?<![\p{L}\p{N}/])(\*\*|~~)(?![\s*~])[^\n*~]{0,300}?[^\s*~]\1(?![\p{L}\p{N}/])/gu;
const LINK = /!?\[([^[\]\n]*[^[\]\s][^[\]\n]*)$/;
// Latin letters and digits; the Greek ones among the mathematical letters stand for themselves.
const LETTERS = /[\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]+(?: [\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]+)*/gu;

function markups(draft: Draft): Markup[] {
  const { text, slots, zones } = draft;
  const found: Markup[] = [];
  for (const stretch of messageStretches(text, zones)) {
    const words = slice(text, stretch);
    for (const { index, 0: all, 1: mark } of words.matchAll(EMPHASIS)) {
      const span = { start: stretch.start + index, end: stretch.start + index + all.length };
      const [opening, closing] = [span.start + mark!.length, span.end - mark!.length];
      const edits = [deletion({ start: span.start, end: opening }), deletion({ start: closing, end: span.end })];
      found.push({ span, edits, advice: asTyped });
    }
    for (const { index, 0: all } of words.matchAll(LETTERS)) {
      const span = { start: stretch.start + index, end: stretch.start + index + all.length };
      found.push({ span, edits: [replacement(span, all.normalize('NFKC'))], advice: asLetters });
    }
  }
  for (const { kind, span: target } of zones) {
    const link = kind === 'linkTarget' && text[target.start] === ']' ? linkTo(text, target) : undefined;
    if (link) found.push(link);
  }
  found.sort((a, b) => a.span.start - b.span.start);
  // Slots are in order, too: the first that ends behind a find is the only one to look at.
  const isSlot = ({ span }: Markup) => {
    const next = slots[firstIndex(slots.length, index => slots[index]!.span.end <= span.start)];
    return next !== undefined && overlaps(next.span, span);
  };
  return found.filter(each => !isSlot(each));
}

// Markdown keeps a link's words short; looking further back would cost time in a text full of brackets.
const LONGEST_LINK_TEXT = 302;

/** `[words](address "title")` -> `words (address)`; just the address where the words are no more than that. */
function linkTo(text: string, target: Span): Markup | undefined {
  const before = LINK.exec(text.slice(Math.max(0, target.start - LONGEST_LINK_TEXT), target.start));
  const address = /^\]\((?:<([^>]*)>|([^\s>)]*))/.exec(slice(text, target))?.slice(1).find(Boolean);
  if (!before || !address) return undefined;
  const span = { start: target.start - before[0].length, end: target.end };
  const words = before[1]!.trim();
  const plain = words === address ? address : `${words} (${address})`;
  return { span, edits: [replacement(span, plain)], advice: asLink };
}
