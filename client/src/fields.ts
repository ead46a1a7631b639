// Changes a key of a draft's front matter. The server knows how front matter is written; the edit is one step to undo.
import { l10n, type TextDocument } from 'vscode';
import { SetField } from '../../protocol';
import { draftParams, isDraft } from './drafts';
import { applyEdit } from './edits';
import type { Server } from './server';

/**
 * Sets the key, or takes it out where the value is empty. False where there was nothing to do.
 * @throws where no server runs, the key cannot have that value, or VS Code does not change the document.
 */
export async function applyField(server: Server, document: TextDocument, key: string, value: string): Promise<boolean> {
  // The server has never heard of it, and would find nothing to do.
  if (!isDraft(document))
    throw new Error(l10n.t('VS Code takes the file for “{0}”, not for a draft.', document.languageId));
  const params: SetField.Params = { ...draftParams(document), key, value };
  const edit = await server.request<SetField.Result>(SetField.method, params);
  if (edit) await applyEdit(server, edit);
  return edit !== null;
}
