// What a bundle is able to do: none can reach another machine, run code that it is given, start a process or write a file,
// but for what is named here. And whose code is in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { killServers, startRaw, stop } from '../fuzz/raw';
import { bundle } from '../support/build';
import { OPEN, REPAIRABLE } from '../support/drafts';
import { root, sources } from '../support/imports';

const BUNDLES = ['cli.js', 'client.js', 'index.js', 'preview/preview.js', 'server.js', 'server.worker.js'];

/** Node's ways to other machines. `net` is not among them: the LSP library has it for pipes and ports of this machine. */
const MODULES = /\(["'`](?:node:)?(?:https?|http2|tls|dgram|dns(?:\/promises)?|inspector|undici)["'`]\)/;
/** By name, however it is called; the word in a phrase of ours has another behind it. */
const GLOBALS =
  /\bfetch\b(?! [a-z])|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b|\b(?:importScripts|import)\(/;

/** Text that is run as code. */
const CODE = /(?<![\w$.])eval\(|\bnew Function\b|(?<![\w$.])Function\(|\bset(?:Timeout|Interval)\(["'`]/;

/** Modules that start processes, threads or code, under whatever name a bundle asks for them. */
const STARTERS = /["'](?:node:)?(child_process|cluster|worker_threads|vm|repl|inspector|module)["']/g;

/** What writes with `node:fs`, in any of its three forms; `promises` has all of it. */
const WRITERS =
  /\b((?:writeFile|appendFile|unlink|rmdir|mkdir|mkdtemp|copyFile|cp|symlink|link|truncate|chmod|chown|utimes)Sync|(?:rename|rm|open|write)Sync|createWriteStream|writeFile|appendFile|unlink|mkdtemp|copyFile|promises)\b/g;

/**
 * The exceptions, by bundle: the client library starts the server, which runs the bundle beside it with what V8 has made of
 * that, and `--fix` puts a draft in the place of the old one.
 */
const STARTS: Readonly<Record<string, readonly string[]>> = { 'client.js': ['child_process'], 'server.js': ['vm'] };
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'cli.js': ['chmodSync', 'chownSync', 'renameSync', 'rmSync', 'writeFileSync'],
};

describe('bundles', () => {
  it('are all looked at', () => {
    bundle('cli.js');
    assert.deepEqual(
      sources('dist/**/*.{js,cjs,mjs,wasm,node}').map(path => path.replace('dist/', '')),
      BUNDLES,
    );
  });

  for (const name of BUNDLES) {
    const code = () => readFileSync(bundle(name), 'utf8');
    const named = (pattern: RegExp) => [...new Set([...code().matchAll(pattern)].map(match => match[1]!))].sort();

    it(`${name} has no way to another machine in it`, () => {
      for (const call of [MODULES, GLOBALS]) assert.doesNotMatch(call.exec(code())?.[0] ?? '', call);
    });

    it(`${name} runs no text as code, and starts no process that is not named here`, () => {
      assert.equal(CODE.exec(code())?.[0], undefined);
      assert.deepEqual(named(STARTERS), STARTS[name] ?? []);
    });

    it(`${name} writes no file but where it is named here`, () => {
      assert.deepEqual(named(WRITERS), WRITES[name] ?? []);
    });
  }

  // In the server's bundle, `require` has another name.
  for (const [pattern, ...samples] of [
    [MODULES, 'require("https")', "e('node:http')", 'x(`dns/promises`)'],
    [GLOBALS, 'fetch("https://a")', 'let f=fetch;', 'globalThis["fetch"]', 'new WebSocket(a)', 'import("node:http")'],
    [CODE, 'eval(text)', 'new Function("a")', 'Function("a")()', 'setTimeout("a()",1)'],
    [STARTERS, 'e("child_process")', "require('node:worker_threads')"],
    [WRITERS, 'fs.writeFileSync(a,b)', '(0,r.rmSync)(a)', 'createWriteStream(a)', 'require("fs/promises")'],
  ] as const)
    it(`would be caught with ${samples.join(' or ')} in them`, () => {
      for (const sample of samples) assert.notEqual(sample.search(pattern), -1, sample);
    });

  it('hold code of no package whose licence is not with them', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'invite-meta-')), 'meta.json');
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', `--meta=${file}`], { cwd: root });
    assert.equal(status, 0, String(stderr));
    const metafiles: Metafile[] = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(join(file, '..'), { recursive: true });
    const inputs = metafiles.flatMap(({ outputs }) =>
      Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)),
    );
    const packages = new Set(inputs.flatMap(input => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
    assert.ok(packages.size > 5, [...packages].join(', '));
    const notices = readFileSync(join(root, 'dist/ThirdPartyNotices.txt'), 'utf8').split(/\n\n-{80}\n\n/);
    for (const name of packages) {
      const notice = notices.find(text => text.startsWith(`${name} `)) ?? '';
      assert.match(notice, /^\S+ \d+\.\d+\.\d+\S* \([\w.-]+\)\n\n[\s\S]{200,}/, `${name} is named with its licence.`);
    }
  });
});

describe('a process that may only read, and knows no network', () => {
  // Node's own fence, in its name of the day.
  const fence = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
  const options = [fence, '--allow-fs-read=*', '--no-warnings', '--require', join(__dirname, 'alone.cjs')];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'invite-trust-'));
    writeFileSync(join(folder, 'open.invite.md'), OPEN);
    writeFileSync(join(folder, 'repairable.invite.md'), REPAIRABLE);
  });

  afterEach(() => {
    killServers();
    rmSync(folder, { recursive: true });
  });

  const fenced = (...args: string[]) =>
    spawnSync(process.execPath, [...options, ...args], { cwd: folder, encoding: 'utf8' });

  it('notices whoever asks for it', () => {
    for (const program of [
      "net.connect(80, 'localhost')",
      "http.get('http://localhost')",
      "fetch('http://localhost')",
    ]) {
      const { status, stderr } = fenced('-e', program);
      assert.deepEqual([status, stderr.split(':')[0]], [77, 'asked for the network'], program);
    }
  });

  it('is enough for the command line, but for --fix, which says so', () => {
    const { status, stdout, stderr } = fenced(bundle('cli.js'), '.');
    assert.match(stdout, /unfilled-placeholder/);
    assert.deepEqual([status, stderr], [1, '']);
    const fixing = fenced(bundle('cli.js'), '--fix', '.');
    assert.match(fixing.stderr, /^invite-lint: repairable\.invite\.md: could not be written: [^\n]+\n$/);
    assert.equal(fixing.status, 2);
    assert.equal(readFileSync(join(folder, 'repairable.invite.md'), 'utf8'), REPAIRABLE);
  });

  it('is enough for the language server, from start to end', async () => {
    const client = startRaw(...options);
    await client.initialize();
    const textDocument = { uri: 'file:///a.invite.md', languageId: 'invite', version: 1, text: OPEN };
    client.notify('textDocument/didOpen', { textDocument });
    const { result } = await client.request('textDocument/diagnostic', { textDocument });
    assert.match(JSON.stringify(result), /unfilled-placeholder/);
    assert.deepEqual([await stop(client), client.stderr()], [0, '']);
  });

  it('is enough for the importable function', () => {
    const program = `const { lint } = require(${JSON.stringify(bundle('index.js'))}); console.log(lint(${JSON.stringify(OPEN)}).length)`;
    assert.deepEqual(fenced('-e', program).stdout, '1\n');
  });
});
