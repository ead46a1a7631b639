// Ways of not doing everything at once: work in small batches, news that waits for more of its kind, and a pause.

export interface Batches {
  /** Each key is worked on once for all that was asked before its turn. */
  add(keys: Iterable<string>): void;
  /** Resolves once nothing is left to do. */
  settled(): Promise<void>;
}

/** `work` gets up to `size` keys at a time, the oldest first, and never rejects; `idle` is told when nothing is left. */
export function inBatches(
  size: number,
  work: (keys: readonly string[]) => Promise<void>,
  idle: () => void = () => {},
): Batches {
  const waiting = new Set<string>();
  let running: Promise<void> | undefined;

  const run = async () => {
    // What is added in the same moment belongs to the same batch.
    await Promise.resolve();
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, size);
      for (const key of batch) waiting.delete(key);
      await work(batch);
    }
    running = undefined;
    idle();
  };
  return {
    add(keys) {
      for (const key of keys) waiting.add(key);
      if (waiting.size > 0) running ??= run();
    },
    settled: async () => {
      while (running) await running;
    },
  };
}

export interface Collector {
  add(keys: Iterable<string>): void;
  /** Tells at once what is waiting to be told. */
  flush(): void;
  dispose(): void;
}

/**
 * Tells each thing once: at once where nothing was told within `pause` milliseconds, else with all others after them. As
 * long as more comes all the time, each pause is twice the one before, up to `longest`, until somebody calls `flush`.
 */
export function collect(pause: number, tell: (keys: ReadonlySet<string>) => void, longest = pause): Collector {
  let waiting = new Set<string>();
  let isDue = false;
  let next = pause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAll = () => {
    if (!isDue) return;
    const keys = waiting;
    waiting = new Set();
    isDue = false;
    tell(keys);
  };
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!isDue) {
        next = pause;
        return;
      }
      tellAll();
      next = Math.min(2 * next, longest);
      rest();
    }, next);
  };
  return {
    add(keys) {
      for (const key of keys) waiting.add(key);
      isDue = true;
      if (timer !== undefined) return;
      tellAll();
      rest();
    },
    flush() {
      next = pause;
      tellAll();
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Runs `act` for a key once nobody has asked for it for `pause` milliseconds. */
export function afterPause(pause: number, act: (key: string) => void) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const add = (key: string) => {
    clearTimeout(timers.get(key));
    const end = () => {
      timers.delete(key);
      act(key);
    };
    timers.set(key, setTimeout(end, pause));
  };
  const dispose = () => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
  return { add, dispose };
}
