// The command line's outside world as plain data: a map of files, what was printed, and what was written.
import type { Entry, Files, Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

export interface World {
  /** Path -> content. A string is UTF-8 text; an error is thrown when the file is read. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly tty?: boolean;
  /** Makes every write to a file fail. */
  readonly writeError?: Error;
  /** Folders that cannot be listed. */
  readonly lockedFolders?: readonly string[];
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that were written, as text. */
  readonly written: Readonly<Record<string, string>>;
}

const CWD = '/project';

/** An error as node:fs throws it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(`${code}: from the test`), { code });
}

/** Runs the command line in the given world. */
export async function runIn(world: World, ...argv: string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const isTTY = world.tty ?? false;
  const written: Record<string, string> = {};
  const code = await run(argv, {
    cwd: CWD,
    env: world.env ?? {},
    stdout: { write: text => void stdout.push(text), isTTY },
    stderr: { write: text => void stderr.push(text), isTTY },
    stdin: async () => bytesOf(world.stdin ?? ''),
    files: filesOf(world, written),
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join(''), written };
}

function filesOf(world: World, written: Record<string, string>): Files {
  const files = new Map(Object.entries(world.files ?? {}));
  const get = (path: string) => {
    const content = files.get(relative(path));
    if (content === undefined) throw fileError('ENOENT');
    if (content instanceof Error) throw content;
    return content;
  };
  const isFolder = (path: string) => path === '' || [...files.keys()].some(file => file.startsWith(`${path}/`));
  return {
    kindOf: path => (files.has(relative(path)) ? 'file' : isFolder(relative(path)) ? 'folder' : undefined),
    list(folder) {
      if (world.lockedFolders?.includes(relative(folder))) throw fileError('EACCES');
      return entriesOf(relative(folder), [...files.keys()]);
    },
    read: path => bytesOf(get(path)),
    replace(path, bytes) {
      if (world.writeError) throw world.writeError;
      get(path);
      files.set(relative(path), bytes);
      written[relative(path)] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
  };
}

function entriesOf(folder: string, files: readonly string[]): Entry[] {
  const below = files.filter(file => folder === '' || file.startsWith(`${folder}/`));
  const rests = below.map(file => (folder === '' ? file : file.slice(folder.length + 1)).split('/'));
  const kinds = new Map(rests.map(([name, ...deeper]) => [name!, deeper.length > 0 ? 'folder' : 'file'] as const));
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

function relative(path: string): string {
  const inside = path === CWD ? '' : path.startsWith(`${CWD}/`) ? path.slice(CWD.length + 1) : path;
  return inside.replace(/\/$/, '').replace(/^\.(?:\/|$)/, '');
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
