// Reads one draft, unsaved where it is open, else from its file system, and asks the server how it stands.
import { FileSystemError, Uri, workspace } from 'vscode';
import { CheckDraft } from '../../../protocol';
import { decode } from '../decode';
import { openDocument } from '../drafts';
import type { Server } from '../server';
import type { DraftEntry } from './entries';

/** In bytes. Nothing that is longer is a draft. */
const LARGEST = 1_000_000;

export interface LookOptions {
  /** There is a server to ask. */
  readonly isServed: boolean;
  /** Whether the draft is also compared with those that are not open. */
  readonly compare: boolean;
}

/** Never rejects: a draft that cannot be read or checked is one without a state. Undefined where the file is gone. */
export async function lookAt(server: Server, uri: string, options: LookOptions): Promise<DraftEntry | undefined> {
  const file = Uri.parse(uri, true);
  const entry: DraftEntry = { uri, path: workspace.asRelativePath(file), changed: 0 };
  try {
    const { text, changed } = await read(file);
    const checked = options.isServed && text !== undefined ? await ask(server, { uri, text }, options.compare) : null;
    return { ...entry, changed, ...(checked && { checked }) };
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? undefined : entry;
  }
}

/** Has the server compare nothing with the draft any more; one that is gone knows nothing to forget. */
export async function forgetDraft(server: Server, uri: string): Promise<void> {
  await ask(server, { uri, text: '' }, false);
}

function ask(server: Server, draft: { uri: string; text: string }, compare: boolean): Promise<CheckDraft.Result> {
  const params: CheckDraft.Params = { ...draft, ...(compare && { compare }) };
  return server.request<CheckDraft.Result>(CheckDraft.method, params).catch(() => null);
}

/** Without its text where the file is too large. @throws where it cannot be read. */
async function read(uri: Uri): Promise<{ readonly text?: string; readonly changed: number }> {
  const document = openDocument(uri);
  if (document?.isDirty) return { text: document.getText(), changed: Date.now() };
  const { mtime: changed, size } = await workspace.fs.stat(uri);
  if (size > LARGEST) return { changed };
  return { text: document?.getText() ?? decode(await workspace.fs.readFile(uri)), changed };
}
