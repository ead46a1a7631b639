// `npm run mutate`: breaks every rule in several ways, one at a time, and fails where no test sees it. `npm run mutate --
// wrong-name` for one rule. Which test saw which mutant is in out/mutants.json.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { rules } from '../server/src/core';
import { type Mutant, mutantsOf } from './lib/mutants';
import { ofTime } from './lib/tests.json';

/** In milliseconds: a mutant may never come to an end. */
const TIME_LIMIT = 300_000;
/**
 * What is run for a mutant, until a test fails: its own examples and pairs, then all that is about rules. A test of time
 * may fail on a busy machine, and would kill whatever is there.
 */
const SUITES: readonly ((id: string) => readonly string[])[] = [
  id => ['--grep', `^rule ${id} (likes|finds): | ${id}: `, 'test/rules/examples.test.ts', 'test/pairs/pairs.test.ts'],
  () => ['--grep', ofTime, '--invert', 'test/rules/!(examples).test.ts', 'test/core/*.test.ts'],
];

interface Result {
  readonly id: string;
  readonly what: string;
  /** The title of the test that failed; undefined where none did. */
  readonly killer: string | undefined;
}

const root = path.join(__dirname, '..');
const wanted = process.argv.slice(2);
const scratch = mkdtempSync(path.join(tmpdir(), 'invite-mutants-'));
const waiting = rules
  .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  .flatMap(({ id }) => mutantsOf(readFileSync(fileOf(id), 'utf8')).map(mutant => ({ id, mutant })));

void main();

async function main(): Promise<void> {
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const killer = await killerOf(next.id, next.mutant, waiting.length);
      results.push({ id: next.id, what: next.mutant.what, killer });
      if (!killer) console.log(`SURVIVED ${next.id}: ${next.mutant.what}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  rmSync(scratch, { recursive: true });
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, 'out/mutants.json'), JSON.stringify(results, undefined, 2));
  console.log(table(results));
  if (results.some(({ killer }) => !killer)) process.exitCode = 1;
}

function fileOf(id: string): string {
  return path.join(root, 'server/src/core/rules', `${id}.ts`);
}

async function killerOf(id: string, { source }: Mutant, number: number): Promise<string | undefined> {
  const file = path.join(scratch, `${number}-${id}.ts`);
  writeFileSync(file, source);
  for (const suite of SUITES) {
    const killer = await failure(suite(id), { MUTANT_OF: fileOf(id), MUTANT: file });
    if (killer) return killer;
  }
  return undefined;
}

/** The title of the first test that fails. */
function failure(tests: readonly string[], env: Readonly<Record<string, string>>): Promise<string | undefined> {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const requires = ['tsx/cjs', './scripts/lib/mutant.cjs'].flatMap(module => ['--require', module]);
  const how = ['--no-config', ...requires, '--timeout', '60000', '--bail', '--reporter', 'json'];
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...env }, timeout: TIME_LIMIT };
    const child = spawn(process.execPath, [mocha, ...how, ...tests], options);
    let output = '';
    child.stdout.on('data', data => {
      output += data;
    });
    child.once('error', reject);
    child.once('close', (_, signal) => resolve(signal ? 'the time limit' : firstFailure(output)));
  });
}

function firstFailure(output: string): string | undefined {
  // Tests that did not run at all have killed nobody.
  const report = /^\{\n.*^\}/ms.exec(output)?.[0];
  if (!report) throw new Error(`The tests did not run:\n${output}`);
  return JSON.parse(report).failures[0]?.fullTitle;
}

function table(results: readonly Result[]): string {
  const rows = rules.map(({ id }) => {
    const mutants = results.filter(result => result.id === id);
    return `${id.padEnd(26)}${String(mutants.length).padStart(8)}${String(killed(mutants)).padStart(8)}`;
  });
  return [`${'rule'.padEnd(26)} mutants  killed`, ...rows, `${results.length} mutants, ${killed(results)} killed`].join(
    '\n',
  );
}

function killed(results: readonly Result[]): number {
  return results.filter(({ killer }) => killer).length;
}
