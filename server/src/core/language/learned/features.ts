// What the learned layer looks at in a stretch of words: the words, alone, in pairs and around a gap; who acts in each clause,
// on whom, and in what mood; words that not everybody writes; and which phrases of the lexicons stand there. A feature is a
// number (a hash), so that reading a sentence builds no strings; the place it came from goes with it, so that a verdict can
// name the words that decided.
import { firstIndex } from '../../text/search';
import type { Analysis, PhraseHit } from '../analysis';
import { COMMON_CAPITALS } from '../lexicon/commonWords';
import { isGeneric } from '../lexicon/genericWords';
import type { Entry } from '../lexicon/lexicon';
import { Flag, type Token } from '../tokens';

/** Features are numbers below this: enough that two seldom share one. */
export const FEATURE_SPACE = 1 << 18;

/** Called for each feature, with the words it came from as token indices (`to` exclusive). */
export type Visit = (feature: number, from: number, to: number) => void;

/** Visits the features of tokens `from` to `to` (exclusive). The work is linear in their number. */
export function visitFeatures(analysis: Analysis, from: number, to: number, visit: Visit): void {
  if (from >= to) return;
  const { tokens } = analysis;
  const words = readWords(tokens, from, to);
  visitWords(words.keys, from, visit);
  visitClauses(tokens, words, from, to, visit);
  visitRare(tokens, words, from, to, visit);
  visitPhrases(analysis, from, to, visit);
}

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

function visitWords(words: Uint32Array, from: number, visit: Visit): void {
  const { length } = words;
  for (let i = 0; i < length; i++) {
    const at = from + i;
    visit(hash(KIND.word, words[i]!), at, at + 1);
    if (i + 1 < length) visit(hash(KIND.pair, words[i]!, words[i + 1]!), at, at + 2);
    if (i + 2 < length) visit(hash(KIND.gap, words[i]!, words[i + 2]!), at, at + 3);
  }
  visit(hash(KIND.opening, words[0]!), from, from + 1);
  if (length > 1) visit(hash(KIND.opening, words[0]!, words[1]!), from, from + 2);
  visit(hash(KIND.length, Math.min(6, length >> 2)), from, from + length);
}

/** Who acts, on whom, and how: one feature a clause, and each of its words with the actor. */
function visitClauses(tokens: readonly Token[], { keys, facts }: Words, from: number, to: number, visit: Visit): void {
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && !(tokens[end]!.flags & Flag.clauseStart)) end++;
    const { actor, shape } = readClause(tokens, facts, from, start, end);
    visit(hash(KIND.clause, shape), start, end);
    for (let at = start; at < end; at++) visit(hash(KIND.acted, actor, keys[at - from]!), at, at + 1);
    start = end;
  }
}

interface Clause {
  /** 0 nobody named (an order, a fragment), 1 writer, 2 reader, 3 somebody else; 4 more where it is negated. */
  readonly actor: number;
  /** The actor, then as bits: the writer gains, the reader gains, modal, conditional, question. */
  readonly shape: number;
}

function readClause(tokens: readonly Token[], facts: Uint32Array, start: number, from: number, to: number): Clause {
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
  return { actor, shape: actor | (bits << 3) };
}

/** Names, and words that not everybody writes: what a detail is made of. */
function visitRare(tokens: readonly Token[], { keys, facts }: Words, from: number, to: number, visit: Visit): void {
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
    visit(hash(KIND.rare, isName ? 1 : 2, keys[at - from - 1] ?? 0), at, at + 1);
  }
  visit(hash(KIND.rareCount, Math.min(rare, 4), reader), from, to);
  visit(hash(KIND.rareCount, 8 + Math.min(names, 3), reader), from, to);
}

const NO_WORD = Flag.number | Flag.url | Flag.slot | Flag.quoted;

function visitPhrases(analysis: Analysis, from: number, to: number, visit: Visit): void {
  const phrases = phrasesOf(analysis);
  for (let i = firstIndex(phrases.length, index => phrases[index]!.from < from); i < phrases.length; i++) {
    const hit = phrases[i]!;
    if (hit.from >= to) return;
    const [inGroup, inFamily] = phraseFeatures(hit.entry);
    visit(inGroup, hit.from, hit.to);
    visit(inFamily, hit.from, hit.to);
  }
}

const inOrder = new WeakMap<Analysis, readonly PhraseHit[]>();

/** All phrases by place, whatever their group; sorted once for all sentences. */
function phrasesOf(analysis: Analysis): readonly PhraseHit[] {
  let phrases = inOrder.get(analysis);
  if (!phrases) {
    phrases = [...analysis.hits.values()].flat().sort((a, b) => a.from - b.from);
    inOrder.set(analysis, phrases);
  }
  return phrases;
}

const ofEntry = new WeakMap<Entry, readonly [number, number]>();

function phraseFeatures(entry: Entry): readonly [number, number] {
  let features = ofEntry.get(entry);
  if (!features) {
    const group = textKey(entry.group);
    features = [hash(KIND.phrase, group), hash(KIND.phrase, group, textKey(entry.family))];
    ofEntry.set(entry, features);
  }
  return features;
}

/** A stretch of words as numbers: what each is (without its ending), and what is known of it as bits of FACT. */
interface Words {
  readonly keys: Uint32Array;
  readonly facts: Uint32Array;
}

function readWords(tokens: readonly Token[], from: number, to: number): Words {
  const keys = new Uint32Array(to - from);
  const facts = new Uint32Array(to - from);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const word = wordOf(token.word);
    keys[at - from] = token.flags & NO_WORD ? noWord(token.flags) : word.key;
    facts[at - from] = word.facts;
  }
  return { keys, facts };
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

interface Word {
  readonly key: number;
  readonly facts: number;
}

// Words seen lately, so that each is looked at once; emptied when full, whatever a text holds.
const seen = new Map<string, Word>();
const MOST_SEEN = 20_000;

function wordOf(text: string): Word {
  let word = seen.get(text);
  if (!word) {
    if (seen.size >= MOST_SEEN) seen.clear();
    const generic = text.length < 2 || COMMON_CAPITALS.has(text) || isGeneric(text);
    const facts = (factsOf.get(text) ?? 0) | (generic ? FACT.generic : 0) | (text.length < 4 ? FACT.short : 0);
    word = { key: textKey(stem(text)), facts };
    seen.set(text, word);
  }
  return word;
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:'s|ing|ed|es|s)$/, '');
}

/** FNV-1a. */
function textKey(text: string): number {
  let key = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193);
  return key >>> 0;
}

function hash(kind: number, a: number, b = 0): number {
  let key = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b);
  key = Math.imul((key ^ a) + 0x7f4a7c15, 0xc2b2ae35);
  key ^= key >>> 15;
  key = Math.imul((key ^ b) + 0x165667b1, 0x27d4eb2f);
  key ^= key >>> 13;
  return (key >>> 0) & (FEATURE_SPACE - 1);
}
