// How the host tests end: a machine that cannot have a host skips them aloud, and fails where skipping would hide it.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, SCRATCH, Unavailable } from './fetch.mjs';

/** Runs `main` and sets the exit code. With CI=true, a host that cannot be had is a failure. */
export async function runHostTests(name, main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof Unavailable) {
      console.log(`${isCi() ? 'cannot run' : 'skipped'}: ${name}: ${error.message}`);
      process.exitCode = isCi() ? 1 : 0;
    } else {
      console.error(`${name} failed: ${error?.message ?? error}`);
      process.exitCode = 1;
    }
  }
}

/** `needs()`; where that cannot be had, the mocha test or suite of `context` is skipped aloud. */
export async function skipUnavailable(context, needs) {
  try {
    return await needs();
  } catch (error) {
    if (!(error instanceof Unavailable) || isCi()) throw error;
    console.log(`skipped: ${error.message}`);
    return context.skip();
  }
}

/** A fresh copy of the tests' workspace, because the tests write to it. */
export function freshWorkspace(name) {
  const folder = path.join(SCRATCH, 'workspaces', name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(ROOT, 'test/host/workspace'), folder, { recursive: true });
  return folder;
}

export function isCi() {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}
