// What is measured, in the order of the table, and what it must and should reach. Nothing here is ever loosened to make a
// run pass: a miss is printed as a miss.
//   unit: 'x' is a ratio to what `to` names, taken in the same run; anything else is what it says.
//   must, aim: at most this much, or with `atLeast` at least; without a must the row only informs.

const LOOP = 'a charCodeAt loop over the same text in the same process';
const EMPTY = 'a server on the same library that answers with an empty list';
const NODE = '`node -e 0`';
const OURS = 'our own time for the same drafts';

const paces = { none: 'no gap', gap: '5 ms gap', rate: '100 per second' };
const modes = { pull: 'asked for', push: 'sent unasked' };

const keystrokes = Object.entries(modes).flatMap(([mode, said]) =>
  Object.entries(paces).flatMap(([pace, told]) => [
    row(`keystroke.${mode}.${pace}.median`, `keystroke, ${said}, ${told}: median`, EMPTY, { must: 1.25, aim: 1 }),
    row(`keystroke.${mode}.${pace}.p99`, `keystroke, ${said}, ${told}: p99`, EMPTY, { must: 1.5, aim: 1 }),
  ]),
);

export const ROWS = Object.fromEntries([
  row('lint.new.median', 'lint, 600 characters never seen before: median', LOOP, { must: 40, aim: 15 }),
  row('lint.new.p99', 'lint, 600 characters never seen before: p99 to the median loop', LOOP, { must: 120 }),
  row('lint.again.median', 'lint, the same 100 drafts again and again: median', LOOP, { must: 40, aim: 15 }),
  row('lint.again.p99', 'lint, the same 100 drafts again and again: p99 to the median loop', LOOP, { must: 120 }),
  ...keystrokes,
  row('megabyte.pull.median', 'keystroke at 1 MB, asked for: median', EMPTY, { must: 3, aim: 1.3 }),
  row('megabyte.push.median', 'keystroke at 1 MB, sent unasked: median', EMPTY, { must: 3, aim: 1.3 }),
  row('megabyte.payload', 'diagnostics in bytes at 2 MB (bounded: no more than at 1 MB)', 'those at 1 MB', {
    must: 1.1,
  }),
  plain('whole.lint', 'lint of 1 MB as a whole, no cache: least of the rounds', 'ms', { must: 40, aim: 12 }),
  row('whole.growth', 'the same per character (1: linear)', 'the cost per character at 64 kB', {}),
  row('start.initialize', 'spawn to initialize', NODE, { must: 1.4, aim: 1.15 }),
  row('start.pull', 'spawn to first diagnostics, asked for', NODE, { must: 1.5, aim: 1.2 }),
  row('start.push', 'spawn to first diagnostics, sent unasked', NODE, { must: 1.5, aim: 1.2 }),
  row('memory.edits', 'memory after 500 edits of 600 characters', EMPTY, { must: 1.15, aim: 0.9 }),
  row('memory.megabyte', 'memory after edits at 1 MB', EMPTY, { must: 2, aim: 1.3 }),
  plain('size.minified', 'server bundle, minified, with lexicons', 'kB', { must: 350, aim: 250 }),
  plain('size.gzip', 'server bundle, gzip', 'kB', { must: 100 }),
  row('batch', '`invite-lint` over 10,000 files', 'a plain Node loop that reads them', { must: 3, aim: 1.8 }),
  row('peers.write-good', 'faster than write-good, in process', OURS, { must: 15, atLeast: true }),
  row('peers.harper.js', 'faster than harper.js, in process', OURS, { must: 300, atLeast: true }),
  row('peers.keystroke.write-good', 'faster than write-good in the lightest server, at the keystroke', OURS, {
    must: 4,
    atLeast: true,
  }),
  row('peers.keystroke.unified', 'faster than unified-language-server with retext, at the keystroke', OURS, {
    must: 4,
    atLeast: true,
  }),
  row('host', 'activation to first diagnostics in the hosted VS Code', 'an empty language client and server', {
    must: 1.15,
  }),
  row('host.manifest', 'the same, for what our code adds', 'an empty language client and server with our manifest', {
    must: 1.15,
  }),
]);

/** What may be asked for with `--only`, and the rows that it fills. */
export const QUANTITIES = {
  lint: 'lint.',
  keystroke: 'keystroke.',
  megabyte: 'megabyte.',
  whole: 'whole.',
  start: 'start.',
  memory: 'memory.',
  size: 'size.',
  batch: 'batch',
  peers: 'peers.',
  host: 'host',
};

export function rowsOf(quantity) {
  return Object.keys(ROWS).filter(id => id.startsWith(QUANTITIES[quantity]));
}

function row(id, name, to, limits) {
  return [id, { name, unit: 'x', to, ...limits }];
}

function plain(id, name, unit, limits) {
  return [id, { name, unit, ...limits }];
}
