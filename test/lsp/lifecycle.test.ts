// The life of the server: what it offers, its transports, its exit codes, and messages that come at the wrong time.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { version } from '../../package.json';
import { killServers, MODERN, SIMPLE, spawnServer, startClient } from './client';

describe('server life', () => {
  afterEach(killServers);

  it('offers everything to a modern client', async () => {
    const { initialized } = await startClient({ capabilities: MODERN });
    assert.deepEqual(initialized, {
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        diagnosticProvider: { identifier: 'invite', interFileDependencies: true, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.invite'], resolveProvider: true },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Invite Drafts' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        linkedEditingRangeProvider: true,
        inlayHintProvider: true,
        completionProvider: { triggerCharacters: ['/', ':', '['] },
      },
      serverInfo: { name: 'invite-language-server', version },
    });
  });

  it('leaves out what a simple client does not know', async () => {
    const { capabilities } = (await startClient({ capabilities: SIMPLE })).initialized;
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.invite'] });
  });

  it('answers UTF-16 to a client that offers only UTF-8', async () => {
    const client = await startClient({ capabilities: { ...MODERN, general: { positionEncodings: ['utf-8'] } } });
    assert.equal(client.initialized.capabilities.positionEncoding, 'utf-16');
    const document = client.open('🙂🙂 Hi [name], thanks for the invite!');
    const [slot] = (await client.diagnostics(document)).filter(({ code }) => code === 'unfilled-placeholder');
    assert.equal(slot?.range.start.character, 8);
  });

  it('ends with 0 after shutdown', async () => {
    const client = await startClient();
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 without shutdown', async () => {
    const client = await startClient();
    const ended = once(client.server, 'exit');
    await client.connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, null]);
  });

  it('ends when its client goes away', async () => {
    const client = await startClient();
    const ended = once(client.server, 'exit');
    client.server.stdin!.end();
    assert.deepEqual(await ended, [1, null]);
  });

  it('works over Node IPC', async () => {
    const client = await startClient({ transport: 'node-ipc' });
    const document = client.open('Hi [name], thanks for the invite!');
    assert.ok((await client.diagnostics(document)).some(({ code }) => code === 'unfilled-placeholder'));
    assert.equal(await client.stop(), 0);
  });

  for (const [args, code] of [
    [[], 2],
    [['--node-ipc'], 2],
    [['--socket'], 2],
    [['--version'], 0],
    [['--help'], 0],
  ] as const) {
    it(`says something useful when started with ${args.join(' ') || 'nothing'}`, async () => {
      const server = spawnServer(...args);
      let out = '';
      let err = '';
      server.stdout!.on('data', chunk => (out += chunk));
      server.stderr!.on('data', chunk => (err += chunk));
      assert.deepEqual(await once(server, 'close'), [code, null]);
      if (code === 2) assert.match(err, /^Usage: invite-language-server --stdio \|.*\n$/);
      else assert.match(out, args[0] === '--version' ? /^\d+\.\d+\.\d+\n$/ : /^Usage: invite-language-server/);
      assert.equal(code === 2 ? out : err, '');
    });
  }

  it('refuses a second initialize and goes on', async () => {
    const client = await startClient();
    const again = client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await assert.rejects(again, { code: -32600 });
    assert.equal((await client.pull(client.open('Hi [name], hello.'))).kind, 'full');
  });

  it('refuses an unknown request and ignores an unknown notification', async () => {
    const client = await startClient();
    await client.connection.sendNotification('invite/nonsense', { a: 1 });
    await assert.rejects(client.connection.sendRequest('invite/nonsense', {}), { code: -32601 });
    assert.equal((await client.pull(client.open('Hi [name], hello.'))).kind, 'full');
  });

  it('survives changes that make no sense', async () => {
    const client = await startClient();
    const document = client.open('Hi [name], hello.');
    const { connection } = client;
    const textDocument = { uri: document.uri, version: 2 };
    const far = { line: 900, character: 900 };
    await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ nonsense: true }] });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri },
      contentChanges: [{}],
    });
    await connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range: { start: far, end: far }, text: ' Bye [company].' }],
    });
    const slots = (await client.diagnostics(document)).filter(({ code }) => code === 'unfilled-placeholder');
    assert.equal(slots.length, 2);
    assert.equal(await client.stop(), 0);
  });

  it('refuses requests that were cancelled while the settings were awaited', async () => {
    const client = await startClient();
    const document = client.open('Hi [name], hello.');
    const textDocument = { uri: document.uri };
    const position = { line: 0, character: 4 };
    const range = { start: position, end: position };
    for (const [method, params] of [
      ['textDocument/hover', { textDocument, position }],
      ['textDocument/diagnostic', { textDocument }],
      ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ] as const) {
      let release = () => {};
      client.beforeSettings = new Promise<void>(resolve => {
        release = resolve;
      });
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      const cancel = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, params, cancel.token);
      await client.settingsAsked.next();
      cancel.cancel();
      release();
      await assert.rejects(answer, { code: -32800 }, method);
    }
  });
});
