// Hover, outline, folding and completion over the wire: positions, formats and what older clients get. What they say is
// tested in test/core.
import assert from 'node:assert/strict';
import type {
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Position,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

  it('leaves them to a client that brings them itself, but for the list behind a slash', async () => {
    const client = await startClient({ initializationOptions: { bringsSnippets: true } });
    assert.deepEqual(await ask(client, 'completion', client.open(''), { line: 0, character: 0 }), []);
    const document = client.open('/', 'untitled:Untitled-1');
    const items = await ask<CompletionItem[]>(client, 'completion', document, { line: 0, character: 1 });
    assert.ok(items.some(({ filterText }) => filterText === '/accept'));
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

  it('offers nothing in the middle of a message or an unknown document', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    assert.deepEqual(await ask(client, 'completion', document, rangeOf(document, 'thanks').end), []);
    assert.deepEqual(await ask(client, 'completion', unknown, { line: 0, character: 0 }), []);
  });
});
