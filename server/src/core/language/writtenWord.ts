// Words as they are written: what their letters say by themselves, wherever they stand. Nearly every word of a draft has
// been met before, so it is looked up by its place in the text, without being cut out of it.
import { hashOf } from '../text/hash';
import { ownCopy } from '../text/own';
import { Flag } from './flags';
import { type Lexeme, lexemeOf, newLexeme } from './lexeme';
import { CONTRACTIONS, RUN_TOGETHER } from './spelling';

export interface WrittenWord {
  readonly raw: string;
  readonly hash: number;
  /** Of Flag those that the letters alone decide. */
  readonly flags: number;
  readonly first: Lexeme;
  /** The second word of a contraction, and where it begins. */
  readonly second: Lexeme | undefined;
  readonly cut: number;
}

// When full it starts afresh, so that memory stays bounded whatever a text holds.
const MOST = 20_000;
const SLOTS = 1 << 16;
// A text may be made so that all of its words fall on one slot; those that find no place near it are read every time.
const REACH = 16;

const words: WrittenWord[] = [];
/** Places in `words`, counted from 1; 0 where there is none. */
const slots = new Uint16Array(SLOTS);

/** The word from `start` to `end` (exclusive). The work is linear in its length. */
export function writtenWord(text: string, start: number, end: number): WrittenWord {
  const length = end - start;
  const hash = hashOf(text, start, end);
  let free = -1;
  for (let step = 0; step < REACH && free < 0; step++) {
    const slot = (hash + step) & (SLOTS - 1);
    const place = slots[slot]!;
    if (place === 0) free = slot;
    else {
      const word = words[place - 1]!;
      if (word.hash === hash && word.raw.length === length && text.startsWith(word.raw, start)) return word;
    }
  }
  const read = readWord(ownCopy(text.slice(start, end)), hash);
  if (free >= 0) keep(read, free);
  return read;
}

function keep(word: WrittenWord, slot: number): void {
  if (words.length >= MOST) {
    words.length = 0;
    slots.fill(0);
  }
  // Where reading the word has kept another one in its slot, that one is read again when it comes again.
  slots[slot] = words.push(word);
}

const SMALL = /^[a-z]+$/;
const LETTERS = /^[a-zA-Z]+$/;
const UPPER = /^\p{Lu}/u;
const ADDRESS = /:\/\/|^www\.|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i;
const INVISIBLE = /[\u200b-\u200d\u00ad\ufeff]/g;

function readWord(raw: string, hash: number): WrittenWord {
  let flags = 0;
  const word = (first: Lexeme, second?: Lexeme, cut = 0): WrittenWord => ({ raw, hash, flags, first, second, cut });
  const pair = (cut: number, first: string, second: string) => word(lexemeOf(first), lexemeOf(second), cut);
  if (SMALL.test(raw)) {
    const parts = RUN_TOGETHER.get(raw);
    return parts ? pair(parts.cut, ...parts.words) : word(newLexeme(raw));
  }
  if (UPPER.test(raw)) flags |= Flag.capital;
  if (LETTERS.test(raw)) {
    const small = raw.toLowerCase();
    const parts = RUN_TOGETHER.get(small);
    return parts ? pair(parts.cut, ...parts.words) : word(writtenWord(small, 0, small.length).first);
  }
  if (ADDRESS.test(raw)) {
    if (!/^\d/.test(raw)) flags |= Flag.url;
    return word(lexemeOf(raw.toLowerCase()));
  }
  const normal = raw
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase();
  const apostrophe = normal.lastIndexOf("'");
  const ending =
    apostrophe > 0 ? CONTRACTIONS.get(normal.endsWith("n't") ? "n't" : normal.slice(apostrophe)) : undefined;
  // Only where normalising kept the length does a place inside the word map back; elsewhere the word stays whole.
  if (ending === undefined || normal.length !== raw.length) return word(lexemeOf(normal));
  const negated = normal.endsWith("n't");
  const cut = negated ? normal.length - 3 : apostrophe;
  return pair(
    cut,
    negated ? (NEGATED_STEMS[normal.slice(0, cut)] ?? normal.slice(0, cut)) : normal.slice(0, cut),
    ending,
  );
}

const NEGATED_STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
