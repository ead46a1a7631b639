// The setting `invite.contacts`: which files it names, and how it names a file.
import type { WorkspaceFolder } from 'vscode';
import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { CLIENT_ID } from './names';

const KEY = 'contacts';
export const CONTACTS_SETTING = `${CLIENT_ID}.${KEY}`;

const URI = /^[a-z][a-z\d+.-]+:/i; // Two letters at least: `C:` is a drive.
const ABSOLUTE = /^(?:[/\\]|[a-z]:[/\\])/i;

/** The files that the settings of this window name, each once, in their order. */
export function namedFiles(): Uri[] {
  const { workspaceFolders: folders = [] } = workspace;
  // What the user or the workspace says counts once, from the first folder; what a folder says counts from there.
  const speaking = folders.filter((folder, index) => index === 0 || hasOwn(folder));
  const places: readonly (WorkspaceFolder | undefined)[] = speaking.length > 0 ? speaking : [undefined];
  const files = places.flatMap(folder => names(folder).flatMap(name => toUri(name, folder) ?? []));
  return [...new Map(files.map(uri => [uri.toString(), uri])).values()];
}

/**
 * Adds files to the setting: to that of the workspace where it counts, else to the user's. A file takes the place of
 * others with its name, because a second `Connections.csv` is a newer one. False where the setting says so already.
 */
export async function nameFiles(files: readonly Uri[]): Promise<boolean> {
  const [folder] = workspace.isTrusted ? (workspace.workspaceFolders ?? []) : [];
  const setting = workspace.getConfiguration(CLIENT_ID).inspect<unknown>(KEY);
  const before = strings(folder ? setting?.workspaceValue : setting?.globalValue);
  const added = files.map(uri => toName(uri, folder));
  const kept = before.filter(name => !added.some(other => fileName(other) === fileName(name)));
  const after = [...kept, ...added];
  if (after.length === before.length && after.every(name => before.includes(name))) return false;
  const target = folder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration(CLIENT_ID).update(KEY, after, target);
  return true;
}

function hasOwn(folder: WorkspaceFolder): boolean {
  return workspace.getConfiguration(CLIENT_ID, folder).inspect(KEY)?.workspaceFolderValue !== undefined;
}

function names(folder: WorkspaceFolder | undefined): string[] {
  return strings(workspace.getConfiguration(CLIENT_ID, folder).get(KEY));
}

/** A settings file may hold anything. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(name => typeof name === 'string' && name.trim() !== '') : [];
}

/** Undefined for what is no name of a file, and for a relative path where no folder is open. */
function toUri(name: string, folder: WorkspaceFolder | undefined): Uri | undefined {
  if (ABSOLUTE.test(name)) return Uri.file(name);
  try {
    if (URI.test(name)) return Uri.parse(name, true);
    return folder && Uri.joinPath(folder.uri, name.replaceAll('\\', '/'));
  } catch {
    return undefined;
  }
}

function toName(uri: Uri, folder: WorkspaceFolder | undefined): string {
  if (folder && workspace.getWorkspaceFolder(uri) === folder) return workspace.asRelativePath(uri, false);
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

function fileName(name: string): string {
  return name.replace(/^.*[/\\]/s, '').toLowerCase();
}
