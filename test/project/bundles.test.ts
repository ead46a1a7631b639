// What is shipped: no bundle can reach a network, and the editor and the command line say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../../server/src/cli/disk';
import type { ReportedFinding } from '../../server/src/cli/report';
import { run } from '../../server/src/cli/run';
import { killServers, startClient } from '../lsp/client';
import { bundle } from '../support/build';
import { root, sources } from '../support/imports';

const BUNDLES = ['client.js', 'preview/preview.js', 'server.js', 'server.worker.js', 'cli.js', 'index.js'];

/** Node's ways to other machines. `net` is not among them: the LSP library has it for pipes and ports of this machine. */
const MODULES = /\brequire\(["'](?:node:)?(?:https?|http2|tls|dgram|dns(?:\/promises)?|inspector|undici)["']\)/;
const GLOBALS =
  /\b(?:fetch|importScripts)\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|\bsendBeacon\b/;

describe('bundles', () => {
  for (const name of BUNDLES) {
    it(`${name} has no way to another machine in it`, () => {
      const code = readFileSync(bundle(name), 'utf8');
      for (const call of [MODULES, GLOBALS]) assert.doesNotMatch(call.exec(code)?.[0] ?? '', call);
    });
  }
});

describe('the editor and the command line', () => {
  afterEach(killServers);

  it('find the same in every example draft', async () => {
    const files = sources('examples/*.invite.md', 'test/fixtures/**/*.invite.md');
    assert.ok(files.length > 10);
    const reported = await commandLine(files);
    const client = await startClient();
    for (const file of files) {
      const document = client.open(readFileSync(join(root, file), 'utf8'), `file:///${file}`);
      const diagnostics = await client.diagnostics(document);
      assert.deepEqual(
        diagnostics.map(({ code, message, range }) => [code, message, range.start.line + 1, range.start.character + 1]),
        reported.get(file)?.map(({ rule, message, line, column }) => [rule, message, line, column]),
        file,
      );
    }
    assert.equal(await client.stop(), 0);
  });
});

type Reported = ReportedFinding & { readonly line: number; readonly column: number };

async function commandLine(files: readonly string[]): Promise<ReadonlyMap<string, readonly Reported[]>> {
  const output: string[] = [];
  const stream = { write: (text: string) => void output.push(text), isTTY: false };
  const stdin = async () => new Uint8Array();
  const paths = files.map(file => join(root, file));
  await run(['--format=json', ...paths], { cwd: root, env: {}, stdout: stream, stderr: stream, stdin, files: disk });
  const report: { files: { findings: Reported[] }[] } = JSON.parse(output.join(''));
  return new Map(files.map((file, i) => [file, report.files[i]!.findings]));
}
