// *New Reply to Invitation…*: a new reply where the invitation is chosen first. Who invited, the server knows.
import type { Disposable } from 'vscode';
import { commands, l10n, window } from 'vscode';
import { ListInvitations } from '../../protocol';
import type { ContactFiles } from './contactFiles';
import { USE_CONTACTS } from './contacts';
import { newReply } from './newReply';
import { shownInvitation } from './recipients';
import type { Server } from './server';
import { tell } from './status';

/** *New Reply to Invitation…* */
export function registerReply(server: Server, files: ContactFiles): Disposable[] {
  return [commands.registerCommand('invite.replyToInvitation', () => replyToInvitation(server, files))];
}

async function replyToInvitation(server: Server, files: ContactFiles): Promise<void> {
  await files.settled();
  const invitation = await chooseInvitation(await invitations(server));
  if (!invitation) return;
  const { from: to, company } = invitation;
  await newReply(server, files, { to, company, invitation });
}

/** The incoming invitations; where none have been read, the user is asked for the file first. */
async function invitations(server: Server): Promise<ListInvitations.Result> {
  const list = () => server.request<ListInvitations.Result>(ListInvitations.method);
  const known = await list();
  if (known.length > 0) return known;
  const choose = l10n.t('Choose File…');
  const sentence = l10n.t(
    'No invitations have been read yet. They are in the file Invitations.csv of your LinkedIn data export.',
  );
  const choice = await window.showInformationMessage(sentence, choose);
  if (choice !== choose || !(await commands.executeCommand<boolean>(USE_CONTACTS))) return [];
  const read = await list();
  if (read.length === 0) tell(l10n.t('There are no invitations in what you chose.'));
  return read;
}

async function chooseInvitation(list: ListInvitations.Result): Promise<ListInvitations.Invitation | undefined> {
  if (list.length === 0) return undefined;
  const choice = await window.showQuickPick(list.map(shownInvitation), {
    title: l10n.t('Reply to Invitation'),
    placeHolder: l10n.t('Whose invitation do you answer?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.invitation;
}
