// Bundles the one test suite twice: for the Node extension host and for the extension host of a browser.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './fetch.mjs';

const shared = {
  entryPoints: [path.join(ROOT, 'test/host/suite/index.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'suite',
  // Set last, because mocha's browser build takes `module.exports` for itself on the way.
  footer: { js: 'module.exports = suite;' },
  // Of Node, the tests ask for something only where it is there.
  external: ['vscode', 'node:child_process'],
  sourcemap: 'inline',
  logLevel: 'warning',
};

/** The bundled suite for `@vscode/test-electron`. */
export async function bundleForNode() {
  const outfile = path.join(ROOT, 'out/host/node.js');
  await build({ ...shared, platform: 'node', target: 'node20', outfile });
  return outfile;
}

/** The bundled suite for `@vscode/test-web`. */
export async function bundleForWeb() {
  const outfile = path.join(ROOT, 'out/host/web.js');
  const alias = { mocha: path.join(ROOT, 'node_modules/mocha/mocha.mjs') };
  await build({ ...shared, platform: 'browser', target: 'es2022', alias, outfile });
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleForNode();
  await bundleForWeb();
}
