// Opens new drafts: in an editor that has no file yet, or in a file of a folder, wherever that folder lies.
import { FileType, l10n, Range, SnippetString, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { freeFileName } from './fileNames';

export interface NewDraft {
  /** The whole draft in snippet syntax. */
  readonly snippet: string;
  /** The same with every tab stop at its default. */
  readonly text: string;
}

/** Where a file with a draft goes, and for whom it is named. */
export interface NewFile {
  readonly folder: Uri;
  readonly person: string;
}

/** Opens the draft at its first tab stop. Where the file cannot be made, it is opened without one, and that is said. */
export async function openDraft({ snippet, text }: NewDraft, file?: NewFile): Promise<void> {
  const created = file && (await createFile(file, text));
  const document = created ?? (await workspace.openTextDocument({ language: 'invite' }));
  const editor = await window.showTextDocument(document);
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new SnippetString(snippet), all);
  if (file && !created) {
    const folder = workspace.asRelativePath(file.folder);
    void window.showWarningMessage(l10n.t('No file could be made in “{0}”, so the draft is not saved yet.', folder));
  }
}

/** The folder itself, or that of a file. */
export async function folderOf(uri: Uri): Promise<Uri> {
  const { type } = await workspace.fs.stat(uri);
  return type & FileType.Directory ? uri : Uri.joinPath(uri, '..');
}

/** As an edit of the workspace, so that undo takes the file away again. Undefined where the folder takes no file. */
async function createFile({ folder, person }: NewFile, text: string): Promise<TextDocument | undefined> {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  try {
    const taken = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    const uri = Uri.joinPath(folder, freeFileName(person, taken));
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    return (await workspace.applyEdit(edit)) ? await workspace.openTextDocument(uri) : undefined;
  } catch {
    return undefined;
  }
}
