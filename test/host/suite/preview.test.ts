// The preview beside the editor: what its page really shows, that it follows the draft, and what a click in it does.
import { ConfigurationTarget, commands, env, extensions, TabInputWebview, window, workspace } from 'vscode';
import type { ExtensionApi } from '../../../client/src/client';
import type { PreviewApi, Shown } from '../../../client/src/preview';
import { equal, ok } from './assert';
import { movesTo, openFile, openUntitled, rangeOf, until } from './drafts';

const OPEN = 'invite.openPreview';
const DRAFT = `---
to: Priya Raman
---
> Hi, I saw your talk.

Hi Priya, it was **great** meeting you at [event].
And thanks for the [invite](https://example.org/i)!
`;
const MESSAGE = `Hi Priya, it was great meeting you at [event].
And thanks for the invite (https://example.org/i)!`;
const BEFORE = 'what was there before';

describe('the preview', () => {
  let preview: PreviewApi;
  let last: Shown | undefined;
  const shows = (accept: (shown: Shown) => boolean) =>
    until(
      preview.onDidShow,
      () => last !== undefined && accept(last),
      () => `the preview shows ${JSON.stringify(last)}`,
    );
  const reads = (text: string) => shows(shown => shown.text === text);
  const marks = (part: string) => shows(({ marked }) => marked.includes(part));

  before(async () => {
    const extension = extensions.getExtension<ExtensionApi>('invite-drafts.invite-drafts');
    ok(extension, 'VS Code does not know the extension');
    preview = (await extension.activate()).preview;
    preview.onDidShow(shown => {
      last = shown;
    });
  });
  beforeEach(() => {
    last = undefined;
  });
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the editor, which keeps the focus, and shows the message as it will be read', async () => {
    const editor = await openUntitled(DRAFT);
    await commands.executeCommand(OPEN);
    await reads(MESSAGE);
    await marks('[event]');
    equal(panels(), ['Preview: Priya Raman']);
    equal(window.activeTextEditor?.document === editor.document, true, 'the editor has lost the focus');
    ok(last?.notes.includes(`${MESSAGE.length} of 8,000 characters`), `no length in ${JSON.stringify(last?.notes)}`);
    ok(
      last?.notes.some(note => /^Error “\[event\]” is still open/.test(note)),
      `no finding in ${JSON.stringify(last?.notes)}`,
    );
  });

  it('shows what is typed, and what is repaired', async () => {
    const editor = await openUntitled(DRAFT);
    await commands.executeCommand(OPEN);
    await marks('[event]');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '[event]'), 'the Oslo meetup 🙂'));
    await reads(MESSAGE.replace('[event]', 'the Oslo meetup 🙂'));
    await shows(({ marked }) => !marked.includes('[event]') && !marked.some(mark => mark.includes('Oslo')));
  });

  it('follows the draft that is written, and stays one panel', async () => {
    await openUntitled('Hi Tom, thanks for the invite!');
    await commands.executeCommand(OPEN);
    await reads('Hi Tom, thanks for the invite!');
    await openUntitled('Hi Ana, thanks for the invite!');
    await reads('Hi Ana, thanks for the invite!');
    equal(panels(), ['Preview: Ana']);
    await commands.executeCommand(OPEN);
    equal(panels().length, 1);
    await openFile('notes.md');
    equal(panels(), ['Preview: Ana'], 'another file took its place');
  });

  it('says that there is nothing to send yet, and that a draft was closed', async () => {
    await openUntitled('---\nto: Noor Haddad\n---\n');
    await commands.executeCommand(OPEN);
    await shows(({ text, notes }) => text === '' && notes.includes('0 of 8,000 characters'));
    equal(panels(), ['Preview: Noor Haddad']);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await shows(({ notes }) => notes.some(note => /is closed\. Open a draft/.test(note)));
  });

  it('goes by the settings as soon as they change', async () => {
    await openFile('accept.invite.md');
    await commands.executeCommand(OPEN);
    await shows(({ notes }) => notes.some(note => note.endsWith(' of 8,000 characters')));
    const settings = workspace.getConfiguration('invite.rules.over-channel-limit');
    try {
      await settings.update('message', 7_777, ConfigurationTarget.Global);
      await shows(({ notes }) => notes.some(note => note.endsWith(' of 7,777 characters')));
    } finally {
      await settings.update('message', undefined, ConfigurationTarget.Global);
    }
    await shows(({ notes }) => notes.some(note => note.endsWith(' of 8,000 characters')));
  });

  it('leads to the source of a finding, and of a word', async () => {
    const editor = await openUntitled(DRAFT);
    await commands.executeCommand(OPEN);
    await marks('[event]');
    const { id } = last!;
    let moved = movesTo(editor, '[event]');
    await preview.receive({ type: 'revealItem', id, item: 0 });
    await moved;
    moved = movesTo(editor, '');
    await preview.receive({ type: 'revealText', id, offset: MESSAGE.indexOf('meeting') });
    const { start } = await moved;
    equal(editor.document.offsetAt(start), DRAFT.indexOf('meeting'));
  });

  it('copies the message of the draft that it shows', async () => {
    await env.clipboard.writeText(BEFORE);
    await openUntitled(DRAFT);
    await commands.executeCommand(OPEN);
    await reads(MESSAGE);
    await openFile('notes.md');
    await preview.receive({ type: 'copy' });
    equal(await env.clipboard.readText(), MESSAGE);
  });

  it('does nothing that its page may not ask for', async () => {
    const editor = await openUntitled(DRAFT);
    await commands.executeCommand(OPEN);
    await marks('[event]');
    const { selection } = editor;
    await env.clipboard.writeText(BEFORE);
    const { id } = last!;
    const wrong = [
      null,
      'copy',
      { type: 'command', command: 'invite.copyMessage' },
      { type: 'revealItem', id: id + 1, item: 0 },
      { type: 'revealItem', id, item: 99 },
      { type: 'revealText', id, offset: -1 },
    ];
    for (const message of wrong) await preview.receive(message);
    equal(await env.clipboard.readText(), BEFORE);
    equal(editor.selection, selection);
  });
});

/** The titles of all previews. */
function panels(): string[] {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const isPreview = ({ input }: (typeof tabs)[number]) =>
    input instanceof TabInputWebview && input.viewType.endsWith('invite.preview');
  return tabs.filter(isPreview).map(({ label }) => label);
}
