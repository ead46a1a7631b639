// The command that says which contacts files may be read. Nothing is searched or read before the user has said so, here
// or in the settings.
import type { Disposable, QuickPickItem, Uri } from 'vscode';
import { commands, l10n, QuickPickItemKind, window, workspace } from 'vscode';
import type { ContactFiles } from './contactFiles';
import { nameFiles } from './contactSetting';

export const USE_CONTACTS = 'invite.useContacts';

/** How LinkedIn names them, with what a browser adds to a second download: `Connections (1).csv`. */
const EXPORTS = '**/{[Cc]onnections,[Ii]nvitations}*.csv';
const MOST_FOUND = 20;

/** *Use LinkedIn Contacts…* */
export function registerContacts(files: ContactFiles): Disposable[] {
  return [commands.registerCommand(USE_CONTACTS, () => useContacts(files))];
}

/** True once the chosen files have been read; false where none was chosen. */
async function useContacts(files: ContactFiles): Promise<boolean> {
  const chosen = await chooseFiles();
  if (!chosen?.length) return false;
  if (!(await nameFiles(chosen))) files.readAll();
  await files.settled();
  return true;
}

interface Choice extends QuickPickItem {
  /** Undefined for “Browse…”. */
  readonly files?: readonly Uri[];
}

async function chooseFiles(): Promise<readonly Uri[] | undefined> {
  const found = await workspace.findFiles(EXPORTS, '**/node_modules/**', MOST_FOUND);
  if (found.length === 0) return browse();
  const choice = await window.showQuickPick(choices(found), {
    title: l10n.t('Use LinkedIn Contacts'),
    placeHolder: l10n.t('They are read on this machine, kept in memory, and sent nowhere'),
  });
  return choice && (choice.files ?? browse());
}

function choices(found: readonly Uri[]): Choice[] {
  const single = found.map(uri => ({ label: `$(file) ${workspace.asRelativePath(uri)}`, files: [uri] }));
  const several =
    found.length === 2 ? l10n.t('Both files found here') : l10n.t('All {0} files found here', found.length);
  const all = { label: `$(files) ${several}`, files: found };
  return [
    ...(found.length > 1 ? [all] : []),
    ...single.sort((a, b) => a.label.localeCompare(b.label)),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(folder-opened) ${l10n.t('Browse…')}` },
  ];
}

function browse(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    title: l10n.t('Connections.csv or Invitations.csv of a LinkedIn data export'),
    openLabel: l10n.t('Use Contacts'),
    canSelectMany: true,
    filters: { [l10n.t('LinkedIn data export')]: ['csv'] },
  });
}
