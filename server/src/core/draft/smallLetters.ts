// Capitals where two sentences become one: "Hi Priya. Thank you" -> "Hi Priya, thank you".
import { STARTS_TEXT } from '../language/lexicon/names';
import { type Edit, replacement } from '../text/edit';

/** The edit that writes the word at `at` in small letters; undefined where it has none to lose, or may be a name. */
export function smallWordAt(text: string, at: number): Edit | undefined {
  const word = /^[A-Z][a-z]*(?![\p{L}\p{N}])/u.exec(text.slice(at, at + 30))?.[0].toLowerCase();
  if (word === undefined || CAPITAL.has(word) || !(word === 'your' || STARTS_TEXT.has(word))) return undefined;
  return replacement({ start: at, end: at + 1 }, word[0]!);
}

// Words that start many a sentence, and have a capital elsewhere, too.
const CAPITAL = new Set(
  `i mr mrs ms hr ceo cto ps nb will may march monday tuesday wednesday thursday friday saturday sunday
  january february july august september october november december`.split(/\s+/),
);
