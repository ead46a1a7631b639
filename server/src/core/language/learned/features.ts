// What the learned layer looks at in a stretch of words: the words, alone, in pairs and around a gap; who acts in each clause,
// on whom, and in what mood; words that not everybody writes; and which phrases of the lexicons stand there. A feature is a
// number (a hash), so that reading a sentence builds no strings; the place it came from goes with it, so that a verdict can
// name the words that decided.
import { hashOf } from '../../text/hash';
import { oncePer } from '../../text/once';
import { firstIndex } from '../../text/search';
import type { Analysis } from '../analysis';
import type { Lexeme } from '../lexeme';
import { isCommon } from '../lexicon/commonWords';
import type { Phrase } from '../lexicon/lexicon';
import { Flag, type Token } from '../tokens';

/** Features are numbers below this: enough that two seldom share one. */
export const FEATURE_SPACE = 1 << 18;

/** The features of some words, and where each came from. */
export interface Features {
  readonly length: number;
  /** At least `length` long, as are the others. */
  readonly ids: Uint32Array;
  /** The words it came from as token indices; `tos` are exclusive. */
  readonly froms: Uint32Array;
  readonly tos: Uint32Array;
}

/**
 * The features of tokens `from` to `to` (exclusive), some of them twice. The work is linear in their number. What is
 * returned is good until the next call, which writes over it: a draft has a thousand features, and nobody keeps them.
 */
export function readFeatures(analysis: Analysis, from: number, to: number): Features {
  found.length = 0;
  if (found.ids.length > MOST_KEPT) found.makeRoom(LEAST_ROOM);
  if (from < to) {
    const { tokens } = analysis;
    const words = readWords(tokens, from, to);
    addWords(words.keys, from, to - from);
    addClauses(tokens, words, from, to);
    addRare(tokens, words, from, to);
    addPhrases(analysis, from, to);
  }
  return found;
}

const LEAST_ROOM = 1 << 10;
// A paragraph of a megabyte need not hold its memory for good.
const MOST_KEPT = 1 << 16;

class Found implements Features {
  length = 0;
  ids = new Uint32Array(LEAST_ROOM);
  froms = new Uint32Array(LEAST_ROOM);
  tos = new Uint32Array(LEAST_ROOM);

  add(id: number, from: number, to: number): void {
    const at = this.length;
    if (at === this.ids.length) this.makeRoom(at * 2);
    this.ids[at] = id;
    this.froms[at] = from;
    this.tos[at] = to;
    this.length = at + 1;
  }

  makeRoom(size: number): void {
    this.ids = resized(this.ids, size);
    this.froms = resized(this.froms, size);
    this.tos = resized(this.tos, size);
  }
}

function resized(old: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const array = new Uint32Array(size);
  array.set(old.subarray(0, Math.min(old.length, size)));
  return array;
}

const found = new Found();

// One number per kind of feature keeps the kinds apart.
const KIND = {
  word: 1,
  pair: 2,
  gap: 3,
  opening: 4,
  length: 5,
  clause: 6,
  acted: 7,
  rare: 8,
  rareCount: 9,
  phrase: 10,
};

function addWords(words: Uint32Array, from: number, length: number): void {
  for (let i = 0; i < length; i++) {
    const at = from + i;
    found.add(hash(KIND.word, words[i]!, 0), at, at + 1);
    if (i + 1 < length) found.add(hash(KIND.pair, words[i]!, words[i + 1]!), at, at + 2);
    if (i + 2 < length) found.add(hash(KIND.gap, words[i]!, words[i + 2]!), at, at + 3);
  }
  found.add(hash(KIND.opening, words[0]!, 0), from, from + 1);
  if (length > 1) found.add(hash(KIND.opening, words[0]!, words[1]!), from, from + 2);
  found.add(hash(KIND.length, Math.min(6, length >> 2), 0), from, from + length);
}

/** Who acts, on whom, and how: one feature a clause, and each of its words with the actor. */
function addClauses(tokens: readonly Token[], { keys, facts }: Words, from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && !(tokens[end]!.flags & Flag.clauseStart)) end++;
    const shape = shapeOf(tokens, facts, from, start, end);
    const actor = shape & 7;
    found.add(hash(KIND.clause, shape, 0), start, end);
    for (let at = start; at < end; at++) found.add(hash(KIND.acted, actor, keys[at - from]!), at, at + 1);
    start = end;
  }
}

/**
 * A clause as a number. The low three bits are who acts: 0 nobody named (an order, a fragment), 1 writer, 2 reader, 3 somebody
 * else; 4 more where it is negated. Above them: the writer gains, the reader gains, modal, conditional, question.
 */
function shapeOf(tokens: readonly Token[], facts: Uint32Array, start: number, from: number, to: number): number {
  let actor = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const fact = facts[at - start]!;
    // Whoever is named first acts; a reader named after that is acted upon.
    if (actor === 0) {
      actor = fact & FACT.writer ? 1 : fact & FACT.reader ? 2 : fact & FACT.other ? 3 : 0;
      all |= fact & ~FACT.reader;
    } else all |= fact;
  }
  const bits =
    (all & FACT.writers ? 1 : 0) |
    (all & (FACT.readers | FACT.reader) ? 2 : 0) |
    (all & FACT.modal ? 4 : 0) |
    (all & FACT.condition ? 8 : 0) |
    (tokens[to - 1]!.mark === '?' ? 16 : 0);
  if (all & FACT.negative) actor += 4;
  return actor | (bits << 3);
}

/** Names, and words that not everybody writes: what a detail is made of. */
function addRare(tokens: readonly Token[], { keys, facts }: Words, from: number, to: number): void {
  let rare = 0;
  let names = 0;
  let reader = 0;
  for (let at = from; at < to; at++) {
    const fact = facts[at - from]!;
    if (fact & (FACT.reader | FACT.readers)) reader = 1;
    const { flags } = tokens[at]!;
    if (flags & NO_WORD || fact & FACT.generic) continue;
    const isName = flags & Flag.capital && !(flags & Flag.sentenceStart);
    if (!isName && fact & FACT.short) continue;
    if (isName) names++;
    else rare++;
    found.add(hash(KIND.rare, isName ? 1 : 2, at > from ? keys[at - from - 1]! : 0), at, at + 1);
  }
  found.add(hash(KIND.rareCount, Math.min(rare, 4), reader), from, to);
  found.add(hash(KIND.rareCount, 8 + Math.min(names, 3), reader), from, to);
}

const NO_WORD = Flag.number | Flag.url | Flag.slot | Flag.quoted;

function addPhrases({ phrases }: Analysis, from: number, to: number): void {
  for (let i = firstIndex(phrases.length, index => phrases[index]!.from < from); i < phrases.length; i++) {
    const hit = phrases[i]!;
    if (hit.from >= to) return;
    const [inGroup, inFamily] = phraseFeatures(hit.entry);
    found.add(inGroup, hit.from, hit.to);
    found.add(inFamily, hit.from, hit.to);
  }
}

const phraseFeatures = oncePer(({ group, family }: Phrase): readonly [inGroup: number, inFamily: number] => {
  const key = hashOf(group);
  return [hash(KIND.phrase, key, 0), hash(KIND.phrase, key, hashOf(family))];
});

/** Words as numbers: what each is (without its ending), and what is known of it as bits of FACT. Longer than needed. */
interface Words {
  readonly keys: Uint32Array;
  readonly facts: Uint32Array;
}

// Like the features, written over by the next call.
let room: Words = { keys: new Uint32Array(LEAST_ROOM), facts: new Uint32Array(LEAST_ROOM) };

function readWords(tokens: readonly Token[], from: number, to: number): Words {
  const size = Math.max(LEAST_ROOM, to - from);
  if (room.keys.length < size || room.keys.length > MOST_KEPT)
    room = { keys: new Uint32Array(size), facts: new Uint32Array(size) };
  const { keys, facts } = room;
  for (let at = from; at < to; at++) {
    const { flags, lexeme } = tokens[at]!;
    if (lexeme.facts < 0) note(lexeme);
    keys[at - from] = flags & NO_WORD ? noWord(flags) : lexeme.key;
    facts[at - from] = lexeme.facts;
  }
  return room;
}

/** All slots count as one word, and so do links, prices, numbers, quoted words. */
function noWord(flags: number): number {
  if (flags & Flag.slot) return 1;
  if (flags & Flag.url) return 2;
  if (flags & Flag.number) return flags & Flag.money ? 3 : 4;
  return 5;
}

const FACT = {
  writer: 1,
  reader: 2,
  other: 4,
  /** Me, my: the writer gains. */
  writers: 8,
  readers: 16,
  modal: 32,
  negative: 64,
  condition: 128,
  /** A word that everybody writes. */
  generic: 256,
  /** Too short to say much, unless it is a name. */
  short: 512,
};

const WORDS_OF: readonly (readonly [number, string])[] = [
  [FACT.writer, 'i we'],
  [FACT.reader, 'you u ya'],
  [FACT.other, 'he she they it this that who someone somebody anyone anybody'],
  [FACT.writers, 'me us my our mine ours'],
  [FACT.readers, 'your ur yours yourself'],
  [FACT.modal, "can could will would might may 'll 'd should shall"],
  [FACT.negative, 'not no never nothing none nobody without neither nor'],
  [FACT.condition, 'if should unless when whenever'],
];

const factsOf = new Map<string, number>();
for (const [fact, words] of WORDS_OF) {
  for (const word of words.split(' ')) factsOf.set(word, (factsOf.get(word) ?? 0) | fact);
}

function note(lexeme: Lexeme): void {
  const { text } = lexeme;
  const generic = text.length < 2 || isCommon(lexeme);
  lexeme.key = hashOf(stem(text));
  lexeme.facts = (factsOf.get(text) ?? 0) | (generic ? FACT.generic : 0) | (text.length < 4 ? FACT.short : 0);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:'s|ing|ed|es|s)$/, '');
}

function hash(kind: number, a: number, b: number): number {
  let key = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b);
  key = Math.imul((key ^ a) + 0x7f4a7c15, 0xc2b2ae35);
  key ^= key >>> 15;
  key = Math.imul((key ^ b) + 0x165667b1, 0x27d4eb2f);
  key ^= key >>> 13;
  return (key >>> 0) & (FEATURE_SPACE - 1);
}
