// Loaded before all tests: a property that fails says how to run it again, and SEED=… does so.
import fc, { type RunDetails } from 'fast-check';

/** More of everything that is tried at random. */
export const LONG = process.env.FUZZ === 'long';

/** How to get the same run again. */
export function again(seed: number): string {
  return `Again with ${LONG ? 'FUZZ=long ' : ''}SEED=${seed}`;
}

function report(details: RunDetails<unknown>): void {
  if (!details.failed) return;
  const message = `${again(details.seed)}\n${fc.defaultReportMessage(details)}`;
  throw new Error(message, { cause: details.errorInstance });
}

fc.configureGlobal({
  ...(process.env.SEED && { seed: Number(process.env.SEED) }),
  reporter: report,
});
