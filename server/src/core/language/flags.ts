/** What a pattern may ask of a word besides its letters. Bits of `Token.flags`. */
export const Flag = {
  /** First word of a clause. */
  clauseStart: 1,
  /** First word of a sentence. */
  sentenceStart: 2,
  /** Last word of a sentence. */
  sentenceEnd: 4,
  /** Starts with a capital, and not only because a sentence starts. */
  capital: 8,
  number: 16,
  slot: 32,
  /** Inside quotation marks: somebody else's words, or mentioned rather than said. */
  quoted: 64,
  url: 128,
  /** A number with a currency sign beside it. */
  money: 256,
} as const;
