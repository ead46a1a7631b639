// Markup that LinkedIn shows as it is typed: it takes plain text only. Single asterisks and underlines are left alone,
// people type them on purpose.
import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft/draft';
import { findEmphasis } from '../draft/emphasis';
import { findLinks } from '../draft/markup';
import { messageStretches } from '../draft/zones';
import { type Edit, replacement } from '../text/edit';
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
    {
      note: 'Underscores look loud as they are, whatever else is marked.',
      bad: 'Hi Lea, in Brno you said that __this main method__ is ⟦**calm**⟧.',
      message: 'LinkedIn shows “**calm**” as typed; leave the markup out.',
      fixed: 'Hi Lea, in Brno you said that __this main method__ is calm.',
    },
    {
      note: 'Stars on two lines are hardly a pair.',
      good: 'Hi Lea, your talk in Brno got **five stars\nand mine got** none.',
    },
    { note: 'Code is shown as typed on purpose.', good: 'Hi Lea, in Brno you asked what `a ** b` means: power.' },
  ],
  *check(draft) {
    const finds = [...shownMarkup(draft), ...letters(draft)].sort((a, b) => a.span.start - b.span.start);
    for (const { span, edits, advice } of finds) {
      if (holdsSlot(draft, span)) continue;
      const fix: Fix = { title: l10n.t('Write it as plain text'), safe: true, edits };
      yield { span, message: advice(slice(draft.text, span)), fixes: () => [fix] };
    }
  },
});

interface Find {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly advice: (said: string) => string;
}

const asTyped = (said: string) => l10n.t`LinkedIn shows “${said}” as typed; leave the markup out.`;
const asLink = (said: string) => l10n.t`LinkedIn shows “${said}” as typed; write the address behind the words.`;
const asLetters = (said: string) => l10n.t`Screen readers cannot read “${said}”; type plain letters.`;

// Marks further apart are hardly meant for each other, and a message that quotes what lies between helps nobody.
const LONGEST = 300;

/** Markup on one line that can be nothing else. */
function* shownMarkup(draft: Draft): Generator<Find> {
  const { text } = draft;
  // Most messages have none, and need no search for pairs of marks.
  const emphasis = text.includes('**') || text.includes('~~') ? findEmphasis(draft) : [];
  for (const { kind, span, edits } of [...emphasis, ...findLinks(draft)]) {
    const isLink = kind === 'link' || kind === 'image';
    if (kind === 'emphasis' || (kind === 'strong' && text[span.start] === '_')) continue;
    const words = isLink ? { start: span.start, end: edits.at(-1)!.span.start } : span;
    if (words.end - words.start > LONGEST || /[\r\n]/.test(slice(text, words))) continue;
    yield { span, edits, advice: isLink ? asLink : asTyped };
  }
}

// Latin letters and digits; the Greek ones among the mathematical letters stand for themselves.
const LETTERS = /[\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]+(?: [\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]+)*/gu;

// The first half of each of them.
const HALF = '\ud835';

function* letters({ text, zones }: Draft): Generator<Find> {
  if (!text.includes(HALF)) return;
  for (const stretch of messageStretches(text, zones)) {
    for (const { index, 0: all } of slice(text, stretch).matchAll(LETTERS)) {
      const span = { start: stretch.start + index, end: stretch.start + index + all.length };
      yield { span, edits: [replacement(span, all.normalize('NFKC'))], advice: asLetters };
    }
  }
}

/** Slots are in order: the first that ends behind a find is the only one to look at. */
function holdsSlot({ slots }: Draft, span: Span): boolean {
  const next = slots[firstIndex(slots.length, index => slots[index]!.span.end <= span.start)];
  return next !== undefined && overlaps(next.span, span);
}
