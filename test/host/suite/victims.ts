// Takes hold of the servers that the extension starts, as processes on the desktop and as workers in the browser, so that
// a test can end one the hard way.
import type { ChildProcess } from 'node:child_process';

/** A server that a test may end. */
export interface Victim {
  /** It answers nothing from now on, but is still there. */
  readonly freeze: () => void;
  /** Ends it, or does to the extension what the end of it would do. */
  readonly kill: () => void;
  /** Resolves when a message of this method is sent to it. */
  readonly isSent: (method: string) => Promise<void>;
}

export interface Victims {
  /** Those started since, the latest last. */
  readonly all: readonly Victim[];
  /** Resolves as soon as another one starts. */
  readonly next: () => Promise<Victim>;
  readonly release: () => void;
}

type Worker = EventTarget & { postMessage(message: unknown): void; terminate(): void };

/** From now on every server is caught as it starts; what the extension starts besides is nothing. */
export async function catchServers(): Promise<Victims> {
  const all: Victim[] = [];
  let started: (victim: Victim) => void = () => {};
  const add = (victim: Victim) => {
    all.push(victim);
    started(victim);
  };
  const next = () =>
    new Promise<Victim>(resolve => {
      started = resolve;
    });
  const release = 'WorkerGlobalScope' in globalThis ? catchWorkers(add) : await catchProcesses(add);
  return { all, next, release };
}

type Add = (victim: Victim) => void;

async function catchProcesses(add: Add): Promise<() => void> {
  const { default: processes } = await import('node:child_process');
  const { fork } = processes;
  processes.fork = new Proxy(fork, {
    apply(_, self, args: Parameters<typeof fork>) {
      const child = Reflect.apply(fork, self, args);
      add(processVictim(child));
      return child;
    },
  });
  return () => {
    processes.fork = fork;
  };
}

function processVictim(child: ChildProcess): Victim {
  return {
    // Windows cannot; there the server may still answer.
    freeze: () => void (process.platform === 'win32' || child.kill('SIGSTOP')),
    kill: () => void child.kill('SIGKILL'),
    isSent: method => seen(child, 'send', method),
  };
}

function catchWorkers(add: Add): () => void {
  const scope = globalThis as unknown as { Worker: new (...args: unknown[]) => Worker };
  const { Worker } = scope;
  scope.Worker = new Proxy(Worker, {
    construct(_, args) {
      const worker = new Worker(...args);
      add(workerVictim(worker));
      return worker;
    },
  });
  return () => {
    scope.Worker = Worker;
  };
}

function workerVictim(worker: Worker): Victim {
  return {
    freeze: () => worker.terminate(),
    kill() {
      worker.terminate();
      worker.dispatchEvent(new Event('error'));
    },
    isSent: method => seen(worker, 'postMessage', method),
  };
}

/** Resolves when `sender` is made to send a message of this method. */
function seen<K extends string>(
  sender: Record<K, (...args: never[]) => unknown>,
  key: K,
  method: string,
): Promise<void> {
  return new Promise(resolve => {
    sender[key] = new Proxy(sender[key], {
      apply(send, _, args) {
        if (args[0].method === method) resolve();
        return Reflect.apply(send, sender, args);
      },
    });
  });
}
