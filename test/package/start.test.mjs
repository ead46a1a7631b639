// `npm start` on a machine without a VS Code: it builds, serves the editor, and the first example shows its findings.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserOptions } from '../host/browser.mjs';
import { fetchServer, ROOT } from '../host/fetch.mjs';
import { skipUnavailable } from '../host/outcome.mjs';

const START = path.join(ROOT, 'test/host/start.mjs');
const PNG = '89504e470d0a1a0a'; // the first eight bytes of a picture

describe('npm start', function () {
  this.timeout(180_000);
  let scratch;

  before(async function () {
    scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-start-'));
    await skipUnavailable(this, () => [fetchServer(), browserOptions()]);
  });

  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('opens an example with its findings', () => {
    const picture = path.join(scratch, 'start.png');
    const { status, stderr } = spawnSync(process.execPath, [START, '--check', picture], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(fs.readFileSync(picture).subarray(0, 8).toString('hex'), PNG);
  });

  it('prints an address that answers only to its token, and ends at Ctrl+C', async () => {
    const child = spawn(process.execPath, [START, '--browser'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    try {
      const address = await printedAddress(child.stdout);
      const workbench = await redirection(address);
      assert.equal((await fetch(new URL('/', address))).status, 403);
      assert.match(await redirection(workbench), /\?folder=/);
      assert.equal((await fetch(new URL('/', workbench))).status, 403);
    } finally {
      child.kill('SIGINT');
    }
    assert.deepEqual(await ended, [0, null]);
  });
});

async function printedAddress(stdout) {
  let output = '';
  for await (const data of stdout.iterator({ destroyOnReturn: false })) {
    output += data;
    const address = /Open (http:\S+) in your browser/.exec(output)?.[1];
    if (address) return address;
  }
  throw new Error(`no address in: ${output}`);
}

async function redirection(address) {
  const { status, headers } = await fetch(address, { redirect: 'manual' });
  assert.equal(status, 302);
  return headers.get('location');
}
