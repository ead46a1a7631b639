// A decline without a kind word. One that thanks, explains with regret or wishes well is never curt, however short.
import * as l10n from '@vscode/l10n';
import { cutAround } from '../draft/cutting';
import type { Draft } from '../draft/draft';
import { thankAtStart, type Words } from '../draft/opening';
import { insertAtEnd, replaceBy } from '../draft/placing';
import { repair } from '../draft/repair';
import { curtRefusal } from '../draft/tone';
import { clauseEnd, clauseStart, sentenceAt, spanOf } from '../language/analysis';
import type { WordRange } from '../language/learned/model';
import { stop, template } from '../text/edit';
import { quotable } from '../text/span';
import { defineRule, type Fix } from './rule';

export default defineRule({
  id: 'curt-decline',
  summary: 'A no without a kind word',
  why: 'The guide asks to decline politely. A bare no costs goodwill that half a line saves: thank for the thought, or wish the person well, and the same no lands gently.',
  severity: 'information',
  options: {},
  examples: [
    {
      bad: 'Hi Tom, ⟦I do not accept invitations from agencies⟧.',
      message: 'This says no without a kind word; thank for the thought, or wish Tom well.',
      fixed: 'Hi Tom, thank you for thinking of me. I do not accept invitations from agencies.',
    },
    { good: 'Hi Tom, thank you for asking. I do not accept invitations from agencies, though.' },
    {
      bad: '---\nkind: decline\n---\nHi Mina,\n\n⟦Not interested⟧.',
      message: 'This says no without a kind word; thank for the thought, or wish Mina well.',
      fixed: '---\nkind: decline\n---\nHi Mina,\n\nThank you for thinking of me, but I’ll leave it for now.',
    },
    { note: 'A good wish is enough.', good: 'Hi Mina, I do not add people I have not met. Good luck with the mill!' },
    { note: 'So is regret.', good: 'Hi Mina, sorry, I only connect with people from the fire service.' },
    {
      note: '“No thanks” thanks nobody.',
      bad: '---\nkind: decline\n---\nHi Ravi, ⟦no thanks⟧.',
      message: 'This says no without a kind word; thank for the thought, or wish Ravi well.',
      fixed: '---\nkind: decline\n---\nHi Ravi, thank you for thinking of me, but I’ll leave it for now.',
    },
  ],
  *check(draft) {
    const refusal = curtRefusal(draft);
    if (!refusal) return;
    const { language, text, greeting } = draft;
    yield {
      span: spanOf(language, clauseStart(language, refusal.from), clauseEnd(language, refusal.to - 1)),
      message: greeting?.name
        ? l10n.t`This says no without a kind word; thank for the thought, or wish ${quotable(text, greeting.name)} well.`
        : l10n.t('This says no without a kind word; thank for the thought, or wish them well.'),
      fixes: () => soften(draft, refusal),
    };
  },
});

const WISH = 'I wish you all the best.';
// "Not interested." says nothing that a kinder no does not say as well; longer ones give a reason.
const BARE_WORDS = 4;
const KIND_NOS: readonly Words[] = [
  template`Thank you for thinking of me, but I’ll leave it for now.`,
  template`Thank you for thinking of me, but I’m currently keeping my network focused on ${stop(1, '[industry or relationship]')}.`,
];

function soften(draft: Draft, refusal: WordRange): Fix[] {
  const { from, to } = sentenceAt(draft.language, refusal.from);
  const { takes, span } = cutAround(draft, from, to);
  if (to - from <= BARE_WORDS && takes === 'sentence') return KIND_NOS.map(no => replaceBy(draft, span, no));
  const thanks = thankAtStart(draft);
  const wished = [...thanks.edits, ...insertAtEnd(draft, { text: WISH })];
  return [thanks, repair(l10n.t`${thanks.title} and “${WISH}”`, wished)];
}
