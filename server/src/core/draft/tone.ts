// Whether a message has the kind words that an accept or a decline owes.
import { hitsOf, type PhraseHit } from '../language/analysis';
import type { Draft } from './draft';

export function hasThanks({ language }: Draft): boolean {
  return hitsOf(language, 'courtesy').some(({ entry }) => entry.family === 'thanks');
}

/** The refusal of a decline that has no kind word at all, or undefined. */
export function curtRefusal({ kind, language }: Draft): PhraseHit | undefined {
  if (
    kind.value !== 'decline' ||
    hitsOf(language, 'courtesy').some(hit => !isPartOfRefusal(language.hits.get('curt') ?? [], hit))
  )
    return undefined;
  return hitsOf(language, 'curt')[0];
}

/** "No thanks" thanks nobody. */
function isPartOfRefusal(refusals: readonly PhraseHit[], { from, to }: PhraseHit): boolean {
  return refusals.some(refusal => refusal.from <= from && to <= refusal.to);
}
