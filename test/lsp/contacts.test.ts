// Contacts over the wire: read, forgotten, listed, and used by the other features. What files may look like is tested in
// test/core.
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { FindPeople, ForgetContacts, ListInvitations, ReadContacts, StartReply } from '../../protocol';
import { CONNECTIONS, INVITATIONS } from '../support/exports';
import { killServers, rangeOf, startClient, type TestClient } from './client';

const FILE = 'file:///data/Connections.csv';

function read(client: TestClient, text: string, uri = FILE): Promise<ReadContacts.Result> {
  return client.connection.sendRequest(ReadContacts.method, { uri, text } satisfies ReadContacts.Params);
}

function forget(client: TestClient, uri: string): Promise<unknown> {
  return client.connection.sendRequest(ForgetContacts.method, { uri } satisfies ForgetContacts.Params);
}

function list(client: TestClient): Promise<ListInvitations.Result> {
  return client.connection.sendRequest(ListInvitations.method);
}

function start(client: TestClient, params: StartReply.Params): Promise<StartReply.Result> {
  return client.connection.sendRequest(StartReply.method, params);
}

describe('contacts', () => {
  afterEach(killServers);

  it('are counted, and what is wrong with a file is said beside', async () => {
    const client = await startClient();
    assert.deepEqual(await read(client, CONNECTIONS), { connections: 2, invitations: 0 });
    assert.deepEqual(await read(client, INVITATIONS, 'file:///i.csv'), { connections: 0, invitations: 2 });
    const { problem, ...counts } = await read(client, `${CONNECTIONS}Ada,"Lovelace`, 'file:///broken.csv');
    assert.deepEqual(counts, { connections: 3, invitations: 0 });
    assert.match(problem ?? '', /line 8\b/);
    assert.match((await read(client, 'a,b')).problem ?? '', /no LinkedIn export/);
    assert.equal(await client.stop(), 0);
  });

  /** The fixes that are offered at the company of a draft for Priya. */
  async function fixes(client: TestClient): Promise<string[]> {
    const document = client.open('---\nto: Priya Raman\n---\nHi Priya, your work at [company] is wonderful.\n');
    const actions: CodeAction[] = await client.codeActions(document, rangeOf(document, '[company]'));
    client.close(document);
    return actions.map(({ title }) => title).filter(title => title.includes('Northwind'));
  }

  it('fill slots for as long as their file is known', async () => {
    const client = await startClient();
    assert.equal((await fixes(client)).length, 0);
    await read(client, CONNECTIONS);
    assert.equal((await fixes(client)).length, 1);
    await forget(client, 'file:///another.csv');
    assert.equal((await fixes(client)).length, 1);
    await forget(client, FILE);
    assert.equal((await fixes(client)).length, 0);
  });

  it('are replaced by a later text of the same file, and added to by another file', async () => {
    const client = await startClient();
    await read(client, CONNECTIONS, 'file:///older.csv');
    await read(client, CONNECTIONS);
    assert.equal((await fixes(client)).length, 1);
    await read(client, CONNECTIONS.replace('Northwind', 'Fabrikam'));
    // Two of that name who differ: nobody can tell which is meant.
    assert.equal((await fixes(client)).length, 0);
    await read(client, CONNECTIONS.replaceAll('Raman', 'Rao'));
    assert.equal((await fixes(client)).length, 1);
  });

  it('tell who asked to connect, the latest first, with what is known of them', async () => {
    const client = await startClient();
    assert.deepEqual(await list(client), []);
    await read(client, INVITATIONS, 'file:///Invitations.csv');
    await read(client, CONNECTIONS);
    const note = 'Hi Sam,\n\nyour talk was a "joy".';
    assert.deepEqual(await list(client), [
      { from: 'Priya Raman', sentAt: '7/10/26, 8:05 AM', note: '', company: 'Northwind', role: 'Data engineer' },
      { from: 'Marta Lind', sentAt: '7/8/26, 3:43 PM', note, company: '', role: '' },
    ]);
  });

  it('start a reply to an invitation, as a snippet and as a text', async () => {
    const client = await startClient();
    await read(client, INVITATIONS, 'file:///Invitations.csv');
    await read(client, CONNECTIONS);
    const [priya, marta] = await list(client);
    const toMarta = await start(client, { kind: 'accept', invitation: marta! });
    assert.match(
      toMarta.text,
      /^---\nkind: accept\nto: Marta Lind\n---\n> Hi Sam,\n>\n> your talk was a "joy"\.\n\nHi Marta, /,
    );
    assert.match(toMarta.snippet, /\$\{1:\[event.*\$\{2:\[company.*\$0$/);
    const { text } = await start(client, { kind: 'decline', invitation: priya! });
    assert.match(
      text,
      /\nto: Priya Raman\ncompany: Northwind\nrole: Data engineer\n---\n\nHi Priya, .* at Northwind\.$/s,
    );
    // A draft that an editor opens with it has only the open slots to tell of.
    const document = client.open(text);
    assert.deepEqual(
      (await client.diagnostics(document)).map(({ code }) => code),
      ['unfilled-placeholder'],
    );
  });

  it('start a reply to anybody: an invitation that nobody has read, a contact, a name, nobody', async () => {
    const client = await startClient();
    await read(client, CONNECTIONS);
    const stranger = { from: 'Ines Duarte', sentAt: 'today' };
    assert.match(
      (await start(client, { kind: 'accept', invitation: stranger })).text,
      /\nto: Ines Duarte\n---\n\nHi Ines,/,
    );
    assert.match(
      (await start(client, { kind: 'follow-up', to: 'priya raman' })).text,
      /\nto: Priya Raman\ncompany: Northwind\n/,
    );
    assert.match(
      (await start(client, { kind: 'follow-up', to: 'Ada Lovelace' })).text,
      /\nto: Ada Lovelace\n---\n\nHi Ada,/,
    );
    assert.match((await start(client, { kind: 'accept' })).text, /^---\nkind: accept\n---\n\nHi \[name\],/);
  });

  it('start the sample reply that is named, with the company that the writer says', async () => {
    const client = await startClient();
    await read(client, CONNECTIONS);
    const { text } = await start(client, {
      kind: 'accept',
      sample: 'accept-post',
      to: 'Priya Raman',
      company: 'Fabrikam',
    });
    assert.match(text, /\ncompany: Fabrikam\nrole: Data engineer\n---\n\nHi Priya, thank you .* next at Fabrikam\.$/s);
    const open = await start(client, { kind: 'decline', to: 'Priya Raman', company: '' });
    assert.match(open.text, /^---\nkind: decline\nto: Priya Raman\nrole: .* at \[company\]\.$/s);
  });

  it('answer the latest invitation of a name, except where one only follows up', async () => {
    const client = await startClient();
    await read(client, INVITATIONS, 'file:///Invitations.csv');
    const quoted = await start(client, { kind: 'decline', to: 'marta lind' });
    assert.match(quoted.text, /\nto: Marta Lind\n---\n> Hi Sam,\n>\n> your talk/);
    const later = await start(client, { kind: 'follow-up', to: 'Marta Lind' });
    assert.match(later.text, /\nto: Marta Lind\n---\n\nHi Marta,/);
  });

  it('are found by the beginning of a name', async () => {
    const client = await startClient();
    const find = (typed: string): Promise<FindPeople.Result> =>
      client.connection.sendRequest(FindPeople.method, { typed } satisfies FindPeople.Params);
    assert.deepEqual(await find(''), []);
    await read(client, CONNECTIONS);
    const priya = { name: 'Priya Raman', company: 'Northwind', role: 'Data engineer' };
    assert.deepEqual(await find('pri'), [priya]);
    assert.deepEqual(await find('Raman'), [priya]);
    assert.equal((await find('')).length, 2);
    assert.deepEqual(await find('nobody'), []);
  });

  it('are nothing that an odd request can break', async () => {
    const client = await startClient();
    const refused: readonly [method: string, params: object | null][] = [
      [ReadContacts.method, {}],
      [ReadContacts.method, { uri: FILE, text: 7 }],
      [ReadContacts.method, { uri: [FILE], text: CONNECTIONS }],
      [ReadContacts.method, null],
      [ForgetContacts.method, { uri: null }],
      [FindPeople.method, {}],
      [FindPeople.method, { typed: ['p'] }],
      [StartReply.method, { kind: 'greet' }],
      [StartReply.method, { kind: ['accept'] }],
      [StartReply.method, [['accept']]],
    ];
    for (const [method, params] of refused)
      await assert.rejects(client.connection.sendRequest(method, params), { code: -32602 }, JSON.stringify(params));
    const taken: readonly object[] = [
      { kind: 'accept', invitation: 'Priya', to: 3 },
      { kind: 'accept', invitation: { from: 1 } },
      { kind: 'accept', sample: ['accept-post'], company: 7 },
      { kind: 'accept', to: '__proto__' },
    ];
    for (const params of taken) {
      const { text }: StartReply.Result = await client.connection.sendRequest(StartReply.method, params);
      assert.match(text, /^---\nkind: accept\n/);
    }
    assert.deepEqual(await client.connection.sendRequest(ListInvitations.method, { odd: true }), []);
    assert.deepEqual(await read(client, CONNECTIONS), { connections: 2, invitations: 0 });
    assert.deepEqual(client.logs.all, []);
    assert.equal(await client.stop(), 0);
  });

  it('are not read where a text is longer than any list of contacts', async () => {
    const client = await startClient();
    await read(client, CONNECTIONS);
    const { problem, ...counts } = await read(client, CONNECTIONS.padEnd(50_000_001));
    assert.deepEqual(counts, { connections: 0, invitations: 0 });
    assert.match(problem ?? '', /^This file is larger than 50 MB/);
    assert.equal((await fixes(client)).length, 0);
  });
});
