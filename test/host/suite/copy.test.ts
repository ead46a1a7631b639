// Copying the message: what lands on the clipboard, from the palette and from the code lens above the draft.
import { type CodeLens, commands, env, type TextDocument } from 'vscode';
import { equal, ok } from './assert';
import { eventually, movesTo, openFile, openUntitled, rangeOf, showsRules } from './drafts';

const COPY = 'invite.copyMessage';
const DRAFT = `---
kind: accept
to: Priya Raman
---
> Hi, I saw your talk.

Hi Priya, it was **great** meeting you at the *Oslo Data Meetup*.  
<!-- ask about the boats? -->
Here is [the paper](https://example.org/tide_tables):

* pages 2 to 4
`;
const MESSAGE = `Hi Priya, it was great meeting you at the Oslo Data Meetup.
Here is the paper (https://example.org/tide_tables):

- pages 2 to 4`;
const BEFORE = 'what was there before';

describe('copying the message', () => {
  beforeEach(() => env.clipboard.writeText(BEFORE));
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('puts exactly the plain text on the clipboard', async () => {
    await openUntitled(DRAFT);
    await commands.executeCommand(COPY);
    equal(await env.clipboard.readText(), MESSAGE);
  });

  it('takes what was typed last', async () => {
    const editor = await openUntitled(DRAFT);
    await editor.edit(edit => edit.replace(rangeOf(editor.document, 'Priya, it'), 'Priya 🙂, it'));
    await commands.executeCommand(COPY);
    equal(await env.clipboard.readText(), MESSAGE.replace('Priya,', 'Priya 🙂,'));
  });

  it('copies an unfinished message as well, and leads to what is still open', async () => {
    const editor = await openUntitled('Hi Priya, it was great meeting you at [event].');
    await showsRules(editor.document, ['unfilled-placeholder']);
    await commands.executeCommand(COPY);
    equal(await env.clipboard.readText(), 'Hi Priya, it was great meeting you at [event].');
    const moved = movesTo(editor, '[event]');
    await commands.executeCommand('notification.acceptPrimaryAction');
    await moved;
  });

  it('copies nothing where there is no message', async () => {
    await openUntitled('---\nto: Priya Raman\n---\n');
    await commands.executeCommand(COPY);
    equal(await env.clipboard.readText(), BEFORE);
  });

  it('is offered above the message', async () => {
    const { document } = await openUntitled(DRAFT);
    const [copy, length] = await eventually(
      () => lenses(document),
      found => found.length > 0,
    );
    ok(copy?.command && length?.command, 'two lenses were expected');
    equal(copy.range.start.line, 6);
    equal(copy.command.title, 'Copy message for LinkedIn');
    equal(length.command.title, `${MESSAGE.length} of 8,000 characters`);
    await commands.executeCommand(copy.command.command, ...(copy.command.arguments ?? []));
    equal(await env.clipboard.readText(), MESSAGE);
  });

  it('is not offered in other Markdown files', async () => {
    const draft = await openFile('accept.invite.md');
    await eventually(
      () => lenses(draft.document),
      found => found.length === 3,
    );
    const notes = await openFile('notes.md');
    equal((await lenses(notes.document)).length, 0);
    await commands.executeCommand(COPY);
    equal(await env.clipboard.readText(), BEFORE);
  });
});

function lenses({ uri }: TextDocument): Thenable<CodeLens[]> {
  return commands.executeCommand('vscode.executeCodeLensProvider', uri);
}
