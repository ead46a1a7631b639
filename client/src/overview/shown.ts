// What the user has in an editor. A document may live on unseen for minutes after somebody has read it.
import { TabInputText, TabInputTextDiff, type TextEditor, type Uri, window } from 'vscode';

/** Whether a tab, or an editor without one such as a peek, shows the document; there the language client speaks. */
export function isShown(uri: string): boolean {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const shown = [...tabs.map(({ input }) => textOf(input)), ...window.visibleTextEditors.map(shownIn)];
  return shown.some(each => each?.toString() === uri);
}

/** The document that a tab shows for writing; undefined for what is no text. */
export function textOf(input: unknown): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

function shownIn({ document }: TextEditor): Uri {
  return document.uri;
}
