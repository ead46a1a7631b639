// More than any editor has: thousands of open drafts, and a message of many megabytes. FUZZ=long has more of both.
import assert from 'node:assert/strict';
import { MODERN } from '../lsp/client';
import { LONG } from '../support/seed';
import { complaints, killServers, kilobytesInUse, MEASURED, type RawClient, startRaw, stop } from './raw';
import { TEXT } from './requests';

const DRAFTS = LONG ? 10_000 : 1000;
const MEGABYTES = LONG ? 50 : 10;

const uriOf = (draft: number | string) => `file:///drafts/${draft}.invite.md`;
const slots = (client: RawClient, uri: string) => client.request('invite/slots', { textDocument: { uri } });

describe('more than any editor has', function () {
  this.timeout(LONG ? 600_000 : 60_000);
  let client: RawClient;

  beforeEach(async () => {
    client = startRaw(...MEASURED);
    await client.initialize({ processId: null, rootUri: null, capabilities: MODERN });
  });

  afterEach(killServers);

  const open = (uri: string, text: string) =>
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'invite', version: 1, text } });

  it(`${DRAFTS} open drafts, of which nothing stays in memory`, async () => {
    open(uriOf('first'), TEXT);
    await slots(client, uriOf('first'));
    const before = await inUse();
    for (let draft = 0; draft < DRAFTS; draft++) {
      open(uriOf(draft), `${TEXT}\nThis one is number ${draft}, about tides in harbour ${draft % 97}.\n`);
      if (draft % 500 === 499) await slots(client, uriOf(draft));
    }
    const { result } = await client.request('textDocument/diagnostic', { textDocument: { uri: uriOf(7) } });
    assert.ok((result as { items: unknown[] }).items.length > 0);
    for (let draft = 0; draft < DRAFTS; draft++)
      client.notify('textDocument/didClose', { textDocument: { uri: uriOf(draft) } });
    assert.deepEqual((await slots(client, uriOf(7))).result, []);
    // The compiler of the engine needs some of it, and each draft has a word that no other has; a leak is tens of MB.
    const kept = (await inUse()) - before;
    assert.ok(kept < (LONG ? 10_000 : 4000), `${kept} kB are kept of drafts that are closed`);
    assert.deepEqual(complaints(client), []);
    assert.equal(await stop(client), 0);
  });

  const inUse = async () => (process.platform === 'win32' ? 0 : kilobytesInUse(client));

  const problemOf = async (contacts: object) =>
    ((await client.request('invite/readContacts', contacts)).result as { problem?: string }).problem;

  it(`${MEGABYTES} megabytes in one message`, async () => {
    const text = TEXT.repeat((MEGABYTES * 1_000_000) / TEXT.length);
    open(uriOf('huge'), text);
    assert.deepEqual((await slots(client, uriOf('other'))).result, []);
    const contacts = { uri: 'file:///Connections.csv', text: `${text}${text}` };
    assert.match((await problemOf(contacts)) ?? '', LONG ? /larger than 50 MB/ : /./);
    assert.equal((await client.request('invite/check', { uri: uriOf('huge'), text })).error?.code, -32602);
    client.notify('textDocument/didClose', { textDocument: { uri: uriOf('huge') } });
    open(uriOf('other'), TEXT);
    assert.equal(((await slots(client, uriOf('other'))).result as unknown[]).length, 1);
    assert.deepEqual(complaints(client), []);
    assert.equal(await stop(client), 0);
  });
});
