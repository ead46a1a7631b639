// Runs the host tests in VS Code for the Web, whose extension host is a web worker, through @vscode/test-web.
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { browserOptions } from './browser.mjs';
import { bundleForWeb } from './bundle.mjs';
import { fetchWeb, ROOT, WEB_COMMIT } from './fetch.mjs';
import { freshWorkspace, runHostTests } from './outcome.mjs';

await runHostTests('web host tests', async () => {
  const { runTests } = useBrowser(browserOptions());
  await runTests({
    browserType: 'chromium',
    quality: 'stable',
    commit: WEB_COMMIT,
    testRunnerDataDir: fetchWeb(),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await bundleForWeb(),
    folderPath: freshWorkspace('web'),
    port: await freePort(),
    // Else the tests could not read what a copy left there.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

/** @vscode/test-web has no option for the browser's path, so its own copy of playwright is told. */
function useBrowser({ executablePath, env, args }) {
  const require = createRequire(import.meta.resolve('@vscode/test-web'));
  const { chromium } = require('playwright');
  const launch = chromium.launch.bind(chromium);
  chromium.launch = options => launch({ ...options, executablePath, env, args: [...(options.args ?? []), ...args] });
  return require('@vscode/test-web');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
