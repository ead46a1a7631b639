// Repairs a finding of the checklist as the light bulb beside it would.
import { l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { CodeAction } from 'vscode-languageclient';
import type { DraftFinding } from '../../../protocol';
import { draftParams } from '../drafts';
import { applyEdit } from '../edits';
import { reveal } from '../reveal';
import type { Server } from '../server';
import { tell } from '../status';
import { rangeNow } from './places';

/** Applies the one repair that there is, or has the user choose. Ends with the focus on what was changed. */
export async function fixFinding(server: Server, document: TextDocument, finding: DraftFinding): Promise<void> {
  const actions = await actionsFor(server, document, finding);
  const [first, ...others] = actions;
  // The last one only silences the rule, and is no reason to ask.
  const action = first?.isPreferred && others.length <= 1 ? first : await pick(actions, finding);
  if (!action) return;
  try {
    const resolved = await server.request<CodeAction>('codeAction/resolve', action);
    // Tab stops live in the active editor only.
    await reveal(document, rangeNow(document, finding));
    if (resolved.edit) await applyEdit(server, resolved.edit);
  } catch {
    tell(l10n.t('The draft has changed meanwhile. Try again.'));
  }
}

export function tellNoFix(): void {
  tell(l10n.t('There is no quick fix for this.'));
}

/** What the server offers for this finding, repairs first; whatever others stand at the same place is left out. */
async function actionsFor(server: Server, document: TextDocument, finding: DraftFinding): Promise<CodeAction[]> {
  const { code2ProtocolConverter } = await server.client();
  const range = code2ProtocolConverter.asRange(rangeNow(document, finding));
  const context = { diagnostics: [], only: ['quickfix'] };
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    ...draftParams(document),
    range,
    context,
  });
  const isMeant = ({ diagnostics = [] }: CodeAction) =>
    diagnostics.some(({ code, message }) => code === finding.ruleId && message === finding.message);
  return actions.filter(isMeant);
}

async function pick(actions: readonly CodeAction[], { message }: DraftFinding): Promise<CodeAction | undefined> {
  if (actions.length === 0) {
    tellNoFix();
    return undefined;
  }
  const items = actions.map((action): QuickPickItem & { action: CodeAction } => ({ label: action.title, action }));
  const chosen = await window.showQuickPick(items, { title: message, placeHolder: l10n.t('Choose a fix') });
  return chosen?.action;
}
