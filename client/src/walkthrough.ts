// The walkthrough, the drafts to try its steps on, and what is to be said where no reply is needed. Its words and
// pictures are in package.json and media/walkthrough/.
import type { Disposable } from 'vscode';
import { commands, l10n, Selection, ViewColumn, window, workspace } from 'vscode';
import { name as packageName, publisher } from '../../package.json';
import { isSampleDraft, sampleDrafts } from './sampleDrafts';

export const OPEN_WALKTHROUGH = 'invite.openWalkthrough';
export const OPEN_SAMPLE = 'invite.openSample';

const WALKTHROUGH = `${publisher}.${packageName}#start`;
/** The step of the walkthrough that tells how to ignore a request. */
const IGNORING = 'ignore';

/** *Get Started* and *Open Sample Draft*. */
export function registerWalkthrough(): Disposable[] {
  return [
    commands.registerCommand(OPEN_WALKTHROUGH, openWalkthrough),
    commands.registerCommand(OPEN_SAMPLE, openSample),
  ];
}

/** Says that there is nothing to write, and offers the way; waits for no answer. `person` may be empty. */
export function explainIgnoring(person = ''): void {
  const showHow = l10n.t('Show How');
  const sentence = person
    ? l10n.t('No message is needed. LinkedIn does not tell {0} that you ignored the request.', person)
    : l10n.t('No message is needed. LinkedIn does not tell people that you ignored their request.');
  window.showInformationMessage(sentence, showHow).then(async choice => {
    if (choice === showHow) await openWalkthrough(IGNORING);
  });
}

async function openWalkthrough(step?: unknown): Promise<void> {
  const place = typeof step === 'string' ? { category: WALKTHROUGH, step } : WALKTHROUGH;
  await commands.executeCommand('workbench.action.openWalkthrough', place, false);
}

/** Beside the walkthrough, so that its words can be followed. */
async function openSample(which?: unknown): Promise<void> {
  const content = sampleDrafts[isSampleDraft(which) ? which : 'warnings'];
  const document = await workspace.openTextDocument({ language: 'invite', content });
  const isBeside = window.activeTextEditor === undefined && window.tabGroups.activeTabGroup.activeTab !== undefined;
  const editor = await window.showTextDocument(document, isBeside ? ViewColumn.Beside : ViewColumn.Active);
  // Where the message begins. Without a move, VS Code still believes in the selection of the draft that was shown before.
  const caret = document.positionAt(content.indexOf('\n\n') + 2);
  editor.selection = new Selection(caret, caret);
}
