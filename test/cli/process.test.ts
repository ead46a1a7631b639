// The bundled `invite-lint` as a child process: only what a call of `run` cannot show.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/build';
import { CLEAN, OPEN, REPAIRABLE, REPAIRED } from '../support/drafts';

/** Whether there is nothing to try on this system; says so. */
function isWindows(): boolean {
  if (process.platform === 'win32') console.log('      skipped: Windows has other links, pipes and modes of files');
  return process.platform === 'win32';
}

/** Under whom to start a process that is to be held back by the modes of files; undefined, and why, where nobody is. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } | undefined {
  if (isWindows()) return undefined;
  if (process.getuid?.() !== 0) return {};
  const nobody = { uid: 65534, gid: 65534 };
  if (spawnSync(process.execPath, ['--version'], { ...nobody, cwd: '/' }).status === 0) return nobody;
  console.log('      skipped: run by root, and nobody else can start this Node.js');
  return undefined;
}

/** While V8 counts, dist/ only leads to the modules, and cannot be copied to where somebody else may read it. */
function isCounted(): boolean {
  if (process.env.NODE_V8_COVERAGE === undefined) return false;
  console.log('      skipped: while V8 counts, the command line is more than one file');
  return true;
}

describe('dist/cli.js', () => {
  let program: string;
  let folder: string;

  before(() => {
    program = bundle('cli.js');
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'invite-cli-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads standard input and ends with 0, 1 or 2', () => {
    assert.deepEqual(call(['-'], CLEAN), { status: 0, stdout: '1 draft, nothing found.\n', stderr: '' });
    const found = call(['-'], OPEN);
    assert.match(found.stdout, /^<stdin>:1:\d+ {2}error {2}.+ {2}unfilled-placeholder\n/);
    assert.equal(found.status, 1);
    const trouble = call(['gone.invite.md']);
    assert.deepEqual(trouble, {
      status: 2,
      stdout: '',
      stderr: 'invite-lint: gone.invite.md: no such file or folder\n',
    });
  });

  it('obeys NO_COLOR and FORCE_COLOR', () => {
    assert.ok(!call(['-'], OPEN).stdout.includes('\x1b['));
    assert.ok(call(['-'], OPEN, { FORCE_COLOR: '1' }).stdout.includes('\x1b['));
    assert.ok(!call(['-'], OPEN, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout.includes('\x1b['));
  });

  it('--fix keeps mode, line ends and byte order mark of a file', () => {
    const file = join(folder, 'a.invite.md');
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    writeFileSync(file, crlf(REPAIRABLE));
    chmodSync(file, 0o604);
    const { stdout, stderr } = call(['--fix', 'a.invite.md']);
    assert.equal(readFileSync(file, 'utf8'), crlf(REPAIRED), stdout + stderr);
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o604);
  });

  it('--fix goes through a link to the file, and keeps the link', function () {
    if (isWindows()) return this.skip();
    const file = join(folder, 'real.invite.md');
    const link = join(folder, 'link.invite.md');
    writeFileSync(file, REPAIRABLE);
    symlinkSync(file, link);
    assert.equal(call(['--fix', 'link.invite.md']).status, 0);
    assert.equal(readFileSync(file, 'utf8'), REPAIRED);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ['link.invite.md', 'real.invite.md']);
  });

  it('gives one line to each thing that cannot be read, and goes on with the rest', function () {
    if (isWindows()) return this.skip();
    const at = (name: string) => join(folder, name);
    writeFileSync(at('good.invite.md'), REPAIRABLE);
    writeFileSync(at('latin.invite.md'), Uint8Array.of(0x48, 0x69, 0x20, 0xe9));
    mkdirSync(at('folder.invite.md'));
    symlinkSync(at('gone.invite.md'), at('broken.invite.md'));
    symlinkSync(at('b.invite.md'), at('a.invite.md'));
    symlinkSync(at('a.invite.md'), at('b.invite.md'));
    assert.equal(spawnSync('mkfifo', [at('pipe.invite.md')]).status, 0);
    const { status, stdout, stderr } = call(['--fix', '.', 'folder.invite.md', 'missing.invite.md']);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'invite-lint: a.invite.md: too many symbolic links',
      'invite-lint: b.invite.md: too many symbolic links',
      'invite-lint: broken.invite.md: this link leads nowhere',
      'invite-lint: folder.invite.md: no *.invite.md file in this folder',
      'invite-lint: latin.invite.md: not UTF-8 text, left as it is',
      'invite-lint: missing.invite.md: no such file or folder',
    ]);
    assert.deepEqual([status, stdout], [2, '1 fix applied. 1 draft, nothing found.\n']);
    assert.equal(readFileSync(at('good.invite.md'), 'utf8'), REPAIRED);
  });

  it('--fix leaves alone what the user may not read or write, one line for each, and goes on', function () {
    const somebody = unprivileged();
    if (!somebody || isCounted()) return this.skip();
    const at = (name: string) => join(folder, name);
    for (const name of ['locked', 'shut']) mkdirSync(at(name));
    const drafts = ['locked/a', 'private', 'readonly', 'shut/b', 'unreadable'].map(name => `${name}.invite.md`);
    for (const draft of drafts) writeFileSync(at(draft), REPAIRABLE);
    // Whoever is root may do everything, so it is somebody else who tries.
    copyFileSync(program, at('cli.cjs'));
    const { uid, gid } = somebody;
    if (uid !== undefined) for (const path of ['.', 'locked', 'shut', ...drafts]) chownSync(at(path), uid, gid!);
    const modes = { 'private.invite.md': 0o600, 'readonly.invite.md': 0o444, 'unreadable.invite.md': 0 };
    for (const [name, mode] of Object.entries({ ...modes, locked: 0o555, shut: 0 })) chmodSync(at(name), mode);
    const { status, stdout, stderr } = spawnSync(process.execPath, [at('cli.cjs'), '--fix', '.'], {
      ...{ ...somebody, cwd: folder, encoding: 'utf8' },
    });
    for (const name of ['locked', 'shut']) chmodSync(at(name), 0o755);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'invite-lint: locked/a.invite.md: could not be written: permission denied',
      'invite-lint: readonly.invite.md: could not be written: permission denied',
      'invite-lint: shut: permission denied',
      'invite-lint: unreadable.invite.md: permission denied',
    ]);
    assert.deepEqual([status, stdout], [2, '1 fix applied. 1 draft, nothing found.\n']);
    for (const [name, mode] of Object.entries(modes)) assert.equal(statSync(at(name)).mode & 0o777, mode, name);
    for (const draft of drafts)
      assert.equal(readFileSync(at(draft), 'utf8'), draft.startsWith('private') ? REPAIRED : REPAIRABLE, draft);
    assert.deepEqual(readdirSync(at('locked')), ['a.invite.md']);
  });

  it('stays quiet when the reader of its output goes away', done => {
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.invite.md`), OPEN.repeat(20));
    const child = spawn(process.execPath, [program, '--format=json', '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code, signal) => {
      try {
        assert.deepEqual({ code, signal, stderr }, { code: 1, signal: null, stderr: '' });
        done();
      } catch (error) {
        done(error);
      }
    });
  });

  function call(argv: readonly string[], input = '', env: Record<string, string> = {}) {
    const { NO_COLOR, FORCE_COLOR, ...rest } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...rest, ...env },
    });
    return { status, stdout, stderr };
  }
});
