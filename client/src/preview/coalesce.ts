// Work that is asked for more often than it need be done.
import type { Disposable } from 'vscode';

export interface Coalesced extends Disposable {
  /** Asks for the work to be done from now on. */
  readonly ask: () => void;
}

/**
 * Does `work` once for all that ask within `delay` milliseconds, never twice at a time, and once more where it was asked
 * for while it was being done.
 */
export function coalesce(work: () => Promise<void>, delay: number): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  const run = async () => {
    timer = undefined;
    busy = true;
    await work().catch(() => {});
    busy = false;
    if (again) ask();
  };
  const ask = () => {
    again = busy;
    if (!busy) timer ??= setTimeout(run, delay);
  };
  const dispose = () => {
    busy = true;
    clearTimeout(timer);
  };
  return { ask, dispose };
}
