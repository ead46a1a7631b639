// favor-asking: the writer asks for something for the writer's own benefit. Finding asks is core/language/asks.ts.
import * as l10n from '@vscode/l10n';
import { CUT_TITLES, cutAround, removeCut, replaceCut, withThanksAhead } from '../draft/cutting';
import type { Draft, Kind } from '../draft/draft';
import { repair } from '../draft/repair';
import { bodySentences } from '../draft/sentences';
import { sentenceAt, spanOf } from '../language/analysis';
import { type Ask, findAsks } from '../language/asks';
import type { Topic } from '../language/lexicon/asksObjects';
import { quotable } from '../text/span';
import { defineRule, type Fix } from './rule';

export default defineRule({
  id: 'favor-asking',
  summary: 'The message asks for a favor',
  why: 'A new contact who is asked for something right away learns that the connection was a means to an end, and most of them go quiet. Asking for favors immediately after connecting is what the guide warns of: first a conversation, then, once there is one, the favor.',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: 'Hi Priya,\n\nIt was good to meet you at the Leeds data night. ⟦Could you refer me for the analyst role⟧? Your talk was a treat.',
      message: 'This asks for a referral; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Priya,\n\nIt was good to meet you at the Leeds data night. Your talk was a treat.',
    },
    {
      good: 'Hi Priya,\n\nIt was good to meet you at the Leeds data night. Let me know if I can refer you for the analyst role.',
      note: 'An offer: the writer acts, the reader benefits.',
    },
    {
      bad: 'Hi Tom, thanks for connecting. ⟦I would be grateful for an introduction to your head of design⟧.',
      message: 'This asks for an introduction; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Tom, thanks for connecting.',
    },
    {
      good: 'Hi Tom, thank you for the introduction to your head of design. We meet on Friday.',
      note: 'Thanks for a favor already done.',
    },
    {
      bad: 'Hi Aisha,\n\nYour piece on tidal power was superb.\n\n⟦If you hear of any openings, please keep me in mind⟧.\n\nBest,\nNils',
      message: 'This asks for a job; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Aisha,\n\nYour piece on tidal power was superb.\n\nBest,\nNils',
    },
    {
      good: 'Hi Aisha,\n\nYour piece on tidal power was superb. You asked whether I would refer you, but I left the firm in May.\n\nBest,\nNils',
      note: 'The reader asked, not the writer.',
    },
    {
      bad: 'Hi Jo, ⟦would you mind looking over my portfolio⟧?',
      message: 'This asks for a look at your work; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Jo,',
    },
    { good: 'Hi Jo, would you mind reminding me where we met?', note: 'A question about the invitation itself.' },
    {
      bad: 'Hi Mateo, glad to connect. ⟦A repost from you would put my new article in front of the right people⟧.',
      message: 'This asks for likes or shares; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Mateo, glad to connect.',
      note: 'A hint that has no word of asking.',
    },
    { good: 'Hi Mateo, I reposted your new article, it was a joy to read.' },
    {
      bad: 'Hi Lena, I will pass on connecting for now. ⟦Could we talk for ten minutes so I can ask how you moved into policy⟧?',
      message: 'This asks for their time; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Lena, I will pass on connecting for now.',
      note: 'Also inside a decline.',
    },
    { good: 'Hi Lena, shall we grab a coffee at the next meetup and compare notes?', note: 'A plan that serves both.' },
    {
      bad: 'Hi Sam, thanks for the add! ⟦Any advice for someone who wants to break into UX⟧?',
      message: 'This asks for advice; leave the favor for later, once a conversation is going.',
      fixed: 'Hi Sam, thanks for the add!',
    },
    { good: 'Hi Sam, your advice for people who switch to UX was spot on.' },
  ],
  *check(draft) {
    const asks = findAsks(draft.language, bodySentences(draft));
    for (const ask of asks) {
      yield {
        span: spanOf(draft.language, ask.from, ask.to),
        message: messageFor(draft, ask),
        fixes: () => fixesFor(draft, ask, asks),
      };
    }
  },
});

function messageFor({ text, language }: Draft, { topic, heard }: Ask): string {
  const what = WHAT[topic]();
  if (!heard) return l10n.t`This asks for ${what}; leave the favor for later, once a conversation is going.`;
  const said = quotable(text, spanOf(language, heard.from, heard.to));
  return l10n.t`This sounds like asking for ${what} (“${said}”); leave the favor for later, once a conversation is going.`;
}

/** To go on after "asks for". */
const WHAT: Readonly<Record<Topic, () => string>> = {
  referral: () => l10n.t('a referral'),
  introduction: () => l10n.t('an introduction'),
  job: () => l10n.t('a job'),
  review: () => l10n.t('a look at your work'),
  advice: () => l10n.t('advice'),
  endorsement: () => l10n.t('an endorsement'),
  promotion: () => l10n.t('likes or shares'),
  survey: () => l10n.t('survey answers'),
  vote: () => l10n.t('a vote or signature'),
  donation: () => l10n.t('a donation'),
  loan: () => l10n.t('something of theirs'),
  time: () => l10n.t('their time'),
  help: () => l10n.t('help'),
  favor: () => l10n.t('a favor'),
};

/** Lines that keep the door open without asking for anything. */
const WARM_LINES: Readonly<Record<Kind, string>> = {
  accept: 'I look forward to following your work.',
  decline: 'I wish you all the best.',
  'connect-first': 'I am glad that we are connected now.',
  'follow-up': 'I hope all is well on your side.',
};

/** Two asks of one sentence go together, so that the first is not left behind. */
function fixesFor(draft: Draft, ask: Ask, asks: readonly Ask[]): readonly Fix[] {
  const sentence = sentenceAt(draft.language, ask.from);
  const first = asks.find(({ from }) => from >= sentence.from) ?? ask;
  const cut = withThanksAhead(draft, cutAround(draft, Math.min(first.from, ask.from), ask.to));
  const remove = repair(CUT_TITLES[cut.takes](), removeCut(draft, cut));
  const line = WARM_LINES[draft.kind.value];
  const { signOff } = draft;
  // Below the signature the line would stand alone.
  if (draft.text.includes(line) || (signOff && cut.span.start >= signOff.span.end)) return [remove];
  return [remove, repair(l10n.t`Replace with “${line}”`, replaceCut(draft, cut, line))];
}
