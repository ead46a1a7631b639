// `npm test`: every check of the project, in the order of what is learned soonest. Stops at the first that fails, and
// ends with one line that counts the tests of all mocha runs.
import { spawn } from 'node:child_process';

const STEPS = [
  ['build', 'bundles'],
  ['types', 'types'],
  ['lint', 'lint and format'],
  ['test:unit', 'unit, grammar and protocol tests'],
  ['test:host', 'in VS Code on the desktop'],
  ['test:web', 'in VS Code for the Web'],
  ['test:package', 'VSIX and npm start'],
];
const ANSI = /\u001b\[[\d;]*m/g;
const total = { passing: 0, failing: 0, pending: 0 };

for (const [script, title] of STEPS) {
  process.stdout.write(`${title} ... `);
  const started = performance.now();
  const { ok, output } = await run(script);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = count(output);
  console.log(`${ok ? 'ok' : 'FAILED'} (${describe(counted)}${seconds} s)`);
  for (const line of output.match(/^ *skipped: .*$/gm) ?? []) console.log(line.trim());
  if (ok) continue;
  console.log(`\n${output}`);
  // A step without tests of its own counts as one.
  if (counted.failing === 0) total.failing += 1;
  process.exitCode = 1;
  break;
}
const skipped = total.pending > 0 ? `, ${total.pending} skipped` : '';
console.log(`\n${total.passing} passed, ${total.failing} failed${skipped}`);

function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = data => {
      output += data;
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('close', code => resolve({ ok: code === 0, output: output.replace(ANSI, '') }));
  });
}

/** Adds up what mocha says at the end of a run. A host that was skipped as a whole counts once. */
function count(output) {
  const counted = { passing: 0, failing: 0, pending: 0 };
  for (const [, number, what] of output.matchAll(/^ {2}(\d+) (passing|failing|pending)\b/gm))
    counted[what] += Number(number);
  if (counted.pending === 0) counted.pending = output.match(/^skipped: /gm)?.length ?? 0;
  for (const what of Object.keys(total)) total[what] += counted[what];
  return counted;
}

function describe({ passing, pending }) {
  const tests = passing > 0 ? `${passing} tests, ` : '';
  return pending > 0 ? `${tests}${pending} skipped, ` : tests;
}
