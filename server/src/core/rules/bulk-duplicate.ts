// The same body written to several people. Which drafts those are, duplicates.ts finds out; here it is told.
import * as l10n from '@vscode/l10n';
import { firstBody } from '../draft/body';
import { isShortDecline, recipientFirstName } from '../draft/draft';
import { quotable } from '../text/span';
import { defineRule, type Twin } from './rule';

const TOM =
  '---\nto: Tom Okafor\nmet: the tide mill day\n---\nHi Tom, thanks for the invite! It was great to meet you at the tide mill day, and I look forward to reading more of what you write.\n\nBest,\nSam\n';

type Bulk = { readonly minimumWords: number };

export default defineRule<Bulk>({
  id: 'bulk-duplicate',
  summary: 'The same words to several people',
  why: 'Whoever gets the same message as a colleague notices, and what felt personal turns into a mailing. The guide asks for a reply that makes this one person feel acknowledged: one sentence that nobody else would get is enough.',
  severity: 'warning',
  options: {
    minimumWords: {
      default: 8,
      minimum: 1,
      maximum: 200,
      summary:
        'A body with fewer words than this may go to anybody: a short “thanks, see you there” sounds alike to all.',
    },
  },
  examples: [
    {
      bad: '---\nto: Priya Raman\nmet: JSConf Oslo\n---\nHi Priya,\n\n⟦Thanks for the invite! It was great to meet you at JSConf Oslo, and I look forward to reading more of what you write.⟧\n',
      beside: TOM,
      message:
        'This is word for word what you write to Tom Okafor (other.invite.md); add something that only Priya would get.',
    },
    {
      good: '---\nto: Priya Raman\nmet: JSConf Oslo\n---\nHi Priya,\n\nThanks for the invite! It was great to meet you at JSConf Oslo, and I look forward to reading more of what you write. Did the night train get you home in the end?\n',
      beside: TOM,
    },
    {
      note: 'A word changed here or there does not make it personal.',
      bad: 'Hi Priya, ⟦thank you so much for the invitation. I keep this list to people with whom I have worked, so I will pass this time, but I wish you all the best with the new role and with everything that you have planned for the spring and summer ahead.⟧',
      beside:
        'Hi Tom, thank you so much for the invitation. I keep this list to people with whom I have worked, so I will pass this time, but I wish you all the best with the new job and with everything that you have planned for the spring and summer ahead.',
      message:
        'This is almost word for word what you write to Tom (other.invite.md); add something that only Priya would get.',
    },
    {
      note: 'A short no may be the same for all.',
      bad: '---\nkind: decline\n---\nHi Priya, ⟦thank you for asking! I keep this list to people I have worked with. All the best to you.⟧',
      beside:
        '---\nkind: decline\n---\nHi Tom, thank you for asking! I keep this list to people I have worked with. All the best to you.',
      message:
        'This is word for word what you write to Tom (other.invite.md); add something that only Priya would get.',
      severity: 'information',
    },
    {
      note: 'Two versions for one person.',
      good: '---\nto: Tom Okafor\nmet: the tide mill day\n---\nHi Tom, thanks for the invite! It was great to meet you at the tide mill day, and I look forward to reading more of what you write.',
      beside: TOM,
    },
    {
      note: 'Not written yet: the open slot is what to look at first.',
      good: 'Hi Priya, thanks for the invite! It was great to meet you at [event], and I look forward to reading more of what you write.',
      beside: TOM,
    },
    {
      note: 'A few words are soon the same.',
      good: 'Hi Priya, thanks for the invite, see you there!',
      beside: 'Hi Tom, thanks for the invite, see you there!',
    },
  ],
  *check(draft, { minimumWords }, surroundings) {
    const [twin, ...others] = surroundings?.twins ?? [];
    const body = twin && firstBody(draft);
    if (!body || draft.paragraphs.reduce((sum, { words }) => sum + words, 0) < minimumWords) return;
    const { greeting, text } = draft;
    const first = recipientFirstName(draft) ?? (greeting?.name ? quotable(text, greeting.name) : l10n.t('this person'));
    const whom = named(twin, others);
    yield {
      span: body,
      message: twin.exact
        ? l10n.t`This is word for word what you write to ${whom}; add something that only ${first} would get.`
        : l10n.t`This is almost word for word what you write to ${whom}; add something that only ${first} would get.`,
      ...(isShortDecline(draft) && { severity: 'information' }),
      related: [twin, ...others].slice(0, MOST_RELATED).map(({ uri, recipient, exact }) => ({
        uri,
        span: { start: 0, end: 0 },
        message: exact ? l10n.t`The same to ${recipient}.` : l10n.t`Almost the same to ${recipient}.`,
      })),
    };
  },
});

const MOST_RELATED = 5;
// Beyond this the number is of no interest, and not all have been counted.
const MOST_COUNTED = 20;

function named({ recipient, label }: Twin, { length, 0: next }: readonly Twin[] = []): string {
  const first = `${recipient} (${label})`;
  if (!next) return first;
  if (length === 1) return l10n.t`${first} and ${named(next)}`;
  return length > MOST_COUNTED ? l10n.t`${first} and many others` : l10n.t`${first} and ${length} others`;
}
