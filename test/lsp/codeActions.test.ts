// Code actions over the wire: order, kinds, lazy and eager edits, tab stops, versions, "fix all".
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { REPAIRABLE, REPAIRED } from '../support/drafts';
import { applied, killServers, MODERN, rangeOf, SIMPLE, startClient, DRAFT as URI } from './client';

const DRAFT =
  '---\nto: Priya Raman\n---\nHi [name], thanks for inviting me to connect. It was great meeting you at JSConf Oslo.';
// Greets nobody, so that a repair needs a name that nobody knows: a tab stop.
const NAMELESS = 'Hello,\n\nthank you for inviting me to connect. It was great meeting you at JSConf Oslo.';
const FAVOUR =
  'Hi Priya, thanks for inviting me to connect. It was great meeting you at JSConf Oslo. Could you refer me for a job at Northwind?';

const rulesOf = ({ diagnostics = [] }: CodeAction) => diagnostics.map(({ code }) => code);
const isDisable = ({ title }: CodeAction) => title.startsWith('Disable ');
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('code actions', () => {
  afterEach(killServers);

  it('offer repairs first, the first of them preferred, then one way to silence the finding', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const actions = await client.codeActions(document, rangeOf(document, '[name]'), { only: ['quickfix'] });
    assert.ok(actions.length >= 2 && actions.length <= 4);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(rulesOf(action), ['unfilled-placeholder']);
    }
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred ?? false),
      actions.map((_, index) => index === 0),
    );
    assert.deepEqual(
      actions.map(isDisable),
      actions.map((_, index) => index === actions.length - 1),
    );
    assert.deepEqual(await client.codeActions(document, rangeOf(document, '[name]'), { only: ['quickfix'] }), actions);
  });

  it('keep the order of the document where there are several findings', async () => {
    const client = await startClient();
    const document = client.open(`${DRAFT}\n\nCould you refer me for a job at [company]?`);
    const actions = await client.codeActions(document, WHOLE, { only: ['quickfix'] });
    const split = actions.findIndex(isDisable);
    assert.ok(split > 0 && actions.slice(split).every(isDisable), 'disable actions come last');
    for (const part of [actions.slice(0, split), actions.slice(split)]) {
      const starts = part.map(({ diagnostics }) => document.offsetAt(diagnostics![0]!.range.start));
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
    const keys = actions.map(({ title, data }) => JSON.stringify([title, data]));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('are none where there is nothing to repair', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    assert.deepEqual(await client.codeActions(document, rangeOf(document, 'JSConf')), []);
    assert.deepEqual(await client.codeActions(TextDocument.create('file:///x.invite.md', 'invite', 1, ''), WHOLE), []);
    client.close(document);
    assert.deepEqual(await client.codeActions(document, WHOLE), []);
  });

  it('bring the edit on resolve, bound to the version', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const [fill] = await client.codeActions(document, rangeOf(document, '[name]'));
    assert.equal(fill?.edit, undefined);
    const { edit } = await client.resolve(fill!);
    assert.match(applied(document, edit), /\nHi Priya, thanks/);
    client.change(document, { text: applied(document, edit) });
    assert.deepEqual(await client.diagnostics(document), []);
  });

  it('bring the edit at once to a client that resolves nothing', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const [fill] = await client.codeActions(document, rangeOf(document, '[name]'));
    assert.equal(fill?.data, undefined);
    assert.equal(fill?.edit?.documentChanges, undefined);
    assert.match(applied(document, fill?.edit), /\nHi Priya, thanks/);
  });

  it('name the version at once for a client that knows versions but not resolve', async () => {
    const { textDocument, workspace } = MODERN;
    const client = await startClient({
      capabilities: { workspace: workspace!, textDocument: { ...textDocument, codeAction: {} } },
    });
    const document = client.open(DRAFT, undefined, undefined, 7);
    const [fill] = await client.codeActions(document, rangeOf(document, '[name]'));
    assert.deepEqual(
      fill?.edit?.documentChanges?.map(change => 'textDocument' in change && change.textDocument),
      [{ uri: document.uri, version: 7 }],
    );
  });

  it('refuse an edit for a text that has changed, closed or never was', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const [fill, ...others] = await client.codeActions(document, rangeOf(document, '[name]'));
    client.change(document, { range: rangeOf(document, 'thanks'), text: 'Thanks' });
    for (const action of [fill!, ...others]) await assert.rejects(client.resolve(action), { code: -32801 });
    client.close(document);
    await assert.rejects(client.resolve(fill!), { code: -32801 });
  });

  it('refuse an edit for a finding that the settings have switched off since', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const [fill] = await client.codeActions(document, rangeOf(document, '[name]'));
    client.settings = { rules: { 'unfilled-placeholder': { severity: 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await assert.rejects(client.resolve(fill!), { code: -32801 });
  });

  it('give an action of somebody else back as it came', async () => {
    const client = await startClient();
    client.open(DRAFT);
    const ours = { uri: URI, version: 1 };
    for (const data of [undefined, null, 7, 'x', {}, { uri: 3 }, ours, { ...ours, span: 7 }]) {
      const action = { title: 'Something', data };
      assert.deepEqual(await client.resolve(action as CodeAction), JSON.parse(JSON.stringify(action)));
    }
  });

  it('have tab stops only for a client that can edit with them', async () => {
    const { workspace, ...rest } = MODERN;
    for (const snippetEditSupport of [true, false]) {
      const workspaceEdit = { ...workspace?.workspaceEdit, snippetEditSupport };
      const client = await startClient({ capabilities: { ...rest, workspace: { ...workspace, workspaceEdit } } });
      const document = client.open(NAMELESS);
      const [action] = await client.codeActions(document, rangeOf(document, 'Hello'));
      assert.deepEqual(rulesOf(action!), ['missing-greeting']);
      const { edit } = await client.resolve(action!);
      const [change] = edit!.documentChanges!;
      assert.ok(change && 'edits' in change);
      assert.equal(
        change.edits.some(one => 'snippet' in one),
        snippetEditSupport,
      );
      assert.match(applied(document, edit), snippetEditSupport ? /^Hello \$\{1:\[name\]\},/ : /^Hello \[name\],/);
    }
  });

  it('do not offer a mere tab stop to a client that has none', async () => {
    for (const capabilities of [MODERN, SIMPLE]) {
      const client = await startClient({ capabilities });
      const document = client.open('Hi Priya, how are things at [company]?');
      const actions = await client.codeActions(document, rangeOf(document, '[company]'), { only: ['quickfix'] });
      const repairs = actions.filter(({ diagnostics, ...action }) => {
        return diagnostics?.[0]?.code === 'unfilled-placeholder' && !isDisable(action);
      });
      assert.equal(repairs.length > 0, capabilities === MODERN);
    }
  });

  it('silence a finding with a comment, in Windows files as well', async () => {
    for (const newline of ['\n', '\r\n']) {
      const client = await startClient();
      const document = client.open(FAVOUR.replace('. It', `.${newline}${newline}It`));
      const range = rangeOf(document, 'refer me');
      const disable = (await client.codeActions(document, range)).find(isDisable);
      assert.deepEqual(rulesOf(disable!), ['favor-asking']);
      const text = applied(document, (await client.resolve(disable!)).edit);
      assert.ok(text.includes(`${newline}<!-- invite-disable-next-line favor-asking -->${newline}It was`), text);
      client.change(document, { text });
      assert.ok((await client.diagnostics(document)).every(({ code }) => code !== 'favor-asking'));
    }
  });

  it('silence two findings of one line, one after the other', async () => {
    const client = await startClient();
    const document = client.open(`${FAVOUR} Dear [company]!`);
    for (const [words, rule] of [
      ['refer me', 'favor-asking'],
      ['[company]', 'unfilled-placeholder'],
    ] as const) {
      const actions = await client.codeActions(document, rangeOf(document, words));
      const disable = actions.find(action => isDisable(action) && rulesOf(action)[0] === rule);
      client.change(document, { text: applied(document, (await client.resolve(disable!)).edit) });
    }
    assert.match(document.getText(), /^<!-- invite-disable-next-line favor-asking unfilled-placeholder -->\n/);
    const left = (await client.diagnostics(document)).map(({ code }) => code);
    assert.ok(!left.includes('favor-asking') && !left.includes('unfilled-placeholder'), String(left));
  });

  for (const [only, expected] of [
    [['quickfix'], ['quickfix']],
    [['source'], ['source.fixAll.invite']],
    [['source.fixAll'], ['source.fixAll.invite']],
    [['source.fixAll.invite'], ['source.fixAll.invite']],
    [['source.fixAll.other'], []],
    [['source.fix'], []],
    [['source.organizeImports'], []],
    [['refactor'], []],
    [['refactor', 'quickfix'], ['quickfix']],
    [[''], ['quickfix', 'source.fixAll.invite']],
    [undefined, ['quickfix', 'source.fixAll.invite']],
  ] as const) {
    it(`of the kinds ${only ?? 'that exist'}: ${expected.join(', ') || 'none'}`, async () => {
      const client = await startClient();
      const document = client.open(REPAIRABLE);
      const actions = await client.codeActions(document, WHOLE, only && { only: [...only] });
      assert.deepEqual([...new Set(actions.map(({ kind }) => kind))], expected);
    });
  }

  it('leave "fix all" out of the light bulb', async () => {
    const client = await startClient();
    const document = client.open(REPAIRABLE);
    const actions = await client.codeActions(document, WHOLE, { triggerKind: 2 });
    assert.ok(actions.length > 0 && actions.every(({ kind }) => kind === 'quickfix'));
  });

  it('fix all that is safe, eagerly or lazily, until nothing safe is left', async () => {
    for (const capabilities of [MODERN, SIMPLE]) {
      const client = await startClient({ capabilities });
      const document = client.open(REPAIRABLE);
      const [action, ...others] = await client.codeActions(document, WHOLE, { only: ['source.fixAll'] });
      assert.deepEqual(others, []);
      const { edit } = capabilities === MODERN ? await client.resolve(action!) : action!;
      client.change(document, { text: applied(document, edit) });
      assert.deepEqual(await client.codeActions(document, WHOLE, { only: ['source.fixAll'] }), []);
      assert.equal(document.getText(), REPAIRED);
    }
  });

  it('offer no "fix all" where nothing is safe to fix', async () => {
    const client = await startClient();
    const document = client.open(FAVOUR);
    assert.deepEqual(await client.codeActions(document, WHOLE, { only: ['source.fixAll'] }), []);
  });
});
