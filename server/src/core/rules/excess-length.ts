// Too many paragraphs, or too many words.
import * as l10n from '@vscode/l10n';
import type { Draft, Paragraph } from '../draft/draft';
import { shorten } from '../draft/fillers';
import { endsSentence } from '../draft/placing';
import { repair } from '../draft/repair';
import { replacement } from '../text/edit';
import { lineStart, newlineOf } from '../text/lines';
import { LINE_MARK } from '../text/marks';
import { grouped } from '../text/numbers';
import { type Span, slice } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

// A friendly last line on its own ("Looking forward to staying in touch!") is a closing, not a paragraph.
const CLOSING_LINE_WORDS = 14;
// Below this a message is short however its lines are set.
const SHORT_WORDS = 60;

type ExcessLength = { readonly maxParagraphs: number; readonly maxWords: number };

export default defineRule<ExcessLength>({
  id: 'excess-length',
  summary: 'The message is longer than one or two short paragraphs',
  why: 'A first message is read on a phone, between two other things. One or two concise paragraphs get read and answered; a long note is put off. Say one thing now and keep the rest for the conversation.',
  severity: 'warning',
  options: {
    maxParagraphs: {
      default: 2,
      minimum: 1,
      maximum: 20,
      summary: 'How many paragraphs of content a message may have; greeting, closing line and sign-off do not count.',
    },
    maxWords: {
      default: 120,
      minimum: 20,
      maximum: 2000,
      summary: 'How many words a message may have; greeting and sign-off do not count.',
    },
  },
  examples: [
    {
      good: 'Hi Priya,\n\nThanks for the invite, and for your question about the tide tables after my talk in Bergen. I have been chewing on it since.\n\nThe short answer is that we round to the nearest quarter hour. Come by our stand next year and I will show you the long one.\n\nBest,\nTom',
    },
    {
      bad: 'Hi Priya,\n\nThanks for the invite, and for your question about the tide tables after my talk in Bergen. I have been chewing on it since, and so has everybody in our office.\n\nThe short answer is that we round to the nearest quarter hour, which is good enough for the ferries.\n\n⟦The long answer has to do with wind, and with a harbour wall that was moved in 1931 without anybody telling the people who print the tables.⟧\n\nBest,\nTom',
      message: 'This is the third paragraph; one or two are easier to answer. Join or shorten them.',
      severity: 'information',
      fixed:
        'Hi Priya,\n\nThanks for the invite, and for your question about the tide tables after my talk in Bergen. I have been chewing on it since, and so has everybody in our office.\n\nThe short answer is that we round to the nearest quarter hour, which is good enough for the ferries. The long answer has to do with wind, and with a harbour wall that was moved in 1931 without anybody telling the people who print the tables.\n\nBest,\nTom',
    },
    {
      note: 'A closing line on its own is no third paragraph.',
      good: 'Hi Priya,\n\nThanks for the invite, and for your question about the tide tables after my talk in Bergen. I have been chewing on it since, and so has everybody in our office.\n\nThe short answer is that we round to the nearest quarter hour, which is good enough for the ferries.\n\nLooking forward to staying in touch!\n\nTom',
    },
    {
      note: 'Words count, even in one block.',
      options: { maxWords: 20 },
      bad: 'Hi Priya, ⟦thanks for the invite, and for your question about the tide tables after my talk in Bergen, which I liked a lot.⟧',
      message:
        'The message has 22 words; about 20 is as much as a first message can carry. Say one thing and keep the rest for later.',
    },
  ],
  *check(draft, { maxParagraphs, maxWords }) {
    const content = contentOf(draft);
    const words = content.reduce((sum, paragraph) => sum + paragraph.words, 0);
    if (words > maxWords) yield tooManyWords(draft, content, words, maxWords);
    else if (content.length > maxParagraphs && words >= SHORT_WORDS)
      yield tooManyParagraphs(draft, content, maxParagraphs);
  },
});

/** The body paragraphs that carry content. */
function contentOf(draft: Draft): Paragraph[] {
  const body = draft.paragraphs.filter(paragraph => paragraph.role === 'body');
  const last = body.at(-1);
  return body.length > 2 && last && last.words <= CLOSING_LINE_WORDS ? body.slice(0, -1) : body;
}

function tooManyWords(draft: Draft, content: readonly Paragraph[], words: number, most: number): RuleFinding {
  const start = Math.max(content[0]!.span.start, draft.greeting?.end ?? 0);
  const signOff = draft.signOff?.span.start ?? draft.text.length;
  const end = Math.min(content.at(-1)!.span.end, signOff > start ? signOff : draft.text.length);
  return {
    span: { start, end: draft.text.slice(start, end).trimEnd().length + start },
    message: l10n.t`The message has ${grouped(words)} words; about ${grouped(most)} is as much as a first message can carry. Say one thing and keep the rest for later.`,
    fixes: () => shorten(draft),
  };
}

/** From the second on: one paragraph is always allowed. */
const ORDINALS: readonly (() => string)[] = [
  () => l10n.t('second'),
  () => l10n.t('third'),
  () => l10n.t('fourth'),
  () => l10n.t('fifth'),
  () => l10n.t('sixth'),
  () => l10n.t('seventh'),
  () => l10n.t('eighth'),
  () => l10n.t('ninth'),
  () => l10n.t('tenth'),
];

/** The setting allows no more than twenty, so the 21st is the last there can be one too many. */
function ordinalOf(number: number): string {
  return ORDINALS[number - 2]?.() ?? (number === 21 ? l10n.t('21st') : l10n.t`${number}th`);
}

function tooManyParagraphs(draft: Draft, content: readonly Paragraph[], most: number): RuleFinding {
  const extra = content[most]!;
  return {
    span: extra.span,
    severity: 'information',
    message: l10n.t`This is the ${ordinalOf(most + 1)} paragraph; one or two are easier to answer. Join or shorten them.`,
    fixes: () => [...joinFix(draft, content.slice(most - 1)), ...shorten(draft)].slice(0, 3),
  };
}

/** Joins paragraphs to the first of them: one by a blank; where more follow, a line break keeps the text readable. */
function joinFix({ text }: Draft, [first, ...extra]: readonly Paragraph[]): Fix[] {
  const ends = [first!, ...extra].map(({ span }) => span.end);
  const gaps = extra.map(({ span }, i) => ({ start: ends[i]!, end: span.start }));
  // Only blank lines may go: a comment or a quote between two paragraphs stays where it is.
  if (gaps.some(gap => slice(text, gap).trim() !== '')) return [];
  const title =
    extra.length === 1
      ? l10n.t('Join it to the paragraph above')
      : l10n.t`Join the last ${extra.length + 1} paragraphs`;
  const onLine = extra.length === 1 && goesOnLine(text, gaps[0]!);
  return [
    repair(
      title,
      gaps.map(gap => replacement(gap, onLine ? ' ' : newlineOf(text))),
    ),
  ];
}

/** Whether the text above ends a sentence and no list stands on either side. */
function goesOnLine(text: string, { start, end }: Span): boolean {
  const lines = [text.slice(lineStart(text, start), start), text.slice(end, end + 6)];
  return endsSentence(text, start) && !lines.some(line => IN_LIST.test(line));
}

const IN_LIST = new RegExp(`^[ \\t]*${LINE_MARK}`);
