// `npm run bench`: measures what bench/limits.mjs lists and prints a table. A whole run is kept in bench/result.json and
// docs/performance.md. `--only a,b` and `--quick` only print; `--host` adds the row that starts VS Code over and over;
// `--details` prints the times that the ratios are made of.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from './build.mjs';
import { busy, RESULT, writeDocument } from './docs.mjs';
import { QUANTITIES, rowsOf } from './limits.mjs';
import { BENCH } from './paths.mjs';
import { summary, terminalTable } from './table.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean' },
    host: { type: 'boolean' },
    details: { type: 'boolean' },
  },
});
const names = Object.keys(QUANTITIES);
const wanted = values.only?.split(',') ?? names.filter(name => name !== 'host' || values.host);
const unknown = wanted.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no “${unknown[0]}” to measure, only ${names.join(', ')}.`);
  process.exit(2);
}

await prepare();
const before = load();
const rows = {};
for (const name of names) {
  if (wanted.includes(name)) Object.assign(rows, inOrder(name, await measured(name)));
  else if (!values.only) Object.assign(rows, inOrder(name, {}));
}
const about = machine();
console.log(`${terminalTable(rows, busy(about))}\n`);
if (values.details) for (const [id, { detail }] of Object.entries(rows)) console.log(`${id}: ${detail}`);
console.log(summary(rows));
console.log(`Load average ${about.load.before} before, ${about.load.after} after, on ${about.cores} processors.`);
if (busy(about))
  console.log('The machine is busy with other work: take the figures, and every p99 above all, as rough.');
if (!values.only && !values.quick) {
  writeFileSync(RESULT, `${JSON.stringify({ machine: about, rows }, null, 2)}\n`);
  writeDocument();
}

/** What the quantity's own process says. */
async function measured(name) {
  const started = performance.now();
  process.stderr.write(`${name} ... `);
  const child = fork(path.join(BENCH, 'one.mjs'), [name, JSON.stringify({ quick: values.quick ?? false })]);
  const [[result], [code]] = await Promise.all([
    Promise.race([once(child, 'message'), once(child, 'exit').then(() => [null])]),
    once(child, 'exit'),
  ]);
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  if (code !== 0 || !result) throw new Error(`${name} could not be measured`);
  return result;
}

/** Every row of the quantity, those without a figure by name. */
function inOrder(name, results) {
  const skipped = { value: null, detail: `not measured; run with --${name === 'host' ? name : `only ${name}`}` };
  return Object.fromEntries(rowsOf(name).map(id => [id, rounded(results[id] ?? skipped)]));
}

function rounded({ value, detail }) {
  return { value: value === null ? null : Number(value.toPrecision(4)), detail };
}

function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    system: `${os.type()} ${os.arch()}`,
    cpu: os.cpus()[0].model.trim(),
    cores: os.cpus().length,
    load: { before, after: load() },
  };
}

function load() {
  return Number(os.loadavg()[0].toFixed(2));
}
