// The real file system behind the command line: replacing a file, and folders with links in them.
import assert from 'node:assert/strict';
import fs, {
  chmodSync,
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
import { mock } from 'node:test';
import { disk } from '../../server/src/cli/disk';
import { findDrafts } from '../../server/src/cli/files';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { REPAIRABLE } from '../support/drafts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('invite-lint: the disk', () => {
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'invite-disk-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('replaces a file, keeps its mode and leaves nothing beside it', () => {
    writeFileSync(at('a.invite.md'), 'old');
    chmodSync(at('a.invite.md'), 0o640);
    disk.replace(at('a.invite.md'), bytes('new'), bytes('old'));
    assert.equal(readFileSync(at('a.invite.md'), 'utf8'), 'new');
    if (process.platform !== 'win32') assert.equal(statSync(at('a.invite.md')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['a.invite.md']);
  });

  it('replaces what a symbolic link points at, not the link', () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'a.invite.md'), 'old');
    symlinkSync(at('real', 'a.invite.md'), at('link.invite.md'));
    disk.replace(at('link.invite.md'), bytes('new'), bytes('old'));
    assert.ok(lstatSync(at('link.invite.md')).isSymbolicLink());
    assert.equal(readFileSync(at('real', 'a.invite.md'), 'utf8'), 'new');
  });

  it('lets nobody else read a private draft, not even while it is being written', () => {
    writeFileSync(at('a.invite.md'), 'old');
    chmodSync(at('a.invite.md'), 0o600);
    const modes: number[] = [];
    const { chmodSync: real } = fs;
    const watched = mock.method(fs, 'chmodSync', (path: string, mode: number) => {
      modes.push(statSync(path).mode & 0o077);
      real(path, mode);
    });
    disk.replace(at('a.invite.md'), bytes('new'), bytes('old'));
    watched.mock.restore();
    // Windows has no such modes.
    if (process.platform !== 'win32') assert.deepEqual([modes, statSync(at('a.invite.md')).mode & 0o777], [[0], 0o600]);
    assert.equal(readFileSync(at('a.invite.md'), 'utf8'), 'new');
  });

  it('replaces a file whose name is as long as names can be', () => {
    const name = `${'n'.repeat(245)}.invite.md`;
    writeFileSync(at(name), 'old');
    disk.replace(at(name), bytes('new'), bytes('old'));
    assert.equal(readFileSync(at(name), 'utf8'), 'new');
  });

  it('leaves a file alone that was changed since it was read, and says so', async () => {
    const out: string[] = [];
    const stream = { write: (text: string) => void out.push(text), isTTY: false };
    const read = (path: string) => {
      const bytes = disk.read(path);
      writeFileSync(path, 'Saved by an editor.');
      return bytes;
    };
    writeFileSync(at('a.invite.md'), REPAIRABLE);
    const io = { cwd: folder, env: {}, stdin: async () => bytes(''), files: { ...disk, read } };
    const code = await run(['--fix', at('a.invite.md')], { ...io, stdout: stream, stderr: stream });
    assert.deepEqual(
      [code, out],
      [2, [`invite-lint: ${at('a.invite.md')}: could not be written: it was changed meanwhile\n`, '']],
    );
    assert.equal(readFileSync(at('a.invite.md'), 'utf8'), 'Saved by an editor.');
    assert.deepEqual(readdirSync(folder), ['a.invite.md']);
  });

  it('creates no file in the place of one that is gone', () => {
    assert.throws(() => disk.replace(at('gone.invite.md'), bytes('new'), bytes('old')), { code: 'ENOENT' });
    assert.deepEqual(readdirSync(folder), []);
  });

  it('keeps the old text when the new one cannot be put in its place', () => {
    writeFileSync(at('a.invite.md'), 'old');
    // Somebody else's file stands where the temporary one would be written.
    writeFileSync(at(`.invite-lint.${process.pid}.tmp`), 'not ours');
    assert.throws(() => disk.replace(at('a.invite.md'), bytes('new'), bytes('old')), { code: 'EEXIST' });
    assert.equal(readFileSync(at('a.invite.md'), 'utf8'), 'old');
    assert.equal(readFileSync(at(`.invite-lint.${process.pid}.tmp`), 'utf8'), 'not ours');
  });

  it('follows links while it searches, and does not get lost in a circle of them', () => {
    mkdirSync(at('drafts', 'deep'), { recursive: true });
    writeFileSync(at('drafts', 'deep', 'a.invite.md'), '');
    symlinkSync(at('drafts'), at('drafts', 'deep', 'circle'));
    symlinkSync(at('nowhere'), at('drafts', 'broken.invite.md'));
    symlinkSync(at('drafts', 'deep', 'a.invite.md'), at('drafts', 'link.invite.md'));
    const { paths, troubles } = findDrafts([at('drafts')], { cwd: folder, files: disk } as Io);
    assert.ok(paths.includes(at('drafts', 'deep', 'a.invite.md')));
    assert.ok(paths.includes(at('drafts', 'link.invite.md')));
    assert.ok(paths.length < 6, paths.join('\n'));
    const broken = join('drafts', 'broken.invite.md');
    assert.ok(troubles.length > 0 && troubles.every(({ path }) => path?.endsWith('broken.invite.md')));
    assert.deepEqual(troubles[0], { path: broken, message: 'this link leads nowhere' });
  });
});
