// Takes a picture of a draft in a real VS Code, for the README and for looking at what users will see.
// Usage: node test/host/screenshot.mjs DRAFT OUT.png [--vsix FILE] [--theme NAME] [--size WxH] [--problems] [--preview]
// [--hover TEXT] [--drafts] [--readiness]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './fetch.mjs';
import { installExtension, startServer } from './server.mjs';
import { openDraft, openPreview, showDrafts, showProblems, showReadiness } from './workbench.mjs';

const LIMIT = 20_000; // milliseconds
/** Nothing in the picture but what it is about. */
const PLAIN = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vsix: { type: 'string' },
    theme: { type: 'string', default: 'Default Light Modern' },
    size: { type: 'string', default: '1280x800' },
    problems: { type: 'boolean' },
    preview: { type: 'boolean' },
    hover: { type: 'string' },
    drafts: { type: 'boolean' },
    readiness: { type: 'boolean' },
  },
});
const [draft, picture] = positionals;
const [width, height] = values.size.split('x').map(Number);
const extensions = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-extensions-'));
let server;
try {
  if (values.vsix) installExtension(values.vsix, extensions);
  server = await startServer({ extensions, settings: { ...PLAIN, 'workbench.colorTheme': values.theme } });
  const folder = path.dirname(path.resolve(draft));
  const url = server.url({ folder, file: draft, extension: values.vsix ? undefined : ROOT });
  const { page, browser } = await openDraft(url, { width, height });
  if (values.problems) await showProblems(page);
  if (values.drafts) await showDrafts(page);
  if (values.readiness) await showReadiness(page);
  if (values.preview) await openPreview(page);
  if (values.hover) await hover(page, values.hover);
  fs.mkdirSync(path.dirname(picture), { recursive: true });
  // Without animations, nothing is caught half faded in.
  await page.screenshot({ path: picture, animations: 'disabled' });
  await browser.close();
} finally {
  await server?.stop();
  fs.rmSync(extensions, { recursive: true, force: true });
}

/** Rests the mouse on the first place that shows the text. */
async function hover(page, text) {
  await page.locator('.monaco-editor .view-line span').getByText(text).first().hover();
  await page.locator('.monaco-hover:visible .hover-contents').first().waitFor({ timeout: LIMIT });
}
