// The status of a draft, checks of texts that are not open, field edits and the limit's mark over the wire: places, settings,
// and what strange clients get. What they say is tested in test/core.
import assert from 'node:assert/strict';
import {
  ErrorCodes,
  type InlayHint,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CheckDraft, ReadStatus, SetField } from '../../protocol';
import { CLEAN, OPEN } from '../support/drafts';
import { applied, killServers, MODERN, rangeOf, SIMPLE, startClient, type TestClient } from './client';

const NOWHERE = 'file:///nowhere.invite.md';

const statusOf = (client: TestClient, { uri }: { uri: string }): Promise<ReadStatus.Result> =>
  client.connection.sendRequest(ReadStatus.method, { textDocument: { uri } });
const check = (client: TestClient, text: string, uri = NOWHERE): Promise<CheckDraft.Result> =>
  client.connection.sendRequest(CheckDraft.method, { uri, text });
const setField = (client: TestClient, { uri }: { uri: string }, key: string, value: string): Promise<SetField.Result> =>
  client.connection.sendRequest(SetField.method, { textDocument: { uri }, key, value });

/** The sentence with which a request was refused as wrong. */
async function refusal(client: TestClient, method: string, params: unknown): Promise<string> {
  const answer = await client.connection.sendRequest(method, params).then(
    result => assert.fail(`a refusal was expected, not ${JSON.stringify(result)}`),
    (error: unknown) => error,
  );
  assert.ok(answer instanceof ResponseError, String(answer));
  assert.equal(answer.code, ErrorCodes.InvalidParams);
  return answer.message;
}

describe('invite/status', () => {
  afterEach(killServers);

  it('tells how a draft stands, with the places of what stands against it', async () => {
    const client = await startClient();
    const document = client.open(
      `---\nto: Priya Raman\nfollow_up: 2026-12-01\n---\n\n🙂 ${OPEN}`.replace(/\n/g, '\r\n'),
    );
    const status = await statusOf(client, document);
    assert.ok(status);
    const { ready, summary, recipient, followUp, properties, checks } = status;
    assert.deepEqual([ready, summary, recipient, followUp], [false, '1 thing open', 'Priya Raman', '2026-12-01']);
    assert.equal(properties.kind.value, 'accept');
    const [diagnostic] = await client.diagnostics(document);
    assert.deepEqual(checks.find(({ id }) => id === 'slots')?.findings, [
      {
        range: rangeOf(document, '[event]'),
        ruleId: 'unfilled-placeholder',
        severity: 'error',
        message: diagnostic?.message,
      },
    ]);
  });

  it('is that of the text as it is after every change sent before, by the settings as they are', async () => {
    const client = await startClient();
    const document = client.open(OPEN);
    assert.equal((await statusOf(client, document))?.ready, false);
    client.change(document, { text: CLEAN });
    assert.equal((await statusOf(client, document))?.ready, true);
    client.change(document, { text: OPEN });
    client.settings = { rules: { 'unfilled-placeholder': { severity: 'off' } } };
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const status = await statusOf(client, document);
    assert.equal(status?.ready, true);
    assert.equal(status.checks.find(({ id }) => id === 'slots')?.state, 'off');
  });

  it('bounds what a hostile draft can send', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const status = await statusOf(client, client.open('[name] '.repeat(1000)));
    assert.equal(status?.counts.error, 1000);
    const lengths = status.checks.map(({ findings }) => findings.length);
    assert.equal(Math.max(...lengths), 50);
  });

  it('is null for what is not open, and refuses what is no request', async () => {
    const client = await startClient();
    assert.equal(await statusOf(client, { uri: NOWHERE }), null);
    for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, [], undefined])
      assert.equal(await refusal(client, ReadStatus.method, params), '“textDocument.uri” has to be a string.');
  });
});

describe('invite/check', () => {
  afterEach(killServers);

  it('judges a text that is not open as if it were', async () => {
    const client = await startClient();
    const document = client.open(OPEN);
    const checked = await check(client, OPEN);
    assert.ok(checked);
    const { diagnostics, ...status } = checked;
    assert.deepEqual(status, await statusOf(client, document));
    assert.deepEqual(diagnostics, await client.diagnostics(document));
    assert.equal((await check(client, CLEAN))?.ready, true);
  });

  it('asks for the settings of that URI, and keeps none of what is not open', async () => {
    const client = await startClient({ settings: { rules: { 'unfilled-placeholder': { severity: 'off' } } } });
    assert.deepEqual((await check(client, OPEN))?.diagnostics, []);
    assert.deepEqual(
      client.settingsAsked.all.map(({ scopeUri }) => scopeUri),
      [NOWHERE],
    );
    client.settings = null;
    assert.equal((await check(client, OPEN))?.diagnostics.length, 1);
  });

  it('leaves an open draft of that URI and its settings alone', async () => {
    const client = await startClient();
    const document = client.open(CLEAN);
    await statusOf(client, document);
    assert.equal((await check(client, OPEN, document.uri))?.ready, false);
    assert.equal((await statusOf(client, document))?.ready, true);
    assert.equal(client.settingsAsked.all.length, 1);
  });

  it('refuses what is no request', async () => {
    const client = await startClient();
    for (const params of [{}, null, { uri: NOWHERE }, { uri: 1, text: '' }, { uri: NOWHERE, text: [] }])
      assert.equal(await refusal(client, CheckDraft.method, params), '“uri” and “text” have to be strings.');
    const long = { uri: NOWHERE, text: 'x'.repeat(1_000_001) };
    assert.match(await refusal(client, CheckDraft.method, long), /longer than any draft/);
  });
});

describe('invite/setField', () => {
  afterEach(killServers);

  it('is an edit of this version', async () => {
    const client = await startClient();
    const document = client.open('---\nkind: accept\n---\nHi Jo.');
    const edit = (key: string, value: string) =>
      setField(client, document, key, value).then(result => applied(document, result as WorkspaceEdit));
    assert.equal(await edit('kind', 'decline'), '---\nkind: decline\n---\nHi Jo.');
    assert.equal(await edit('channel', 'note'), '---\nkind: accept\nchannel: note\n---\nHi Jo.');
    assert.equal(await edit('kind', ''), 'Hi Jo.');
  });

  it('is null where there is nothing to do', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    assert.equal(await setField(client, client.open('Hi Jo.'), 'kind', ''), null);
    assert.equal(await setField(client, { uri: NOWHERE }, 'kind', 'decline'), null);
  });

  it('refuses what no draft can have, and what is no request', async () => {
    const client = await startClient();
    const textDocument = { uri: client.open('Hi Jo.').uri };
    assert.match(
      await refusal(client, SetField.method, { textDocument, key: 'kind', value: 'perhaps' }),
      /^“perhaps” is no value of “kind”; /,
    );
    for (const params of [{}, null, { textDocument }, { textDocument, key: 'kind', value: 1 }])
      assert.match(await refusal(client, SetField.method, params), /have to be strings\.$/);
  });
});

describe('the inlay hint', () => {
  afterEach(killServers);

  const LONG = `---\r\nchannel: note\r\n---\r\nHi **Priya**,\r\n${'tides '.repeat(40)}`;
  const whole = (document: TextDocument): Range => ({
    start: { line: 0, character: 0 },
    end: document.positionAt(document.getText().length),
  });
  const hints = (client: TestClient, { uri }: { uri: string }, range: Range): Promise<InlayHint[]> =>
    client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });

  it('marks where the limit falls, with the start of the diagnostic', async () => {
    const client = await startClient();
    assert.equal(client.initialized.capabilities.inlayHintProvider, true);
    const document = client.open(LONG);
    const [hint, ...others] = await hints(client, document, whole(document));
    assert.deepEqual(others, []);
    const over = (await client.diagnostics(document)).find(({ code }) => code === 'over-channel-limit');
    assert.deepEqual(hint, {
      position: over?.range.start,
      label: '200 characters',
      tooltip: over?.message,
      paddingLeft: true,
      paddingRight: true,
    });
    // “Hi Priya,” and a line break are ten of the two hundred.
    assert.deepEqual(hint?.position, { line: 4, character: 190 });
  });

  it('is none outside the range asked for, within the limit, and for what is not open', async () => {
    const client = await startClient();
    const document = client.open(LONG);
    const { end } = rangeOf(document, 'Hi **Priya**,');
    assert.deepEqual(await hints(client, document, { start: { line: 0, character: 0 }, end }), []);
    assert.deepEqual(await hints(client, { uri: NOWHERE }, whole(document)), []);
    client.change(document, { text: CLEAN });
    assert.deepEqual(await hints(client, document, whole(document)), []);
  });

  it('is asked for anew when the settings change, by a client that can', async () => {
    const workspace = { ...MODERN.workspace, inlayHint: { refreshSupport: true } };
    const client = await startClient({ capabilities: { ...MODERN, workspace } });
    const refreshed = new Promise<void>(resolve =>
      client.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      }),
    );
    const document = client.open(LONG);
    client.settings = { rules: { 'over-channel-limit': { note: 100 } } };
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await refreshed;
    const [hint] = await hints(client, document, whole(document));
    assert.deepEqual([hint?.label, hint?.position], ['100 characters', { line: 4, character: 90 }]);
  });
});
