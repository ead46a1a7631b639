// From the start of the process to what an editor first gets from the server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer } from '../client.mjs';
import { drafts } from '../drafts.mjs';
import { absolutes, inTurns, median, ratio, time } from '../measure.mjs';
import { EMPTY, OURS } from '../paths.mjs';
import { openDraft } from '../typist.mjs';

export async function measure({ quick }) {
  const [text] = drafts(1, { seed: 60 });
  const turns = await inTurns(quick ? 5 : 25, {
    node: nothing,
    empty: () => started(EMPTY, 'pull', text),
    ours: () => started(OURS, 'pull', text),
    push: () => started(OURS, 'push', text),
  });
  const of = (rounds, what) => rounds.map(turn => [turn[what]]);
  const row = (name, what) => {
    const ours = of(turns[name], what);
    const floor = of(turns.node, 'end');
    const empty = time(median(of(turns.empty, what).flat()));
    const detail = `${absolutes(ours, floor, ([only]) => only)}; the empty server ${empty}`;
    return { value: ratio(ours, floor), detail };
  };
  return {
    'start.initialize': row('ours', 'initialized'),
    'start.pull': row('ours', 'diagnosed'),
    'start.push': row('push', 'diagnosed'),
  };
}

async function nothing() {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return { end: (performance.now() - start) * 1000 };
}

/** Microseconds from the spawn to both events. */
async function started(args, mode, text) {
  const server = await startServer(args, mode);
  await openDraft(server, text, 61);
  const diagnosed = (performance.now() - server.startedAt) * 1000;
  await server.stop();
  return { initialized: (server.initializedAt - server.startedAt) * 1000, diagnosed };
}
