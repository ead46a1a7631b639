// Words that may be slots without any bracket around them. Called for every word of a message, so the first look is cheap.
import { canonicalSlot, isSlotName } from '../slotNames';
import { capitals } from './capitals';
import { type Found, isLetter, isWord, type Scan } from './context';
import { crosses } from './crosses';
import { PHRASES } from './phrases';

/** How a word is written. */
export interface WordShape {
  readonly end: number;
  readonly capitals: number;
  readonly underscores: number;
}

/** The end of the word at `at`, and how it is written. A run of underscores is a blank, not part of a word. */
export function wordShape({ text, end: limit }: Scan, at: number): WordShape {
  let end = at;
  let capitals = 0;
  let underscores = 0;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code >= 65 && code <= 90) capitals++;
    else if (code === 95) {
      if (text.charCodeAt(end + 1) === 95 || !isLetter(text.charCodeAt(end + 1))) break;
      underscores++;
    } else if (!isWord(code)) break;
  }
  return { end, capitals, underscores };
}

/** Whether a word is worth reading at all, by its first letter, its length and its capitals. */
export function isSuspicious(first: number, length: number, { capitals, underscores }: WordShape): boolean {
  if (capitals > 1 || underscores > 0 || (first | 32) === 120 /* x */) return true;
  // firstName starts low and has a capital.
  if (capitals === 1 && first >= 97) return true;
  return length < WATCHED.length && ((WATCHED[length]! >> ((first | 32) - 97)) & 1) === 1;
}

/** Looks at the word that starts at `at`. */
export function wordSlot(scan: Scan, at: number, shape: WordShape): Found | undefined {
  if (shape.end - at > 60) return undefined;
  const word = scan.text.slice(at, shape.end);
  if (/^[xX]+$/.test(word)) return crosses(scan, at, shape.end);
  if (shape.underscores > 0 || /[a-z][A-Z]/.test(word)) return variable(at, word);
  const shouted = shape.capitals === word.length && word.length > 1 ? capitals(scan, at, word) : undefined;
  return shouted ?? PHRASES.get(word.toLowerCase())?.(scan, at, word);
}

/** `first_name`, `FIRST_NAME`, `firstName`: a variable whose brackets got lost. `TeamCity` and `lineNumber` are none. */
function variable(at: number, word: string): Found | undefined {
  const name = word.replace(/^_+|_+$/g, '');
  const shouted = name === name.toUpperCase();
  if (!name.includes('_') && !/^[a-z]|Name$/.test(name)) return undefined;
  const personal = shouted || /^(?:recipient|me)\./.test(canonicalSlot(name));
  return personal && isSlotName(name) ? { start: at, end: at + word.length, name, style: 'first_name' } : undefined;
}

/** By length of word: which first letters start an entry of the phrases, one bit a letter. */
const WATCHED: readonly number[] = watched([...PHRASES.keys()]);

function watched(keys: readonly string[]): number[] {
  const bits = new Array<number>(Math.max(...keys.map(key => key.length)) + 1).fill(0);
  for (const key of keys) bits[key.length]! |= 1 << (key.charCodeAt(0) - 97);
  return bits;
}
