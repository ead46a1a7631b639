// How much work something is, on a machine that may be busy with other work.

/** The least processor time that one of a few runs took, in microseconds; 1 where it was too short to measure. */
export function cpuTime(run: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    // Together they are exact. Linux guesses by its ticks which of the two it was: for a short run one of them may be 0.
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return Math.max(1, least);
}
