// Status items and the readiness checklist: they follow the active draft, say what the editor shows and no more, and
// lead to the way out.
import {
  ConfigurationTarget,
  commands,
  extensions,
  Position,
  Selection,
  TabInputWebview,
  window,
  workspace,
} from 'vscode';
import type { ExtensionApi } from '../../../client/src/client';
import type { ReadinessApi } from '../../../client/src/readiness/readiness';
import type { Row } from '../../../client/src/readiness/rows';
import { contributes } from '../../../package.json';
import { equal, ok } from './assert';
import { eventually, hasSelected, hasText, openFile, openUntitled, rangeOf, until } from './drafts';

const CLEAN =
  'Hi Priya, thanks for inviting me to connect on LinkedIn. It was great meeting you at the Oslo Data Meetup. ' +
  'I look forward to learning more about your work with Northwind.\n';
const OPEN = `---\nto: Priya Raman\n---\n${CLEAN.replace('Priya', '[name]')}`;
const STIFF = CLEAN.replace('LinkedIn.', 'LinkedIn, which I hereby accept.');
const FIX = 'invite.readiness.fix';

let readiness: ReadinessApi;

describe('the status of a draft', () => {
  before(start);
  afterEach(endTest);

  it('says what is open, how long it is, and what it is taken for', async () => {
    await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    const texts = readiness.texts()!;
    equal(texts.readiness, '1 thing open | “[name]” is still open; fill it in before you send.');
    ok(/^\d+ words, \d+ of 8,000 characters \(message\)$/.test(texts.length), texts.length);
    ok(texts.kind.startsWith('Accept | inferred from “thanks for inviting me'), texts.kind);
  });

  it('changes with the text', async () => {
    const editor = await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '[name]'), 'Priya'));
    await saysInBar('$(check) Ready');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, 'Priya,'), '[name],'));
    await saysInBar('$(error) 1 open');
  });

  it('tells nothing that the editor holds back while somebody types', async () => {
    await set('typing.delay', 10_000);
    const editor = await openUntitled(STIFF.replace('hereby', 'hereb'));
    await saysInBar('$(check) Ready');
    const { length } = readiness.texts()!;
    const seen = record(() => readiness.texts()?.readiness);
    const { end } = rangeOf(editor.document, 'hereb');
    editor.selection = new Selection(end, end);
    await commands.executeCommand('type', { text: 'y' });
    await shows(() => readiness.texts()?.length !== length);
    equal(seen(), []);
    await commands.executeCommand('invite.checkDraft');
    await shows(() => readiness.texts()?.readiness === 'Ready to send | 1 suggestion');
  });

  it('is that of the active draft, and of no other file', async () => {
    await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    const seen = record(() => readiness.texts()?.bar);
    await openUntitled(CLEAN);
    await saysInBar('$(check) Ready');
    ok(!seen().includes(undefined), 'the status was gone between two drafts');
    const { document } = await openFile('notes.md');
    await saysInBar(undefined);
    equal(readiness.stateOf(document.uri), undefined);
    equal(readiness.rows(), []);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await saysInBar('$(check) Ready');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await saysInBar('$(error) 1 open');
  });

  it('stays with the draft while a view has the focus', async () => {
    await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    const seen = record(() => readiness.texts()?.bar);
    await commands.executeCommand('invite.showReadiness');
    await commands.executeCommand('list.focusDown');
    equal(seen(), []);
    equal(readiness.texts()?.bar, '$(error) 1 open');
  });

  it('stays with it while the preview has the focus, and so do the commands', async () => {
    const editor = await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    const seen = record(() => readiness.texts()?.bar);
    await focusPreview('workbench.action.focusSecondEditorGroup');
    await commands.executeCommand('invite.nextSlot');
    await hasSelected(editor, ['[name]']);
    equal(seen(), []);
  });

  it('stays with the one of two drafts side by side that had the focus before the preview', async () => {
    await openUntitled(CLEAN);
    await openUntitled(OPEN);
    await commands.executeCommand('workbench.action.moveEditorToNextGroup');
    await saysInBar('$(error) 1 open');
    const editor = window.activeTextEditor!;
    equal(window.visibleTextEditors.length, 2);
    const seen = record(() => readiness.texts()?.bar);
    await focusPreview('workbench.action.focusThirdEditorGroup');
    await commands.executeCommand('invite.nextSlot');
    await hasSelected(editor, ['[name]']);
    equal(seen(), []);
  });

  it('says why a draft is not checked, and what is not checked of it', async () => {
    await set('run', 'manual');
    const editor = await openUntitled(OPEN);
    await saysInBar('$(circle-slash) Not checked');
    equal(readiness.texts()?.readiness, 'Not checked | The setting invite.run is “manual”.');
    equal(readiness.rows(), []);
    await commands.executeCommand('invite.checkDraft');
    await saysInBar('$(error) 1 open');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '[name]'), 'Priya'));
    await saysInBar('$(history) Changed');
    equal(readiness.about().message, 'Changed since the last check. The setting invite.run is “manual”.');
    await set('run', undefined);
    await saysInBar('$(check) Ready');
    equal(readiness.about().message, '');
  });

  it('counts the rules as the settings have them', async () => {
    await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    await set('rules.unfilled-placeholder.severity', 'off');
    await saysInBar('$(check) Ready');
    equal(row('slots').spoken.split(':')[0], 'Not looked at');
  });

  it('is there again after a restart of the server', async () => {
    const editor = await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    await commands.executeCommand('invite.restartServer');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, '[name]'), 'Priya'));
    await saysInBar('$(check) Ready');
  });
});

describe('choosing what a draft is', () => {
  before(start);
  afterEach(endTest);

  it('writes it into the front matter, and takes it out again', async () => {
    const { document } = await openUntitled(CLEAN);
    await saysInBar('$(check) Ready');
    await commands.executeCommand('invite.chooseKind', 'connect-first');
    equal(document.getText(), `---\nkind: connect-first\n---\n${CLEAN}`);
    await shows(() => readiness.texts()?.kind === 'Connect first | as the front matter says');
    await commands.executeCommand('invite.chooseKind', '');
    ok(!document.getText().includes('kind:'), document.getText());
    await shows(() => readiness.texts()?.kind.startsWith('Accept | inferred from') === true);
  });

  it('is one step to undo', async () => {
    const { document } = await openUntitled(CLEAN);
    await commands.executeCommand('invite.chooseChannel', 'note');
    equal(document.getText(), `---\nchannel: note\n---\n${CLEAN}`);
    await shows(() => / of 200 characters \(invitation note\)/.test(readiness.texts()?.length ?? ''));
    await commands.executeCommand('undo');
    await hasText(document, text => text === CLEAN);
  });

  it('asks, where no value is given', async () => {
    const { document } = await openUntitled(`---\nkind: follow-up\n---\n${CLEAN}`);
    const done = commands.executeCommand('invite.chooseKind');
    await eventually(acceptChoice, () => !document.getText().includes('follow-up'));
    await done;
    equal(document.getText(), `---\nkind: accept\n---\n${CLEAN}`);
  });
});

describe('the readiness checklist', () => {
  before(start);
  afterEach(endTest);

  it('says for each point whether it is done and why, with what stands against it', async () => {
    await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    equal(readiness.about(), { description: '1 open · Priya Raman', message: '' });
    const { rows } = readiness;
    equal(
      rows().map(({ id }) => id),
      ['greeting', 'personal', 'slots', 'ask', 'pitch', 'tone', 'length'],
    );
    equal(row('ask').spoken, 'Done: Asks for no favor. Nothing in it asks for a favor.');
    equal(
      row('slots').children.map(({ description, spoken }) => [description, spoken]),
      [['line 4', 'Error: “[name]” is still open; fill it in before you send. line 4']],
    );
  });

  it('leads to the place, also after that has moved', async () => {
    await set('run', 'manual');
    const editor = await openUntitled(OPEN);
    await commands.executeCommand('invite.checkDraft');
    await saysInBar('$(error) 1 open');
    await commands.executeCommand('invite.showReadiness');
    await editor.edit(edit => edit.insert(new Position(3, 0), '\n\n'));
    await commands.executeCommand('invite.readiness.reveal', 'slots');
    await hasSelected(editor, ['[name]']);
  });

  it('applies the one fix that there is', async () => {
    const { document } = await openUntitled(STIFF);
    await shows(() => readiness.texts()?.readiness === 'Ready to send | 1 suggestion');
    await commands.executeCommand(FIX, row('tone').children[0]!.id);
    ok(!document.getText().includes('hereby'), document.getText());
    await shows(() => row('tone').spoken.startsWith('Done: '));
    equal(row('tone').children, []);
  });

  it('repairs the row that the keyboard has reached', async () => {
    const { document } = await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    // The rows of the draft before would lead to this one as well, and be gone with what is selected in them.
    await commands.executeCommand('invite.showReadiness');
    await readiness.drawn();
    // A view that has just been shown has no rows for a moment.
    const goToRow = async () => {
      await commands.executeCommand('invite.showReadiness');
      for (const step of ['list.focusFirst', 'list.select']) await commands.executeCommand(step);
    };
    await eventually(goToRow, () => document.getText(window.activeTextEditor?.selection) === '[name]');
    await commands.executeCommand('invite.showReadiness');
    const done = commands.executeCommand('runCommands', keyOf('invite.readiness').args);
    await eventually(acceptChoice, () => document.getText() !== OPEN);
    await done;
    equal(document.getText(), OPEN.replace('[name]', 'Priya'));
  });

  it('asks where there are several', async () => {
    const { document } = await openUntitled(OPEN);
    await saysInBar('$(error) 1 open');
    const done = commands.executeCommand(FIX, row('slots').children[0]!.id);
    await eventually(acceptChoice, () => document.getText() !== OPEN);
    await done;
    equal(document.getText(), OPEN.replace('[name]', 'Priya'));
    await saysInBar('$(check) Ready');
  });

  it('has nothing to say before there is a message', async () => {
    await openUntitled('---\nto: Priya Raman\n---\n');
    await shows(() => readiness.about().message === 'No message yet');
    equal(readiness.rows(), []);
    equal(readiness.about().description, 'No message yet · Priya Raman');
  });
});

const ends: (() => unknown)[] = [];

async function start(): Promise<void> {
  const extension = extensions.getExtension<ExtensionApi>('invite-drafts.invite-drafts');
  ok(extension, 'VS Code does not know the extension');
  readiness = (await extension.activate()).readiness;
}

async function endTest(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
  while (window.tabGroups.activeTabGroup.activeTab)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** What Ctrl+. does in a view of ours. */
function keyOf(view: string): { readonly args?: { readonly commands: readonly string[] } } {
  return contributes.keybindings.find(({ when }) => when === `focusedView == ${view}`) ?? {};
}

/** Opens the preview and goes to its group. */
async function focusPreview(command: string): Promise<void> {
  await commands.executeCommand('invite.openPreview');
  await until(
    window.tabGroups.onDidChangeTabs,
    () => window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputWebview)),
    () => 'no preview was opened',
  );
  await commands.executeCommand(command);
  await until(
    window.onDidChangeActiveTextEditor,
    () => !window.activeTextEditor,
    () => 'the preview has no focus',
  );
}

function shows(reached: () => boolean): Promise<void> {
  return until(readiness.onDidShow, reached, () => JSON.stringify({ ...readiness.texts(), ...readiness.about() }));
}

/** Resolves as soon as the status bar says this about the active draft; undefined: says nothing. */
function saysInBar(expected: string | undefined): Promise<void> {
  return shows(() => readiness.texts()?.bar === expected);
}

/** What else was said from now on. */
function record(said: () => string | undefined): () => (string | undefined)[] {
  const before = said();
  const seen = new Set<string | undefined>();
  const listener = readiness.onDidShow(() => seen.add(said()));
  ends.push(() => listener.dispose());
  return () => [...seen].filter(text => text !== before);
}

function row(id: string): Row {
  const found = readiness.rows().find(each => each.id === id);
  ok(found, `no row ${id} among ${readiness.rows().map(each => each.id)}`);
  return found;
}

function acceptChoice(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Changes a setting of ours, until the test is over. */
async function set(name: string, value: unknown): Promise<void> {
  const update = (to: unknown) => workspace.getConfiguration('invite').update(name, to, ConfigurationTarget.Global);
  await update(value);
  ends.push(() => update(undefined));
}
