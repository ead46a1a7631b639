// How long judging a draft takes, beside a loop that merely looks at every character, in the same process.
import { lint, parseDraft } from '../../server/src/core';

export interface Timing {
  readonly what: string;
  /** Microseconds per draft. */
  readonly median: number;
  readonly p99: number;
}

const WARM_UP_ROUNDS = 20;
const ROUNDS = 40;

/** Times each step over all texts. Only the ratios carry from one machine or day to another. */
export function timings(texts: readonly string[]): Timing[] {
  return [
    time('charCodeAt loop', texts, sumOfCodes),
    time('parse', texts, text => parseDraft(text).slots.length),
    time('parse and lint', texts, text => lint(text).length),
  ];
}

function time(what: string, texts: readonly string[], step: (text: string) => number): Timing {
  const samples: number[] = [];
  let sink = 0;
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const text of texts) {
      const start = process.hrtime.bigint();
      sink += step(text);
      const took = Number(process.hrtime.bigint() - start) / 1000;
      if (round >= 0) samples.push(took);
    }
  }
  // Using the results keeps the optimizer from leaving the work out.
  if (sink < 0) throw new Error('a count was negative');
  samples.sort((a, b) => a - b);
  const at = (share: number) => samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? 0;
  return { what, median: at(0.5), p99: at(0.99) };
}

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
