// The same drafts with other linters. They look for other things than we do; what compares is how long a writer waits.
import { createRequire } from 'node:module';
import path from 'node:path';
import { startServer } from '../client.mjs';
import { drafts } from '../drafts.mjs';
import { absolutes, inTurns, ratio, timeEachAsync } from '../measure.mjs';
import { BENCH, DIST, OURS } from '../paths.mjs';
import { openDraft } from '../typist.mjs';

const require = createRequire(import.meta.url);

/** Each gives a function from a text to its findings, or a promise of them. */
const LINTERS = {
  'write-good': async () => (await import('write-good')).default,
  'harper.js': async () => {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return async text => {
      const found = await linter.lint(text, { language: 'markdown' });
      // They live in the memory of the WASM, where no garbage collector goes.
      for (const each of found) each.free();
      return found.length;
    };
  },
};
const SERVERS = {
  'write-good': { package: 'write-good', file: 'writeGood.mjs' },
  unified: { package: 'unified-language-server', file: 'unified.mjs' },
};

export async function measure({ quick }) {
  const rows = {};
  for (const name of Object.keys(LINTERS))
    rows[`peers.${name}`] = await orMissing(name, () => inProcess(name, quick ? 2 : 7));
  for (const [name, peer] of Object.entries(SERVERS))
    rows[`peers.keystroke.${name}`] = await orMissing(peer.package, () => atKeystroke(peer.file, quick ? 1 : 5));
  return rows;
}

async function inProcess(name, rounds) {
  const { lint } = require(path.join(DIST, 'index.js'));
  const peer = await LINTERS[name]();
  const size = 40;
  for (const text of drafts(300, { seed: 90 })) lint(text);
  for (const text of drafts(60, { seed: 91 })) await peer(text);
  const unseen = drafts(rounds * size, { seed: 92 });
  const timed = linter => round => timeEachAsync(unseen.slice(round * size, (round + 1) * size), linter);
  const turns = await inTurns(rounds, { peer: timed(peer), ours: timed(text => lint(text)) });
  return { value: ratio(turns.peer, turns.ours), detail: absolutes(turns.ours, turns.peer, undefined, 'peer') };
}

async function atKeystroke(file, rounds) {
  const all = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    const [text] = drafts(1, { seed: 93 + round });
    const open = {};
    const servers = {
      peer: await startServer([path.join(BENCH, 'peers', file), '--stdio'], 'push', BENCH),
      ours: await startServer(OURS, 'push'),
    };
    for (const [name, server] of Object.entries(servers)) {
      open[name] = await openDraft(server, text, 94 + round);
      await open[name].type(100);
    }
    const typing = name => () => open[name].type(50);
    const turns = await inTurns(2, { peer: typing('peer'), ours: typing('ours') });
    for (const name of ['ours', 'peer']) all[name].push(turns[name].flat());
    for (const server of Object.values(servers)) await server.stop();
  }
  return { value: ratio(all.peer, all.ours), detail: absolutes(all.ours, all.peer, undefined, 'peer') };
}

/** The row, or one that says how to get it where the peer is not installed. */
async function orMissing(name, measured) {
  try {
    await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return { value: null, detail: `left out: ${name} is not installed (npm ci --prefix bench)` };
  }
  return measured();
}
