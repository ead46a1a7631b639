// Phrases that bulk invitations are made of. Some are bulk wherever they stand, others only where nothing else in the
// message is about the reader.
import * as l10n from '@vscode/l10n';
import { CUT_TITLES, removeCut } from '../draft/cutting';
import type { Draft } from '../draft/draft';
import { type Facts, NO_FACTS } from '../draft/fields';
import { personalizeAt } from '../draft/personalEdits';
import { ownWords, repair } from '../draft/repair';
import { bodySentences } from '../draft/sentences';
import { stockHits, stockSentence } from '../draft/stockPhrases';
import { type PhraseHit, spanOf } from '../language/analysis';
import { quotable } from '../text/span';
import { defineRule, type Fix } from './rule';

export default defineRule({
  id: 'stock-phrase',
  summary: 'A phrase that everybody has read a hundred times',
  why: 'Phrases from bulk invitations tell the reader that they are one of many. The guide asks for the opposite: a reply that makes a connection feel acknowledged as a person. One plain sentence that only you could write does more than three of these.',
  severity: 'information',
  options: {},
  examples: [
    {
      bad: 'Hi Priya, your talk in Oslo was a joy. ⟦I’d like to add you to my professional network⟧. See you in June!',
      message:
        '“I’d like to add you to my professional network” is in every bulk invitation; say it in your own words, or leave it out.',
      fixed: 'Hi Priya, your talk in Oslo was a joy. See you in June!',
    },
    { good: 'Hi Priya, your talk in Oslo was a joy. I’d like to hear the rest of it one day. See you in June!' },
    {
      note: 'A sentence that says more stays; only the phrase is replaced.',
      bad: 'Hi Tom, I loved your piece on tide mills and hope for a ⟦mutually beneficial⟧ exchange about the sluices.',
      message: '“mutually beneficial” is in every bulk invitation; say it in your own words, or leave it out.',
    },
    {
      note: 'Alone in a message, an ordinary phrase is bulk too.',
      bad: 'Hi Mina, thanks for the invite! ⟦I came across your profile⟧. Talk soon.',
      message: '“I came across your profile” is in every bulk invitation; say it in your own words, or leave it out.',
      fixed: 'Hi Mina, thanks for the invite! Talk soon.',
    },
    {
      note: 'Beside something that is about the reader it does no harm.',
      good: 'Hi Mina, I came across your profile after your panel on night trains in Graz, which I loved.',
    },
    { note: 'Quoted, not said.', good: 'Hi Lea, nobody writes “like-minded professionals” with less irony than you.' },
  ],
  *check(draft) {
    for (const hit of stockHits(draft)) {
      const span = spanOf(draft.language, hit.from, hit.to);
      yield {
        span,
        message: l10n.t`“${quotable(draft.text, span)}” is in every bulk invitation; say it in your own words, or leave it out.`,
        fixes: (facts = NO_FACTS) => fixesFor(draft, hit, facts),
      };
    }
  },
});

/** The sentence goes, a line about the reader takes its place, or the writer says it in other words. */
function fixesFor(draft: Draft, hit: PhraseHit, facts: Facts): readonly Fix[] {
  const span = spanOf(draft.language, hit.from, hit.to);
  const own = ownWords(draft, span);
  const sentence = stockSentence(draft, hit);
  if (!sentence) return [own];
  const others = bodySentences(draft).some(({ from, to }) => to <= hit.from || from >= hit.to);
  return [
    ...(others ? [repair(CUT_TITLES.sentence(), removeCut(draft, { takes: 'sentence', span: sentence }))] : []),
    ...personalizeAt(draft, sentence, facts),
    own,
  ];
}
