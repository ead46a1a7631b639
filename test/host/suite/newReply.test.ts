// New replies: from answers that are given and from ones that are chosen, without a file and in a folder; and the walkthrough.
import { commands, type TextEditor, type Uri, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { eventually, finishes, hasSelected, hasText, inWorkspace, showsRules, useFiles } from './drafts';

const NEW_REPLY = 'invite.newReply';

describe('a new reply', () => {
  /** What the tests have made in the workspace. */
  const made: Uri[] = [];

  afterEach(async () => {
    await useFiles();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const uri of made.splice(0)) await workspace.fs.delete(uri);
  });

  it('opens with what is known, at its first tab stop', async () => {
    await commands.executeCommand(NEW_REPLY, { kind: 'accept', to: 'Priya Raman', company: 'Northwind' });
    const editor = activeDraft();
    equal(editor.document.isUntitled, true);
    await hasSelected(editor, ['[event or place you met]']);
    await commands.executeCommand('type', { text: 'the Oslo Data Meetup' });
    await hasText(
      editor.document,
      text =>
        text ===
        '---\nkind: accept\nto: Priya Raman\ncompany: Northwind\n---\n\n' +
          'Hi Priya, thanks for inviting me to connect on LinkedIn. It was great meeting you at the Oslo Data Meetup. ' +
          'I look forward to staying connected and learning more about your work with Northwind.',
    );
    await showsRules(editor.document, []);
  });

  it('goes from one open place to the next', async () => {
    await commands.executeCommand(NEW_REPLY, { sample: 'accept-post', to: '', company: '' });
    const editor = activeDraft();
    for (const slot of ['[name]', '[post, talk or article]', '[topic]', '[detail you remember]', '[company]']) {
      await hasSelected(editor, [slot]);
      await commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
  });

  it('has the note of the invitation that it answers', async () => {
    await useFiles('Invitations.csv');
    await commands.executeCommand(NEW_REPLY, { kind: 'decline', to: 'Marta Lindqvist', company: '' });
    const text = activeDraft().document.getText();
    ok(text.includes('\n> Hi Sam, your talk on tide tables was a joy.'), text);
  });

  it('becomes a file of the folder, with a name that is free', async () => {
    const folder = inWorkspace('').toString();
    for (const name of ['siobhan-odwyer.invite.md', 'siobhan-odwyer-2.invite.md']) {
      await commands.executeCommand(NEW_REPLY, { kind: 'decline', to: 'Siobhán O’Dwyer', company: '', folder });
      const editor = activeDraft();
      made.push(editor.document.uri);
      equal(editor.document.uri.toString(), inWorkspace(name).toString());
      await hasSelected(editor, ['[industry or relationship]']);
      ok(editor.document.getText().includes('\nHi Siobhán, I appreciate'), editor.document.getText());
    }
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('asks for what is not given, and can be had by pressing Enter alone', async () => {
    const opened = finishes(commands.executeCommand(NEW_REPLY, inWorkspace('accept.invite.md')));
    await eventually(() => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), opened);
    const editor = activeDraft();
    made.push(editor.document.uri);
    equal(editor.document.uri.toString(), inWorkspace('reply.invite.md').toString());
    await hasSelected(editor, ['[name]']);
    ok(editor.document.getText().startsWith('---\nkind: accept\n---\n\nHi [name], thanks'), editor.document.getText());
  });

  it('opens no draft where the user goes away', async () => {
    const before = window.activeTextEditor;
    const ended = finishes(commands.executeCommand(NEW_REPLY));
    await eventually(() => commands.executeCommand('workbench.action.closeQuickOpen'), ended);
    equal(window.activeTextEditor === before, true);
  });

  it('is none where a request is ignored: the walkthrough tells how', async () => {
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand(NEW_REPLY, { kind: 'ignore' });
    equal(window.activeTextEditor, undefined);
    await eventually(() => commands.executeCommand('notification.acceptPrimaryAction'), showsWalkthrough);
  });
});

describe('the walkthrough', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens by command', async () => {
    await eventually(() => commands.executeCommand('invite.openWalkthrough'), showsWalkthrough);
  });

  it('brings drafts to try things on', async () => {
    await commands.executeCommand('invite.openSample', 'finished');
    await showsRules(activeDraft().document, []);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('invite.openSample');
    const { document } = activeDraft();
    await showsRules(document, ['missing-greeting', 'stiff-salutation', 'stock-phrase', 'favor-asking']);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

function activeDraft(): TextEditor {
  const editor = window.activeTextEditor;
  ok(editor && editor.document.languageId === 'invite', 'no draft was opened');
  return editor;
}

/** Extensions are told no more of that page than that it has no document, and the name it has before it is drawn. */
function showsWalkthrough(): boolean {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab !== undefined && tab.input === undefined && /^(?:Welcome|Walkthrough)\b/.test(tab.label);
}
