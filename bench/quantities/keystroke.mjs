// From a keystroke to its diagnostics over stdio, in a draft of 600 characters, in both ways of the protocol.
import { startServer } from '../client.mjs';
import { drafts } from '../drafts.mjs';
import { absolutes, inTurns, p99, ratio, ratioOfBest } from '../measure.mjs';
import { EMPTY, OURS } from '../paths.mjs';
import { openDraft, PACES } from '../typist.mjs';

const WARM_UP = 300;

export async function measure({ quick }) {
  const rows = {};
  for (const mode of ['pull', 'push']) {
    const samples = Object.fromEntries(Object.keys(PACES).map(pace => [pace, { ours: [], floor: [] }]));
    for (let round = 0; round < (quick ? 2 : 6); round++) await oneRound(mode, round, samples, quick ? 50 : 100);
    for (const [pace, { ours, floor }] of Object.entries(samples)) {
      const id = `keystroke.${mode}.${pace}`;
      rows[`${id}.median`] = { value: ratio(ours, floor), detail: absolutes(ours, floor) };
      rows[`${id}.p99`] = { value: ratioOfBest(ours, floor, p99), detail: absolutes(ours, floor, p99) };
    }
  }
  return rows;
}

/** Two fresh servers side by side that are typed into in turns. */
async function oneRound(mode, round, samples, count) {
  const [text] = drafts(1, { seed: 10 + round });
  const servers = { floor: await startServer(EMPTY, mode), ours: await startServer(OURS, mode) };
  const open = {};
  for (const name of round % 2 ? ['ours', 'floor'] : ['floor', 'ours']) {
    open[name] = await openDraft(servers[name], text, 20 + round);
    await open[name].type(WARM_UP);
  }
  for (const pace of Object.keys(PACES)) {
    const typing = name => () => open[name].type(count, pace);
    const turns = await inTurns(2, { floor: typing('floor'), ours: typing('ours') });
    for (const name of ['ours', 'floor']) samples[pace][name].push(turns[name].flat());
  }
  await checkLast(servers.ours, open.ours);
  for (const server of Object.values(servers)) await server.stop();
}

/** A server that lost an edit would be fast for nothing: the typed text says the same as one that is opened anew. */
async function checkLast(server, typed) {
  const after = JSON.stringify(await typed.last());
  typed.close();
  const { first } = await openDraft(server, typed.text(), 0);
  if (JSON.stringify(first) !== after) throw new Error('after edits, the diagnostics are not those of the text');
}
