// What changes a draft: quick fixes, fix-all on save, and snippets.
import { type CodeAction, CodeActionKind, commands, type TextDocument, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasText, openFile, openUntitled, rangeOf, showsRules } from './drafts';

describe('edits', () => {
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('a quick fix fills the name from the front matter', async () => {
    const { document } = await openFile('accept.invite.md');
    await showsRules(document, ['unfilled-placeholder']);
    const actions = await quickFixes(document, '[name]');
    const preferred = actions.find(action => action.isPreferred);
    ok(preferred?.edit, `no preferred quick fix among: ${actions.map(action => action.title).join('; ')}`);
    ok(await workspace.applyEdit(preferred.edit), 'VS Code did not apply the edit');
    await hasText(document, text => text.includes('\nHi Priya, thanks'));
    await showsRules(document, []);
  });

  it('a quick fix removes the favor', async () => {
    const { document } = await openFile('favor.invite.md');
    await showsRules(document, ['favor-asking']);
    const [first] = await quickFixes(document, 'refer me');
    ok(first?.edit, 'no quick fix with an edit');
    ok(await workspace.applyEdit(first.edit), 'VS Code did not apply the edit');
    await hasText(document, text => !text.includes('refer me'));
    await showsRules(document, []);
  });

  it('saving applies the safe fixes where the settings ask for it', async () => {
    const editor = await openFile('saved.invite.md');
    const { document } = editor;
    await showsRules(document, ['formal-language']);
    await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'));
    ok(await document.save(), 'the draft was not saved');
    await hasText(document, text => text.includes('which I accept.'));
    await showsRules(document, []);
  });

  it('a sample reply goes in as a snippet, with a finding for every place to fill', async () => {
    const { document } = await openUntitled('');
    await commands.executeCommand('editor.action.insertSnippet', {
      langId: 'invite',
      name: 'Accept: thank and connect',
    });
    await hasText(document, text => text.startsWith('Hi [name], thanks for inviting me to connect on LinkedIn.'));
    const findings = await showsRules(document, Array(3).fill('unfilled-placeholder'));
    const marked = findings.map(finding => document.getText(finding.range));
    equal(marked, ['[name]', '[event or place you met]', '[company or industry]']);
  });
});

function quickFixes(document: TextDocument, part: string): Thenable<CodeAction[]> {
  const resolved = 10; // Quick fixes come without their edits; this many are completed.
  const range = rangeOf(document, part);
  return commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    resolved,
  );
}
