// Bundles every entry point into dist/. `--watch` rebuilds on change, `--dev` keeps names and adds source maps,
// `--meta=FILE` tells what went into each.
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, context } from 'esbuild';
import { writeCodeCache } from './scripts/codeCache.mjs';
import { writeNotices } from './scripts/notices.mjs';
import { packedPhrases } from './scripts/phrases.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  format: 'cjs',
  target: 'es2022',
  // Every engine of that age knows both; esbuild is not sure, and would make such expressions anew wherever they are used.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  legalComments: 'none',
  logLevel: 'info',
  tsconfig: 'tsconfig.json',
  plugins: [packedPhrases],
};
const node = { ...shared, platform: 'node', target: 'node20' };
// A browser has no `global`, which some libraries ask for.
const anywhere = { global: 'globalThis' };
// The browser build of the texts' library can download them. Nothing here asks it to, and without `fetch` it could not.
const texts = {
  alias: { '@vscode/l10n': path.resolve('node_modules/@vscode/l10n/dist/browser.js') },
  define: { fetch: 'undefined' },
};
const shebang = '#!/usr/bin/env node';

// One file serves the desktop and the browser, the client as well as the server: two would hold the libraries, and all
// the rules and phrases, twice, which is a third of the VSIX. Each half starts only where it can run.
const both = (folder, worker, process) => ({
  ...node,
  target: 'es2022',
  conditions: ['browser'],
  mainFields: ['module', 'main'],
  define: anywhere,
  stdin: {
    contents: `module.exports = typeof importScripts === 'function' ? require('./${worker}') : require('./${process}');`,
    resolveDir: folder,
    sourcefile: 'start.js',
  },
});
const client = {
  ...both('client/src', 'extension.web', 'extension'),
  external: ['vscode'],
  // What the language client has for others; each stub says why it is of no use here. Together a tenth of the bundle.
  alias: {
    'semver/functions/parse': path.resolve('scripts/stubs/fits.cjs'),
    'semver/functions/satisfies': path.resolve('scripts/stubs/fits.cjs'),
    minimatch: path.resolve('scripts/stubs/none.cjs'),
  },
  outfile: 'dist/client.js',
};
const server = {
  ...both('server/src', 'worker', 'node'),
  format: 'iife',
  alias: {
    ...texts.alias,
    yaml: path.resolve('node_modules/yaml/browser/index.js'),
    // The library can start processes to look for modules. Nothing here asks it to, and without this it could not.
    child_process: path.resolve('scripts/nothing.cjs'),
  },
  // The CSV parser can download what it parses. Nothing here asks it to, and without this class it could not.
  define: { ...anywhere, ...texts.define, XMLHttpRequest: 'undefined' },
  outfile: 'dist/server.worker.js',
};

/** The page of the preview: in a folder of its own, because it can load whatever lies beside it. */
const preview = {
  ...shared,
  platform: 'browser',
  format: 'iife',
  entryPoints: ['client/webview/preview.ts', 'client/webview/preview.css'],
  outdir: 'dist/preview',
};

const bundles = [
  client,
  server,
  preview,
  { ...node, ...texts, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: shebang } },
  { ...node, ...texts, entryPoints: ['server/src/index.ts'], outfile: 'dist/index.js' },
];

// First, because V8 takes a cache for that of any bundle of the same length.
await rm(`${server.outfile}.cache`, { force: true });
if (watch) {
  const contexts = await Promise.all(bundles.map(context));
  await Promise.all(contexts.map(running => running.rebuild()));
  for (const running of contexts) await running.watch();
} else {
  const built = await Promise.all(bundles.map(options => build({ ...options, metafile: true, logLevel: 'warning' })));
  const metafiles = built.map(({ metafile }) => metafile);
  await writeNotices(metafiles, 'dist/ThirdPartyNotices.txt');
  const meta = process.argv.find(arg => arg.startsWith('--meta='))?.slice('--meta='.length);
  if (meta) await writeFile(meta, JSON.stringify(metafiles));
}
// Last, so that a server.js that is there and new has its bundle.
if (!dev) {
  await escapeAll(server.outfile);
  await writeCodeCache(server.outfile);
}
await writeFile('dist/server.js', `${shebang}\n${await readFile('server/start.cjs', 'utf8')}`);
for (const file of ['dist/cli.js', 'dist/server.js']) await chmod(file, 0o755);

/**
 * esbuild leaves the characters of tagged templates as they are. With none beyond ASCII in it, a bundle takes half the memory
 * and is read faster; an escape means the same wherever such characters may stand, in `String.raw` as well, which is for
 * regular expressions here.
 */
async function escapeAll(file) {
  const code = await readFile(file, 'utf8');
  const escaped = code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, escaped);
}
