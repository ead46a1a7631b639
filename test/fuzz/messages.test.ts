// Messages that no client should send. Each request gets its answer, a proper error where it is no proper request; nothing
// of it ends the server, and no exception of ours is behind an answer.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { MODERN } from '../lsp/client';
import { LONG } from '../support/seed';
import { type Chance, withChance } from './random';
import { complaints, frame, killServers, type RawClient, type Received, startRaw, stop } from './raw';
import { ODD, REQUESTS, spoilt, TEXT, URI } from './requests';

const commands = ['invite.copyMessage', 'invite.nextSlot'];
const INITIALIZE = { processId: null, rootUri: null, capabilities: MODERN, initializationOptions: { commands } };
const textDocument = { uri: URI };

/** Errors of JSON-RPC and of the protocol. */
const isProper = (code: number) => (code >= -32700 && code <= -32600) || (code >= -32899 && code <= -32000);

describe('hostile messages', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);
  afterEach(killServers);

  it('of every method that the server has, with anything anywhere in its params', async () => {
    const client = startRaw();
    const { capabilities } = (await client.initialize(INITIALIZE)).result as { capabilities: object };
    const named = new Set(REQUESTS.map(([, , capability]) => capability));
    const offered = Object.keys(capabilities).filter(name => name.endsWith('Provider'));
    assert.deepEqual(
      offered.filter(name => !named.has(name)),
      [],
      'The fuzzer is to know every method.',
    );
    open(client, TEXT);
    let tried = 0;
    for (const [method, params] of REQUESTS) {
      const attempts = [...spoilt(params, ODD)].map(async odd => ({ odd, answer: await client.request(method, odd) }));
      for (const { odd, answer } of await Promise.all(attempts)) {
        const { error } = answer;
        const said = `${method} ${JSON.stringify(odd)?.slice(0, 300)} gets ${error?.code} ${error?.message}`;
        assert.ok(error ? isProper(error.code) : 'result' in answer, said);
        // The library itself stumbles over params that are null before anybody of ours sees them.
        assert.ok(error?.code !== -32603 || odd === null, said);
        tried++;
      }
    }
    assert.ok(tried > 2000, `${tried} requests`);
    await isWell(client);
  });

  it('are refused where the protocol has a word for it', async () => {
    const client = startRaw();
    const codeOf = async (method: string, params?: unknown) => (await client.request(method, params)).error?.code;
    assert.equal(await codeOf('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }), -32002);
    assert.equal(await codeOf('nobody/knows', {}), -32002);
    await client.initialize();
    assert.equal(await codeOf('nobody/knows', {}), -32601);
    assert.equal(await codeOf('initialize', INITIALIZE), -32600);
    assert.equal(await codeOf('textDocument/hover', { textDocument }), -32602);
    assert.equal(await codeOf('textDocument/rename', { textDocument, position: { line: 0, character: -1 } }), -32602);
    assert.equal(await codeOf('invite/slots', { textDocument: { uri: 7 } }), -32602);
    assert.equal(await codeOf('codeAction/resolve', { title: 'x', data: { uri: URI, span: [0, 1] } }), -32801);
    await client.request('shutdown');
    assert.equal(await codeOf('invite/slots', { textDocument }), -32600);
    assert.deepEqual(complaints(client), []);
  });

  it('about documents: opened, changed and closed with anything anywhere', async () => {
    const client = startRaw();
    await client.initialize(INITIALIZE);
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } };
    for (const [method, params] of [
      ['textDocument/didOpen', { textDocument: { uri: URI, languageId: 'invite', version: 1, text: TEXT } }],
      ['textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'Ho' }] }],
      ['textDocument/didSave', { textDocument, text: TEXT }],
      [
        'workspace/didChangeConfiguration',
        { settings: { invite: { rules: { 'favor-asking': { severity: 'off' } } } } },
      ],
      ['textDocument/didClose', { textDocument }],
      ['$/cancelRequest', { id: 5 }],
      ['$/setTrace', { value: 'off' }],
      ['initialized', {}],
    ] as const)
      for (const odd of spoilt(params, ODD)) client.notify(method, odd);
    client.notify('textDocument/didClose', { textDocument });
    open(client, TEXT);
    assert.equal(((await client.request('invite/slots', { textDocument })).result as unknown[]).length, 1);
    await isWell(client);
  });

  it('to start with: any capabilities and options', async () => {
    for (const odd of [...spoilt(INITIALIZE, [null, 5, 'x', [], {}])].filter((_, i) => LONG || i % 120 === 0)) {
      const client = startRaw();
      const { error, result } = await client.initialize(odd);
      assert.ok(error ? isProper(error.code) : result, JSON.stringify(odd));
      if (result) await isWell(client);
      client.server.kill();
    }
  });

  it('that are no messages: the rest is answered', async () => {
    const client = startRaw();
    await client.initialize();
    for (const bytes of BROKEN) {
      client.write(bytes);
      assert.ok('result' in (await answered(client)), JSON.stringify(bytes));
    }
    await isWell(client);
  });

  it('that never end: the server ends when its input does', async () => {
    const endings = ENDLESS.map(async bytes => {
      const client = startRaw();
      await client.initialize();
      client.write(bytes);
      const ended = once(client.server, 'exit');
      client.server.stdin!.end();
      assert.deepEqual(await ended, [1, null], JSON.stringify(bytes));
      assert.deepEqual(complaints(client), []);
    });
    await Promise.all(endings);
  });

  it('in pieces: one byte at a time, and many in one', async () => {
    const client = startRaw();
    await client.initialize();
    const bytes = frame({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: opened('Hi [naïve 👋], hello.') });
    for (const byte of bytes) client.write(Uint8Array.of(byte));
    const many = Array.from({ length: 500 }, (_, id) =>
      frame({ jsonrpc: '2.0', id, method: 'invite/slots', params: { textDocument } }),
    );
    client.write(Buffer.concat(many));
    await isWell(client);
    const answers = client.received.filter(({ id, method }) => typeof id === 'number' && method === undefined);
    assert.equal(answers.filter(({ result }) => (result as unknown[])?.length === 1).length, 500);
  });

  it('in any order: each request gets one answer', () =>
    withChance(async dice => {
      const client = startRaw();
      await client.initialize(INITIALIZE);
      const asked = new Set<number>();
      for (let step = 0; step < (LONG ? 100_000 : 1500); step++) {
        anyStep(dice, client, asked, step);
        // The pipe takes only so much at once.
        if (step % 500 === 499) await client.request('invite/slots', { textDocument });
      }
      await isWell(client);
      const answers = client.received.filter(({ id, method }) => typeof id === 'number' && method === undefined);
      assert.equal(answers.length, asked.size);
      assert.equal(new Set(answers.map(({ id }) => id)).size, asked.size);
      for (const { error } of answers as Received[]) assert.ok(!error || isProper(error.code), error?.message);
    }));
});

const opened = (text: string, version = 1, uri = URI) => ({
  textDocument: { uri, languageId: 'invite', version, text },
});

const open = (client: RawClient, text: string) => client.notify('textDocument/didOpen', opened(text));

/** One thing that a client may send, sensible or not. */
function anyStep(dice: Chance, client: RawClient, asked: Set<number>, step: number): void {
  const uri = `file:///drafts/${dice.upTo(4)}.invite.md`;
  const document = { uri, version: dice.oneOf([step, step - 5, 0, -1, 2 ** 40]) };
  const place = () => ({ line: dice.upTo(12), character: dice.upTo(60) });
  const ask = (method: string, params: unknown) => {
    asked.add(step);
    client.ask(step, method, params);
  };
  const [method, params] = dice.oneOf(REQUESTS);
  const elsewhere = 'textDocument' in params ? { ...params, textDocument: { uri } } : params;
  dice.oneOf([
    () => client.notify('textDocument/didOpen', opened(dice.oneOf(['', TEXT, `${TEXT}${TEXT}`]), dice.upTo(9), uri)),
    () => client.notify('textDocument/didClose', { textDocument: { uri } }),
    () =>
      client.notify('textDocument/didChange', {
        textDocument: document,
        // Ranges may overlap, and each counts in the text that the one before has left.
        contentChanges: Array.from({ length: dice.upTo(4) }, () => ({
          range: { start: place(), end: place() },
          text: dice.oneOf(['', 'a', '\n', '[name]', '👋', '\r\n---\r\n', '<!-- invite-disable -->']),
        })),
      }),
    () => client.notify('workspace/didChangeConfiguration', { settings: null }),
    () => client.notify('nobody/listens', { step }),
    () => client.notify('$/cancelRequest', { id: step - dice.upTo(3) }),
    () => {
      // Before it, and right behind it.
      client.notify('$/cancelRequest', { id: step });
      ask(method, elsewhere);
      client.notify('$/cancelRequest', { id: step });
    },
    () => ask(method, elsewhere),
    () => ask(method, params),
    () => ask(method, dice.oneOf([...spoilt(params, [dice.oneOf(ODD)])])),
    () => ask('nobody/answers', {}),
  ])();
}

/** An answer after broken bytes; what came together with them, the library reads only when more comes. */
async function answered(client: RawClient): Promise<Received> {
  const more = setInterval(() => client.notify('$/setTrace', { value: 'off' }), 20);
  return client.request('invite/slots', { textDocument }).finally(() => clearInterval(more));
}

/** Headers that are none, and bodies that are none; the library finds its way to the next message. */
const BROKEN: readonly string[] = [
  'Content-Length: 10\r\n\r\n{"a": nope',
  'Content-Length: 4\r\n\r\nnull',
  'Content-Length: 2\r\n\r\n[]',
  'Content-Length: 2\r\n\r\n{}',
  'Content-Length: 1\r\n\r\n5',
  'Content-Length: 0\r\n\r\n',
  'Content-Length: many\r\n\r\n',
  'Content-Length: 3\r\nContent-Type: application/vscode-jsonrpc; charset=klingon\r\n\r\n{ }',
  'Garbage\r\n\r\n',
  '\r\n\r\n',
  '\0\u00ff\r\n\r\n',
];

/** Whatever follows is taken for the rest of it. */
const ENDLESS: readonly string[] = [
  'Content-Length: 2\r\nno colon\r\n\r\n{}',
  'Content-Length: 999999999999\r\n\r\n{',
  'Content-Length: 40\r\n\r\n{"jsonrpc":',
  'Content-Length: -5\r\n\r\n',
  'Content-Le',
];

/** Answers still, and has said nothing of an exception. */
async function isWell(client: RawClient): Promise<void> {
  assert.ok('result' in (await client.request('invite/slots', { textDocument })));
  assert.deepEqual(complaints(client), []);
  assert.equal(await stop(client), 0);
}
