// Whether two spellings name the same person or the same firm. In doubt they do: a wrong alarm about a name is an insult.
import { areNicknames } from '../language/lexicon/nicknames';
import { foldedWords } from '../text/fold';

/** Whether `said`, a name as somebody is greeted, can mean the person called `full`. */
export function isSamePerson(said: string, full: string): boolean {
  const [called, known] = [foldedWords(said), foldedWords(full)];
  if (initials(known).startsWith(called.join('')) && called.join('').length > 1) return true;
  return called.some(a => known.some(b => isSameWord(a, b)));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || areNicknames(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Kris" for Kristoffer, "Jo" for Joanna, "J" for Jonas, "Liz" for Elizabeth, "Sasha" for Sashenka.
  return isSubsequence(short, long) && (short[0] === long[0] || long.includes(short));
}

/** "Northwind" for "Northwind Shipping AS", "IBM" for "International Business Machines". */
export function isSameFirm(said: string, full: string): boolean {
  const [called, known] = [foldedWords(said), foldedWords(full)];
  if (called.some(word => known.includes(word))) return true;
  const [a, b] = [called.join(''), known.join('')];
  // "NW" for Northwind: in doubt a short form is theirs.
  const shortForm = a.length < 5 && a[0] === b[0] && isSubsequence(a, b);
  return shortForm || a === initials(known) || b === initials(called) || a.includes(b) || b.includes(a);
}

const initials = (words: readonly string[]): string => words.map(word => word[0]).join('');

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
