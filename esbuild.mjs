// Bundles every entry point into dist/. `--watch` rebuilds on change, `--dev` keeps names and adds source maps.
import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { writeNotices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'info',
  tsconfig: 'tsconfig.json',
};
const node = { ...shared, platform: 'node', target: 'node20' };
// A web worker has no `process`; the libraries only ask it for a debug flag.
const web = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};
const shebang = { js: '#!/usr/bin/env node' };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js', banner: shebang },
  { ...web, format: 'iife', entryPoints: ['server/src/worker.ts'], outfile: 'dist/server.worker.js' },
  { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: shebang },
  { ...node, entryPoints: ['server/src/index.ts'], outfile: 'dist/index.js' },
];

if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  const built = await Promise.all(bundles.map(options => build({ ...options, metafile: true, logLevel: 'warning' })));
  await writeNotices(
    built.map(({ metafile }) => metafile),
    'dist/ThirdPartyNotices.txt',
  );
  for (const file of ['dist/cli.js', 'dist/server.js']) await chmod(file, 0o755);
}
