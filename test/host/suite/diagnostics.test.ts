// What a draft shows while it is open and being written.
import { commands, DiagnosticSeverity, languages } from 'vscode';
import { equal } from './assert';
import { openFile, openUntitled, rangeOf, showsRules } from './drafts';

describe('diagnostics', () => {
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('mark an open placeholder as an error, at its place', async () => {
    const { document } = await openFile('accept.invite.md');
    const [finding] = await showsRules(document, ['unfilled-placeholder']);
    equal(finding?.severity, DiagnosticSeverity.Error);
    equal(finding?.range, rangeOf(document, '[name]'));
  });

  it('come and go with what is written', async () => {
    const editor = await openFile('accept.invite.md');
    const { document } = editor;
    await showsRules(document, ['unfilled-placeholder']);
    await editor.edit(edit => edit.replace(rangeOf(document, '[name]'), 'Priya'));
    await showsRules(document, []);
    await editor.edit(edit => edit.replace(rangeOf(document, 'the Oslo Data Meetup'), '{{event}}'));
    await showsRules(document, ['unfilled-placeholder']);
  });

  it('warn of a favor', async () => {
    const { document } = await openFile('favor.invite.md');
    const [finding] = await showsRules(document, ['favor-asking']);
    equal(finding?.severity, DiagnosticSeverity.Warning);
  });

  it('work in a draft that was never saved', async () => {
    const { document } = await openUntitled(
      'Hi [name], it was great meeting you at the Oslo Data Meetup, thank you for the invitation!\n',
    );
    await showsRules(document, ['unfilled-placeholder']);
  });

  it('work where a file association makes the draft Markdown', async () => {
    const { document } = await openFile('accept.invite.md');
    await showsRules(document, ['unfilled-placeholder']);
    await showsRules(await languages.setTextDocumentLanguage(document, 'plaintext'), []);
    await showsRules(await languages.setTextDocumentLanguage(document, 'markdown'), ['unfilled-placeholder']);
    await languages.setTextDocumentLanguage(document, 'invite');
  });
});
