// Hover, outline, folding and completion over the wire: positions, formats and what older clients get. What they say is
// tested in test/core.
import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Position,
  type SymbolInformation,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ASK_AGAIN, ReadContacts } from '../../protocol';
import { killServers, MODERN, rangeOf, SIMPLE, startClient, type TestClient } from './client';

const DRAFT = [
  '---',
  'kind: accept',
  'to: Priya Raman',
  '---',
  '> Hi, I saw your talk.',
  '> Shall we connect?',
  '',
  '🙂 Hi [name], thanks for inviting me to connect.',
  '',
  '<!-- a note',
  'to myself -->',
  'It was great meeting you in Oslo.',
  '',
  'Best,',
  'Sam',
].join('\r\n');

const unknown = TextDocument.create('file:///nowhere.invite.md', 'invite', 1, DRAFT);

function ask<T>(client: TestClient, method: string, { uri }: TextDocument, position?: Position): Promise<T> {
  return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
}

describe('hover', () => {
  afterEach(killServers);

  it('explains what is under the pointer, in Markdown, with its range', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const range = rangeOf(document, '[name]');
    const hover = await ask<Hover>(client, 'hover', document, range.start);
    assert.deepEqual(hover.range, range);
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    assert.match(hover.contents.value, /first name[\s\S]*Priya/);
    assert.match(hover.contents.value, /docs\/rules\.md#unfilled-placeholder/);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const textDocument = { ...MODERN.textDocument, hover: { contentFormat: ['plaintext' as const] } };
    const client = await startClient({ capabilities: { ...MODERN, textDocument } });
    const document = client.open(DRAFT);
    const hover = await ask<Hover>(client, 'hover', document, rangeOf(document, '[name]').start);
    assert.equal(typeof hover.contents === 'object' && 'kind' in hover.contents && hover.contents.kind, 'plaintext');
  });

  it('says nothing elsewhere', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    assert.equal(await ask(client, 'hover', document, rangeOf(document, 'Oslo').start), null);
    assert.equal(await ask(client, 'hover', document, { line: 5000, character: 1 }), null);
    assert.equal(await ask(client, 'hover', unknown, { line: 0, character: 0 }), null);
  });
});

describe('document symbols', () => {
  afterEach(killServers);

  it('are a tree', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const symbols = await ask<DocumentSymbol[]>(client, 'documentSymbol', document);
    assert.deepEqual(
      symbols.map(({ name, children = [] }) => [name, ...children.map(child => child.name)]),
      [
        ['Front matter', 'kind', 'to'],
        ['Their request'],
        ['Greeting: Hi [name],', 'name'],
        ['thanks for inviting me to connect.'],
        ['It was great meeting you in Oslo.'],
        ['Sign-off: Best, Sam'],
      ],
    );
    assert.deepEqual(symbols[2]?.children?.[0]?.selectionRange, rangeOf(document, '[name]'));
    assert.deepEqual(symbols[0]?.range, { start: { line: 0, character: 0 }, end: { line: 3, character: 3 } });
  });

  it('are a list for a client that knows no trees', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const symbols = await ask<SymbolInformation[]>(client, 'documentSymbol', document);
    const slot = symbols.find(({ name }) => name === 'name');
    assert.deepEqual(slot, {
      name: 'name',
      kind: 13,
      location: { uri: document.uri, range: rangeOf(document, '[name]') },
      containerName: 'Greeting: Hi [name],',
    });
  });

  it('are none for an unknown document', async () => {
    const client = await startClient();
    assert.deepEqual(await ask(client, 'documentSymbol', unknown), []);
  });
});

describe('folding ranges', () => {
  afterEach(killServers);

  it('cover front matter, quotes and comments of several lines', async () => {
    const client = await startClient();
    assert.deepEqual(await ask<FoldingRange[]>(client, 'foldingRange', client.open(DRAFT)), [
      { startLine: 0, endLine: 3, kind: 'region' },
      { startLine: 4, endLine: 5, kind: 'region' },
      { startLine: 9, endLine: 10, kind: 'comment' },
    ]);
    assert.deepEqual(await ask(client, 'foldingRange', unknown), []);
  });
});

describe('completion', () => {
  afterEach(killServers);

  it('offers the sample replies in an empty draft, as snippets', async () => {
    const client = await startClient();
    const document = client.open('');
    const items = await ask<CompletionItem[]>(client, 'completion', document, { line: 0, character: 0 });
    const accept = items.find(({ label }) => label === 'accept');
    assert.equal(accept?.insertTextFormat, 2);
    assert.equal(accept?.kind, 15);
    assert.ok(accept?.textEdit && 'range' in accept.textEdit);
    assert.match(accept.textEdit.newText, /^Hi \$\{1:\[name\]\}, thanks for inviting me/);
    assert.deepEqual(accept.textEdit.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal(accept.filterText, 'accept');
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      items.map((_, index) => String(index).padStart(4, '0')),
    );
  });

  it('offers them as plain text to a client without snippets, which then lint as the sample does', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open('');
    const items = await ask<CompletionItem[]>(client, 'completion', document, { line: 0, character: 0 });
    const accept = items.find(({ label }) => label === 'accept');
    assert.equal(accept?.insertTextFormat, 1);
    assert.match(accept?.textEdit?.newText ?? '', /^Hi \[name\], thanks for inviting me/);
    await client.published.next();
    client.change(document, { text: accept!.textEdit!.newText });
    const { diagnostics } = await client.published.next();
    assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], ['unfilled-placeholder']);
  });

  it('calls them something else where the client hides snippets, with tab stops all the same', async () => {
    const client = await startClient({ initializationOptions: { hidesSnippets: true } });
    const items = await ask<CompletionItem[]>(client, 'completion', client.open('acc'), { line: 0, character: 3 });
    assert.deepEqual(
      items.map(({ label, kind, insertTextFormat }) => [label, kind, insertTextFormat]),
      [
        ['accept', CompletionItemKind.File, 2],
        ['accept-post', CompletionItemKind.File, 2],
      ],
    );
  });

  it('offers front matter keys and values with what they mean', async () => {
    const client = await startClient();
    const document = client.open('---\r\nki\r\nchannel:\r\n---\r\n');
    const keys = await ask<CompletionItem[]>(client, 'completion', document, { line: 1, character: 2 });
    const kind = keys.find(({ label }) => label === 'kind');
    assert.equal(kind?.textEdit?.newText, 'kind: ');
    assert.ok(kind?.documentation);
    const values = await ask<CompletionItem[]>(client, 'completion', document, { line: 2, character: 8 });
    assert.deepEqual(
      values.map(({ textEdit }) => textEdit?.newText),
      [' message', ' note', ' note-premium', ' inmail'],
    );
  });

  it('goes on to the values of a key where the editor has a command for it', async () => {
    for (const has of [true, false]) {
      const client = await startClient({ initializationOptions: { commands: has ? [ASK_AGAIN] : [] } });
      const document = client.open('---\n\n---\n');
      const keys = await ask<CompletionItem[]>(client, 'completion', document, { line: 1, character: 0 });
      const commands = keys.flatMap(({ label, command }) => (command ? [`${label} ${command.command}`] : []));
      const wanted = ['kind', 'relationship', 'channel'].map(key => `${key} editor.action.triggerSuggest`);
      assert.deepEqual(commands, has ? wanted : []);
    }
  });

  it('shows beside the label where a value comes from, if the client can', async () => {
    const completion = { completionItem: { labelDetailsSupport: true } };
    const client = await startClient({ capabilities: { textDocument: { completion } } });
    const document = client.open(DRAFT);
    const [item] = await ask<CompletionItem[]>(client, 'completion', document, rangeOf(document, '[name]').end);
    assert.deepEqual(item?.labelDetails, { description: 'from the front matter' });
  });

  it('offers what is known for a slot in place of all of it', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const range = rangeOf(document, '[name]');
    const inside = { line: range.start.line, character: range.start.character + 3 };
    const items = await ask<CompletionItem[]>(client, 'completion', document, inside);
    assert.deepEqual(
      items.map(({ label, detail, filterText, insertTextFormat, textEdit }) => [
        label,
        detail,
        filterText,
        insertTextFormat,
        textEdit,
      ]),
      [['Priya', 'from the front matter', '[name]', 1, { range, newText: 'Priya' }]],
    );
  });

  it('offers nothing in the middle of a message or an unknown document', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    assert.deepEqual(await ask(client, 'completion', document, rangeOf(document, 'thanks').end), []);
    assert.deepEqual(await ask(client, 'completion', unknown, { line: 0, character: 0 }), []);
  });
});

describe('contacts', () => {
  afterEach(killServers);

  const CSV = [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Priya,Raman,https://example.com/priya,,Northwind,Data engineer,15 Jul 2026',
    'Tom,Okafor,https://example.com/tom,,Contoso,Nurse,16 Jul 2026',
  ].join('\r\n');

  async function startWithContacts(): Promise<TestClient> {
    const client = await startClient({ initializationOptions: { commands: [ASK_AGAIN] } });
    await client.connection.sendRequest(ReadContacts.method, { uri: 'file:///Connections.csv', text: CSV });
    return client;
  }

  it('are offered for `to:` in a list to be asked for again, each with company and role', async () => {
    const client = await startWithContacts();
    const document = client.open('---\r\nto: pri\r\nrole:\r\n---\r\n');
    const list = await ask<CompletionList>(client, 'completion', document, { line: 1, character: 7 });
    assert.equal(list.isIncomplete, true);
    const [item, ...others] = list.items;
    assert.deepEqual(others, []);
    assert.equal(item?.label, 'Priya Raman');
    assert.equal(item.detail, 'Data engineer, Northwind');
    assert.equal(item.filterText, 'pri');
    assert.deepEqual(item.textEdit, {
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } },
      newText: 'Priya Raman\r\ncompany: Northwind',
    });
    const role = { line: 2, character: 5 };
    assert.deepEqual(item.additionalTextEdits, [{ range: { start: role, end: role }, newText: ' Data engineer' }]);
  });

  it('are led to by the key, where there are any', async () => {
    const client = await startWithContacts();
    const document = client.open('---\n\n---\n');
    const keys = await ask<CompletionItem[]>(client, 'completion', document, { line: 1, character: 0 });
    assert.equal(keys.find(({ label }) => label === 'to')?.command?.command, 'editor.action.triggerSuggest');
  });

  it('fill slots by completion, and say so in the hover', async () => {
    const client = await startWithContacts();
    const document = client.open('---\nto: Priya Raman\n---\nHi Priya, how is [company]?\n');
    const { end } = rangeOf(document, '[company]');
    const [item] = await ask<CompletionItem[]>(client, 'completion', document, end);
    assert.deepEqual([item?.label, item?.detail], ['Northwind', 'from your contacts']);
    const over = async (words: string) => {
      const hover = await ask<Hover>(client, 'hover', document, rangeOf(document, words).start);
      return (hover.contents as { readonly value: string }).value;
    };
    assert.match(await over('[company]'), /Your contacts know it: \*\*Northwind\*\*\./);
    assert.match(await over('Priya Raman'), /Data engineer, Northwind\n\nConnected on 15 Jul 2026\./);
  });
});
