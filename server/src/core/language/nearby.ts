// Looking around a place in a message without reading all of it: work stays linear even in a text that never ends a sentence.
import { type Analysis, hitsBetween, type PhraseHit } from './analysis';
import { Flag } from './tokens';

// No phrase, and no clause that a person would write, is longer.
const REACH = 80;

/** The hits of a group that start at most `REACH` words before `from` or after `to`, in order of place. */
export function hitsNear(analysis: Analysis, group: string, from: number, to = from): readonly PhraseHit[] {
  return hitsBetween(analysis, group, from - REACH, to + REACH + 1);
}

/** The clauses that words `from` to `to` (exclusive) stand in, as token indices. */
export function clausesAround({ tokens }: Analysis, from: number, to: number): { from: number; to: number } {
  let start = from;
  while (start > 0 && start > from - REACH && !(tokens[start]!.flags & Flag.clauseStart)) start--;
  let end = to;
  while (end < tokens.length && end < to + REACH && !(tokens[end]!.flags & Flag.clauseStart)) end++;
  return { from: start, to: end };
}
