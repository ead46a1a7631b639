// Judging a draft of 600 characters in process, with all rules: drafts never seen before, and the same ones again.
import { createRequire } from 'node:module';
import path from 'node:path';
import { drafts } from '../drafts.mjs';
import { absolutes, charCodeLoop, inTurns, median, p99, ratio, timeEach } from '../measure.mjs';
import { DIST } from '../paths.mjs';

const REPEAT = 20;
const WARM_UP = 1500;

export async function measure({ quick }) {
  const { lint } = createRequire(import.meta.url)(path.join(DIST, 'index.js'));
  const [rounds, size] = quick ? [4, 200] : [10, 200];
  const unseen = drafts(rounds * size);
  const batch = round => unseen.slice(round * size, (round + 1) * size);
  // Warmed up with drafts that are not measured.
  for (const text of drafts(WARM_UP, { seed: 2 })) charCodeLoop(text) + lint(text).length;
  const loop = texts => timeEach(texts, charCodeLoop, REPEAT);
  const fresh = await inTurns(rounds, {
    floor: round => loop(batch(round)),
    ours: round => timeEach(batch(round), text => lint(text)),
  });
  const again = await inTurns(rounds, {
    floor: () => loop(batch(0)),
    ours: () => timeEach(batch(0), text => lint(text)),
  });
  return { ...rows('lint.new', fresh), ...rows('lint.again', again) };
}

function rows(id, { ours, floor }) {
  return {
    [`${id}.median`]: { value: ratio(ours, floor), detail: absolutes(ours, floor) },
    [`${id}.p99`]: { value: ratio(ours, floor, p99, median), detail: absolutes(ours, floor, p99) },
  };
}
