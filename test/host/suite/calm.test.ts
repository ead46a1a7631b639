// What is seen while somebody writes, and when a draft is checked at all.
import {
  ConfigurationTarget,
  commands,
  type Disposable,
  languages,
  Position,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  workspace,
} from 'vscode';
import { equal, ok } from './assert';
import { hasText, openFile, openUntitled, rangeOf, ruleIds, showsRules, until } from './drafts';

const CLEAN =
  'Hi Priya, thanks for inviting me to connect on LinkedIn. It was great meeting you at the Oslo Data Meetup. ' +
  'I look forward to learning more about your work with Northwind.\n';
/** One letter is missing to a stiff word. */
const ALMOST = CLEAN.replace('LinkedIn.', 'LinkedIn, which I hereb accept.');
const STIFF = 'formal-language';
const SLOT = 'unfilled-placeholder';
const LONG = 10_000; // milliseconds, more than any test is to take

describe('while typing', () => {
  beforeEach(() => set('typing.delay', LONG));
  afterEach(endTest);

  it('a finding at the caret waits for a pause', async () => {
    const pause = 500;
    await set('typing.delay', pause);
    const editor = await typesAt(ALMOST, 'hereb', 'y');
    const typed = Date.now();
    await showsRules(editor.document, [STIFF]);
    // The clocks of editor and test may differ by a little.
    ok(Date.now() - typed > pause - 50, `it came after ${Date.now() - typed} ms`);
  });

  it('it comes at once when the caret moves away', async () => {
    const editor = await typesAt(ALMOST, 'hereb', 'y');
    const { document } = editor;
    await staysClean(document, () => answers(document));
    editor.selection = new Selection(0, 0, 0, 0);
    await soonShows(document, [STIFF]);
  });

  it('or when the word ends', async () => {
    const { document } = await typesAt(ALMOST, 'hereb', 'y');
    await type(' ');
    await soonShows(document, [STIFF]);
  });

  it('which is not enough where the whole line is to wait', async () => {
    await set('typing.hide', 'line');
    const editor = await typesAt(ALMOST, 'hereb', 'y');
    const { document } = editor;
    await staysClean(document, async () => {
      await type(' ');
      await answers(document);
    });
    editor.selection = new Selection(1, 0, 1, 0);
    await soonShows(document, [STIFF]);
  });

  it('nothing waits where that is not wanted', async () => {
    await set('typing.hide', 'off');
    const { document } = await typesAt(ALMOST, 'hereb', 'y');
    await soonShows(document, [STIFF]);
  });

  it('a finding elsewhere comes at once', async () => {
    const { document } = await typesAt(`---\nto: \n---\n${CLEAN}`, 'to: ', 'R');
    for (const letter of 'obert') await type(letter);
    await soonShows(document, ['wrong-name']);
    equal(marked(document), ['Priya']);
    for (let left = 'Robert'.length; left > 0; left--) await commands.executeCommand('deleteLeft');
    await soonShows(document, []);
  });

  it('what was on screen stays while one types in it', async () => {
    const { document } = await typesAt(CLEAN.replace('Priya', '[name]'), '[na', '', [SLOT]);
    for (const letter of 'xyz') {
      await type(letter);
      await answers(document);
      equal(ruleIds(document), [SLOT]);
    }
    await until(
      languages.onDidChangeDiagnostics,
      () => marked(document).join() === '[naxyzme]',
      () => `marked: ${marked(document)}`,
    );
  });

  it('a fix shows at once what it did', async () => {
    const editor = await typesAt(ALMOST, 'hereb', 'y');
    const { document } = editor;
    // As a quick fix does it: in one go, and not by the keyboard.
    await editor.edit(edit => edit.replace(rangeOf(document, 'hereby'), '[reason]'));
    await soonShows(document, [SLOT]);
    await editor.edit(edit => edit.replace(rangeOf(document, '[reason]'), 'will'));
    await soonShows(document, []);
  });

  it('and ends the wait, wherever it is', async () => {
    const editor = await typesAt(ALMOST, 'hereb', 'y');
    const { document } = editor;
    await editor.edit(edit => edit.replace(rangeOf(document, 'Northwind'), '[company]'));
    await soonShows(document, [STIFF, SLOT]);
  });
});

describe('the setting invite.run', () => {
  afterEach(endTest);

  it('onSave: checked when opened and saved, and what is touched is gone at once', async () => {
    await set('run', 'onSave');
    const editor = await openFile(await writeDraft(CLEAN.replace('Priya', '[name]')));
    const { document } = editor;
    await showsRules(document, [SLOT]);
    await editor.edit(edit => edit.replace(rangeOf(document, '[name]'), 'Priya'));
    equal(ruleIds(document), []);
    await staysClean(document, async () => {
      await editor.edit(edit => edit.replace(rangeOf(document, 'Northwind'), '[company]'));
      await answers(document);
    });
    ok(await document.save(), 'the draft was not saved');
    await showsRules(document, [SLOT]);
    equal(marked(document), ['[company]']);
  });

  it('onSave: what is not touched moves along, and what was undone is checked again', async () => {
    await set('run', 'onSave');
    const editor = await openFile(await writeDraft(CLEAN.replace('Northwind', '[company]')));
    const { document } = editor;
    await showsRules(document, [SLOT]);
    await editor.edit(edit => edit.insert(new Position(0, 0), '\n\n'));
    equal(marked(document), ['[company]']);
    await editor.edit(edit => edit.replace(rangeOf(document, '[company]'), 'Northwind'));
    equal(ruleIds(document), []);
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    await hasText(document, text => text.startsWith('Hi') && text.includes('[company]'));
    await showsRules(document, [SLOT]);
    equal(marked(document), ['[company]']);
  });

  it('manual: checked by the command alone, in a draft that was never saved', async () => {
    await set('run', 'manual');
    const { document } = await openUntitled(ALMOST.replace('hereb', 'hereby'));
    await staysClean(document, () => answers(document));
    await commands.executeCommand('invite.checkDraft');
    await showsRules(document, [STIFF]);
  });

  it('counts at once when it is changed', async () => {
    await set('run', 'manual');
    const { document } = await openUntitled(ALMOST.replace('hereb', 'hereby'));
    await answers(document);
    equal(ruleIds(document), []);
    await set('run', undefined);
    await showsRules(document, [STIFF]);
  });

  it('is as if it was not set where it is wrong', async () => {
    await set('run', 'never');
    const { document } = await openUntitled(ALMOST.replace('hereb', 'hereby'));
    await showsRules(document, [STIFF]);
  });

  it('the command shows at once what waits for a pause', async () => {
    await set('typing.delay', LONG);
    const { document } = await typesAt(ALMOST, 'hereb', 'y');
    await commands.executeCommand('invite.checkDraft');
    await soonShows(document, [STIFF]);
  });
});

const ends: (() => unknown)[] = [];

async function endTest(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  for (const end of ends.splice(0).reverse()) await end();
}

/** Changes a setting of ours, until the test is over. */
async function set(name: string, value: unknown): Promise<void> {
  const update = (to: unknown) => workspace.getConfiguration('invite').update(name, to, ConfigurationTarget.Global);
  await update(value);
  ends.push(() => update(undefined));
}

/** Opens a draft, waits for what it shows first, and types behind a part of its text. */
async function typesAt(text: string, part: string, typed: string, first: readonly string[] = []): Promise<TextEditor> {
  const editor = await openUntitled(text);
  const { document } = editor;
  await answers(document);
  await showsRules(document, first);
  const { end } = rangeOf(document, part);
  editor.selection = new Selection(end, end);
  await type(typed);
  await hasText(document, now => now === text.replace(part, part + typed));
  return editor;
}

async function type(text: string): Promise<void> {
  if (text !== '') await commands.executeCommand('type', { text });
}

/** Resolves when the server has answered for the text as it is, and so the earlier requests, too. */
async function answers(document: TextDocument): Promise<void> {
  await commands.executeCommand('vscode.executeHoverProvider', document.uri, new Position(0, 0));
}

/** Nothing is shown about the document while something happens, nor at its end. */
async function staysClean(document: TextDocument, happens: () => Promise<void>): Promise<void> {
  const seen = record(document);
  await happens();
  equal(
    [...seen(), ruleIds(document).join()].filter(rules => rules !== ''),
    [],
  );
}

/** What was shown for the document at every change from now on, each time the rules in one text. */
function record(document: TextDocument): () => string[] {
  const seen: string[] = [];
  const listener: Disposable = languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some(uri => uri.toString() === document.uri.toString())) seen.push(ruleIds(document).join());
  });
  ends.push(() => listener.dispose());
  return () => seen;
}

/** Sooner than any pause. */
async function soonShows(document: TextDocument, rules: readonly string[]): Promise<void> {
  const start = Date.now();
  await showsRules(document, rules);
  ok(Date.now() - start < LONG / 2, `it took ${Date.now() - start} ms`);
}

function marked(document: TextDocument): string[] {
  const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'invite');
  return ours.map(({ range }) => document.getText(range));
}

let files = 0;

/** Writes a draft into the workspace, until the test is over. */
async function writeDraft(text: string): Promise<string> {
  const name = `calm${++files}.invite.md`;
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  ends.push(() => workspace.fs.delete(uri));
  return name;
}
