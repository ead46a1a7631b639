// What comes of the two layers together. The grammar knows wording; the learned layer knows what such sentences are like. Each
// may overrule the other, and how sure the learned one must be depends on what the grammar says.
import type { Analysis, Sentence } from '../analysis';
import { scoresOf } from './model';
import type { Trait } from './traits';

/** What the grammar says of a sentence: it names the trait, says nothing, or takes back what looked like it. */
export type Evidence = 'found' | 'silent' | 'denied';

/**
 * The least score (log odds) that gives a sentence a trait. Chosen on the labelled drafts for precision: a wrong
 * warning costs more than a missed one. `npm run eval` shows what a change does.
 */
const LEAST: Readonly<Record<Trait, Readonly<Record<Evidence, number>>>> = {
  ask: { found: -1, silent: 0.3, denied: 2.2 },
  pitch: { found: -1.6, silent: 0.1, denied: 2 },
  // A detail is what spares the reader a warning, so little is asked of it.
  detail: { found: -2.4, silent: -2.6, denied: -1.9 },
  // The patterns for declines need no second opinion; this is for what they do not name.
  decline: { found: 0, silent: 1, denied: 1 },
};

/** Whether a sentence has the trait, with what the grammar says of it. */
export function isLikely(analysis: Analysis, sentence: Sentence, trait: Trait, evidence: Evidence): boolean {
  return scoresOf(analysis, sentence)[trait] >= LEAST[trait][evidence];
}
