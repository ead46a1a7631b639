// Bundles the floors, and sets aside a copy of what is measured.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { BENCH, DIST, EMPTY, ROOT } from './paths.mjs';

export async function prepare() {
  rmSync(DIST, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'dist'), DIST, { recursive: true });
  await bundleFloor('emptyServer.mjs', EMPTY[0]);
}

/** One file of floors/, minified as ours is, and with the libraries of the project rather than those of a peer. */
export async function bundleFloor(name, outfile) {
  await build({
    stdin: { contents: readFileSync(path.join(BENCH, 'floors', name), 'utf8'), resolveDir: ROOT, sourcefile: name },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'es2022',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    legalComments: 'none',
    logLevel: 'warning',
    outfile,
  });
}
