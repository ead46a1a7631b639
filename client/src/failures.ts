// Whether a server that has ended by itself is worth another start.

const TOO_MANY = 4;
const OF_LATE = 3 * 60_000; // milliseconds

export interface Failures {
  /** Counts one more. True where there have been too many of late: what fails that often will fail again. */
  readonly add: () => boolean;
  readonly forget: () => void;
}

export function countFailures(now: () => number = Date.now): Failures {
  let times: readonly number[] = [];
  return {
    add() {
      const time = now();
      times = [...times.filter(earlier => time - earlier < OF_LATE), time];
      return times.length >= TOO_MANY;
    },
    forget() {
      times = [];
    },
  };
}
