// A language client as light as can be, over stdio: what is measured is the server, its library and the pipe.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SCRATCH } from './paths.mjs';

const LIMIT = 60_000; // milliseconds

/** What VS Code can do, as far as it changes the way of diagnostics, and what an editor can do that is only sent them. */
const CAPABILITIES = {
  pull: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
  push: { textDocument: { publishDiagnostics: { versionSupport: true } } },
};

/**
 * Starts `node ...args` in the folder `cwd`, where its drafts are said to lie, and goes through initialize. `mode` is 'pull' or 'push': who sends diagnostics when.
 * `startedAt` and `initializedAt` are readings of performance.now().
 */
export async function startServer(args, mode, cwd = SCRATCH) {
  const folder = pathToFileURL(cwd).href;
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd });
  // However the bench ends, no server outlives it.
  const kill = () => child.kill();
  process.once('exit', kill);
  const { request, notify, waits } = talk(child);
  const capabilities = CAPABILITIES[mode];
  const initialized = await request('initialize', { processId: process.pid, rootUri: folder, capabilities });
  const initializedAt = performance.now();
  const sync = initialized.capabilities.textDocumentSync;
  notify('initialized', {});
  return {
    pid: child.pid,
    folder,
    startedAt,
    initializedAt,
    fullSync: (sync?.change ?? sync) === 1,
    notify,
    /** Sends the notification; resolves with the diagnostics that the document has after it. */
    async diagnosticsAfter(method, params) {
      const { uri, version } = params.textDocument;
      if (mode === 'push') {
        const published = waits.published(uri, version);
        notify(method, params);
        return published;
      }
      notify(method, params);
      return (await request('textDocument/diagnostic', { textDocument: { uri } })).items;
    },
    async stop() {
      await request('shutdown');
      const exit = once(child, 'exit');
      notify('exit');
      await exit;
      process.off('exit', kill);
    },
  };
}

/** Kilobytes of memory that the process has in use; undefined where the system does not say. */
export function memoryOf({ pid }) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return undefined;
  }
}

function talk(child) {
  const answers = new Map();
  const published = [];
  let ids = 0;
  const send = message => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result, error }) => {
    if (method === undefined) {
      const { resolve, reject } = answers.get(id);
      answers.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    } else if (id !== undefined)
      send({ id, result: method === 'workspace/configuration' ? params.items.map(() => null) : null });
    else if (method === 'textDocument/publishDiagnostics') {
      // A newer version answers for all before it; a server that tells no version is asked about one at a time.
      const answered = published.filter(
        ({ uri, version }) => uri === params.uri && version <= (params.version ?? version),
      );
      for (const each of answered) {
        published.splice(published.indexOf(each), 1);
        each.resolve(params.diagnostics);
      }
    }
  };
  read(child.stdout, receive);
  const waiting = (what, register) =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`no answer to ${what} within ${LIMIT} ms`)), LIMIT);
      register({
        reject,
        resolve: value => {
          clearTimeout(limit);
          resolve(value);
        },
      });
    });
  child.once('exit', code => {
    for (const { reject } of [...answers.values(), ...published]) reject(new Error(`the server ended (${code})`));
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      waiting(method, promise => {
        answers.set(++ids, promise);
        send({ id: ids, method, params });
      }),
    waits: {
      published: (uri, version) => waiting('an edit', promise => published.push({ uri, version, ...promise })),
    },
  };
}

/** Calls `receive` with every message of the stream. A long one is put together once, at its end. */
function read(stream, receive) {
  let chunks = [];
  let size = 0;
  let needed = 0;
  stream.on('data', chunk => {
    chunks.push(chunk);
    size += chunk.length;
    while (size > 0 && size >= needed) {
      const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      const head = all.indexOf('\r\n\r\n');
      const start = head + 4;
      const end = start + (head < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, head))[1]));
      chunks = [all];
      needed = head < 0 ? size + 1 : end;
      if (needed > size) return;
      chunks = [all.subarray(end)];
      size -= end;
      needed = 0;
      receive(JSON.parse(all.toString('utf8', start, end)));
    }
  });
}
