// `npm run coverage`: runs the unit tests and those in the editor, and fails where they reach less of the code than
// docs/reliability.md says. Tests that run much and say little of each line (fuzz, properties, project) do not count.
//
// c8 can add up what V8 counted of one script, but not what it counted of several bundles with the same source in them.
// So nothing runs a bundle here: every process runs the same modules, as tsc has written them, and dist/ only leads there.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const EMITTED = 'out/emitted';
const COUNTS = 'out/coverage';
const HOOK = './scripts/lib/emitted.cjs';
const TESTS = 'test/{cli,client,core,grammar,language,lsp,pairs,rules,snippets}/*.test.ts';
/** What something costs is of no meaning while V8 counts. */
const { ofTime } = JSON.parse(readFileSync('scripts/lib/tests.json', 'utf8'));
const FOLDERS = ['server/src', 'protocol', 'client/src'];
/** Run by a browser alone (`npm run test:web`), where V8 counts for nobody. */
const IN_BROWSERS = ['server/src/worker.ts', 'client/src/extension.web.ts'];
const BUNDLES = {
  'client.js': 'client/src/extension.ts',
  'server.js': 'server/src/node.ts',
  'cli.js': 'server/src/cli.ts',
  'index.js': 'server/src/index.ts',
};

const outcomes = [];
run('node', ['esbuild.mjs']);
try {
  emit();
  rmSync(COUNTS, { recursive: true, force: true });
  const env = { NODE_V8_COVERAGE: path.resolve(COUNTS) };
  const how = ['--no-config', '--require', HOOK, '--timeout', '60000', '--reporter', 'dot'];
  outcomes.push(tried('npx', ['mocha', ...how, '--grep', ofTime, '--invert', TESTS], env));
  // Where no editor can be had, half of the client would count as never run.
  outcomes.push(tried('node', ['test/host/run-desktop.mjs'], { ...env, CI: 'true' }));
} finally {
  run('node', ['esbuild.mjs']);
}
outcomes.push(report('Everything', FOLDERS, ['--lines', '95']));
outcomes.push(report('Core', ['server/src/core'], ['--lines', '100', '--branches', '95']));
if (outcomes.includes(false)) process.exitCode = 1;

/** Every module as CommonJS, and files in place of the bundles that lead to them. */
function emit() {
  rmSync(EMITTED, { recursive: true, force: true });
  const modules = [
    '--module',
    'commonjs',
    '--importHelpers',
    '--inlineSourceMap',
    '--sourceRoot',
    pathToFileURL('.').href,
  ];
  run('npx', ['tsc', '--noEmit', 'false', '--outDir', EMITTED, '--rootDir', '.', ...modules]);
  for (const [bundle, source] of Object.entries(BUNDLES))
    writeFileSync(`dist/${bundle}`, `require('../${HOOK}');\nmodule.exports = require('../${source}');\n`);
}

/** Whether as much is reached as `thresholds` say. A file that nothing has loaded counts as never run. */
function report(title, folders, thresholds) {
  console.log(`\n${title}: ${thresholds.join(' ')}`);
  const include = folders.flatMap(folder => ['--include', `${folder}/**`]);
  const exclude = [...IN_BROWSERS, ...folders.flatMap(typesOnly)].flatMap(file => ['--exclude', file]);
  const where = ['--temp-directory', COUNTS, '--reports-dir', `${COUNTS}-report/${title.toLowerCase()}`];
  const how = ['--all', '--skip-full', '--reporter', 'text', '--reporter', 'text-summary', '--reporter', 'html'];
  return tried('npx', ['c8', 'report', ...where, ...how, ...include, ...exclude, '--check-coverage', ...thresholds]);
}

/** The modules of a folder of which nothing is left without their types, so that nothing ever loads them. */
function typesOnly(folder) {
  return readdirSync(folder, { recursive: true })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.ts') && isEmpty(readFileSync(`${EMITTED}/${file.slice(0, -3)}.js`, 'utf8')));
}

function isEmpty(emitted) {
  const code = emitted.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
  return /^\s*"use strict";\s*Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);\s*$/.test(code);
}

function run(command, args, env) {
  if (!tried(command, args, env)) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed`);
}

function tried(command, args, env = {}) {
  const options = { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' };
  return spawnSync(command, args, options).status === 0;
}
