// How much work something is, on a machine that may be busy with other work.

/** The least processor time that one of a few runs took, in microseconds; 1 where it was too short to measure. */
export function cpuTime(run: () => unknown, runs = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(before).user);
  }
  return Math.max(1, least);
}
