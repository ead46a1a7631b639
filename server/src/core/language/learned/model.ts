// The learned layer: a linear model that tells from the words of one sentence whether it asks, sells, speaks of the reader or
// turns something down. It weighs what the lexicons found together with the words themselves, so it hears wording
// that no pattern names. Trained by scripts/learn on sentences composed for it; the same sentence always gets the same score.
import { oncePer } from '../../text/once';
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
  const { rows, table } = weights();
  const { ids, length } = readFeatures(analysis, from, to);
  const sums = new Int32Array(STRIDE);
  let count = 0;
  startRound();
  for (let i = 0; i < length; i++) {
    const feature = ids[i]!;
    if (counted[feature] === round) continue;
    counted[feature] = round;
    count++;
    const at = rows[feature]! * STRIDE;
    if (at === 0) continue;
    for (let trait = 0; trait < STRIDE; trait++) sums[trait]! += table[at + trait]!;
  }
  const scale = 1 / Math.sqrt(count || 1);
  const scores = {} as Record<Trait, number>;
  TRAITS.forEach((trait, i) => {
    scores[trait] = MODEL[trait].bias + sums[i]! * MODEL[trait].unit * scale;
  });
  return scores;
}

// In which round of scoring a feature was counted last. Small numbers, because the table is looked at in random order and
// should stay in the processor's cache; before they run out, all is forgotten.
const counted = new Uint8Array(FEATURE_SPACE);
let round = 0;

function startRound(): void {
  if (round === 255) {
    counted.fill(0);
    round = 0;
  }
  round++;
}

/**
 * How much each word of a sentence speaks for a trait (above 0) or against it, in the order of the words: the weights of a
 * feature in equal parts on the words that it came from.
 */
export function wordWeights(analysis: Analysis, { from, to }: WordRange, trait: Trait): Float64Array {
  const { rows, table } = weights();
  const own = TRAITS.indexOf(trait);
  const parts = new Float64Array(to - from);
  const { ids, froms, tos, length } = readFeatures(analysis, from, to);
  for (let i = 0; i < length; i++) {
    const [first, end] = [froms[i]!, tos[i]!];
    const weight = table[rows[ids[i]!]! * STRIDE + own]!;
    // What holds for the whole sentence (its length, its count of names) points at no word.
    if (weight === 0 || end - first === to - from) continue;
    for (let at = first; at < end; at++) parts[at - from]! += weight / (end - first);
  }
  return parts;
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

// All weights of a feature stand side by side, so that one look-up finds them. Most features have none: row 0.
const STRIDE = TRAITS.length;

interface Weights {
  /** By feature. */
  readonly rows: Uint16Array;
  readonly table: Int8Array;
}

let unpacked: Weights | undefined;

function weights(): Weights {
  if (unpacked) return unpacked;
  const rows = new Uint16Array(FEATURE_SPACE);
  const table: number[] = Array(STRIDE).fill(0);
  TRAITS.forEach((trait, i) => {
    unpack(MODEL[trait].weights, (feature, weight) => {
      if (rows[feature] === 0) {
        rows[feature] = table.length / STRIDE;
        table.push(...Array(STRIDE).fill(0));
      }
      table[rows[feature]! * STRIDE + i] = weight;
    });
  });
  unpacked = { rows, table: Int8Array.from(table) };
  return unpacked;
}

/**
 * Reads packed weights: for each feature, in order, its distance from the one before (7 bits a byte, low ones first, the high
 * bit where more follow), then its weight as a signed byte; all in base 64.
 */
function unpack(packed: string, each: (feature: number, weight: number) => void): void {
  const bytes = fromBase64(packed);
  let feature = 0;
  for (let at = 0; at < bytes.length; ) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++]!;
      feature += (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    each(feature, (bytes[at++]! << 24) >> 24);
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Core knows neither Node's Buffer nor a browser's `atob`. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    held = (held << 6) | values[text.charCodeAt(i)]!;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
