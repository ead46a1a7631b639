// From the paths on the command line to the drafts they mean: files, folders, globs and standard input.
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';

// The library's other build asks for its own URL when it starts, which a bundled CommonJS program does not have.
import tinyglobby = require('tinyglobby');

import { type Io, reason, type Trouble } from './io';

/** Where a draft comes from: `-` is standard input, anything else a path as it is shown to the user. */
export interface Sources {
  readonly paths: readonly string[];
  readonly troubles: readonly Trouble[];
}

const { globSync, isDynamicPattern } = tinyglobby;

export const STDIN = '-';
const DRAFTS = '**/*.invite.md';
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** The drafts in the order of the arguments, those of a folder or glob by name, each of them once. */
export function findDrafts(args: readonly string[], io: Io): Sources {
  const troubles: Trouble[] = [];
  const found = new Map<string, string>();
  for (const arg of args) {
    for (const path of arg === STDIN ? [STDIN] : expand(arg, io, troubles)) {
      const key = path === STDIN ? STDIN : resolve(io.cwd, path);
      if (!found.has(key)) found.set(key, path);
    }
  }
  return { paths: [...found.values()], troubles };
}

/** A path that exists is taken as it is, even one with brackets in its name; only then is it read as a glob. */
function expand(arg: string, io: Io, troubles: Trouble[]): readonly string[] {
  const before = troubles.length;
  const orElse = (paths: readonly string[], message: string) => {
    if (paths.length === 0 && troubles.length === before) troubles.push({ path: arg, message });
    return paths;
  };
  try {
    const kind = io.files.kindOf(arg);
    if (kind === 'file') return [arg];
    if (kind === 'folder') return orElse(search(DRAFTS, arg, io, troubles), 'no *.invite.md file in this folder');
    if (isDynamicPattern(arg)) return orElse(search(arg, '', io, troubles), 'no file matches this pattern');
    return orElse([], 'no such file or folder');
  } catch (error) {
    return orElse([], reason(error));
  }
}

/** A draft that is a link and leads nowhere would be passed over without a word. */
function noteBroken(path: string, io: Io, troubles: Trouble[]): void {
  if (!path.endsWith('.invite.md')) return;
  const note = (message: string) => troubles.push({ path: relative(io.cwd, path), message });
  try {
    if (!io.files.kindOf(path)) note('this link leads nowhere');
  } catch (error) {
    note(reason(error));
  }
}

/** The files below `folder` that match, by name. A folder that cannot be read is trouble; the rest is still searched. */
function search(pattern: string, folder: string, io: Io, troubles: Trouble[]): string[] {
  const readdirSync = (path: string) => {
    try {
      const entries = io.files.list(path);
      for (const { name, kind } of entries) if (kind === 'link') noteBroken(join(path, name), io, troubles);
      return entries.map(({ name, kind }) => ({
        name,
        isFile: () => kind === 'file',
        isDirectory: () => kind === 'folder',
        isSymbolicLink: () => kind === 'link',
      }));
    } catch (error) {
      troubles.push({ path: relative(io.cwd, path) || '.', message: reason(error) });
      return [];
    }
  };
  const matches = globSync(pattern, {
    cwd: resolve(io.cwd, folder),
    ignore: IGNORED,
    dot: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
    // Only the listing is ours. Its type asks for every overload of node:fs; the library calls this one.
    fs: { readdirSync } as unknown as FileSystemAdapter,
  });
  return matches.sort().map(match => (isAbsolute(match) ? match : join(folder, match)));
}
