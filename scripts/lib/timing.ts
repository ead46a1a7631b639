// How long judging a draft takes, beside a loop that merely looks at every character, in the same process.
import { lint, parseDraft } from '../../server/src/core';

export interface Timing {
  readonly what: string;
  /** Microseconds, over the drafts; each draft counts with the median of its rounds. */
  readonly median: number;
  readonly p99: number;
}

const WARM_UP_ROUNDS = 20;
const ROUNDS = 21;

/** Times each step over all texts. Only the ratios carry from one machine or day to another. */
export function timings(texts: readonly string[]): Timing[] {
  return [
    time('charCodeAt loop', texts, sumOfCodes),
    time('parse', texts, text => parseDraft(text).slots.length),
    time('parse and lint', texts, text => lint(text).length),
  ];
}

function time(what: string, texts: readonly string[], step: (text: string) => number): Timing {
  const samples: number[][] = texts.map(() => []);
  let sink = 0;
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    texts.forEach((text, i) => {
      const start = process.hrtime.bigint();
      sink += step(text);
      const took = Number(process.hrtime.bigint() - start) / 1000;
      if (round >= 0) samples[i]!.push(took);
    });
  }
  // Using the results keeps the optimizer from leaving the work out.
  if (sink < 0) throw new Error('a count was negative');
  const typical = samples.map(own => quantile(own, 0.5));
  return { what, median: quantile(typical, 0.5), p99: quantile(typical, 0.99) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
