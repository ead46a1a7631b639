// Changes to documents as the server writes them.
import { l10n, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './server';

/**
 * Applies the edit; one for the document in the active editor may hold tab stops.
 * @throws where no server runs, or VS Code refuses the edit, as it does for a text that has changed since.
 */
export async function applyEdit(server: Server, edit: WorkspaceEdit): Promise<void> {
  const { protocol2CodeConverter } = await server.client();
  if (!(await workspace.applyEdit(await protocol2CodeConverter.asWorkspaceEdit(edit))))
    throw new Error(l10n.t('The draft has changed meanwhile. Try again.'));
}
