// Loaded before all tests: a property that fails says how to run it again, and SEED=… does so.
import fc, { type RunDetails } from 'fast-check';

function report(details: RunDetails<unknown>): void {
  if (!details.failed) return;
  const long = process.env.FUZZ === 'long' ? 'FUZZ=long ' : '';
  const message = `Again with ${long}SEED=${details.seed}\n${fc.defaultReportMessage(details)}`;
  throw new Error(message, { cause: details.errorInstance });
}

fc.configureGlobal({
  ...(process.env.SEED && { seed: Number(process.env.SEED) }),
  reporter: report,
});
