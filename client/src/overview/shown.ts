// What the user has in an editor. A document may live on unseen for minutes after somebody has read it.
import { l10n, type Tab, TabInputText, TabInputTextDiff, type TextDocument, type Uri, window } from 'vscode';

/** Whether a tab, or an editor without one such as a peek, shows the document; there the language client speaks. */
export function isShown(uri: string): boolean {
  return tabsOf(uri).length > 0 || window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri);
}

/**
 * Saves a document that was changed while nothing showed it, and sees to it that nothing does. VS Code looks now and then
 * for what is unsaved and opens a tab for it, be it between the change and this; the next change would stay unsaved there.
 * @throws where VS Code does not save the document. That it shows to the user by itself.
 */
export async function saveUnseen(document: TextDocument): Promise<void> {
  if (!(await document.save())) throw new Error(l10n.t('VS Code has not saved the draft.'));
  await window.tabGroups.close(tabsOf(document.uri.toString()), true);
}

/** The document that a tab shows for writing; undefined for what is no text. */
export function textOf(input: unknown): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

function tabsOf(uri: string): Tab[] {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  return tabs.filter(({ input }) => textOf(input)?.toString() === uri);
}
