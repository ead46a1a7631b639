// docs/performance.md shows what the last whole run of the bench measured; `node bench/docs.mjs` repairs it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/imports';

describe('docs/performance.md', () => {
  it('shows bench/result.json against the limits of bench/limits.mjs', () => {
    const args = [join(root, 'bench/docs.mjs'), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
