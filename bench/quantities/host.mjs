// From opening a draft in VS Code, which activates the extension, to its first diagnostics. Every turn starts a VS Code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleFloor } from '../build.mjs';
import { drafts } from '../drafts.mjs';
import { absolutes, inTurns, ratio } from '../measure.mjs';
import { BENCH, ROOT, SCRATCH } from '../paths.mjs';

const FOLDER = path.join(SCRATCH, 'host');
/** An empty client and server, and the same with our manifest: with our grammar, views and commands for VS Code to read. */
const EMPTY = path.join(FOLDER, 'extension');
const CLOTHED = path.join(FOLDER, 'clothed');
const PROBE = path.join(FOLDER, 'probe.js');
const LIMIT = '90000'; // milliseconds for one VS Code from start to end
const MANIFEST = {
  name: 'empty',
  publisher: 'bench',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  main: './client.js',
  activationEvents: ['onLanguage:invite'],
  contributes: { languages: [{ id: 'invite', extensions: ['.invite.md'] }] },
};

export async function measure({ quick }) {
  await prepare();
  const { ours, empty, clothed } = await inTurns(quick ? 1 : 7, {
    empty: () => open(EMPTY),
    clothed: () => open(CLOTHED),
    ours: () => open(ROOT),
  });
  const against = floor => ({ value: ratio(ours, floor), detail: absolutes(ours, floor) });
  return { host: against(empty), 'host.manifest': against(clothed) };
}

async function prepare() {
  mkdirSync(path.join(FOLDER, 'workspace'), { recursive: true });
  mkdirSync(EMPTY, { recursive: true });
  writeFileSync(path.join(EMPTY, 'package.json'), JSON.stringify(MANIFEST));
  await bundleFloor('emptyClient.mjs', path.join(EMPTY, 'client.js'));
  await bundleFloor('emptyServer.mjs', path.join(EMPTY, 'server.js'));
  clothe();
  const [content] = drafts(1, { seed: 100 });
  await build({
    entryPoints: [path.join(BENCH, 'hostProbe.mjs')],
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    define: { DRAFT: JSON.stringify(content) },
    outfile: PROBE,
    logLevel: 'warning',
  });
}

/** The empty extension with everything in our manifest but the code. */
function clothe() {
  rmSync(CLOTHED, { recursive: true, force: true });
  cpSync(EMPTY, CLOTHED, { recursive: true });
  const translated = readdirSync(ROOT).filter(name => name.startsWith('package.nls'));
  for (const name of ['images', 'l10n', 'language-configuration.json', 'media', 'snippets', 'syntaxes', ...translated])
    cpSync(path.join(ROOT, name), path.join(CLOTHED, name), { recursive: true });
  const { browser, ...manifest } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(path.join(CLOTHED, 'package.json'), JSON.stringify({ ...manifest, main: MANIFEST.main }));
}

/** Microseconds, measured by the probe. */
async function open(extension) {
  const host = path.join(ROOT, 'test/host/vscode-hosted.mjs');
  const paths = [`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${PROBE}`];
  const args = [host, ...paths, '--disable-extensions', path.join(FOLDER, 'workspace')];
  const env = { ...process.env, VSCODE_HOSTED_TIMEOUT: LIMIT };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const kill = () => child.kill();
  process.once('exit', kill);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', data => {
      output += data;
    });
  }
  await once(child, 'close');
  process.off('exit', kill);
  const [, milliseconds] = /BENCH ([\d.]+)/.exec(output) ?? [];
  if (milliseconds === undefined) throw new Error(`the hosted VS Code gave no time:\n${output}`);
  return [Number(milliseconds) * 1000];
}
