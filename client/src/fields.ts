// Changes a key of a draft's front matter. The server knows how front matter is written; the edit is one step to undo.
import type { TextDocument } from 'vscode';
import { SetField } from '../../protocol';
import { draftParams } from './drafts';
import { applyEdit } from './edits';
import type { Server } from './server';

/**
 * Sets the key, or takes it out where the value is empty. False where there was nothing to do.
 * @throws where no server runs, or the key cannot have that value.
 */
export async function applyField(server: Server, document: TextDocument, key: string, value: string): Promise<boolean> {
  const params: SetField.Params = { ...draftParams(document), key, value };
  const edit = await server.request<SetField.Result>(SetField.method, params);
  return edit ? applyEdit(server, edit) : false;
}
