// How long a message is, against what its channel takes.
import * as l10n from '@vscode/l10n';
import type { Config } from './config';
import type { Draft } from './draft/draft';
import { type ChannelLimits, limitOf, plainText } from './draft/message';
import { grouped } from './text/numbers';

export interface MessageLength {
  /** Without greeting and sign-off. */
  readonly words: number;
  /** UTF-16 units of the plain text, as `over-channel-limit` counts them. */
  readonly characters: number;
  /** What the channel takes, by the settings. */
  readonly limit: number;
}

export function measure(draft: Draft, config: Config): MessageLength {
  return { words: wordCount(draft), characters: plainText(draft).length, limit: limitFor(draft, config) };
}

/** Characters that the draft's channel takes, by the settings. */
export function limitFor({ channel }: Draft, config: Config): number {
  return limitOf(channel.value, config.rules.get('over-channel-limit')!.options as ChannelLimits);
}

/** Words besides greeting and sign-off; what stands before the name in "Thanks for writing, Tom!" is no greeting. */
export function wordCount({ paragraphs, greeting, language }: Draft): number {
  const before = greeting ? language.tokens.filter(({ end }) => end <= greeting.span.start).length : 0;
  return paragraphs.reduce((sum, { words }) => sum + words, before);
}

/** "388 of 8,000 characters" */
export function describeCharacters({ characters, limit }: MessageLength): string {
  return l10n.t`${grouped(characters)} of ${grouped(limit)} characters`;
}

/** "64 words, 388 of 8,000 characters" */
export function describeLength(length: MessageLength): string {
  const { words } = length;
  const characters = describeCharacters(length);
  return words === 1 ? l10n.t`1 word, ${characters}` : l10n.t`${grouped(words)} words, ${characters}`;
}
