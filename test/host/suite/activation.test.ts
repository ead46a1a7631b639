// The extension starts, restarts and stays out of the way of files that are no drafts.
import { commands, extensions, languages } from 'vscode';
import { equal, ok } from './assert';
import { openFile, ruleIds, showsRules } from './drafts';

describe('the extension', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('is there, and active once a draft is in the workspace', async () => {
    const extension = extensions.getExtension('invite-drafts.invite-drafts');
    ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    ok(extension.isActive, 'the extension did not activate');
  });

  it('registers the commands of its manifest', async () => {
    const extension = extensions.getExtension('invite-drafts.invite-drafts');
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = await commands.getCommands(true);
    for (const { command } of declared) ok(known.includes(command), `${command} is in the manifest and nowhere else`);
  });

  it('gives the language id `invite` to files named *.invite.md', async () => {
    const { document } = await openFile('accept.invite.md');
    equal(document.languageId, 'invite');
  });

  it('says nothing about other Markdown files', async () => {
    const notes = await openFile('notes.md');
    const draft = await openFile('accept.invite.md');
    await showsRules(draft.document, ['unfilled-placeholder']);
    equal(notes.document.languageId, 'markdown');
    equal(languages.getDiagnostics(notes.document.uri), []);
  });

  it('checks drafts again after a restart of the server', async () => {
    const { document } = await openFile('accept.invite.md');
    await showsRules(document, ['unfilled-placeholder']);
    const cleared = showsRules(document, []);
    await commands.executeCommand('invite.restartServer');
    await cleared;
    await showsRules(document, ['unfilled-placeholder']);
    equal(ruleIds(document), ['unfilled-placeholder']);
  });
});
