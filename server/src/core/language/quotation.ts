// Single quotation marks, which are apostrophes as well. Double ones need no such care; tokens.ts reads them.

// Longer than this nobody quotes in single marks; it also bounds the search for the second one.
const MOST_QUOTED = 200;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The offset of the mark that closes the single quotation opened at `at`, or -1. An apostrophe opens none: neither the
 * one of "'twas", which nothing closes, nor the first of "rock 'n' roll", which holds a piece of a word.
 */
export function singleQuoteEnd(text: string, at: number, limit: number): number {
  if (!isSingle(text, at) || (at > 0 && !/[\s(—–:-]/.test(text[at - 1]!))) return -1;
  const end = Math.min(limit, at + MOST_QUOTED);
  for (let i = at + 2; i < end && text[i] !== '\n'; i++) {
    const closes = isSingle(text, i) && !/\s/.test(text[i - 1]!) && !LETTER.test(text[i + 1] ?? ' ');
    if (closes) return i - at > 3 ? i : -1;
  }
  return -1;
}

function isSingle(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '‘' || text[at] === '’';
}
