// Fitting a linear model: logistic regression over features. The same cases give the same weights, on every machine.
import { FEATURE_SPACE } from '../../server/src/core/language/learned/features';

/** One sentence: its features, each once, and whether it has the trait. */
export interface Case {
  readonly features: Uint32Array;
  readonly positive: boolean;
}

export interface Fitted {
  readonly bias: number;
  /** By feature. */
  readonly weights: Float64Array;
}

const ROUNDS = 15;
// The weights are the mean of those after each later round: what one round happens to overdo, another does not.
const SETTLED = 5;
const RATE = 0.4;
// Pulls every weight towards 0 at each step, so that chance meetings of word and label stay small.
const PULL = 0.001;

/**
 * The model with the `most` features that tell most. All features take part in the fitting, also those that occur once: they
 * bear what is peculiar to one sentence, which would else fall to words that mean nothing by themselves.
 */
export function fitBest(cases: readonly Case[], most: number): Fitted {
  const { bias, weights } = fitAll(cases);
  const seen = new Float64Array(FEATURE_SPACE);
  for (const { features } of cases) for (const feature of features) seen[feature]! += 1;
  const worth = (feature: number) => Math.abs(weights[feature]!) * seen[feature]! ** 0.35;
  const telling = [...weights.keys()].filter(feature => seen[feature]! > 1 && worth(feature) > 0);
  const kept = new Set(telling.sort((a, b) => worth(b) - worth(a) || a - b).slice(0, most));
  return { bias, weights: weights.map((weight, feature) => (kept.has(feature) ? weight : 0)) };
}

/** AdaGrad, cases in a shuffled order that depends on nothing but their number. */
function fitAll(cases: readonly Case[]): Fitted {
  const weights = new Float64Array(FEATURE_SPACE);
  const squares = new Float64Array(FEATURE_SPACE).fill(1e-3);
  let bias = 0;
  let biasSquares = 1e-3;
  const sum = new Float64Array(FEATURE_SPACE);
  let biasSum = 0;
  const order = cases.map((_, i) => i);
  const random = generator(11);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, positive } = cases[at]!;
      const error = 1 / (1 + Math.exp(-scoreOf({ bias, weights }, features))) - (positive ? 1 : 0);
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      const gradient = error / Math.sqrt(features.length || 1);
      for (const feature of features) {
        squares[feature]! += gradient * gradient;
        const step = RATE / Math.sqrt(squares[feature]!);
        const moved = weights[feature]! - step * gradient;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * PULL);
      }
    }
    if (round < SETTLED) continue;
    biasSum += bias;
    for (let feature = 0; feature < FEATURE_SPACE; feature++) sum[feature]! += weights[feature]!;
  }
  return { bias: biasSum / (ROUNDS - SETTLED), weights: sum.map(each => each / (ROUNDS - SETTLED)) };
}

/** The score of a set of features in log odds: above 0 where the trait is likelier than not. */
export function scoreOf({ bias, weights }: Fitted, features: Uint32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return bias + sum / Math.sqrt(features.length || 1);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
