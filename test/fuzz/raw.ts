// A client without manners: frames of any bytes to the bundled server over stdio, and everything that comes back.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StreamMessageReader } from 'vscode-jsonrpc/node';
import { MODERN } from '../lsp/client';
import { bundle } from '../support/build';

/** A message as it came, whatever it is. */
export interface Received {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface RawClient {
  readonly server: ChildProcess;
  /** What was received, but for the answers that `request` has waited for. */
  readonly received: readonly Received[];
  readonly stderr: () => string;
  /** Sends bytes as they are. */
  write(bytes: string | Uint8Array): void;
  /** Sends any value as a message of its own. */
  send(message: unknown): void;
  notify(method: string, params?: unknown): void;
  /** The whole answer, error or not. */
  request(method: string, params?: unknown): Promise<Received>;
  /** A request under an id of one's own, which need not be a good one; nobody waits for it. */
  ask(id: unknown, method: string, params?: unknown): void;
  initialize(params?: unknown): Promise<Received>;
}

/** A value as a message with its header. */
export const frame = (message: unknown): Uint8Array => {
  const body = Buffer.from(JSON.stringify(message) ?? 'null');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
};

const running = new Set<ChildProcess>();

/** Ends what a failed test left behind; for `afterEach`. */
export function killServers(): void {
  for (const server of running) server.kill('SIGKILL');
  running.clear();
}

/** A server that has been told nothing yet, `options` being those of Node. Rejects what is still awaited when it ends. */
export function startRaw(...options: string[]): RawClient {
  const server = spawn(process.execPath, [...options, bundle('server.js'), '--stdio'], { stdio: 'pipe' });
  running.add(server);
  server.once('exit', () => running.delete(server));
  const received: Received[] = [];
  const waiting = new Map<string, (answer: Received) => void>();
  let stderr = '';
  let last = 0;
  server.stderr!.setEncoding('utf8').on('data', chunk => {
    stderr += chunk;
  });
  server.stdin!.on('error', () => {});
  const write = (bytes: string | Uint8Array) => void server.stdin!.write(bytes);
  const send = (message: unknown) => write(frame(message));
  new StreamMessageReader(server.stdout!).listen(message => {
    const { id, method, params } = message as Received;
    const waiter = method === undefined ? waiting.get(String(id)) : undefined;
    if (waiter) waiter(message as Received);
    else received.push(message as Received);
    if (method === undefined || id === undefined) return;
    // What the server asks of its client: no settings, and no objections.
    const items = (params as { items?: unknown[] } | undefined)?.items;
    send({ jsonrpc: '2.0', id, result: items ? items.map(() => null) : null });
  });
  const request = (method: string, params?: unknown) => {
    const id = `wanted-${++last}`;
    const answer = new Promise<Received>((resolve, reject) => {
      waiting.set(id, resolve);
      server.once('exit', code => reject(new Error(`The server ended with ${code} during ${method}. ${stderr}`)));
    }).finally(() => waiting.delete(id));
    server.setMaxListeners(0);
    send({ jsonrpc: '2.0', id, method, params });
    return answer;
  };
  return {
    ...{ server, received, stderr: () => stderr, write, send, request },
    notify: (method, params) => send({ jsonrpc: '2.0', method, params }),
    ask: (id, method, params) => send({ jsonrpc: '2.0', id, method, params }),
    async initialize(params = { processId: null, rootUri: null, capabilities: MODERN }) {
      const answer = await request('initialize', params);
      send({ jsonrpc: '2.0', method: 'initialized', params: {} });
      return answer;
    },
  };
}

/** What the server has said that sounds like an exception of its own: in its log, or where nobody expects a word. */
export function complaints({ received, stderr }: RawClient): string[] {
  const logged = received
    .filter(({ method }) => method === 'window/logMessage')
    .map(({ params }) => String((params as { message: string }).message))
    // The library names a notification that it cannot make sense of.
    .filter(text => !/^Notification handler '[^']+' failed with message: [^\n]+$/.test(text));
  return [...logged, stderr()].filter(text => /\n +at |TypeError|RangeError|failed/.test(text));
}

/** Ends a server as a client should, and tells how it ended. */
export async function stop({ server, request, notify }: RawClient): Promise<number | null> {
  const ended = once(server, 'exit');
  await request('shutdown');
  notify('exit');
  return (await ended)[0];
}

/** Options for a server whose memory is looked at; Windows has no signal to ask a process by. */
export const MEASURED = ['--expose-gc', '--require', join(__dirname, 'heap.cjs')];

/** What a server that was started so holds, in kB. */
export async function kilobytesInUse({ server }: RawClient): Promise<number> {
  const told = once(server.stderr!, 'data');
  server.kill('SIGUSR2');
  const [, bytes] = /^heap (\d+)\n$/.exec(String((await told)[0]))!;
  return Math.round(Number(bytes) / 1024);
}
