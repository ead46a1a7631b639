// Whether a message is in English, the one language of which the rules know anything.
import { isCommon } from '../language/lexicon/commonWords';
import { Flag } from '../language/tokens';
import type { Draft } from './draft';

// In each of 3,700 English messages more of the words are ordinary ones; French, Spanish, German and Polish have hardly any.
const LEAST_ORDINARY = 0.35;
const FEWEST_WORDS = 3;
const NO_WORD = Flag.capital | Flag.number | Flag.url | Flag.slot;

/** Whether hardly any of its words are those that English messages are made of. Names count for nothing. */
export function isOtherLanguage({ language: { tokens } }: Draft): boolean {
  let words = 0;
  let ordinary = 0;
  for (const { flags, lexeme } of tokens) {
    if (flags & NO_WORD) continue;
    words++;
    if (isCommon(lexeme)) ordinary++;
  }
  return words >= FEWEST_WORDS && ordinary < words * LEAST_ORDINARY;
}
