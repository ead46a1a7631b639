// Longer than the channel takes: LinkedIn would cut it or refuse it.
import type { Channel, Draft } from '../draft/draft';
import { shorten } from '../draft/fillers';
import { CHANNEL_LIMITS, plainText } from '../draft/message';
import { defineRule } from './rule';

type Limits = {
  readonly note: number;
  readonly notePremium: number;
  readonly inmail: number;
  readonly message: number;
};

const NAMES: Readonly<Record<Channel, string>> = {
  note: 'an invitation note',
  'note-premium': 'a Premium invitation note',
  inmail: 'an InMail',
  message: 'a message',
};

export default defineRule<Limits>({
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
      fixed: '---\nchannel: note\n---\nHi Priya, Your talk in Bergen made my week. See you there?',
    },
    {
      note: 'The quoted request and comments are not sent, so they do not count.',
      options: { message: 40 },
      good: '> A very long request that somebody else wrote to us, and that counts for nothing.\n\nHi Priya, thanks for the invite!',
    },
  ],
  *check(draft, { note, notePremium, inmail, message }) {
    const limits: Readonly<Record<Channel, number>> = { note, 'note-premium': notePremium, inmail, message };
    const channel = draft.channel.value;
    const limit = limits[channel];
    // The text of the file is never shorter than the message in it.
    if (draft.text.length <= limit) return;
    const length = plainText(draft).length;
    if (length <= limit) return;
    yield {
      span: { start: placeOf(draft, length - limit), end: draft.body.end },
      message: `The message has ${count(length)} characters; ${NAMES[channel]} takes ${count(limit)}. Take out ${count(length - limit)}.`,
      fixes: () => shorten(draft),
    };
  },
});

/** Where the last `over` characters of the message begin. Zones in between move it a little, which an eye forgives. */
function placeOf(draft: Draft, over: number): number {
  const at = Math.max(draft.body.start, draft.body.end - over);
  const code = draft.text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function count(characters: number): string {
  return characters.toLocaleString('en-US');
}
