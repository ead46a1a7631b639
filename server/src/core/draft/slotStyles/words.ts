// Words that may be slots without any bracket around them. Called for every word of a message, so the first look is cheap.
import { canonicalSlot, isSlotName } from '../slotNames';
import { capitals } from './capitals';
import { type Found, isLetter, isWord, type Scan } from './context';
import { crosses } from './crosses';
import { PHRASES } from './phrases';

/**
 * The end of the word at `at`; negative where the word is worth reading, as its first letter and length, its capitals or
 * an underscore tell.
 */
export function wordEnd(text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at);
  let end = at;
  let capitals = 0;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) capitals++;
    else if (code === 95 || !isWord(code)) break;
  }
  if (first < 65) return end;
  if (text.charCodeAt(end) === 95 && isLetter(text.charCodeAt(end + 1)) && end < limit)
    return -snakeEnd(text, end, limit);
  if (capitals > 1 || (capitals === 1 && first >= 97) || (first | 32) === 120 /* x */) return -end;
  return WATCHED[outline(end - at, first, text.charCodeAt(end - 1))] ? -end : end;
}

/** `first_name` is one word; a run of underscores is a blank and ends it. */
function snakeEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isWord(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 95 && !isLetter(text.charCodeAt(end + 1))) break;
    end++;
  }
  return end;
}

/** Looks at the word that starts at `at`, once `wordEnd` found it worth that. */
export function wordSlot(scan: Scan, at: number): Found | undefined {
  const end = Math.abs(wordEnd(scan.text, at, scan.end));
  if (end - at > 60) return undefined;
  const word = scan.text.slice(at, end);
  if (/^[xX]+$/.test(word)) return crosses(scan, at, end);
  if (/_|[a-z][A-Z]/.test(word)) return variable(at, word);
  const shouted = /^[A-Z]{2,}$/.test(word) ? capitals(scan, at, word) : undefined;
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

/** Length, first and last letter of a word in one small number, for a look-up that needs no string. */
function outline(length: number, first: number, last: number): number {
  return (Math.min(length, 15) << 10) | ((first & 31) << 5) | (last & 31);
}

/** The outlines of the words with which a phrase begins. */
const WATCHED = new Uint8Array(16 << 10);
for (const word of PHRASES.keys())
  WATCHED[outline(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1;
