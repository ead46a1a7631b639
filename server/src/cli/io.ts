// What the command line needs from the outside world. `run` gets it as an argument, so that tests hand in a map of files.

/** One of the two output streams. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** Paths are relative to `Io.cwd` or absolute. All members throw as node:fs does, with a `code`. */
export interface Files {
  /** What lies at the path, links followed; undefined where nothing does. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  list(folder: string): readonly Entry[];
  read(path: string): Uint8Array;
  /**
   * Puts new bytes in the place of an existing file: all of them or, after a failure, none. Keeps the file's mode. Fails
   * where the file is no longer what it `was`.
   */
  replace(path: string, bytes: Uint8Array, was: Uint8Array): void;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Everything on standard input, up to its end. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly files: Files;
}

/** Something that kept the run from doing all it was asked to; one line on standard error. */
export interface Trouble {
  /** The path as the user wrote it; absent where the trouble is not about a file. */
  readonly path?: string;
  readonly message: string;
}

/** Why a file operation failed, in words. */
export function reason(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? REASONS[code] : undefined;
  return known ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the disk',
  EISDIR: 'this is a folder',
  ELOOP: 'too many symbolic links',
};
