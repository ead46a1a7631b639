// Runs the host tests through @vscode/test-electron, in a desktop VS Code where one can be had and shown, else in the
// stand-in of vscode-hosted.mjs. VSCODE_TEST_HOST=desktop or =hosted insists; VSCODE_TEST_VERSION chooses a build.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { browserOptions } from './browser.mjs';
import { bundleForNode } from './bundle.mjs';
import { findDesktop, showOnVirtualDisplay } from './desktop.mjs';
import { fetchServer, ROOT } from './fetch.mjs';
import { freshWorkspace, runHostTests } from './outcome.mjs';

await runHostTests('desktop host tests', async () => {
  const desktop = await findDesktop(process.env.VSCODE_TEST_HOST ?? 'auto');
  if (desktop && showOnVirtualDisplay()) return;
  await runTests({
    vscodeExecutablePath: desktop ?? standIn(),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await bundleForNode(),
    launchArgs: [freshWorkspace('desktop'), '--disable-extensions'],
  });
});

function standIn() {
  // Fetched here, where a failure still counts as "cannot be had".
  fetchServer();
  browserOptions();
  const name = process.platform === 'win32' ? 'vscode-hosted.cmd' : 'vscode-hosted.mjs';
  return path.join(ROOT, 'test/host', name);
}
