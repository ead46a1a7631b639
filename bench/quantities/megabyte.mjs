// From a keystroke to its diagnostics in a text of 1 MB, and whether what is sent stays bounded.
import { startServer } from '../client.mjs';
import { longText } from '../drafts.mjs';
import { absolutes, inTurns, ratio } from '../measure.mjs';
import { EMPTY, OURS } from '../paths.mjs';
import { openDraft } from '../typist.mjs';

const MEGABYTE = 1 << 20;
const TURN = 4_000; // milliseconds that a turn may take, however slow the server

export async function measure({ quick }) {
  const rows = {};
  for (const mode of ['pull', 'push']) {
    const all = { ours: [], floor: [] };
    for (let round = 0; round < (quick ? 1 : 4); round++) {
      const turns = await oneRound(mode, round);
      for (const name of ['ours', 'floor']) all[name].push(turns[name].flat());
    }
    rows[`megabyte.${mode}.median`] = { value: ratio(all.ours, all.floor), detail: absolutes(all.ours, all.floor) };
  }
  return { ...rows, 'megabyte.payload': await payload() };
}

async function oneRound(mode, round) {
  const text = longText(MEGABYTE, 30 + round);
  const open = {};
  const servers = { floor: await startServer(EMPTY, mode), ours: await startServer(OURS, mode) };
  for (const [name, server] of Object.entries(servers)) {
    open[name] = await openDraft(server, text, 40 + round);
    await open[name].type(40, 'none', TURN);
  }
  const typing = name => () => open[name].type(40, 'none', TURN);
  const turns = await inTurns(2, { floor: typing('floor'), ours: typing('ours') });
  for (const server of Object.values(servers)) await server.stop();
  return turns;
}

async function payload() {
  const server = await startServer(OURS, 'pull');
  const bytes = [];
  for (const size of [MEGABYTE, 2 * MEGABYTE]) {
    const draft = await openDraft(server, longText(size, 50), 51);
    bytes.push(JSON.stringify(draft.first).length);
    draft.close();
  }
  await server.stop();
  const [one, two] = bytes.map(count => `${Math.round(count / 1000)} kB`);
  return { value: bytes[1] / bytes[0], detail: `${one} at 1 MB, ${two} at 2 MB` };
}
