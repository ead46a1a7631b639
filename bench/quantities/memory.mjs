// What the server's process holds in memory after edits. Linux alone says so without another program.
import { memoryOf, startServer } from '../client.mjs';
import { drafts, longText } from '../drafts.mjs';
import { inTurns, median, ratio } from '../measure.mjs';
import { EMPTY, OURS } from '../paths.mjs';
import { openDraft } from '../typist.mjs';

const TURN = 20_000; // milliseconds

export async function measure({ quick }) {
  const rounds = quick ? 1 : 5;
  const [draft] = drafts(1, { seed: 70 });
  return {
    'memory.edits': await compare(rounds, draft, 500),
    'memory.megabyte': await compare(rounds, longText(1 << 20, 71), 20),
  };
}

async function compare(rounds, text, edits) {
  const after = args => async round => {
    const server = await startServer(args, 'pull');
    const open = await openDraft(server, text, 72 + round);
    await open.type(edits, 'none', TURN);
    const kilobytes = memoryOf(server);
    await server.stop();
    return [kilobytes];
  };
  const { ours, floor } = await inTurns(rounds, { floor: after(EMPTY), ours: after(OURS) });
  if (ours[0][0] === undefined) return { value: null, detail: 'left out: this system does not say' };
  const megabytes = all => `${(median(all.flat()) / 1024).toFixed(0)} MB`;
  return { value: ratio(ours, floor), detail: `ours ${megabytes(ours)}, floor ${megabytes(floor)}` };
}
