// What a draft would say to anybody: its body without names and what else is the reader's, as hashes of its words.
import { Flag, type Token, tokenize } from '../language/tokens';
import { append } from '../text/group';
import { hashOf } from '../text/hash';
import { ownCopy } from '../text/own';
import { contains, quotable } from '../text/span';
import { type Draft, fieldValue, recipientFirstName, recipientLastName } from './draft';
import { FIELDS } from './fields';

/** What has to be known of a draft to compare it with others: small, plain data. */
export interface Fingerprint {
  /** As the message calls the person. */
  readonly recipient: string;
  readonly first: string;
  readonly last: string | undefined;
  /** Equal for two bodies that are the same, word for word. */
  readonly whole: string;
  /** Hashes of all runs of three words, ascending, each once; none where the body is too short to be nearly the same. */
  readonly shingles: readonly number[];
}

/** Words in a shingle. */
export const SHINGLE = 3;
// With fewer words, a word that differs is half of what the message says.
const SHORT = 12;
// More words are no message that LinkedIn would take.
const LONGEST = 2000;

/** Undefined for a draft that cannot have a twin: nobody is named, nothing is said, or a slot is still open. */
export function fingerprintOf(draft: Draft): Fingerprint | undefined {
  const { text, greeting, slots, language } = draft;
  const called = greeting?.name && quotable(text, greeting.name);
  const to = fieldValue(draft, 'to');
  const first = recipientFirstName(draft) ?? called;
  if (!first || slots.length > 0 || language.tokens.length > LONGEST) return undefined;
  const words = bodyWords(draft, called);
  if (!words.some(word => word !== MARK)) return undefined;
  const body = words.join(' ');
  // Without particles, which two people may share: "von der Heyde" and "von der Lippe".
  const last = recipientLastName(draft)?.split(' ').at(-1);
  return {
    recipient: ownCopy(to ?? first),
    first: ownCopy(first),
    last: last && ownCopy(last),
    whole: `${words.length} ${hash(body, 1)} ${hash(body, 2)}`,
    shingles: words.length < SHORT ? [] : shinglesOf(words),
  };
}

/** Stands for whatever differs from reader to reader. */
const MARK = '';

/** The words of the message without greeting and sign-off; names and what front matter knows of the reader are one mark. */
function bodyWords(draft: Draft, called: string | undefined): string[] {
  const { greeting, signOff, language } = draft;
  const tokens = language.tokens.filter(
    token => !(greeting && contains(greeting.span, token)) && !(signOff && contains(signOff.span, token)),
  );
  const values = knownValues(draft, called);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const length = longestMatch(tokens, i, values.get(tokens[i]!.word));
    if (length === 0) words.push(tokens[i]!.word);
    else if (words.at(-1) !== MARK) words.push(MARK);
    i += length || 1;
  }
  return words;
}

interface Value {
  readonly words: readonly string[];
  /** One word of a name, which is meant only where it has its capital. */
  readonly capital: boolean;
}

// Of these, people write a part as often as the whole.
const NAMES = new Set(['to', 'first', 'company', 'mutual']);

/** What front matter and greeting know of the reader, by first word. */
function knownValues(draft: Draft, called: string | undefined): ReadonlyMap<string, readonly Value[]> {
  const values = new Map<string, Value[]>();
  const add = (words: readonly string[], capital: boolean) => {
    if (words.length > 0) append(values, words[0]!, { words, capital });
  };
  const addAll = (value: string | undefined, isName: boolean) => {
    if (!value) return;
    const words = tokenize(value, [{ start: 0, end: value.length }], []).map(({ word }) => word);
    add(words, false);
    if (isName) for (const word of words) add([word], true);
  };
  for (const { key, type } of FIELDS) if (type === 'text') addAll(fieldValue(draft, key), NAMES.has(key));
  addAll(called, true);
  return values;
}

/** How many tokens from `at` on are one of the values; 0 where they are none. */
function longestMatch(tokens: readonly Token[], at: number, values: readonly Value[] = []): number {
  let longest = 0;
  for (const { words, capital } of values) {
    const fits = words.every((word, i) => tokens[at + i]?.word === word);
    if (fits && words.length > longest && (!capital || tokens[at]!.flags & Flag.capital)) longest = words.length;
  }
  return longest;
}

function shinglesOf(words: readonly string[]): number[] {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(hash(words.slice(i, i + SHINGLE).join(' '), 0));
  return [...found].sort((a, b) => a - b);
}

/** With a last stir, so that the smallest of many are spread evenly. */
function hash(text: string, seed: number): number {
  let value = hashOf(text, 0, text.length, seed);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
