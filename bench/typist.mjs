// Somebody who types: one character in, the next one out, so that the text keeps its length and never comes twice.
import { random, typing } from './drafts.mjs';
import { sleep } from './measure.mjs';

const STEPS = 10; // pairs of edits at one place
let opened = 0;

export const PACES = { none: 0, gap: 5, rate: 10 }; // milliseconds

/** Opens `text` on the server; edits go on from `seed`. */
export async function openDraft(server, text, seed) {
  // A name of its own, because what is said about a closed draft may still be on its way.
  const uri = `${server.folder}/${++opened}.invite.md`;
  const lines = text.split('\n');
  const edits = typed(lines, seed);
  let version = 1;
  const textDocument = { uri, languageId: 'invite', version, text };
  const first = await server.diagnosticsAfter('textDocument/didOpen', { textDocument });
  const nextChange = () => {
    const change = edits.next().value;
    const contentChanges = [server.fullSync ? { text: lines.join('\n') } : change];
    return { textDocument: { uri, version: ++version }, contentChanges };
  };
  return {
    first,
    text: () => lines.join('\n'),
    /** Microseconds from an edit to its diagnostics, `count` times, or until `limit` milliseconds are over. */
    async type(count, pace = 'none', limit = Number.POSITIVE_INFINITY) {
      const end = performance.now() + limit;
      const one = async () => {
        const params = nextChange();
        const start = performance.now();
        await server.diagnosticsAfter('textDocument/didChange', params);
        return (performance.now() - start) * 1000;
      };
      if (pace === 'rate') return atRate(count, one);
      const samples = [];
      while (samples.length < count && (samples.length === 0 || performance.now() < end)) {
        samples.push(await one());
        if (pace === 'gap') await sleep(PACES.gap);
      }
      return samples;
    },
    /** The diagnostics after one more edit. */
    last: () => server.diagnosticsAfter('textDocument/didChange', nextChange()),
    close: () => server.notify('textDocument/didClose', { textDocument: { uri } }),
  };
}

/** An edit every 10 ms, whether or not the last one is answered. */
async function atRate(count, one) {
  const answers = [];
  let next = performance.now();
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, next - performance.now() - 1.5));
    // Timers are a millisecond late or early; the rest is waited for with open eyes.
    while (performance.now() < next) await new Promise(setImmediate);
    next += PACES.rate;
    answers.push(one());
  }
  return Promise.all(answers);
}

/** Changes of single characters as LSP wants them, each of them done to `lines` as well. */
function* typed(lines, seed) {
  const next = random(seed);
  const prose = typing(seed);
  const fields = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  for (;;) {
    const line = fields + Math.floor(next() * (lines.length - fields));
    const room = lines[line].length - STEPS;
    if (room <= 0) continue;
    const column = Math.floor(next() * room);
    for (let at = column; at < column + STEPS; at++) {
      yield change(lines, line, at, at, prose.next().value);
      yield change(lines, line, at + 1, at + 2, '');
    }
  }
}

function change(lines, line, from, to, text) {
  lines[line] = lines[line].slice(0, from) + text + lines[line].slice(to);
  return { range: { start: { line, character: from }, end: { line, character: to } }, text };
}
