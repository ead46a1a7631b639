// Hands the contacts files that the setting names to the server: when it starts, when the setting changes, and when a
// file does. The server keeps what it is given; nothing is kept here, and nothing of it is logged.
import type { Disposable } from 'vscode';
import { commands, env, FileSystemError, l10n, RelativePattern, Uri, window, workspace } from 'vscode';
import { ForgetContacts, ReadContacts } from '../../protocol';
import { CONTACTS_SETTING, namedFiles } from './contactSetting';
import { decode } from './decode';
import type { Server } from './server';
import { tell } from './status';

/** A member's 30,000 connections, the most that LinkedIn allows, take some 5 MB. */
const LARGEST = 64 * 1024 * 1024; // bytes

export interface ContactFiles extends Disposable {
  /** Reads every file that the setting names. */
  readonly readAll: () => Promise<void>;
  /** Resolves once everything that was begun is done. */
  readonly settled: () => Promise<void>;
}

export function followContactFiles(server: Server): ContactFiles {
  const watchers = new Map<string, Disposable>();
  let work: Promise<void> = Promise.resolve();
  /** One after the other, so that the last state of a file is the one that counts. */
  const queue = (task: () => Promise<void>) => {
    // Without a server there is nobody to tell, and one that starts gets everything.
    work = work.then(task).catch(() => {});
    return work;
  };
  /** `isNews`: the user is told what comes of it. */
  const readFiles = (files: readonly Uri[], isNews = true) =>
    queue(async () => {
      const counts: Counts[] = [];
      for (const uri of files) {
        const text = watchers.has(uri.toString()) ? await read(uri, isNews) : undefined;
        if (text !== undefined) counts.push(await hand(server, uri, text, isNews));
      }
      if (isNews) tellCounts(counts);
    });
  const forget = (uri: Uri) =>
    queue(() => server.request(ForgetContacts.method, { uri: uri.toString() } satisfies ForgetContacts.Params));

  /** Follows the files that the setting names now, and no others. */
  const readAll = (isNews = true) => {
    const files = namedFiles();
    const named = new Set(files.map(String));
    for (const [key, watcher] of watchers) {
      if (named.has(key)) continue;
      watcher.dispose();
      watchers.delete(key);
      forget(Uri.parse(key, true));
    }
    for (const uri of files) {
      if (watchers.has(uri.toString())) continue;
      watchers.set(
        uri.toString(),
        watch(
          uri,
          () => readFiles([uri]),
          () => forget(uri),
        ),
      );
    }
    return readFiles(files, isNews);
  };

  let isFirst = true;
  /** A second server is told the same without a word: to the user nothing has happened. */
  const begin = () => {
    readAll(isFirst);
    isFirst = false;
  };
  const listeners = [
    server.onDidStart(begin),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(CONTACTS_SETTING) && readAll()),
    workspace.onDidChangeWorkspaceFolders(() => readAll()),
  ];
  const dispose = () => {
    for (const each of [...listeners, ...watchers.values()]) each.dispose();
  };
  return { readAll, settled: () => work, dispose };
}

type Counts = Pick<ReadContacts.Result, 'connections' | 'invitations'>;

/** The file as text; undefined, and one message where that is news, where it cannot be read. */
async function read(uri: Uri, isNews: boolean): Promise<string | undefined> {
  const complain = isNews ? warnOfSetting : () => {};
  const name = workspace.asRelativePath(uri);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST) complain(l10n.t('“{0}” is too large to be a list of contacts.', name));
    else return decode(await workspace.fs.readFile(uri));
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    const sentence = missing
      ? l10n.t('The contacts file “{0}” is not there.', name)
      : l10n.t('The contacts file “{0}” cannot be read.', name);
    complain(sentence);
  }
  return undefined;
}

async function hand(server: Server, uri: Uri, text: string, isNews: boolean): Promise<Counts> {
  const params: ReadContacts.Params = { uri: uri.toString(), text };
  const result = await server.request<ReadContacts.Result>(ReadContacts.method, params);
  if (result.problem && isNews) {
    const sentence = `${workspace.asRelativePath(uri)}: ${result.problem}`;
    warn(sentence, l10n.t('Open File'), () => window.showTextDocument(uri));
  }
  return result;
}

const onScreen = new Set<string>();

/** Shows a sentence with one way out; says the same again only when the user has put it away. */
async function warn(sentence: string, button: string, press: () => unknown): Promise<void> {
  if (onScreen.has(sentence)) return;
  onScreen.add(sentence);
  const choice = await window.showWarningMessage(sentence, button);
  onScreen.delete(sentence);
  if (choice === button) await press();
}

function warnOfSetting(sentence: string): void {
  const open = () => commands.executeCommand('workbench.action.openSettings', CONTACTS_SETTING);
  warn(sentence, l10n.t('Open Settings'), open);
}

/** “2,143 contacts and 12 invitations read.” */
function tellCounts(counts: readonly Counts[]): void {
  const total = (key: keyof Counts) => counts.reduce((sum, each) => sum + each[key], 0);
  const [connections, invitations] = [total('connections'), total('invitations')];
  const [contactText, invitationText] = [contactsText(connections), invitationsText(invitations)];
  if (connections > 0 && invitations > 0) tell(l10n.t('{0} and {1} read.', contactText, invitationText));
  else if (connections + invitations > 0) tell(l10n.t('{0} read.', connections > 0 ? contactText : invitationText));
}

function contactsText(count: number): string {
  return count === 1 ? l10n.t('1 contact') : l10n.t('{0} contacts', count.toLocaleString(env.language));
}

function invitationsText(count: number): string {
  return count === 1 ? l10n.t('1 invitation') : l10n.t('{0} invitations', count.toLocaleString(env.language));
}

function watch(uri: Uri, changed: () => unknown, deleted: () => unknown): Disposable {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  // A pattern cannot quote what would be special in it.
  const pattern = new RelativePattern(Uri.joinPath(uri, '..'), name.replace(/[[\]{}*]/g, '?'));
  const watcher = workspace.createFileSystemWatcher(pattern);
  const ours = (run: () => unknown) => (other: Uri) => other.toString() === uri.toString() && run();
  watcher.onDidCreate(ours(changed));
  watcher.onDidChange(ours(changed));
  watcher.onDidDelete(ours(deleted));
  return watcher;
}
