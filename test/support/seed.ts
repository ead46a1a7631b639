// Loaded before all tests: a property that fails says how to run it again, and SEED=… does so.
import fc, { type RunDetails } from 'fast-check';

function report(details: RunDetails<unknown>): void {
  if (!details.failed) return;
  const long = process.env.FUZZ === 'long' ? 'FUZZ=long ' : '';
  throw new Error(`Again with ${long}SEED=${details.seed}\n${fc.defaultReportMessage(details)}`);
}

fc.configureGlobal({
  ...(process.env.SEED && { seed: Number(process.env.SEED) }),
  reporter: report,
});
