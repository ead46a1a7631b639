// Nothing in the message is about this reader.
import * as l10n from '@vscode/l10n';
import { type Draft, isShortDecline } from '../draft/draft';
import { NO_FACTS } from '../draft/fields';
import { isOtherLanguage } from '../draft/otherLanguage';
import { personalDetail } from '../draft/personal';
import { personalize } from '../draft/personalEdits';
import { quotable, type Span } from '../text/span';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-personalization',
  summary: 'Nothing in the message is about this person',
  why: 'Context on how you know each other, or a word about their company, role, school or interests, tells the reader that you mean them. Praise that fits everybody (“impressed by your profile”) does not.',
  severity: 'warning',
  options: {},
  examples: [
    { good: 'Hi Priya, thanks for the invite! It was great meeting you at the harbour day in Bergen.' },
    {
      bad: '---\nmet: the harbour day in Bergen\n---\nHi Priya, ⟦thanks for the invite! I look forward to staying in touch.⟧',
      message: 'Nothing here is about Priya yet; add how you know each other, or a word about their work.',
      fixed:
        '---\nmet: the harbour day in Bergen\n---\nHi Priya, thanks for the invite! It was great to meet you at the harbour day in Bergen. I look forward to staying in touch.',
    },
    {
      bad: 'Hi Priya,\n\n⟦I was impressed by your profile and would love to connect with like-minded professionals.⟧\n\nBest,\nTom',
      message: 'Nothing here is about Priya yet; add how you know each other, or a word about their work.',
      fixed:
        'Hi Priya,\n\nIt was great to meet you at [event or place you met]. I was impressed by your profile and would love to connect with like-minded professionals.\n\nBest,\nTom',
    },
    { good: 'Hi Priya, your comment under Ana’s post made me laugh out loud.' },
    { good: 'Hi Priya, always good to hear from a fellow night-shift nurse.' },
    { note: 'A slot for a detail counts as one.', good: 'Hi Priya, great to meet you at [event]!' },
    {
      note: 'Facts about the writer are no detail about the reader.',
      bad: 'Hi Priya, ⟦thanks for the add! I work at Northwind in Bergen and have been in shipping for ten years.⟧',
      message: 'Nothing here is about Priya yet; add how you know each other, or a word about their work.',
      fixed:
        'Hi Priya, thanks for the add! It was great to meet you at [event or place you met]. I work at Northwind in Bergen and have been in shipping for ten years.',
    },
    {
      note: 'In a short, polite decline a detail matters less.',
      bad: 'Hi Priya, ⟦thanks for the invite, but I only connect with people I have worked with.⟧',
      message: 'Nothing here is about Priya yet; add how you know each other, or a word about their work.',
      severity: 'information',
      fixed:
        'Hi Priya, thanks for the invite, but I only connect with people I have worked with. Wishing you the best with your work at [company].',
    },
    {
      note: 'What is said in another language, nobody here can tell.',
      good: 'Bonjour Claire, merci pour l’invitation ! Je me souviens très bien de votre présentation sur les trains de nuit.',
    },
  ],
  *check(draft) {
    const place = messageSpan(draft);
    if (!place || personalDetail(draft) || isOtherLanguage(draft)) return;
    const who = draft.greeting?.name ? quotable(draft.text, draft.greeting.name) : l10n.t('this person');
    yield {
      span: place,
      ...(isShortDecline(draft) && { severity: 'information' }),
      message: l10n.t`Nothing here is about ${who} yet; add how you know each other, or a word about their work.`,
      fixes: (facts = NO_FACTS) => personalize(draft, facts),
    };
  },
});

/** The message between greeting and sign-off; undefined where there is none to judge. */
function messageSpan(draft: Draft): Span | undefined {
  const start = Math.max(draft.body.start, draft.greeting?.end ?? 0);
  const limit = Math.min(draft.body.end, draft.signOff?.span.start ?? draft.body.end);
  const end = start + draft.text.slice(start, limit).trimEnd().length;
  return end > start && draft.paragraphs.some(({ words }) => words > 0) ? { start, end } : undefined;
}
