// Changes to documents as the server writes them.
import { workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './server';

/**
 * Applies the edit; one for the document in the active editor may hold tab stops. False where the editor refuses it.
 * @throws where no server runs.
 */
export async function applyEdit(server: Server, edit: WorkspaceEdit): Promise<boolean> {
  const { protocol2CodeConverter } = await server.client();
  return workspace.applyEdit(await protocol2CodeConverter.asWorkspaceEdit(edit));
}
