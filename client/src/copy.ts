// The command that copies a finished message. What the message is, and what keeps it from being finished, the server
// knows; sending is left to the writer, always.
import type { Disposable, Uri } from 'vscode';
import { commands, env, l10n, window } from 'vscode';
import { COPY_MESSAGE, type DraftParams, NEXT_SLOT, ReadMessage } from '../../protocol';
import { activeDraft, draftParams } from './drafts';
import type { Server } from './server';
import { reasonOf, tell } from './status';

/** How many open things a warning names; nobody reads a longer one. */
const MOST_NAMED = 2;

/** *Copy Message for LinkedIn*, for the draft in the active editor or the one that a code lens or a button names. */
export function registerCopy(server: Server): Disposable[] {
  return [commands.registerCommand(COPY_MESSAGE, (uri?: string | Uri) => copyMessage(server, uri))];
}

/** True once the text is on the clipboard; what there is to say about it waits for no answer. */
async function copyMessage(server: Server, uri: string | Uri | undefined): Promise<boolean> {
  const params = paramsOf(uri);
  if (!params) return false;
  try {
    const message = await server.request<ReadMessage.Result>(ReadMessage.method, params);
    if (message.text === '') tell(l10n.t('There is no message to copy yet.'));
    else {
      await env.clipboard.writeText(message.text);
      report(message);
      return true;
    }
  } catch (problem) {
    void complain(reasonOf(problem));
  }
  return false;
}

function paramsOf(uri: string | Uri | undefined): DraftParams | undefined {
  if (uri !== undefined) return { textDocument: { uri: uri.toString() } };
  const editor = activeDraft();
  return editor && draftParams(editor.document);
}

function report({ text, open, slots }: ReadMessage.Result): void {
  if (open.length === 0) tell(l10n.t('Copied {0} characters.', text.length.toLocaleString(env.language)));
  else void warn([...new Set(open)], slots > 0);
}

async function warn(open: readonly string[], hasSlots: boolean): Promise<void> {
  const more = open.length - MOST_NAMED;
  const named = open.slice(0, MOST_NAMED).join(' ');
  const sentence =
    more > 0
      ? l10n.t('Copied, but not ready to send: {0} And {1} more.', named, more)
      : l10n.t('Copied, but not ready to send: {0}', named);
  const show = hasSlots ? l10n.t('Show Next Slot') : l10n.t('Show Problems');
  if ((await window.showWarningMessage(sentence, show)) !== show) return;
  await commands.executeCommand(hasSlots ? NEXT_SLOT : 'workbench.actions.view.problems');
}

async function complain(problem: string): Promise<void> {
  const restart = l10n.t('Restart Server');
  const choice = await window.showErrorMessage(l10n.t('Nothing was copied: {0}', problem), restart);
  if (choice === restart) await commands.executeCommand('invite.restartServer');
}
