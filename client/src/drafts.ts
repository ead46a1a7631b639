// Which documents are drafts, and how a request of our own protocol names one.
import type { TextDocument, TextEditor, Uri } from 'vscode';
import { languages, window, workspace } from 'vscode';
import type { DraftParams } from '../../protocol';

export const DRAFTS = [
  { language: 'invite' },
  // A user's own file association may give our files to Markdown.
  { language: 'markdown', pattern: '**/*.invite.md' },
];

export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0;
}

/** The open document of that URI, a draft or not. */
export function openDocument(uri: string | Uri): TextDocument | undefined {
  return workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

/** The draft that was active last, as far as anybody asked; followActive asks with every change. */
let latest: TextDocument | undefined;

/**
 * The editor that has, or last had, the focus, where it shows a draft. While something else than a text has it, such as
 * the preview, it is the one draft on screen, or of several the one that was active before.
 */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isDraft(editor.document)) {
    latest = editor.document;
    return editor;
  }
  // An editor of no column is a part of something else, such as the log in the panel.
  if (editor?.viewColumn !== undefined) return undefined;
  const drafts = window.visibleTextEditors.filter(({ document }) => isDraft(document));
  return drafts.length === 1 ? drafts[0] : drafts.find(({ document }) => document === latest);
}

/** The parameters of a request about the document. */
export function draftParams({ uri }: TextDocument): DraftParams {
  return { textDocument: { uri: uri.toString() } };
}
