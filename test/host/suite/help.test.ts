// What a draft offers to a reader who asks: hovers and completions.
import {
  CompletionItemKind,
  commands,
  type Hover,
  type MarkdownString,
  Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { ok } from './assert';
import { completions, eventually, hasSelected, labelOf, openFile, openUntitled, rangeOf, showsRules } from './drafts';

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
    const labels = await shownLabels(document, new Position(0, 0));
    for (const sample of ['accept', 'decline', 'connect-first']) {
      ok(labels.includes(sample), `no ${sample} among: ${labels.join('; ')}`);
    }
  });

  it('prose draws no sample reply, even where it ends in a word that begins one', async () => {
    const text = 'Hi Priya,\n\nIf you are in Oslo this week, I would be glad to meet';
    const { document } = await openUntitled(text);
    const labels = await shownLabels(document, rangeOf(document, 'meet').end);
    ok(!labels.includes('meet-up'), `“meet-up” is among: ${labels.join('; ')}`);
  });

  it('the name of a sample reply becomes the reply, with its tab stops', async () => {
    const editor = await openUntitled('acc');
    await commands.executeCommand('cursorBottom');
    await commands.executeCommand('editor.action.triggerSuggest');
    const accept = () => commands.executeCommand('acceptSelectedSuggestion').then(() => editor.document.getText());
    const reply = await eventually(accept, text => text !== 'acc');
    ok(reply.startsWith('Hi [name], thanks for inviting me'), reply);
    await hasSelected(editor, ['[name]']);
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await hasSelected(editor, ['[event or place you met]']);
  });

  it('a slash at the start of an empty draft offers them as well', async () => {
    const { document } = await openUntitled('/');
    const filters = (await completions(document, new Position(0, 1))).map(({ filterText }) => filterText);
    ok(filters.includes('/accept'), `no /accept among: ${filters.join('; ')}`);
  });
});

/** The labels that a writer would see. Asked by command, VS Code also tells of snippets, which a draft's settings hide. */
async function shownLabels(document: TextDocument, at: Position): Promise<string[]> {
  const settings = workspace.getConfiguration('editor', document);
  const hidden = settings.get('suggest.showSnippets') === false ? CompletionItemKind.Snippet : undefined;
  return (await completions(document, at)).filter(({ kind }) => kind !== hidden).map(labelOf);
}
