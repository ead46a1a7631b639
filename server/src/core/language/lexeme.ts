// Words as they are known to the whole engine: one object for a normal form, so that what each layer knows of a word is
// found on it, without a look-up, however often the word is written.

/** A word in its normal form. The layers note here what they know of it; nobody reads another layer's notes. */
export interface Lexeme {
  readonly text: string;
  /** A clause starts at it, so that "... and could you" is judged like "Could you". */
  readonly startsClause: boolean;
  /** The matcher's number for the word, in the vocabulary `numberedBy`. */
  number: number;
  numberedBy: object | undefined;
  /** The learned layer's number for the word without its ending, and bits on what kind of word it is; -1 until asked. */
  key: number;
  facts: number;
  /** Whether it could stand in a message to anybody (lexicon/commonWords.ts); undefined until asked. */
  common: boolean | undefined;
}

// More words than drafts use. When full it starts afresh, so that memory stays bounded whatever a text holds; two objects
// for one word do no harm, they are only found out about twice.
const MOST = 20_000;

const known = new Map<string, Lexeme>();

export function lexemeOf(text: string): Lexeme {
  let lexeme = known.get(text);
  if (!lexeme) {
    if (known.size >= MOST) known.clear();
    lexeme = newLexeme(text);
    known.set(text, lexeme);
  }
  return lexeme;
}

/** For whoever keeps the lexemes of a kind of words elsewhere. */
export function newLexeme(text: string): Lexeme {
  const startsClause = CLAUSE_WORDS.has(text);
  return { text, startsClause, number: 0, numberedBy: undefined, key: 0, facts: -1, common: undefined };
}

const CLAUSE_WORDS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'though',
  'although',
  'plus',
  'then',
  'if',
  'when',
  'while',
  'since',
  'unless',
]);
