// Words as they are known to the whole engine: one object per normal form, so that what each layer knows of a word is
// found on it, without a look-up, however often the word is written.

/** A word in its normal form. The layers note here what they know of it; nobody reads another layer's notes. */
export interface Lexeme {
  readonly text: string;
  /** The matcher's number for the word, in the vocabulary `numberedBy`. */
  number: number;
  numberedBy: object | undefined;
  /** The learned layer's number for the word without its ending, and bits on what kind of word it is; -1 until asked. */
  key: number;
  facts: number;
}

// More words than drafts use. When full it starts afresh, so that memory stays bounded whatever a text holds; two objects
// for one word do no harm, they are only found out about twice.
const MOST = 20_000;

const known = new Map<string, Lexeme>();

export function lexemeOf(text: string): Lexeme {
  let lexeme = known.get(text);
  if (!lexeme) {
    if (known.size >= MOST) known.clear();
    lexeme = { text, number: 0, numberedBy: undefined, key: 0, facts: -1 };
    known.set(text, lexeme);
  }
  return lexeme;
}
