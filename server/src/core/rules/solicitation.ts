// The writer sells something to somebody who is not a customer yet.
import * as l10n from '@vscode/l10n';
import { CUT_TITLES, cutAround, removeCut } from '../draft/cutting';
import type { Draft } from '../draft/draft';
import { setField } from '../draft/frontMatterEdits';
import { repair } from '../draft/repair';
import { bodySentences } from '../draft/sentences';
import { spanOf } from '../language/analysis';
import { findPitches, type Pitch } from '../language/pitches';
import { quotable, type Span } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

const message = () => l10n.t('This reads as a pitch; leave it until you two know each other.');
// What the examples expect, in English.
const MESSAGE = message();

export default defineRule({
  id: 'solicitation',
  summary: 'A pitch to somebody you do not do business with yet',
  why: 'A pitch in the first messages makes the whole connection look like a means to a sale, and most people stop reading there. Build the relationship first; business can come once there is one.',
  severity: 'warning',
  options: {},
  examples: [
    { good: 'Hi Ana, thanks for connecting! Your post on cutting cloud costs by 30% gave our team a plan for March.' },
    {
      bad: 'Hi Ana, thanks for connecting! ⟦We help companies like yours cut cloud costs by 30%⟧.',
      message: MESSAGE,
      fixed: 'Hi Ana, thanks for connecting!',
    },
    {
      note: 'The greeting stays.',
      bad: 'Hi Ana, ⟦we help companies like yours cut cloud costs by 30%⟧. Your talk stayed with me.',
      message: MESSAGE,
      fixed: 'Hi Ana, your talk stayed with me.',
    },
    {
      note: 'Friendly words, the same pitch: an offering, and an invitation to act.',
      bad: 'Hi Jo, those tomato photos! ⟦Our compost tea would do your beds a world of good. Shall I drop off a bottle⟧?',
      message: MESSAGE,
      fixed: 'Hi Jo, those tomato photos!',
    },
    { good: 'Hi Jo, those tomato photos! Your compost tea did our beds a world of good.' },
    {
      note: 'After “this is not a pitch”.',
      bad: 'Hi Lars, this is not a pitch, I just liked your talk. ⟦That said, our route planner saves small fleets ten hours a week⟧.',
      message: MESSAGE,
      fixed: 'Hi Lars, this is not a pitch, I just liked your talk.',
    },
    {
      note: 'No pitch coming, and none comes.',
      good: 'Hi Lars, no pitch coming: I sell route planners, you restore harps, and I just liked your talk.',
    },
    {
      note: 'Tacked on to a decline: the decline stays.',
      bad: 'Hi Mina, I keep this list to old classmates, ⟦but if you ever need flyers, our print shop does 500 for $60⟧.',
      message: MESSAGE,
      fixed: 'Hi Mina, I keep this list to old classmates.',
    },
    {
      note: 'Turning a pitch down.',
      good: 'Hi Mina, thanks for the offer. We already have a printer for our flyers, so I will pass on the free sample.',
    },
    {
      note: 'A price and a deadline.',
      bad: 'Hi Ravi, that marathon report was a joy. ⟦My ten-week running course starts on Monday for $90, and there are two places left⟧.',
      message: MESSAGE,
      fixed: 'Hi Ravi, that marathon report was a joy.',
    },
    {
      note: 'The course is somebody else’s.',
      good: 'Hi Ravi, that marathon report was a joy. I joined a ten-week running course for $90 because of it.',
    },
    {
      note: 'No product named at all.',
      bad: 'Hi Tess, congrats on the twins! ⟦Ever thought about a second income? Message me and I will show you how⟧.',
      message: MESSAGE,
      fixed: 'Hi Tess, congrats on the twins!',
    },
    {
      note: 'The own job, nothing offered.',
      good: 'Hi Tess, I run a small bakery in Cork, so I know about short nights.',
    },
    {
      note: 'Between partners a quote is ordinary business.',
      good: '---\nrelationship: established\n---\nHi Otto, the pallets are $40 each this year. Shall I set up a first order?',
    },
    {
      note: 'The text itself can show that.',
      good: 'Hi Otto, as agreed on Monday, here is the quote for your renewal: $40 a pallet, 5% off from March.',
    },
    {
      note: 'What they wrote is theirs.',
      good: '> We help firms like yours. Book a demo!\n\nHi Max, thanks, but not for us.',
    },
  ],
  *check(draft) {
    if (draft.relationship.value === 'established') return;
    for (const pitch of findPitches(draft.language, bodySentences(draft))) yield finding(draft, pitch);
  },
});

function finding(draft: Draft, pitch: Pitch): RuleFinding {
  const span = spanOfPitch(draft, pitch);
  const { heard } = pitch;
  const said = heard && quotable(draft.text, spanOf(draft.language, heard.from, heard.to));
  return {
    span,
    message: said ? l10n.t`This sounds like a pitch (“${said}”); leave it until you two know each other.` : message(),
    fixes: () => [
      removal(draft, pitch),
      repair(l10n.t('Mark the relationship as established'), [setField(draft, 'relationship', 'established')]),
    ],
  };
}

/** With the sign behind a last number: "30%". */
function spanOfPitch({ text, language }: Draft, pitch: Pitch): Span {
  const { start, end } = spanOf(language, pitch.from, pitch.to);
  return { start, end: '%€£$'.includes(text[end] ?? ' ') ? end + 1 : end };
}

/** The whole sentence; where it starts with something else worth saying, only the pitch behind that. */
function removal(draft: Draft, { from, to }: Pitch): Fix {
  const cut = cutAround(draft, from, to);
  return repair(CUT_TITLES[cut.takes](), removeCut(draft, cut));
}
