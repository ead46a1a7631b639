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
import { openPreview, reloadWindow, showProblems, squiggle } from '../host/workbench.mjs';

const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const VSIX = path.join(ROOT, `${name}-${version}.vsix`);
const SIZE_LIMIT = 600_000; // bytes
const FILES = [
  '.vsixmanifest',
  'LICENSE.txt',
  'changelog.md',
  'dist/ThirdPartyNotices.txt',
  'dist/client.js',
  'dist/preview/preview.css',
  'dist/preview/preview.js',
  'dist/server.js',
  'dist/server.worker.js',
  'images/icon.png',
  'images/invite-dark.svg',
  'images/invite-light.svg',
  'images/invite-view.svg',
  'l10n/bundle.l10n.de.json',
  'language-configuration.json',
  'media/walkthrough/contacts.svg',
  'media/walkthrough/copy.svg',
  'media/walkthrough/followUp.svg',
  'media/walkthrough/ignore.md',
  'media/walkthrough/ignore.nls.de.md',
  'media/walkthrough/reply.svg',
  'media/walkthrough/slots.svg',
  'media/walkthrough/warnings.svg',
  'package.json',
  'package.nls.de.json',
  'package.nls.json',
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

  it('shows a preview whose marks lead to their source, whose button copies, and that is back after a reload', async function () {
    await skipUnavailable(this, () =>
      withWorkbench(extensions, async (page, again) => {
        await squiggle(page);
        const preview = await openPreview(page);
        const mark = preview.getByRole('link', { name: '[name]' });
        await mark.waitFor();
        // Style and script are both there, and the policy of the page lets nothing else in.
        assert.equal(await preview.locator('#message').evaluate(node => getComputedStyle(node).whiteSpace), 'pre-wrap');
        const intruded = await mark.evaluate(({ ownerDocument }) => {
          const script = Object.assign(ownerDocument.createElement('script'), { text: 'window.intruded = true' });
          ownerDocument.body.append(script);
          return ownerDocument.defaultView.intruded === true;
        });
        assert.equal(intruded, false);
        await mark.press('Enter');
        await page.locator('.statusbar-item', { hasText: '(6 selected)' }).waitFor();
        const copy = preview.getByRole('button', { name: 'Copy', exact: true });
        await copy.click();
        await preview.getByRole('button', { name: 'Copied' }).waitFor();
        await reloadWindow(page, again);
        await mark.waitFor();
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
        await message.getByRole('button', { name: 'Restart Server' }).click();
        await squiggle(page);
        // The message fades out in its own time.
        await message.first().waitFor({ state: 'detached' });
      }),
    );
  });
});

/** `look` also gets the address of the same window without a file to open, which brings back what was open in it. */
async function withWorkbench(extensions, look) {
  const folder = freshWorkspace('vsix');
  const server = await startServer({ extensions });
  try {
    const { page, browser } = await openPage();
    await page.goto(server.url({ folder, file: path.join(folder, 'accept.invite.md') }));
    await look(page, server.url({ folder })).finally(() => browser.close());
  } finally {
    await server.stop();
  }
}
