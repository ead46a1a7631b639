// What a draft offers to a reader who asks: hovers and completions.
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Hover,
  type MarkdownString,
  Position,
  type TextDocument,
} from 'vscode';
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
    const labels = (await completions(document, new Position(0, 0))).map(labelOf);
    for (const sample of ['accept', 'decline', 'connect-first']) {
      ok(labels.includes(sample), `no ${sample} among: ${labels.join('; ')}`);
    }
  });

  it('a slash at the start of an empty draft offers them as well', async () => {
    const { document } = await openUntitled('/');
    const filters = (await completions(document, new Position(0, 1))).map(({ filterText }) => filterText);
    ok(filters.includes('/accept'), `no /accept among: ${filters.join('; ')}`);
  });
});

async function completions(document: TextDocument, at: Position): Promise<CompletionItem[]> {
  const command = 'vscode.executeCompletionItemProvider';
  return (await commands.executeCommand<CompletionList>(command, document.uri, at)).items;
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
