// The way to a first message in an empty draft: the list of sample replies, at the place where the message will begin.
import type { Disposable } from 'vscode';
import { commands, Selection, window } from 'vscode';
import { CHOOSE_REPLY } from '../../protocol';
import { activeDraft } from './drafts';

/** *Choose Sample Reply*, for the draft in the active editor. */
export function registerChooseReply(): Disposable[] {
  return [commands.registerCommand(CHOOSE_REPLY, chooseReply)];
}

async function chooseReply(): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const last = document.lineAt(document.lineCount - 1);
  // Replies are offered on a line of their own.
  if (!last.isEmptyOrWhitespace) await editor.edit(edit => edit.insert(last.range.end, '\n'));
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  await window.showTextDocument(document, editor.viewColumn);
  await commands.executeCommand('editor.action.triggerSuggest');
}
