// The message as LinkedIn takes it: what is counted against a limit, and what will be copied.
import type { Channel, Draft } from './draft';
import { messageStretches } from './zones';

/** Characters a channel takes, as observed in 2026; LinkedIn publishes no figure for messages. */
export const CHANNEL_LIMITS: Readonly<Record<Channel, number>> = {
  note: 200,
  'note-premium': 300,
  inmail: 1900,
  message: 8000,
};

/**
 * The plain text of the message: front matter, quotes, comments and headings left out, code and link targets kept as
 * they stand (Markdown is plain text on LinkedIn), blank lines folded to one. Length in UTF-16 code units, which never
 * counts too few.
 */
export function plainText(draft: Draft): string {
  const kept = draft.zones.filter(zone => zone.kind !== 'code' && zone.kind !== 'linkTarget');
  return messageStretches(draft.text, kept)
    .map(({ start, end }) => draft.text.slice(start, end))
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(BLANKS_AT_LINE_END, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

// Looked for from the first blank of a run only; from each of them, a long run inside a line would take minutes.
const BLANKS_AT_LINE_END = /(?<![ \t])[ \t]+$/gm;
