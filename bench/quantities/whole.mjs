// Judging a megabyte as a whole, each text for the first time.
import { createRequire } from 'node:module';
import path from 'node:path';
import { longText } from '../drafts.mjs';
import { least, median, timeEach } from '../measure.mjs';
import { DIST } from '../paths.mjs';

const MEGABYTE = 1 << 20;
const SMALL = 1 << 16;

export async function measure({ quick }) {
  const { lint } = createRequire(import.meta.url)(path.join(DIST, 'index.js'));
  const rounds = quick ? 3 : 9;
  for (let i = 0; i < 20; i++) lint(longText(SMALL, 1000 + i));
  const whole = [];
  const small = [];
  for (let round = 0; round < rounds; round++) {
    const pieces = Array.from({ length: 8 }, (_, i) => longText(SMALL, 100 + 8 * round + i));
    small.push(...timeEach(pieces, text => lint(text)));
    whole.push(...timeEach([longText(MEGABYTE, 200 + round)], text => lint(text)));
  }
  const milliseconds = whole.map(microseconds => microseconds / 1000);
  return {
    // The only time that is no ratio, so what other work on the machine adds to it is left out.
    'whole.lint': { value: least(milliseconds), detail: `median of the rounds ${median(milliseconds).toFixed(0)} ms` },
    'whole.growth': { value: median(whole) / MEGABYTE / (median(small) / SMALL), detail: '' },
  };
}
