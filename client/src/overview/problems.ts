// The findings of drafts that are not open, in the Problems view, where the user asks for that. While a draft is open, the
// language client shows what is found in it.
import type { Disposable } from 'vscode';
import { languages, Uri, window, workspace } from 'vscode';
import type { Server } from '../server';
import type { DraftIndex } from './draftIndex';
import { isShown, textOf } from './shown';

const SETTING = 'invite.workspaceDiagnostics';

export function showProblems(server: Server, index: DraftIndex): Disposable[] {
  const collection = languages.createDiagnosticCollection('invite-workspace');
  let wanted = false;

  const show = async (uri: string) => {
    const entry = index.get(uri);
    const { protocol2CodeConverter } = await server.client();
    const diagnostics = await protocol2CodeConverter.asDiagnostics([...(entry?.checked?.diagnostics ?? [])]);
    // It may have been checked again, or opened, meanwhile.
    if (entry === index.get(uri)) collection.set(Uri.parse(uri, true), wanted && !isShown(uri) ? diagnostics : []);
  };
  const showAll = (uris: Iterable<string>) => {
    // Without a server, what was found last stays.
    for (const uri of uris) if (wanted) show(uri).catch(() => {});
  };
  const follow = () => {
    wanted = workspace.getConfiguration().get(SETTING) === true;
    index.compare(wanted);
    if (!wanted) return collection.clear();
    index.want();
    showAll(index.entries().map(({ uri }) => uri));
  };
  follow();
  return [
    collection,
    index.onDidChange(showAll),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(SETTING) && follow()),
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      const uris = [...opened, ...closed].flatMap(({ input }) => textOf(input) ?? []).map(String);
      showAll(uris.filter(uri => index.get(uri)));
    }),
    window.onDidChangeVisibleTextEditors(() => showAll(index.entries().map(({ uri }) => uri))),
  ];
}
