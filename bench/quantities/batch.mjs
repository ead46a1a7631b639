// The command line over a folder of drafts, against a program that does no more than read them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drafts } from '../drafts.mjs';
import { absolutes, inTurns, ratio } from '../measure.mjs';
import { BENCH, DIST, SCRATCH } from '../paths.mjs';

const FOLDER = path.join(SCRATCH, 'files');

export async function measure({ quick }) {
  const count = quick ? 1_000 : 10_000;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [i, text] of drafts(count, { seed: 80 }).entries())
    writeFileSync(path.join(FOLDER, `${i}.invite.md`), text);
  const floor = () => run([path.join(BENCH, 'floors/readAll.mjs'), FOLDER], [0]);
  // Findings are what the exit code 1 says; anything above is trouble.
  const ours = () => run([path.join(DIST, 'cli.js'), FOLDER], [0, 1]);
  const turns = await inTurns(quick ? 2 : 7, { floor, ours });
  rmSync(FOLDER, { recursive: true, force: true });
  const detail = `${absolutes(turns.ours, turns.floor)}, ${count} files`;
  return { batch: { value: ratio(turns.ours, turns.floor), detail } };
}

async function run(args, codes) {
  const start = performance.now();
  const [code] = await once(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  if (!codes.includes(code)) throw new Error(`${args[0]} ended with ${code}`);
  return [(performance.now() - start) * 1000];
}
