// What is shipped: the editor and the command line say the same. What a bundle can do at all is in trust.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../../server/src/cli/disk';
import type { ReportedFinding } from '../../server/src/cli/report';
import { run } from '../../server/src/cli/run';
import { killServers, startClient } from '../lsp/client';
import { root, sources } from '../support/imports';

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
