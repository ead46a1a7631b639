// Makes docs/performance.md of bench/result.json. Run alone with `--check`, it only says whether the document is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROWS } from './limits.mjs';
import { BENCH, ROOT } from './paths.mjs';
import { cells, summary } from './table.mjs';

export const RESULT = path.join(BENCH, 'result.json');
const DOCUMENT = path.join(ROOT, 'docs/performance.md');

const HOW = [
  'Every figure but the bundle’s size and the lint of 1 MB is a **ratio to a floor that is measured in the same run, in turns with it**: on a shared machine a microsecond of now says nothing about one of a minute ago. A ratio is taken for each round, and the median over the rounds is shown; the p99 of a keystroke is that of the quietest round on either side, because on a busy machine the worst samples of both are waits for a processor and any two servers would look alike. The lint of 1 MB is the least of its rounds, because other work on the machine can only add to it.',
  'The drafts are composed from a seed, of exactly 600 UTF-16 units, with invented names and topics, so that no cache knows them. “Asked for” and “sent unasked” are the two ways of the protocol: VS Code asks for diagnostics (`textDocument/diagnostic`), older editors are sent them. Somebody types one character in and takes the next one out, so that no text comes twice; at the end the diagnostics are compared with those of the same text opened anew.',
  'The peers look for other things than Invite Drafts does. What compares is how long a writer waits, not equal work. The lightest server is write-good behind a hand-written loop: the best that could be done around it, not a product of anybody.',
  '`npm run bench` makes this page anew, `npm run bench -- --host` with the rows of VS Code. `--only keystroke,memory` measures a part, `--quick` roughly; both only print. The peers come with `npm ci --prefix bench`.',
];

/** The document for the result of a whole run. */
export function performanceDocument({ machine, rows }) {
  const line = ([id, measured]) => {
    const [name, value, must, aim, verdict] = cells(id, measured, busy(machine));
    return `| ${[name, ROWS[id].to ?? '', value, must, aim, verdict, measured.value === null ? '' : measured.detail].join(' | ')} |`;
  };
  const { date, cpu, cores, system, node, load } = machine;
  return `${[
    '<!-- Made from bench/result.json by `npm run bench`; run that instead of changing this. -->',
    '# Performance',
    `What reading a draft costs, and what it may cost. ${summary(rows)}`,
    [
      '| quantity | in ratio to | measured | must | aim | | medians |',
      '|---|---|---|---|---|---|---|',
      ...Object.entries(rows).map(line),
    ].join('\n'),
    `Measured ${date}, Node ${node}, ${system}, ${cores} x ${cpu}; load average ${load.before} before and ${load.after} after${busy(machine) ? ': **a busy machine, so that the figures are rough**' : ''}.`,
    '## How it is measured',
    ...HOW,
  ].join('\n\n')}\n`;
}

/** Whether others were at work when the run began. At its end, the load is the bench’s own. */
export function busy({ load, cores }) {
  return load.before > cores * 0.75;
}

export function writeDocument() {
  writeFileSync(DOCUMENT, performanceDocument(JSON.parse(readFileSync(RESULT, 'utf8'))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const expected = performanceDocument(JSON.parse(readFileSync(RESULT, 'utf8')));
  const fresh = existsSync(DOCUMENT) && readFileSync(DOCUMENT, 'utf8') === expected;
  if (!process.argv.includes('--check')) writeDocument();
  else if (!fresh) {
    console.error('docs/performance.md does not show bench/result.json. Run “node bench/docs.mjs”.');
    process.exitCode = 1;
  }
}
