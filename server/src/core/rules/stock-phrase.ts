// Phrases that bulk invitations are made of. Some are bulk wherever they stand, others only where nothing else in the
// message is about the reader.
import type { Draft } from '../draft/draft';
import { personalDetail } from '../draft/personal';
import { sentenceBody } from '../draft/sentences';
import { hitsBetween, hitsOf, type PhraseHit, sentenceAt, spanOf } from '../language/analysis';
import { stop, template } from '../text/edit';
import { removeSentence } from '../text/removal';
import { quotable, type Span, slice } from '../text/span';
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
    const all = hitsOf(draft.language, 'stock');
    if (all.length === 0) return;
    const personal = personalDetail(draft) !== undefined;
    for (const hit of longest(all.filter(({ entry }) => entry.family === 'plain' || !personal))) {
      const span = spanOf(draft.language, hit.from, hit.to);
      yield {
        span,
        message: `“${quotable(draft.text, span)}” is in every bulk invitation; say it in your own words, or leave it out.`,
        fixes: () => fixesFor(draft, hit),
      };
    }
  },
});

/** Of phrases that overlap only the one that starts first, and of those the longest. */
function longest(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}

// A sentence with more words than this around the phrase says something besides.
const MOST_AROUND = 3;

function fixesFor(draft: Draft, hit: PhraseHit): readonly Fix[] {
  const { tokens } = draft.language;
  const span = spanOf(draft.language, hit.from, hit.to);
  const sentence = sentenceBody(draft, hit.from, hit.to);
  const words = tokens.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).length;
  const own: Fix = {
    title: 'Say it in your own words',
    safe: false,
    edits: [{ span, ...template`${stop(1, slice(draft.text, span))}` }],
  };
  if (words - (hit.to - hit.from) > MOST_AROUND || isPartOfMore(draft, hit, sentence)) return [own];
  return [{ title: 'Remove this sentence', safe: false, edits: [removeSentence(draft.text, sentence)] }, own];
}

/** Whether something worth keeping stands before the phrase, or a bracket or bullet that would stay behind. */
function isPartOfMore({ text, language }: Draft, { from }: PhraseHit, { start }: Span): boolean {
  const thanked = hitsBetween(language, 'courtesy', sentenceAt(language, from).from, from).length > 0;
  return thanked || /(?:\(|[-*•] )$/.test(text.slice(Math.max(0, start - 2), start));
}
