// The bundles in dist/, as `npm run build` makes them: built anew where a source is younger than they are.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, sources } from './imports';

const INPUTS = [
  ...['client/**/*', 'server/**/*', 'protocol/*', 'snippets/*', 'package.json', 'package-lock.json'],
  ...['esbuild.mjs', 'scripts/**/*.{cjs,mjs}'],
];

/** The absolute path of `dist/<name>`, up to date. */
export function bundle(name: string): string {
  const path = join(root, 'dist', name);
  const built = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources(...INPUTS).some(source => statSync(join(root, source)).mtimeMs > built)) {
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, `npm run build failed:\n${stderr}`);
  }
  return path;
}
