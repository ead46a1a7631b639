// How a lexicon is written: a group, families of patterns under readable names, one pattern a line.

/** What a pattern of a lexicon stands for, as rules see it. */
export interface Phrase {
  /** Which lexicon: `ask.frame`, `sell`, `formal`, ... */
  readonly group: string;
  /** The family inside it: what kind of wording this is. */
  readonly family: string;
  /** What stands after `=>`: the plain wording, for lexicons that offer one. */
  readonly gives: string | undefined;
}

export interface Entry extends Phrase {
  /** As written. */
  readonly pattern: string;
}

/**
 * A lexicon. Each family is a block of lines, one pattern a line (syntax: ../pattern.ts), optionally `pattern => gives`;
 * lines that start with `//` are remarks.
 */
export function lexicon(group: string, families: Readonly<Record<string, string>>): readonly Entry[] {
  return Object.entries(families).flatMap(([family, block]) =>
    block
      .split('\n')
      .map(line => line.trim())
      .filter(line => line && !line.startsWith('//'))
      .map(line => {
        const [pattern = '', gives] = line.split(/\s*=>\s*/);
        return { group, family, pattern, gives };
      }),
  );
}
