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
import { basename, dirname, join } from 'node:path';
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
function replace(path: string, bytes: Uint8Array): void {
  // Through a symbolic link the file is replaced, not the link.
  const target = realpathSync(path);
  const { mode, uid, gid } = statSync(target);
  // A rename needs no right to write to the file itself, but a read-only draft is meant to stay as it is.
  accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    chmodSync(temporary, mode);
    keepOwner(temporary, uid, gid);
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
