// The VSIX that users install: what is in it, how large it is, and that it works in a VS Code that has nothing else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPage } from '../host/browser.mjs';
import { ROOT } from '../host/fetch.mjs';
import { freshWorkspace, skipUnavailable } from '../host/outcome.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { showProblems, squiggle } from '../host/workbench.mjs';

const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const VSIX = path.join(ROOT, `${name}-${version}.vsix`);
const SIZE_LIMIT = 600_000; // bytes
const FILES = [
  '.vsixmanifest',
  'LICENSE.txt',
  'changelog.md',
  'dist/ThirdPartyNotices.txt',
  'dist/client.js',
  'dist/server.js',
  'dist/server.worker.js',
  'images/icon.png',
  'images/invite-dark.svg',
  'images/invite-light.svg',
  'language-configuration.json',
  'package.json',
  'readme.md',
  'snippets/invite.json',
  'syntaxes/invite.tmLanguage.json',
];

describe('the VSIX', function () {
  this.timeout(180_000);
  let extensions;
  let installed;

  before(async function () {
    extensions = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-extensions-'));
    execFileSync(process.execPath, ['scripts/package.mjs'], { cwd: ROOT, stdio: 'pipe' });
    await skipUnavailable(this, () => installExtension(VSIX, extensions));
    installed = path.join(extensions, `${publisher}.${name}-${version}`);
  });

  after(() => fs.rmSync(extensions, { recursive: true, force: true }));

  it(`is smaller than ${SIZE_LIMIT / 1000} kB`, () => {
    const { size } = fs.statSync(VSIX);
    assert.ok(size < SIZE_LIMIT, `${size} bytes`);
  });

  it('installs these files and no others', () => {
    const entries = fs.readdirSync(installed, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
    const files = entries.map(entry => path.relative(installed, path.join(entry.parentPath, entry.name)));
    assert.deepEqual(files.map(file => file.replaceAll(path.sep, '/')).sort(), FILES);
  });

  it('shows a finding in a VS Code where it is the only extension', async function () {
    await skipUnavailable(this, () =>
      withWorkbench(extensions, async page => {
        await squiggle(page);
        await showProblems(page);
        assert.match(await page.locator('.markers-panel').textContent(), /unfilled-placeholder/);
      }),
    );
  });

  it('says once that its server does not start, and how to go on', async function () {
    const bundle = path.join(installed, 'dist/server.worker.js');
    const code = fs.readFileSync(bundle);
    fs.writeFileSync(bundle, `throw new Error('a broken installation');`);
    await skipUnavailable(this, () =>
      withWorkbench(extensions, async page => {
        const message = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Invite Drafts' });
        await message.first().waitFor();
        assert.equal(await message.count(), 1);
        fs.writeFileSync(bundle, code);
        await message.getByRole('button', { name: 'Try Again' }).click();
        await squiggle(page);
        // The message fades out in its own time.
        await message.first().waitFor({ state: 'detached' });
      }),
    );
  });
});

async function withWorkbench(extensions, look) {
  const folder = freshWorkspace('vsix');
  const server = await startServer({ extensions });
  try {
    const { page, browser } = await openPage();
    await page.goto(server.url({ folder, file: path.join(folder, 'accept.invite.md') }));
    await look(page).finally(() => browser.close());
  } finally {
    await server.stop();
  }
}
