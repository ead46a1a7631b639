// The server bundle that the protocol tests talk to: the built one where it is up to date, else built on the spot.
import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '../..');
const SOURCES = ['server/src', 'snippets', 'package.json', 'node_modules/vscode-languageserver/package.json'];

/** The path of an up-to-date `dist/server.js`. */
export async function serverBundle(): Promise<string> {
  const bundle = join(ROOT, 'dist/server.js');
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < Math.max(...SOURCES.map(source => newest(join(ROOT, source))))) {
    // Renamed into place, so that a server that starts meanwhile never reads half a file.
    const half = `${bundle}.${process.pid}`;
    await build({
      entryPoints: [join(ROOT, 'server/src/node.ts')],
      outfile: half,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node' },
      logLevel: 'warning',
    });
    renameSync(half, bundle);
  }
  return bundle;
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}
