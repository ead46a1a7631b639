// The way to a first message in an empty draft: the list of sample replies, at the place where the message will begin.
import type { Disposable } from 'vscode';
import { commands, l10n, Selection, window } from 'vscode';
import { CHOOSE_REPLY, ReadMessage } from '../../protocol';
import { activeDraft, draftParams } from './drafts';
import type { Server } from './server';
import { tell } from './status';

/** *Choose Sample Reply*, for the draft in the active editor. */
export function registerChooseReply(server: Server): Disposable[] {
  return [commands.registerCommand(CHOOSE_REPLY, () => chooseReply(server))];
}

async function chooseReply(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const { document } = editor;
  const message = await server.request<ReadMessage.Result>(ReadMessage.method, draftParams(document)).catch(() => null);
  // Nothing would be offered unasked behind a message, and the draft would be changed for nothing.
  if (message?.text) return tell(l10n.t('There is a message already. Type / on an empty line for the sample replies.'));
  const last = document.lineAt(document.lineCount - 1);
  // Replies are offered on a line of their own.
  if (!last.isEmptyOrWhitespace) await editor.edit(edit => edit.insert(last.range.end, '\n'));
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  await window.showTextDocument(document, editor.viewColumn);
  await commands.executeCommand('editor.action.triggerSuggest');
}
