// Contacts: read when the setting names their file and not before, read again when it changes, offered while writing.
import { CompletionItemKind, commands, type TextDocument, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import {
  completions,
  eventually,
  finishes,
  hasText,
  inWorkspace,
  labelOf,
  openUntitled,
  rangeOf,
  useFiles,
} from './drafts';

const DRAFT = '---\nto: Pri\n---\nHi Priya, thanks for the invite!\n';

describe('contacts', () => {
  beforeEach(() => useFiles());
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));
  after(() => useFiles());

  it('are not read before the user says so', async () => {
    const { document } = await openUntitled(DRAFT);
    await useFiles('Connections.csv');
    await eventually(
      () => offered(document),
      names => names.includes('Priya Raman'),
    );
    await useFiles();
    await eventually(
      () => offered(document),
      names => !names.includes('Priya Raman'),
    );
  });

  it('complete the recipient, and bring company and role along', async () => {
    const editor = await openUntitled(DRAFT);
    await useFiles('Connections.csv');
    await eventually(
      () => offered(editor.document),
      names => names.includes('Priya Raman'),
    );
    await commands.executeCommand('cursorMove', { to: 'down' });
    await commands.executeCommand('cursorMove', { to: 'wrappedLineEnd' });
    await commands.executeCommand('editor.action.triggerSuggest');
    const accept = () => commands.executeCommand('acceptSelectedSuggestion').then(() => editor.document.getText());
    const text = await eventually(accept, written => written !== DRAFT);
    equal(text, DRAFT.replace('Pri\n', 'Priya Raman\ncompany: Northwind\nrole: Tide Analyst\n'));
  });

  it('fill slots that the front matter does not', async () => {
    await useFiles('Connections.csv');
    const { document } = await openUntitled('---\nto: Priya Raman\n---\nHi [name], how did you come to [company]?\n');
    await eventually(
      () => offered(document),
      names => names.includes('Priya Raman'),
    );
    await commands.executeCommand('invite.fillSlots');
    await hasText(document, text => text.endsWith('\nHi Priya, how did you come to Northwind?\n'));
  });

  it('are read again when their file changes, and forgotten when it goes', async () => {
    const file = inWorkspace('Team.csv');
    await workspace.fs.writeFile(file, connections('Prisca,Moreau,Tidewater,Engineer'));
    const { document } = await openUntitled(DRAFT);
    await useFiles('Team.csv');
    await eventually(
      () => offered(document),
      names => names.includes('Prisca Moreau'),
    );
    await workspace.fs.writeFile(file, connections('Prince,Abara,Tidewater,Engineer'));
    await eventually(
      () => offered(document),
      names => names.includes('Prince Abara') && names.length === 1,
    );
    await workspace.fs.delete(file);
    await eventually(
      () => offered(document),
      names => names.length === 0,
    );
  });

  it('do without a file that is broken or missing', async () => {
    const broken = inWorkspace('Broken.csv');
    await workspace.fs.writeFile(
      broken,
      Uint8Array.from({ length: 512 }, (_, index) => index % 256),
    );
    const { document } = await openUntitled(DRAFT);
    await useFiles('Missing.csv', 'Broken.csv', 'Connections.csv', '\0');
    await eventually(
      () => offered(document),
      names => names.includes('Priya Raman'),
    );
    await workspace.fs.delete(broken);
  });

  it('are there again after a restart of the server', async () => {
    const { document } = await openUntitled(DRAFT);
    await useFiles('Connections.csv');
    await eventually(
      () => offered(document),
      names => names.includes('Priya Raman'),
    );
    await commands.executeCommand('invite.restartServer');
    await eventually(
      () => offered(document),
      names => names.includes('Priya Raman'),
    );
  });

  it('are found in the workspace where the user asks for it', async () => {
    const { document } = await openUntitled(DRAFT);
    const chosen = finishes(commands.executeCommand('invite.useContacts'));
    await eventually(() => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), chosen);
    equal(workspace.getConfiguration('invite').get<string[]>('contacts')?.toSorted(), [
      'Connections.csv',
      'Invitations.csv',
    ]);
    ok((await offered(document)).includes('Priya Raman'), 'the contacts were not read by the end of the command');
  });

  it('give an invitation its reply, with the note quoted', async () => {
    await useFiles('Invitations.csv');
    const opened = finishes(commands.executeCommand('invite.replyToInvitation'));
    await eventually(() => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), opened);
    const document = window.activeTextEditor?.document;
    ok(document, 'no draft was opened');
    equal(document.languageId, 'invite');
    equal(document.isUntitled, true);
    for (const part of ['to: Marta Lindqvist', '> Hi Sam, your talk on tide tables was a joy.', 'Hi Marta,']) {
      ok(document.getText().includes(part), `no “${part}” in ${document.getText()}`);
    }
  });
});

/** Who is offered for what is typed as the recipient. */
async function offered(document: TextDocument): Promise<string[]> {
  const all = await completions(document, rangeOf(document, '\n---').start);
  // Where nobody is, VS Code offers the words of the file.
  return all.filter(({ kind }) => kind === CompletionItemKind.Value).map(labelOf);
}

function connections(row: string): Uint8Array {
  return new TextEncoder().encode(`First Name,Last Name,Company,Position\n${row}\n`);
}
