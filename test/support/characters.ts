// Characters at random.
import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any character, whole ones only: the unit 'binary' of fast-check without its list of all of them, which takes a second and
 * 90 MB as soon as it is named.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10ffff - SURROGATES.count).map(
  n => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count),
  // So that fast-check can put in strings such as "__proto__".
  character => {
    const code = (character as string).codePointAt(0)!;
    if (String.fromCodePoint(code) !== character) throw new Error('More than a character.');
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);
