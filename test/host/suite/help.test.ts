// What a draft offers to a reader who asks: hovers and completions.
import { type CompletionList, commands, type Hover, type MarkdownString, Position } from 'vscode';
import { ok } from './assert';
import { openFile, openUntitled, rangeOf, showsRules } from './drafts';

describe('help', () => {
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('a hover on a finding explains the rule', async () => {
    const { document } = await openFile('accept.invite.md');
    await showsRules(document, ['unfilled-placeholder']);
    const at = rangeOf(document, '[name]').start.translate(0, 1);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers.flatMap(hover => hover.contents).map(content => (content as MarkdownString).value);
    ok(text.join('\n').includes('unfilled-placeholder'), `the hover says: ${text.join(' | ')}`);
  });

  it('an empty draft offers the sample replies', async () => {
    const { document } = await openUntitled('');
    const at = new Position(0, 0);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const sample of ['accept', 'decline', 'connect']) {
      ok(
        labels.some(label => label.toLowerCase().includes(sample)),
        `no ${sample} reply among: ${labels.join('; ')}`,
      );
    }
  });
});
