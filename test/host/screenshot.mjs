// Takes pictures of drafts in a real VS Code, for the README and for looking at what users will see.
// Usage: node test/host/screenshot.mjs, for all of docs/images; or for one picture:
// node test/host/screenshot.mjs DRAFT OUT.png [--vsix FILE] [--theme NAME] [--size WxH] [--problems] [--preview]
// [--hover TEXT] [--drafts] [--readiness] [--walkthrough]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './fetch.mjs';
import { installExtension, startServer } from './server.mjs';
import {
  openDraft,
  openPreview,
  openWalkthrough,
  showDrafts,
  showHover,
  showProblems,
  showReadiness,
} from './workbench.mjs';

/** Nothing in the picture but what it is about. */
const PLAIN = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};
const SIDE_BAR = '.part.sidebar';
const SECOND_EDITOR = '.editor-group-container >> nth=1';
/** The pictures of the documentation, by name; `only` is the part of the window that is shown. */
const PICTURES = {
  editor: { size: '960x480', problems: true },
  views: { size: '1000x600', readiness: true, drafts: true, only: SIDE_BAR },
  preview: { size: '1200x600', preview: true, only: SECOND_EDITOR },
  walkthrough: { size: '1100x640', walkthrough: true },
};
const DRAFTS = path.join(ROOT, 'test/host/drafts');
const LARGEST = 80_000; // bytes

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vsix: { type: 'string' },
    theme: { type: 'string', default: THEMES.light },
    size: { type: 'string', default: '1280x800' },
    problems: { type: 'boolean' },
    preview: { type: 'boolean' },
    hover: { type: 'string' },
    drafts: { type: 'boolean' },
    readiness: { type: 'boolean' },
    walkthrough: { type: 'boolean' },
  },
});
const [draft, picture] = positionals;
if (draft) await takePicture(draft, picture, values);
else await takeAll();

async function takeAll() {
  const folder = draftsOfToday();
  try {
    for (const [name, options] of Object.entries(PICTURES)) {
      for (const [suffix, theme] of Object.entries(THEMES)) {
        const file = path.join(ROOT, `docs/images/${name}-${suffix}.png`);
        await takePicture(path.join(folder, 'reply.invite.md'), file, { ...options, theme });
        const { size } = fs.statSync(file);
        console.log(`${path.relative(ROOT, file)}: ${size} bytes${size > LARGEST ? ', which is too large' : ''}`);
      }
    }
  } finally {
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

/** A copy of the drafts for pictures in which a follow-up is due today, whenever that is: each run shows the same. */
function draftsOfToday() {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'invite-drafts-')), 'replies');
  fs.mkdirSync(folder);
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'));
  for (const name of fs.readdirSync(DRAFTS)) {
    const text = fs.readFileSync(path.join(DRAFTS, name), 'utf8');
    fs.writeFileSync(path.join(folder, name), text.replace('{today}', today.join('-')));
  }
  return folder;
}

async function takePicture(draft, picture, { vsix, theme, size, only, ...show }) {
  const [width, height] = size.split('x').map(Number);
  const extensions = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-extensions-'));
  let server;
  try {
    if (vsix) installExtension(vsix, extensions);
    server = await startServer({ extensions, settings: { ...PLAIN, 'workbench.colorTheme': theme } });
    const folder = path.dirname(path.resolve(draft));
    const url = server.url({ folder, file: draft, extension: vsix ? undefined : ROOT });
    const { page, browser } = await openDraft(url, { width, height });
    // The line above the message comes a moment after the findings, and moves the text down.
    await page.locator('.codelens-decoration:visible').first().waitFor();
    if (show.problems) await showProblems(page);
    if (show.readiness) await showReadiness(page);
    if (show.drafts) await showDrafts(page);
    if (show.preview) await openPreview(page);
    if (show.walkthrough) await openWalkthrough(page);
    if (show.hover) await showHover(page, show.hover);
    fs.mkdirSync(path.dirname(picture), { recursive: true });
    // Without animations, nothing is caught half faded in.
    await (only ? page.locator(only) : page).screenshot({ path: picture, animations: 'disabled' });
    await browser.close();
  } finally {
    await server?.stop();
    fs.rmSync(extensions, { recursive: true, force: true });
  }
}
