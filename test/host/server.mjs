// Starts and stops the VS Code server, and builds the addresses that open its workbench. No browser in here.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetchServer, Unavailable } from './fetch.mjs';

const HOST = '127.0.0.1';
const START_LIMIT = 60_000; // milliseconds
const STOP_LIMIT = 3_000;
/** A quiet editor: nothing is reported, updated or announced, and no part of it asks a server elsewhere. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
};

/**
 * A running VS Code server. `url({ folder, file, extension, tests })` is the address of a workbench, `stop()` ends the
 * server and removes what it wrote, `ended` resolves with its exit code. Without `extensions`, none are installed.
 */
export async function startServer({ settings = {}, extensions, verbose = false } = {}) {
  const main = path.join(fetchServer(), 'out/server-main.js');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-vscode-'));
  writeSettings(scratch, settings);
  const token = randomUUID(); // The server hands out files and terminals: other pages and users must not reach it.
  const args = ['--host', HOST, '--port', '0', '--connection-token', token, '--telemetry-level', 'off'];
  const child = spawn(process.execPath, [main, ...args, '--disable-telemetry', ...folders(scratch, extensions)], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // However this process ends, nothing that it started may outlive it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise(resolve => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
      await ended;
      clearTimeout(force);
    }
    process.off('exit', kill);
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const port = await listening(child, verbose);
    const url = ({ extension, ...target }) =>
      workbenchUrl(`${HOST}:${port}`, token, { ...target, extension: extension && linkTo(extension, scratch) });
    return { url, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs the packaged extension `vsix` into the folder `extensions`, offline, as `code --install-extension` does. */
export function installExtension(vsix, extensions) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'invite-vscode-'));
  try {
    const main = path.join(fetchServer(), 'out/server-main.js');
    execFileSync(process.execPath, [main, '--install-extension', path.resolve(vsix), ...folders(scratch, extensions)], {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

function folders(scratch, extensions = path.join(scratch, 'extensions')) {
  const user = path.join(scratch, 'user');
  const where = [
    '--server-data-dir',
    path.join(scratch, 'server'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    extensions,
  ];
  return [...where, '--accept-server-license-terms'];
}

function writeSettings(scratch, settings) {
  const folder = path.join(scratch, 'user/User');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, undefined, 2));
}

/** Resolves with the port, once the server says that it listens. */
function listening(child, verbose) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = reason => reject(new Unavailable(`the VS Code server ${reason}:\n${log}`));
    const limit = setTimeout(() => fail('did not start'), START_LIMIT);
    const read = data => {
      log += data;
      if (verbose) process.stderr.write(data);
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', code => {
      clearTimeout(limit);
      fail(`ended (${code})`);
    });
  });
}

/** Authority and page must name the same host and port, or the workbench takes them for two machines. */
function workbenchUrl(authority, token, { folder, file, extension, tests }) {
  const remote = local => `vscode-remote://${authority}${encodeURI(urlPath(local))}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('tkn', token);
  if (folder) url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', urlPath(folder));
  else url.searchParams.set('ew', 'true'); // An empty window.
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * Another path to the extension under development. VS Code shows the first theme that it finds below that path, and its
 * own themes lie below the project, but not below this link to it.
 */
function linkTo(extension, scratch) {
  const link = path.join(scratch, 'extension');
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.resolve(extension), link, 'junction');
  return link;
}

function urlPath(local) {
  const absolute = path.resolve(local).replaceAll('\\', '/');
  return absolute.startsWith('/') ? absolute : `/${absolute}`;
}
