// A decline without a kind word. One that thanks, explains with regret or wishes well is never curt, however short.
import type { Draft } from '../draft/draft';
import { thankAtStart } from '../draft/opening';
import { curtRefusal } from '../draft/tone';
import { clauseEnd, clauseStart, spanOf } from '../language/analysis';
import { insertion } from '../text/edit';
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
      fixed: 'Hi Tom, thank you for the invitation. I do not accept invitations from agencies.',
    },
    { good: 'Hi Tom, thank you for asking. I do not accept invitations from agencies, though.' },
    {
      bad: '---\nkind: decline\n---\nHi Mina,\n\n⟦Not interested⟧.',
      message: 'This says no without a kind word; thank for the thought, or wish Mina well.',
      fixed: '---\nkind: decline\n---\nHi Mina,\n\nThank you for the invitation. Not interested.',
    },
    { note: 'A good wish is enough.', good: 'Hi Mina, I do not add people I have not met. Good luck with the mill!' },
    { note: 'So is regret.', good: 'Hi Mina, sorry, I only connect with people from the fire service.' },
    {
      note: '“No thanks” thanks nobody.',
      bad: '---\nkind: decline\n---\nHi Ravi, ⟦no thanks⟧.',
      message: 'This says no without a kind word; thank for the thought, or wish Ravi well.',
      fixed: '---\nkind: decline\n---\nHi Ravi, thank you for the invitation. No thanks.',
    },
  ],
  *check(draft) {
    const refusal = curtRefusal(draft);
    if (!refusal) return;
    const { language, text, greeting } = draft;
    const from = Math.max(clauseStart(language, refusal.from), firstTokenAfterGreeting(draft));
    const who = greeting?.name ? quotable(text, greeting.name) : 'them';
    yield {
      span: spanOf(language, from, clauseEnd(language, refusal.to - 1)),
      message: `This says no without a kind word; thank for the thought, or wish ${who} well.`,
      fixes: () => [thankAtStart(draft), wish(draft)],
    };
  },
});

const WISH = 'I wish you all the best.';

/** At the end of the message, before the sign-off. */
function wish({ text, body, signOff }: Draft): Fix {
  const end = text.slice(0, Math.min(body.end, signOff?.span.start ?? body.end)).trimEnd().length;
  const mark = /[.!?…)]$/.test(text.slice(0, end)) ? '' : '.';
  return { title: `Add “${WISH}”`, safe: false, edits: [insertion(end, `${mark} ${WISH}`)] };
}

function firstTokenAfterGreeting({ greeting, language }: Draft): number {
  return Math.max(
    0,
    language.tokens.findIndex(({ start }) => start >= (greeting?.end ?? 0)),
  );
}
