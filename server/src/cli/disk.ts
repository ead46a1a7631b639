// The real file system behind `Files`, for the process's own folder. Synchronous throughout: for many small files that is several times faster.
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, Files } from './io';

export const disk: Files = {
  kindOf(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isDirectory() ? 'folder' : 'file');
  },
  list: folder =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): Entry[] => {
      const { name } = entry;
      if (entry.isSymbolicLink()) return [{ name, kind: 'link' }];
      if (entry.isDirectory()) return [{ name, kind: 'folder' }];
      // Whoever reads a pipe that nobody asked for waits for ever.
      return entry.isFile() ? [{ name, kind: 'file' }] : [];
    }),
  read: path => readFileSync(path),
  replace,
};

/** Writes beside the file and renames over it, so that a crash or a full disk never leaves half a draft. */
function replace(path: string, bytes: Uint8Array, was: Uint8Array): void {
  // Through a symbolic link the file is replaced, not the link.
  const target = realpathSync(path);
  const { mode, uid, gid } = statSync(target);
  // A rename needs no right to write to the file itself, but a read-only draft is meant to stay as it is.
  accessSync(target, constants.W_OK);
  // Not the draft's own name with more behind it, which may be too long for a name.
  const temporary = join(dirname(target), `.invite-lint.${process.pid}.tmp`);
  try {
    // For nobody else to read before it has the draft's mode, and on the disk before it has the draft's name.
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true });
    keepOwner(temporary, uid, gid);
    chmodSync(temporary, mode);
    // An editor may have saved it since it was read.
    if (!readFileSync(target).equals(was)) throw new Error('it was changed meanwhile');
    renameSync(temporary, target);
  } catch (error) {
    // A file that was there before is not ours to remove.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(temporary, { force: true });
    throw error;
  }
}

/** As far as the system lets us: only root may give a file away, and a draft of one's own is better than none. */
function keepOwner(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch {}
}
