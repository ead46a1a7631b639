// "a" or "an": which one a word wants before it, for a fix that changes the word behind an article.

// Spelt with a vowel but spoken with a consonant, and the other way round.
const CONSONANT_SOUND = /^(?:uni(?!n|m)|us[aeiu]|usual|util|eu|one(?![a-z])|once|ubi|ufo)/i;
const VOWEL_SOUND = /^(?:[aeiou]|hon(?:est|ou?r)|hour|heir)/i;
// Letters whose names start with a vowel, for abbreviations that are spelt out: "an MBA".
const SPELT_OUT = /^(?:[AEFHILMNORSX](?:[A-Z0-9]+|\d*)(?![a-z]))/;

/** The indefinite article for a word, in small letters. */
export function articleFor(word: string): 'a' | 'an' {
  if (SPELT_OUT.test(word)) return 'an';
  return VOWEL_SOUND.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a';
}
