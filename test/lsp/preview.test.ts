// The preview over the wire: the latest text as it will be read, with ranges of the source, by the settings.
import assert from 'node:assert/strict';
import { ReadMessage, ReadPreview } from '../../protocol';
import { CLEAN, OPEN } from '../support/drafts';
import { killServers, SIMPLE, startClient, type TestClient } from './client';

const HEAD = '---\nto: Priya Raman\n---\n> Shall we connect?\n\n';

const read = (client: TestClient, { uri }: { uri: string }): Promise<ReadPreview.Result> =>
  client.connection.sendRequest(ReadPreview.method, { textDocument: { uri } });

describe('invite/preview', () => {
  afterEach(killServers);

  it('is the request, the message and what is open in it', async () => {
    const client = await startClient();
    const document = client.open(HEAD + OPEN.replace('great', '**great**').replace(/\n/g, '\r\n'));
    const preview = await read(client, document);
    const message: ReadMessage.Result = await client.connection.sendRequest(ReadMessage.method, {
      textDocument: { uri: document.uri },
    });
    assert.ok(preview);
    assert.equal(preview.segments.map(({ text }) => text).join(''), message.text);
    assert.equal(preview.recipient, 'Priya Raman');
    assert.equal(preview.request, 'Shall we connect?');
    assert.equal(preview.version, document.version);
    assert.equal(preview.characters, message.text.length);
    assert.equal(preview.lengthText, `${message.text.length} of 8,000 characters`);
    assert.equal(preview.summary, '1 thing open');
    const diagnostics = await client.diagnostics(document);
    assert.deepEqual(
      preview.findings.map(({ range, ruleId, message }) => ({ range, code: ruleId, message })),
      diagnostics.map(({ range, code, message }) => ({ range, code, message })),
    );
    for (const { text, range } of preview.segments) assert.equal(document.getText(range), text);
    const slot = preview.findings.findIndex(({ ruleId }) => ruleId === 'unfilled-placeholder');
    const marked = preview.segments.filter(({ findings }) => findings.includes(slot));
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['[event]'],
    );
  });

  it('goes by the settings, and by the text as it is now', async () => {
    const settings = { rules: { 'over-channel-limit': { message: 20 }, 'unfilled-placeholder': { severity: 'off' } } };
    const client = await startClient({ settings });
    const document = client.open(OPEN);
    client.change(document, { text: CLEAN });
    const preview = await read(client, document);
    assert.equal(preview?.version, document.version);
    assert.equal(preview.segments.map(({ text }) => text).join(''), CLEAN.trim());
    assert.equal(preview.limit, 20);
    assert.deepEqual(
      preview.findings.map(({ ruleId }) => ruleId),
      ['over-channel-limit'],
    );
  });

  it('has an end, however much is found', async () => {
    const client = await startClient();
    const preview = await read(client, client.open('Hi [name], yes.\n'.repeat(600)));
    assert.equal(preview?.findings.length, 500);
    for (const { findings } of preview.segments) for (const index of findings) assert.ok(index < 500);
  });

  it('is nothing for what is not open, and refuses what names no draft', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    assert.equal(await read(client, { uri: 'file:///nowhere.invite.md' }), null);
    assert.deepEqual((await read(client, client.open('')))?.segments, []);
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 1 } }])
      await assert.rejects(client.connection.sendRequest(ReadPreview.method, params), /textDocument\.uri/);
  });
});
