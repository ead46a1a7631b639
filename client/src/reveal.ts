// Takes the writer to a place of a draft.
import { type Range, TabInputText, type TextDocument, ViewColumn, window } from 'vscode';

/** Selects it, in the editor that shows the draft, else where its tab is, else in the first column. */
export async function reveal(document: TextDocument, selection: Range): Promise<void> {
  const editor = window.visibleTextEditors.find(each => each.document === document);
  const isTab = ({ input }: { readonly input: unknown }) =>
    input instanceof TabInputText && input.uri.toString() === document.uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some(isTab));
  const viewColumn = editor?.viewColumn ?? group?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(document, { viewColumn, selection });
}
