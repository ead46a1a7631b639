// Drafts that are not open: compared with the others where the client wants it, and as long as it does.
import assert from 'node:assert/strict';
import { CheckDraft } from '../../protocol';
import { CLEAN } from '../support/drafts';
import { killServers, startClient, type TestClient } from './client';

const PRIYA = 'file:///drafts/priya.invite.md';
const TOM = 'file:///drafts/tom.invite.md';
const ANA = 'file:///drafts/ana.invite.md';
const tom = CLEAN.replace('Hi Priya', 'Hi Tom');
const ana = CLEAN.replace('Hi Priya', 'Hi Ana');

describe('drafts that are not open', () => {
  afterEach(killServers);

  /** The drafts that this one repeats, by what is said of it. */
  const check = async ({ connection }: TestClient, uri: string, text: string, compare = true) => {
    const params: CheckDraft.Params = { uri, text, compare };
    const result = await connection.sendRequest<CheckDraft.Result>(CheckDraft.method, params);
    const found = result?.diagnostics.filter(({ code }) => code === 'bulk-duplicate') ?? [];
    return found.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));
  };

  it('are compared with each other where that is wanted', async () => {
    const client = await startClient();
    assert.deepEqual(await check(client, PRIYA, CLEAN), []);
    assert.deepEqual(await check(client, TOM, tom), [PRIYA]);
    assert.deepEqual(await check(client, ANA, ana, false), []);
    assert.deepEqual(await check(client, PRIYA, CLEAN), [TOM]);
  });

  it('are compared with the open ones, which are told of them', async () => {
    const client = await startClient();
    const open = client.open(CLEAN, PRIYA);
    assert.deepEqual(await client.diagnostics(open), []);
    assert.deepEqual(await check(client, TOM, tom), [PRIYA]);
    await client.refreshes.next();
    assert.equal((await client.diagnostics(open))[0]?.code, 'bulk-duplicate');
    assert.deepEqual(await check(client, PRIYA, CLEAN), [TOM], 'An open draft as well.');

    client.change(open, { text: CLEAN.replace('Hi Priya, ', 'Hi Priya, your puppets made my day, all six. ') });
    assert.deepEqual(await check(client, TOM, tom), []);
  });

  it('are forgotten where that is no longer wanted', async () => {
    const client = await startClient();
    const open = client.open(CLEAN, PRIYA);
    await check(client, TOM, tom);
    await client.refreshes.next();
    assert.equal((await client.diagnostics(open)).length, 1);
    assert.deepEqual(await check(client, TOM, '', false), []);
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(open), []);
  });

  it('stay known after one of them was open for a while', async () => {
    const client = await startClient();
    await check(client, PRIYA, CLEAN);
    const open = client.open(tom, TOM);
    assert.equal((await client.diagnostics(open))[0]?.code, 'bulk-duplicate');
    client.close(open);
    assert.deepEqual(await check(client, PRIYA, CLEAN), []);
    assert.deepEqual(await check(client, TOM, tom), [PRIYA]);
  });
});
