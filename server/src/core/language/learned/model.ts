// The learned layer: a linear model that tells from the words of one sentence whether it asks, sells, speaks of the reader or
// turns something down. It weighs what the lexicons found together with the words themselves, so it hears wording
// that no pattern names. Trained by scripts/learn on sentences composed for it; the same sentence always gets the same score.
import { atFirstCall, oncePer } from '../../text/once';
import { readNumbers, unzigzag } from '../../text/packed';
import type { Analysis, Sentence } from '../analysis';
import { Flag } from '../tokens';
import { FEATURE_SPACE, readFeatures } from './features';
import { TRAITS, type Trait } from './traits';
import { MODEL } from './weights';

/** By trait, in log odds: above 0 where the trait is likelier than not among the training sentences. */
export type Scores = Readonly<Record<Trait, number>>;

/** A stretch of words as token indices, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const scoresIn = oncePer((_: Analysis) => new Map<Sentence, Scores>());

/** The scores of a sentence. Several rules ask; the words are read once. */
export function scoresOf(analysis: Analysis, sentence: Sentence): Scores {
  const scores = scoresIn(analysis);
  let found = scores.get(sentence);
  if (!found) {
    found = score(analysis, sentence);
    scores.set(sentence, found);
  }
  return found;
}

/** Scores tokens `from` to `to` (exclusive) as one sentence. Each of its features counts once. */
export function score(analysis: Analysis, { from, to }: WordRange): Scores {
  const known = weights();
  const { table } = known;
  const { ids, length } = readFeatures(analysis, from, to);
  sums.fill(0);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const feature = ids[i]!;
    const bit = 1 << (feature & 31);
    if (counted[feature >> 5]! & bit) continue;
    counted[feature >> 5]! |= bit;
    count++;
    const at = placeOf(known, feature);
    if (at < 0) continue;
    for (let trait = 0; trait < STRIDE; trait++) sums[trait]! += table[at + trait]!;
  }
  for (let i = 0; i < length; i++) counted[ids[i]! >> 5] = 0;
  const scale = 1 / Math.sqrt(count || 1);
  const scores = {} as Record<Trait, number>;
  for (let i = 0; i < STRIDE; i++) {
    const { bias, unit } = MODEL.traits[TRAITS[i]!];
    scores[TRAITS[i]!] = bias + sums[i]! * unit * scale;
  }
  return scores;
}

/** The features that a sentence has been found to have, as bits; empty between sentences. */
const counted = new Uint32Array(FEATURE_SPACE / 32);

/** By trait; written over by the next call. */
const sums = new Int32Array(TRAITS.length);

/**
 * How much each word of a sentence speaks for a trait (above 0) or against it, in the order of the words: the weights of a
 * feature in equal parts on the words that it came from. At least as long as the sentence, and good until the next call.
 */
export function wordWeights(analysis: Analysis, { from, to }: WordRange, trait: Trait): Float64Array {
  const known = weights();
  const own = TRAITS.indexOf(trait);
  const parts = emptyParts(to - from);
  const { ids, froms, tos, length } = readFeatures(analysis, from, to);
  for (let i = 0; i < length; i++) {
    const [first, end] = [froms[i]!, tos[i]!];
    const place = placeOf(known, ids[i]!);
    // What holds for the whole sentence (its length, its count of names) points at no word.
    if (place < 0 || end - first === to - from) continue;
    const weight = known.table[place + own]!;
    for (let at = first; at < end; at++) parts[at - from]! += weight / (end - first);
  }
  return parts;
}

let room = new Float64Array(1 << 8);
// A sentence of a megabyte need not hold its memory for good.
const MOST_KEPT = 1 << 14;

function emptyParts(length: number): Float64Array {
  if (length > MOST_KEPT) return new Float64Array(length);
  if (length > room.length) room = new Float64Array(MOST_KEPT);
  return room.fill(0, 0, length);
}

/** The clauses of a sentence that carry a trait: from the first to the last that says much of what the strongest says. */
export function carrier(analysis: Analysis, sentence: WordRange, trait: Trait): WordRange {
  const parts = wordWeights(analysis, sentence, trait);
  const clauses: { from: number; to: number; weight: number }[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (clauses.length === 0 || analysis.tokens[at]!.flags & Flag.clauseStart)
      clauses.push({ from: at, to: at, weight: 0 });
    const clause = clauses.at(-1)!;
    clause.to = at + 1;
    clause.weight += parts[at - sentence.from]!;
  }
  const most = clauses.reduce((largest, { weight }) => Math.max(largest, weight), Number.NEGATIVE_INFINITY);
  const telling = clauses.filter(({ weight }) => most <= 0 || weight >= most * TELLING);
  return { from: telling[0]!.from, to: telling.at(-1)!.to };
}

/** The words of a stretch that speak most for a trait: a run of at most six. */
export function decidingWords(analysis: Analysis, { from, to }: WordRange, trait: Trait): WordRange {
  const parts = wordWeights(analysis, { from, to }, trait);
  let best: WordRange = { from, to: from + 1 };
  let most = Number.NEGATIVE_INFINITY;
  for (let start = from; start < to; start++) {
    let sum = 0;
    for (let end = start; end < Math.min(to, start + MOST_DECIDING); end++) {
      sum += parts[end - from]!;
      if (sum > most) [most, best] = [sum, { from: start, to: end + 1 }];
    }
  }
  return best;
}

const MOST_DECIDING = 6;

// Of the strongest clause's weight; below that a clause is context.
const TELLING = 0.3;

// All weights of a feature stand side by side, so that one look-up finds them.
const STRIDE = TRAITS.length;

/**
 * The weights of the one feature in eight that has any. Features are looked at in random order, a thousand for a draft, so
 * what tells which have some is small enough to stay in the processor's cache: a bit for each, and for every 32 of them
 * how many come before.
 */
interface Weights {
  readonly present: Uint32Array;
  readonly before: Uint16Array;
  readonly table: Int8Array;
}

/** Where the weights of a feature begin in the table; -1 for one that has none. */
function placeOf({ present, before }: Weights, feature: number): number {
  const bits = present[feature >> 5]!;
  const bit = 1 << (feature & 31);
  if ((bits & bit) === 0) return -1;
  return (before[feature >> 5]! + bitsIn(bits & (bit - 1))) * STRIDE;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const weights = atFirstCall(unpack);

function unpack(): Weights {
  const features = readNumbers(MODEL.features);
  const traitsOf = readNumbers(MODEL.traitsOf);
  const values = readNumbers(MODEL.weights);
  const present = new Uint32Array(FEATURE_SPACE / 32);
  const table = new Int8Array(features.length * STRIDE);
  let feature = 0;
  let value = 0;
  for (let i = 0; i < features.length; i++) {
    feature += features[i]!;
    present[feature >> 5]! |= 1 << (feature & 31);
    for (let trait = 0; trait < STRIDE; trait++)
      if (traitsOf[i]! & (1 << trait)) table[i * STRIDE + trait] = unzigzag(values[value++]!);
  }
  const before = new Uint16Array(present.length);
  for (let i = 1; i < before.length; i++) before[i] = before[i - 1]! + bitsIn(present[i - 1]!);
  return { present, before, table };
}
