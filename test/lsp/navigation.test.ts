// Definition, references, highlights, rename, linked editing and selection ranges over the wire: positions, versions, and
// what older clients get. What belongs together is tested in test/core.
import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  ErrorCodes,
  type LinkedEditingRanges,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  type Range,
  ResponseError,
  type SelectionRange,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied, killServers, rangeOf, SIMPLE, startClient, type TestClient } from './client';

const DRAFT = [
  '---',
  'to: Priya Raman',
  'company: Northwind',
  '---',
  '🙂 Hi [name], thanks for inviting me to connect. 🙂 I know {{company}} well.',
  '',
  'Take care, {{first_name}}!',
  '',
].join('\r\n');

const unknown = TextDocument.create('file:///nowhere.invite.md', 'invite', 1, DRAFT);

type Method = 'definition' | 'references' | 'documentHighlight' | 'prepareRename' | 'rename' | 'linkedEditingRange';

function ask<T>(
  client: TestClient,
  method: Method,
  { uri }: TextDocument,
  position: Position,
  more: object = {},
): Promise<T> {
  return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

/** The code and the sentence with which a request was refused. */
async function refusal(request: Promise<unknown>): Promise<Pick<ResponseError<void>, 'code' | 'message'>> {
  const answer = await request.then(
    result => assert.fail(`a refusal was expected, not ${JSON.stringify(result)}`),
    (error: unknown) => error,
  );
  assert.ok(answer instanceof ResponseError, String(answer));
  return { code: answer.code, message: answer.message };
}

/** Inside `words`, one character behind their start. */
function within(document: TextDocument, words: string): Position {
  const { line, character } = rangeOf(document, words).start;
  return { line, character: character + 1 };
}

describe('navigation', () => {
  afterEach(killServers);

  it('is announced', async () => {
    const { capabilities } = (await startClient()).initialized;
    for (const key of [
      'definition',
      'references',
      'documentHighlight',
      'linkedEditingRange',
      'selectionRange',
    ] as const)
      assert.equal(capabilities[`${key}Provider`], true, key);
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    assert.equal((await startClient({ capabilities: SIMPLE })).initialized.capabilities.renameProvider, true);
  });

  it('gets nothing for unknown documents, and for closed ones', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    client.close(document);
    for (const { uri } of [unknown, document]) {
      const place = { textDocument: { uri }, position: within(document, '[name]') };
      const get = (method: string, more: object = {}) =>
        client.connection.sendRequest(`textDocument/${method}`, { ...place, ...more });
      for (const method of ['definition', 'prepareRename', 'linkedEditingRange']) assert.equal(await get(method), null);
      assert.equal(await get('rename', { newName: 'x' }), null);
      assert.equal(await get('selectionRange', { positions: [place.position] }), null);
      assert.deepEqual(await get('documentHighlight'), []);
      assert.deepEqual(await get('references', { context: { includeDeclaration: true } }), []);
    }
  });

  it('reads positions against the text as it is now', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    client.change(document, { range: rangeOf(document, 'Northwind'), text: 'Southwind Traders' });
    client.change(document, { range: rangeOf(document, '🙂 Hi'), text: '\r\nHello' });
    const [link] = await ask<LocationLink[]>(client, 'definition', document, within(document, '{{company}}'));
    assert.deepEqual(link?.targetSelectionRange, rangeOf(document, 'Southwind Traders'));
    assert.deepEqual(link?.originSelectionRange, rangeOf(document, '{{company}}'));
  });

  it('answers at once in a draft of 5,000 slots', async () => {
    const client = await startClient();
    const document = client.open(`---\r\nto: Priya Raman\r\n---\r\n${'Hi [name], yes. '.repeat(5000)}`);
    const position = { line: 3, character: 16 * 4000 + 5 };
    const slot: Range = { start: { line: 3, character: 64003 }, end: { line: 3, character: 64009 } };
    await client.settle(document);
    const started = performance.now();
    const highlights = await ask<DocumentHighlight[]>(client, 'documentHighlight', document, position);
    assert.deepEqual(
      highlights.map(({ range }) => range),
      [rangeOf(document, 'Priya Raman'), slot],
    );
    const context = { includeDeclaration: true };
    const references = await ask<Location[]>(client, 'references', document, position, { context });
    assert.equal(references.length, 1001);
    assert.equal(await ask(client, 'linkedEditingRange', document, position), null);
    const edit = await ask<WorkspaceEdit>(client, 'rename', document, position, { newName: 'first name' });
    assert.equal(applied(document, edit).length, document.getText().length + 'first '.length);
    const params = { textDocument: { uri: document.uri }, positions: Array(100).fill(position) };
    const ranges = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', params);
    assert.equal(ranges.length, 100);
    assert.ok(performance.now() - started < 5000, 'far less than a person would wait');
  });
});

describe('go to definition', () => {
  afterEach(killServers);

  it('links the slot to the value in the front matter', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const links = await ask<LocationLink[]>(client, 'definition', document, within(document, '{{company}}'));
    assert.deepEqual(links, [
      {
        originSelectionRange: rangeOf(document, '{{company}}'),
        targetUri: document.uri,
        targetRange: rangeOf(document, 'company: Northwind'),
        targetSelectionRange: rangeOf(document, 'Northwind'),
      },
    ]);
  });

  it('is a plain location for a client that knows no links', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const location = await ask<Location>(client, 'definition', document, within(document, '[name]'));
    assert.deepEqual(location, { uri: document.uri, range: rangeOf(document, 'Priya Raman') });
  });

  it('is nothing elsewhere', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    for (const position of [within(document, 'company:'), within(document, 'thanks'), { line: 900, character: 9 }])
      assert.equal(await ask(client, 'definition', document, position), null);
  });
});

describe('references and highlights', () => {
  afterEach(killServers);

  it('are the slots of a field, with its value if the client asks for the declaration', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const slots = [rangeOf(document, '[name]'), rangeOf(document, '{{first_name}}')];
    for (const place of ['to:', 'Raman', '[name]', '{{first_name}}'])
      for (const includeDeclaration of [true, false]) {
        const context = { includeDeclaration };
        const found = await ask<Location[]>(client, 'references', document, within(document, place), { context });
        const expected = includeDeclaration ? [rangeOf(document, 'Priya Raman'), ...slots] : slots;
        assert.deepEqual(
          found,
          expected.map(range => ({ uri: document.uri, range })),
        );
      }
  });

  it('tell the value, where the words are written, from the slots, where they are read', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    assert.deepEqual(await ask(client, 'documentHighlight', document, within(document, '[name]')), [
      { range: rangeOf(document, 'Priya Raman'), kind: 3 },
      { range: rangeOf(document, '[name]'), kind: 2 },
      { range: rangeOf(document, '{{first_name}}'), kind: 2 },
    ]);
    assert.deepEqual(await ask(client, 'documentHighlight', document, within(document, 'thanks')), []);
  });
});

describe('rename', () => {
  afterEach(killServers);

  it('offers the inside of a slot, and renames it wherever it stands, for this version of the draft', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const position = within(document, '{{first_name}}');
    assert.deepEqual(await ask<PrepareRenameResult>(client, 'prepareRename', document, position), {
      range: rangeOf(document, 'first_name'),
      placeholder: 'first_name',
    });
    client.change(document, { range: rangeOf(document, ' well'), text: '' });
    const edit = await ask<WorkspaceEdit>(client, 'rename', document, position, { newName: 'given name' });
    assert.equal(
      applied(document, edit),
      document.getText().replace('[name]', '[given name]').replace('{{first_name}}', '{{given name}}'),
    );
  });

  it('gives plain edits to a client without versions', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const edit = await ask<WorkspaceEdit>(client, 'rename', document, within(document, '{{company}}'), {
      newName: 'employer',
    });
    const { start, end } = rangeOf(document, '{{company}}');
    const range = {
      start: { ...start, character: start.character + 2 },
      end: { ...end, character: end.character - 2 },
    };
    assert.deepEqual(edit, { changes: { [document.uri]: [{ range, newText: 'employer' }] } });
  });

  it('has nothing to offer off a slot', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    for (const place of ['company:', 'Northwind', 'thanks']) {
      assert.equal(await ask(client, 'prepareRename', document, within(document, place)), null);
      assert.equal(await ask(client, 'rename', document, within(document, place), { newName: 'x' }), null);
    }
  });

  it('says why a blank cannot be renamed', async () => {
    const client = await startClient();
    const document = client.open('Hi ____, thanks.');
    const { code, message } = await refusal(ask(client, 'prepareRename', document, { line: 0, character: 4 }));
    assert.equal(code, LSPErrorCodes.RequestFailed);
    assert.match(message, /^“____” has no name/);
  });

  it('refuses a bad name with a sentence that helps', async () => {
    const client = await startClient();
    const document = client.open(DRAFT);
    const bad = {
      '': /needs a name/,
      'a\nb': /on one line/,
      'a]': /^In “\[name\]”, the name “a\]” would make no slot/,
    };
    for (const [newName, sentence] of Object.entries(bad)) {
      const { code, message } = await refusal(ask(client, 'rename', document, within(document, '[name]'), { newName }));
      assert.equal(code, ErrorCodes.InvalidParams);
      assert.match(message, sentence);
    }
    assert.equal(client.logs.all.length, 0);
  });
});

describe('linked editing', () => {
  afterEach(killServers);

  it('joins slots that are spelled the same, and stops at their closing mark', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open('🙂 Hi [name],\r\n\r\nwell, [name] and [event] are 🙂 {{name}}.');
    const linked = await ask<LinkedEditingRanges>(client, 'linkedEditingRange', document, { line: 0, character: 8 });
    assert.deepEqual(linked.ranges, [
      { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } },
      { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } },
      { start: { line: 2, character: 34 }, end: { line: 2, character: 38 } },
    ]);
    assert.equal(new RegExp(linked.wordPattern!).exec('first name], x')?.[0], 'first name');
    assert.equal(await ask(client, 'linkedEditingRange', document, within(document, '[event]')), null);
  });
});

describe('selection ranges', () => {
  afterEach(killServers);

  it('are one chain for each caret, from the word outwards', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(DRAFT);
    const positions = [within(document, 'Northwind'), within(document, 'company}}'), { line: 900, character: 0 }];
    const params = { textDocument: { uri: document.uri }, positions };
    const chains = await client.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', params);
    const drawn = (chain: SelectionRange | undefined): string[] =>
      chain ? [document.getText(chain.range), ...drawn(chain.parent)] : [];
    assert.deepEqual(drawn(chains[0]).slice(0, 3), [
      'Northwind',
      'company: Northwind',
      'to: Priya Raman\r\ncompany: Northwind',
    ]);
    assert.deepEqual(drawn(chains[1]).slice(0, 3), ['company', '{{company}}', 'I know {{company}} well.']);
    assert.deepEqual(drawn(chains[2]), [DRAFT]);
  });
});
