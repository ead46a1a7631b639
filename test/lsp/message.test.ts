// The message and its code lenses over the wire: the latest text, what keeps it from being sent, and for whom lenses are.
import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { COPY_MESSAGE, NEXT_SLOT, ReadMessage } from '../../protocol';
import { CLEAN, OPEN } from '../support/drafts';
import { killServers, SIMPLE, startClient, type TestClient } from './client';

const HEAD = '---\nto: Priya Raman\n---\n> Shall we connect?\n\n';
const COMMANDS = { commands: [COPY_MESSAGE, NEXT_SLOT] };

const read = (client: TestClient, { uri }: { uri: string }): Promise<ReadMessage.Result> =>
  client.connection.sendRequest(ReadMessage.method, { textDocument: { uri } });
const lenses = (client: TestClient, { uri }: TextDocument): Promise<CodeLens[]> =>
  client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });

describe('invite/message', () => {
  afterEach(killServers);

  it('is the plain text, with nothing open', async () => {
    const client = await startClient();
    const document = client.open(`${HEAD}${CLEAN.replace('great', '**great**')}`.replace(/\n/g, '\r\n'));
    assert.deepEqual(await read(client, document), { text: CLEAN.trim(), open: [], slots: 0 });
  });

  it('names the errors, by the settings, and counts the slots', async () => {
    const client = await startClient({ settings: { rules: { 'favor-asking': { severity: 'error' } } } });
    const document = client.open(`${HEAD}${OPEN.trim()} Could you refer me to your boss?`);
    const { text, open, slots } = await read(client, document);
    assert.match(text, /^Hi Priya, .*\[event\]/);
    assert.equal(slots, 1);
    assert.equal(open.length, 2);
    assert.match(open[0]!, /“\[event\]” is still open/);
    assert.equal(open[1], (await client.diagnostics(document)).find(({ code }) => code === 'favor-asking')?.message);
  });

  it('is that of the text as it is after every change sent before', async () => {
    const client = await startClient();
    const document = client.open('Hi Priya!');
    client.change(document, { text: 'Hi Tom!' });
    assert.equal((await read(client, document)).text, 'Hi Tom!');
  });

  it('is empty for what is not open, and in any client', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const nothing = { text: '', open: [], slots: 0 };
    assert.deepEqual(await read(client, { uri: 'file:///nowhere.invite.md' }), nothing);
    assert.deepEqual(await read(client, client.open('')), nothing);
  });
});

describe('code lenses', () => {
  afterEach(killServers);

  it('run the commands that the client has, at the first line of the message', async () => {
    const client = await startClient({ initializationOptions: COMMANDS });
    assert.deepEqual(client.initialized.capabilities.codeLensProvider, {});
    const document = client.open(`${HEAD}Hi [name], yes.\nAnd thanks!`);
    const { uri } = document;
    const place = { line: 5, character: 0 };
    const lens = (title: string, command: string) => ({
      range: { start: place, end: place },
      command: { title, command, ...(command && { arguments: [uri] }) },
    });
    assert.deepEqual(await lenses(client, document), [
      lens('Copy message for LinkedIn', COPY_MESSAGE),
      lens('27 of 8,000 characters', ''),
      lens('1 slot open', NEXT_SLOT),
    ]);
    client.change(document, { text: 'Hi Tom!' });
    const now = await lenses(client, document);
    assert.deepEqual(
      now.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [0, 'Copy message for LinkedIn'],
        [0, '7 of 8,000 characters'],
      ],
    );
  });

  it('know the settings', async () => {
    const settings = { rules: { 'over-channel-limit': { message: 3000 } } };
    const client = await startClient({ initializationOptions: COMMANDS, settings });
    const [, length] = await lenses(client, client.open('Hi Tom!'));
    assert.equal(length?.command?.title, '7 of 3,000 characters');
  });

  it('leave out a command that the client lacks', async () => {
    const client = await startClient({ initializationOptions: { commands: [COPY_MESSAGE] } });
    const titles = (await lenses(client, client.open('Hi [name]!'))).map(({ command }) => command?.title);
    assert.deepEqual(titles, ['Copy message for LinkedIn', '10 of 8,000 characters']);
  });

  it('are not for clients without our commands', async () => {
    for (const initializationOptions of [undefined, null, { commands: [] }, { commands: 'all' }]) {
      const client = await startClient({ initializationOptions });
      assert.equal(client.initialized.capabilities.codeLensProvider, undefined);
    }
  });

  it('are none for an empty draft', async () => {
    const client = await startClient({ initializationOptions: COMMANDS });
    assert.deepEqual(await lenses(client, client.open('---\nto: Jo\n---\n')), []);
  });
});
