// The list of the workspace's drafts: what comes first, what changes it, and the findings of drafts that are not open.
import {
  ConfigurationTarget,
  commands,
  type Disposable,
  extensions,
  languages,
  type TextDocumentWillSaveEvent,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExtensionApi } from '../../../client/src/client';
import type { ListedGroup } from '../../../client/src/overview/overview';
import { equal, ok } from './assert';
import { hasText, openFile, rangeOf, showsRules, until } from './drafts';
import { catchMessages } from './messages';

const MESSAGE =
  'Hi Lena, thanks for the invite! It was great meeting you at the Bergen Harbour Days, and I look forward to reading more of your tide charts.\n';
const DAY = 24 * 60 * 60 * 1000; // milliseconds

describe('the drafts of the workspace', () => {
  const written: Uri[] = [];
  const ends: Disposable[] = [];
  const write = async (name: string, text: string): Promise<Uri> => {
    const uri = inWorkspace(name);
    written.push(uri);
    await overwrite(uri, text);
    return uri;
  };

  before(() => commands.executeCommand('invite.drafts.focus'));
  afterEach(async () => {
    for (const end of ends.splice(0)) end.dispose();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('invite.drafts.groupBy', 'state');
    await settingIs(undefined);
    const gone = written.splice(0);
    for (const uri of gone) await workspace.fs.delete(uri);
    // Else the next test might find in the list what this one wrote to a file of the same name.
    await listed(list => gone.every(uri => placeOf(list, uri) === undefined));
  });

  it('stand in groups by what is to be done, each with its state in words', async () => {
    const ready = await write('lena.invite.md', MESSAGE);
    const empty = await write('blank.invite.md', '---\nto: Noor Haddad\n---\n');
    const groups = await listed(list => placeOf(list, ready) !== undefined && placeOf(list, empty) !== undefined);
    const open = placeOf(groups, inWorkspace('accept.invite.md'));
    equal(open?.group, 'Needs work');
    equal(open?.label, 'Priya Raman');
    equal(open?.description, '1 open · Accept');
    equal(open?.spoken, 'Priya Raman, Needs work, 1 open · Accept');
    equal(placeOf(groups, ready)?.group, 'Ready to send');
    equal(placeOf(groups, ready)?.label, 'Lena');
    equal(placeOf(groups, empty)?.group, 'Empty');
  });

  it('begin with those to write to again', async () => {
    const uri = await write('lena.invite.md', `---\nfollow_up: ${day(1)}\n---\n${MESSAGE}`);
    const late = await write('late.invite.md', `---\nto: Noor Haddad\nfollow_up: ${day(0)}\n---\n${MESSAGE}`);
    const [first] = await listed(list => placeOf(list, uri) !== undefined && placeOf(list, late) !== undefined);
    equal(first?.label, 'To follow up');
    equal(
      first?.drafts.map(draft => draft.label),
      ['Noor Haddad', 'Lena'],
    );
    equal(
      first?.drafts.map(draft => draft.description.split(' · ')[0]),
      ['due today', 'due tomorrow'],
    );
  });

  it('move as they are written, before they are saved', async () => {
    const editor = await openFile('accept.invite.md');
    const { document } = editor;
    await listed(list => placeOf(list, document.uri)?.group === 'Needs work');
    await editor.edit(edit => edit.replace(rangeOf(document, '[name]'), 'Priya'));
    await listed(list => placeOf(list, document.uri)?.group === 'Ready to send');
    ok(document.isDirty, 'the draft was saved');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await listed(list => placeOf(list, document.uri)?.group === 'Needs work');
  });

  it('come and go with their files', async () => {
    const uri = await write('lena.invite.md', MESSAGE);
    await listed(list => placeOf(list, uri) !== undefined);
    await workspace.fs.delete(written.pop()!);
    await listed(list => placeOf(list, uri) === undefined);
  });

  it('stay where their files are written anew', async () => {
    const uri = await write('anew.invite.md', MESSAGE);
    await listed(list => placeOf(list, uri)?.group === 'Ready to send');
    // To VS Code a file that is there again at once has merely changed.
    await workspace.fs.delete(uri);
    await overwrite(uri, MESSAGE.replace('Lena', '[name]'));
    await listed(list => placeOf(list, uri)?.group === 'Needs work');
  });

  it('are grouped as the user wants', async () => {
    const uri = await write('lena.invite.md', MESSAGE);
    for (const [grouping, label] of [
      ['recipient', 'Lena'],
      ['kind', 'Accept'],
      ['date', 'Today'],
      ['state', 'Ready to send'],
    ] as const) {
      await commands.executeCommand('invite.drafts.groupBy', grouping);
      equal(placeOf(await listed(list => placeOf(list, uri) !== undefined), uri)?.group, label, grouping);
    }
  });

  it('take and lose a day on which to write again, in their files', async () => {
    const uri = await write('lena.invite.md', MESSAGE);
    await listed(list => placeOf(list, uri)?.group === 'Ready to send');
    await commands.executeCommand('invite.setFollowUp', uri, day(3));
    equal(await textOf(uri), `---\nfollow_up: ${day(3)}\n---\n${MESSAGE}`);
    const groups = await listed(list => placeOf(list, uri)?.group === 'To follow up');
    equal(placeOf(groups, uri)?.description, 'due in 3 days · Ready to send · Accept');
    await commands.executeCommand('invite.clearFollowUp', uri);
    await listed(list => placeOf(list, uri)?.group === 'Ready to send');
    equal(await textOf(uri), MESSAGE);
  });

  it('take and lose it in their files also where VS Code opens them meanwhile, as it does what is unsaved', async () => {
    const uri = await write('opened.invite.md', MESSAGE);
    whenSaved(({ document }) => window.showTextDocument(document, { preserveFocus: true, preview: false }));
    for (const [command, text] of [
      ['invite.setFollowUp', `---\nfollow_up: ${day(3)}\n---\n${MESSAGE}`],
      ['invite.clearFollowUp', MESSAGE],
    ] as const) {
      await commands.executeCommand(command, uri, day(3));
      equal(await textOf(uri), text, command);
      equal(
        window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
        [],
        'the tabs',
      );
    }
  });

  it('say so where VS Code does not save it, as the file has changed meanwhile', async () => {
    const uri = await write('changed.invite.md', MESSAGE);
    const messages = catchMessages();
    ends.push({ dispose: messages.release });
    whenSaved(() => overwrite(uri, `${MESSAGE}And more.\n`));
    await commands.executeCommand('invite.setFollowUp', uri, day(3));
    equal(messages.shown, ['The follow-up was not changed: VS Code has not saved the draft.']);
    equal(await textOf(uri), `${MESSAGE}And more.\n`);
    // To be reverted and closed with the test.
    await window.showTextDocument(uri);
  });

  it('say so where VS Code takes the file for something else', async () => {
    const uri = await write('plain.invite.md', MESSAGE);
    await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'plaintext');
    const messages = catchMessages();
    ends.push({ dispose: messages.release });
    await commands.executeCommand('invite.setFollowUp', uri, day(3));
    const reason = 'VS Code takes the file for “plaintext”, not for a draft.';
    equal(messages.shown, [`The follow-up was not changed: ${reason}`]);
    equal(await textOf(uri), MESSAGE);
  });

  it('take it in the editor where they are open, to be undone', async () => {
    const uri = await write('lena-open.invite.md', MESSAGE);
    const { document } = await openFile('lena-open.invite.md');
    await commands.executeCommand('invite.setFollowUp', uri, day(3));
    await hasText(document, text => text.includes(`follow_up: ${day(3)}`));
    ok(document.isDirty, 'the draft was saved unasked');
    await commands.executeCommand('undo');
    await hasText(document, text => text === MESSAGE);
  });

  it('show their findings while they are closed, once each, where a setting says so', async () => {
    const closed = { uri: inWorkspace('favor.invite.md') };
    await showsRules(closed, []);
    await settingIs(true);
    const [unopened] = await showsRules(closed, ['favor-asking']);
    const { document } = await openFile('favor.invite.md');
    const [opened] = await showsRules(document, ['favor-asking']);
    equal(plain(unopened), plain(opened));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await showsRules(closed, ['favor-asking']);
    await settingIs(false);
    await showsRules(closed, []);
  });

  it('are compared with each other by the same setting', async () => {
    const lena = { uri: await write('lena.invite.md', MESSAGE) };
    const noor = { uri: await write('noor.invite.md', MESSAGE.replace('Lena', 'Noor')) };
    await listed(list => placeOf(list, noor.uri)?.group === 'Ready to send');
    await settingIs(true);
    await showsRules(lena, ['bulk-duplicate']);
    await showsRules(noor, ['bulk-duplicate']);
    await listed(list => placeOf(list, noor.uri)?.group === 'Needs work');
    await workspace.fs.delete(written.pop()!);
    await showsRules(noor, []);
    await showsRules(lena, []);
  });

  it('are checked again by a server that starts anew', async () => {
    await settingIs(true);
    const closed = { uri: inWorkspace('favor.invite.md') };
    await showsRules(closed, ['favor-asking']);
    await commands.executeCommand('invite.restartServer');
    await listed(list => placeOf(list, closed.uri)?.group === 'Needs work');
    await showsRules(closed, ['favor-asking']);
  });

  /** Has every save wait for this, until the test is over. */
  function whenSaved(act: (event: TextDocumentWillSaveEvent) => Thenable<unknown>): void {
    ends.push(workspace.onWillSaveTextDocument(event => event.waitUntil(act(event).then(() => []))));
  }
});

interface Place {
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
}

function placeOf(groups: readonly ListedGroup[], uri: Uri): Place | undefined {
  return groups
    .flatMap(({ label: group, drafts }) => drafts.map(draft => ({ ...draft, group })))
    .find(draft => draft.uri === uri.toString());
}

/** Resolves as soon as the list satisfies `accept`. */
async function listed(accept: (groups: readonly ListedGroup[]) => boolean): Promise<readonly ListedGroup[]> {
  const { drafts } = await api();
  let last = await drafts.list();
  const changed = (listen: (event: undefined) => unknown) =>
    drafts.onDidChange(async () => {
      last = await drafts.list();
      listen(undefined);
    });
  await until(
    changed,
    () => accept(last),
    () => `the list is ${JSON.stringify(last)}`,
  );
  return last;
}

async function api(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>('invite-drafts.invite-drafts');
  ok(extension, 'VS Code does not know the extension');
  return extension.activate();
}

function plain<T extends { range: unknown; message: string; code?: unknown; severity: unknown; source?: string }>(
  diagnostic: T | undefined,
) {
  const { range, message, code, severity, source } = diagnostic ?? {};
  return { range, message, code, severity, source };
}

function settingIs(value: boolean | undefined): Thenable<void> {
  return workspace.getConfiguration('invite').update('workspaceDiagnostics', value, ConfigurationTarget.Workspace);
}

/** The user's day, so many days from now. */
function day(ahead: number): string {
  const now = new Date();
  const then = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) + ahead * DAY);
  return then.toISOString().slice(0, 10);
}

function overwrite(uri: Uri, text: string): Thenable<void> {
  return workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

function inWorkspace(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'the tests need their workspace folder');
  return Uri.joinPath(folder.uri, name);
}
