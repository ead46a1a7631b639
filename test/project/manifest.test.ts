// What package.json promises must exist, and nothing that belongs to one machine may be in the project.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json';
import { root, sources } from '../support/imports';

const DIST = ['client.js', 'server.js', 'server.worker.js', 'cli.js', 'index.js'];
const { contributes } = manifest;

describe('package.json', () => {
  it('points at bundles that the build makes', () => {
    const build = readFileSync(join(root, 'esbuild.mjs'), 'utf8');
    for (const name of DIST) assert.ok(build.includes(`'dist/${name}'`), `esbuild.mjs does not make dist/${name}`);
    const named = [manifest.main, manifest.browser, manifest.exports['.'], ...Object.values(manifest.bin)];
    for (const path of named) assert.ok(DIST.includes(path.replace(/^(?:\.\/)?dist\//, '')), `${path} is not built`);
  });

  it('names its two programs', () => {
    assert.deepEqual(manifest.bin, { 'invite-lint': 'dist/cli.js', 'invite-language-server': 'dist/server.js' });
  });

  it('starts on invite drafts, also in untrusted and virtual workspaces', () => {
    assert.deepEqual(manifest.activationEvents, ['workspaceContains:**/*.invite.md', 'onWebviewPanel:invite.preview']);
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    // VS Code looks at the restricted settings of a "limited" extension only.
    assert.equal(supported, 'limited');
    // A path that a stranger's folder names could lead anywhere.
    assert.deepEqual(restrictedConfigurations, ['invite.contacts']);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.deepEqual(
      contributes.languages.map(({ id, extensions }) => ({ id, extensions })),
      [{ id: 'invite', extensions: ['.invite.md'] }],
    );
  });

  it('contributes only files that exist', () => {
    const missing = pathsIn([contributes, manifest.icon]).filter(path => !existsSync(join(root, path)));
    assert.deepEqual(missing, []);
  });

  it('contributes only commands that the client registers', () => {
    const client = sources('client/**/*.ts', 'protocol/**/*.ts').map(file => readFileSync(join(root, file), 'utf8'));
    const missing = contributes.commands.filter(({ command }) => !client.some(code => code.includes(`'${command}'`)));
    assert.deepEqual(missing, []);
  });

  it('wants the VS Code that the language client wants, whose own check is left out', () => {
    const library = JSON.parse(readFileSync(join(root, 'node_modules/vscode-languageclient/package.json'), 'utf8'));
    assert.equal(manifest.engines.vscode, library.engines.vscode);
  });

  it('pins every dependency to one version', () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
    assert.ok(!('dependencies' in manifest), 'Everything is bundled, so users install no dependency.');
  });
});

describe('the project', () => {
  it('has a lock file that names no download host', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved": "https?:/);
  });

  it('has no path or package host of one machine in its text files', () => {
    const wrong = textFiles().flatMap(file => {
      const text = readFileSync(join(root, file), 'utf8');
      return machineTraces()
        .filter(trace => (typeof trace === 'string' ? text.includes(trace) : trace.test(text)))
        .map(trace => `${file}: ${trace}`);
    });
    assert.deepEqual(wrong, []);
  });
});

/** Everything that could be committed; what .gitignore names, pictures and the lock file apart. */
function textFiles(): string[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const patterns = ignored.map(line => (line.endsWith('/') ? `!**/${line}**` : `!**/${line}`));
  return sources(
    '**/*',
    '.*',
    '.*/**',
    '!.git',
    '!.git/**',
    '!**/*.{png,woff2,vsix}',
    '!package-lock.json',
    ...patterns,
  );
}

/** Folders of this machine, and hosts that serve packages. */
function machineTraces(): (string | RegExp)[] {
  const registry = process.env.npm_config_registry?.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const own = [root, `${homedir()}/`, registry].filter((trace): trace is string => !!trace && trace.length > 5);
  return [...own, /\b[\w-]*registry\.[\w-]+\.[a-z]{2,}/];
}

/** Every string below `value` that looks like a path of the project. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:\.\/|images\/|media\/)[\w./-]+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
