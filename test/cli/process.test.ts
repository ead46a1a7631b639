// The bundled `invite-lint` as a child process: only what a call of `run` cannot show.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/build';
import { CLEAN, OPEN, REPAIRABLE, REPAIRED } from '../support/drafts';

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
