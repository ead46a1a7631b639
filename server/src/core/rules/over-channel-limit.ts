// Longer than the channel takes: LinkedIn would cut it or refuse it.
import * as l10n from '@vscode/l10n';
import type { Channel } from '../draft/draft';
import { shorten } from '../draft/fillers';
import { CHANNEL_LIMITS, type ChannelLimits, limitOf, plainText, typedText } from '../draft/message';
import { spanInDraft } from '../draft/messagePlace';
import { grouped } from '../text/numbers';
import { defineRule } from './rule';

const MESSAGES: Readonly<Record<Channel, (length: string, limit: string, excess: string) => string>> = {
  note: (length, limit, excess) =>
    l10n.t`The message has ${length} characters; an invitation note takes ${limit}. Take out ${excess}.`,
  'note-premium': (length, limit, excess) =>
    l10n.t`The message has ${length} characters; a Premium invitation note takes ${limit}. Take out ${excess}.`,
  inmail: (length, limit, excess) =>
    l10n.t`The message has ${length} characters; an InMail takes ${limit}. Take out ${excess}.`,
  message: (length, limit, excess) =>
    l10n.t`The message has ${length} characters; a message takes ${limit}. Take out ${excess}.`,
};

export default defineRule<ChannelLimits>({
  id: 'over-channel-limit',
  summary: 'The message is longer than its channel takes',
  why: 'LinkedIn cuts or refuses text past the limit of the channel: 200 characters for an invitation note (300 with Premium), about 1,900 for InMail, about 8,000 for a message. Name the channel in the front matter (`channel: note`); the limits are as observed in 2026 and can be changed in the settings.',
  severity: 'error',
  options: {
    note: { default: CHANNEL_LIMITS.note, minimum: 1, summary: 'Characters an invitation note takes (free account).' },
    notePremium: {
      default: CHANNEL_LIMITS['note-premium'],
      minimum: 1,
      summary: 'Characters an invitation note takes with Premium.',
    },
    inmail: { default: CHANNEL_LIMITS.inmail, minimum: 1, summary: 'Characters an InMail takes.' },
    message: { default: CHANNEL_LIMITS.message, minimum: 1, summary: 'Characters a message to a connection takes.' },
  },
  examples: [
    {
      good: '---\nchannel: note\n---\nHi Priya, your talk on tide tables in Bergen made my week. Shall we compare notes at the next harbour day?',
    },
    {
      options: { note: 58 },
      bad: '---\nchannel: note\n---\nHi Priya, your talk on tide tables in Bergen made my week.⟦ Shall we compare notes?⟧',
      message: 'The message has 82 characters; an invitation note takes 58. Take out 24.',
    },
    {
      options: { note: 60 },
      bad: '---\nchannel: note\n---\nHi Priya, I hope this message finds you well. Your talk in B⟦ergen really made my week. See you there?⟧',
      message: 'The message has 101 characters; an invitation note takes 60. Take out 41.',
      fixed: '---\nchannel: note\n---\nHi Priya, your talk in Bergen made my week. See you there?',
    },
    {
      note: 'Markdown’s marks are taken off when the message is copied, so they do not count, either.',
      options: { message: 34 },
      good: 'Hi **Priya**, thanks for the *invite*!',
    },
    {
      note: 'The quoted request and comments are not sent, so they do not count.',
      options: { message: 40 },
      good: '> A very long request that somebody else wrote to us, and that counts for nothing.\n\nHi Priya, thanks for the invite!',
    },
  ],
  *check(draft, limits) {
    const channel = draft.channel.value;
    const limit = limitOf(channel, limits);
    // The file is never shorter than the message in it, nor the message than its plain text; each costs more to count.
    if (draft.text.length <= limit || typedText(draft).length <= limit) return;
    const length = plainText(draft).length;
    if (length <= limit) return;
    yield {
      span: spanInDraft(draft, { start: limit, end: length }),
      message: MESSAGES[channel](grouped(length), grouped(limit), grouped(length - limit)),
      fixes: () => shorten(draft),
    };
  },
});
