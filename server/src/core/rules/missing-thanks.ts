// An accept or a decline that never thanks for the invitation. A decline without any kind word at all is curt-decline's.
import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft/draft';
import { openingSpan, thankAtStart } from '../draft/opening';
import { isOtherLanguage } from '../draft/otherLanguage';
import { curtRefusal, hasThanks } from '../draft/tone';
import { quotable } from '../text/span';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-thanks',
  summary: 'The invitation is never thanked for',
  why: 'Somebody took a moment to ask. The guide thanks for it in the first words, whether the answer is yes or no; a reply without that sounds like a receipt.',
  severity: 'hint',
  options: {},
  examples: [
    {
      bad: '---\nkind: accept\n---\n⟦Hi Priya,⟧ your talk in Oslo is the reason why I took up night trains. See you in June.',
      message: 'Nothing here thanks Priya for the invitation; a few words at the start will do.',
      fixed:
        '---\nkind: accept\n---\nHi Priya, thank you for the invitation. Your talk in Oslo is the reason why I took up night trains. See you in June.',
    },
    {
      good: '---\nkind: accept\n---\nHi Priya, thanks for the invite! Your talk in Oslo is the reason why I took up night trains.',
    },
    {
      bad: '---\nkind: decline\n---\n⟦Hi Tom,⟧\n\nI keep this list to old shipmates, sorry. Good luck with the lock gates!',
      message: 'Nothing here thanks Tom for the invitation; a few words at the start will do.',
      fixed:
        '---\nkind: decline\n---\nHi Tom,\n\nThank you for thinking of me. I keep this list to old shipmates, sorry. Good luck with the lock gates!',
    },
    {
      note: 'Joy counts as thanks.',
      good: '---\nkind: accept\n---\nHi Priya, what a lovely surprise to hear from you after Oslo!',
    },
    {
      note: 'Where front matter does not say what the message is, somebody else may have asked.',
      good: 'Hi Priya, your talk in Oslo is the reason why I took up night trains. See you in June.',
    },
    {
      note: 'Old partners need no ceremony.',
      good: '---\nkind: accept\nrelationship: established\n---\nHi Priya, there you are. The frames from your spring order ship on Friday.',
    },
    {
      note: 'Thanks in another language are not looked for.',
      good: '---\nkind: accept\n---\nSzia Anna, köszönöm a meghívást, jó volt Szegeden találkozni.',
    },
    {
      note: 'A follow-up has nothing to thank for.',
      good: '---\nkind: follow-up\n---\nHi Priya, did the night train to Graz run in the end?',
    },
  ],
  *check(draft) {
    if (!owesThanks(draft) || hasThanks(draft) || curtRefusal(draft) || isOtherLanguage(draft)) return;
    const { greeting, text } = draft;
    yield {
      span: openingSpan(draft),
      message: greeting?.name
        ? l10n.t`Nothing here thanks ${quotable(text, greeting.name)} for the invitation; a few words at the start will do.`
        : l10n.t('Nothing here thanks them for the invitation; a few words at the start will do.'),
      fixes: () => [thankAtStart(draft)],
    };
  },
});

function owesThanks({ kind, relationship, language }: Draft): boolean {
  const answers = kind.value === 'accept' || kind.value === 'decline';
  const strangers = relationship.value === 'new';
  return answers && strangers && kind.source === 'frontMatter' && language.tokens.length > 0;
}
