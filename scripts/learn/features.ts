// A training sentence as the model sees it.
import { parseDraft } from '../../server/src/core';
import { readFeatures } from '../../server/src/core/language/learned/features';

// Sentences stand below a greeting, as in a message, so that a name at their start is none.
const GREETING = 'Hi Sam,\n\n';

/** The features of a sentence, each once; without those of the lexicons' phrases where they are not wanted. */
export function featuresOf(text: string, phrases: 'with phrases' | 'without phrases'): Uint32Array {
  const { language } = parseDraft(GREETING + text);
  const from = language.tokens.findIndex(({ start }) => start >= GREETING.length);
  if (from < 0) return new Uint32Array();
  const analysis = phrases === 'with phrases' ? language : { ...language, phrases: [] };
  const { ids, length } = readFeatures(analysis, from, language.tokens.length);
  return Uint32Array.from(new Set(ids.subarray(0, length)));
}
