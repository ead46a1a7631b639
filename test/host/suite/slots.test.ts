// Open slots: going from one to the next, and filling them all.
import { commands, Selection, type TextEditor } from 'vscode';
import { equal } from './assert';
import { hasSelected, hasText, movesTo, openUntitled } from './drafts';

const KNOWN = `---
kind: accept
to: Priya Raman
company: Northwind
met: the Oslo Data Meetup
---
Hi [name], thanks for the invite! It was great meeting you at [event]. I look forward to learning about {{company}}.
`;
const FILLED = KNOWN.replace('[name]', 'Priya')
  .replace('[event]', 'the Oslo Data Meetup')
  .replace('{{company}}', 'Northwind');

const UNKNOWN = `---
to: Priya Raman
---
Hi [name], it was great meeting you at [event]. How did you come to [company]? I hear that [topic] matters at [company].
`;

describe('slots', () => {
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('fill themselves from the front matter, all at once', async () => {
    const { document } = await openUntitled(KNOWN);
    await commands.executeCommand('invite.fillSlots');
    equal(document.getText(), FILLED);
  });

  it('become linked tab stops where nothing is known, selected in order', async () => {
    const editor = await openUntitled(UNKNOWN);
    await commands.executeCommand('invite.fillSlots');
    await hasSelected(editor, ['[event]']);
    await type('the Oslo Data Meetup');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await hasSelected(editor, ['[company]', '[company]']);
    await type('Northwind');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await hasSelected(editor, ['[topic]']);
    await commands.executeCommand('jumpToPrevSnippetPlaceholder');
    await hasSelected(editor, ['Northwind', 'Northwind']);
    await hasText(editor.document, text =>
      text.endsWith(
        'Hi Priya, it was great meeting you at the Oslo Data Meetup. ' +
          'How did you come to Northwind? I hear that [topic] matters at Northwind.\n',
      ),
    );
  });

  it('are filled in one step, which undo takes back', async () => {
    const { document } = await openUntitled(UNKNOWN);
    await commands.executeCommand('invite.fillSlots');
    await hasText(document, text => text.includes('Hi Priya,'));
    await commands.executeCommand('undo');
    await hasText(document, text => text === UNKNOWN);
  });

  it('are selected one after the other, and from the last again the first', async () => {
    const editor = await openUntitled(UNKNOWN);
    for (const slot of ['[name]', '[event]', '[company]', '[topic]', '[company]', '[name]']) {
      await goes(editor, 'invite.nextSlot', slot);
    }
  });

  it('are selected backwards as well, and from the first again the last', async () => {
    const editor = await openUntitled(UNKNOWN);
    for (const slot of ['[company]', '[topic]', '[company]', '[event]', '[name]', '[company]']) {
      await goes(editor, 'invite.previousSlot', slot);
    }
  });

  it('leave the selection where it is when none is open', async () => {
    const editor = await openUntitled(FILLED);
    editor.selection = new Selection(1, 0, 1, 4);
    await hasSelected(editor, ['kind']);
    await commands.executeCommand('invite.nextSlot');
    await commands.executeCommand('invite.fillSlots');
    await hasSelected(editor, ['kind']);
    equal(editor.document.getText(), FILLED);
  });
});

/** The command takes the selection to another place that reads so. */
async function goes(editor: TextEditor, command: string, slot: string): Promise<void> {
  const before = editor.selection;
  const moved = movesTo(editor, slot);
  await commands.executeCommand(command);
  equal((await moved).isEqual(before), false, `${command} stayed at ${slot}`);
}

function type(text: string): Thenable<unknown> {
  return commands.executeCommand('type', { text });
}
