// Open drafts that say the same: each tells of the others, and all keep up when one changes or closes.
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { CLEAN } from '../support/drafts';
import { killServers, rangeOf, SIMPLE, startClient, type TestClient } from './client';

const TOM = 'file:///drafts/tom.invite.md';
const tom = CLEAN.replace('Hi Priya', 'Hi Tom');
const BODY = CLEAN.slice('Hi Priya, '.length).trim();

const bulk = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'bulk-duplicate');

describe('drafts that say the same', () => {
  afterEach(killServers);

  const pulled = async (client: TestClient, document: { uri: string }) => bulk(await client.diagnostics(document));

  it('tell of each other, with a way there', async () => {
    const client = await startClient();
    const first = client.open(CLEAN);
    assert.deepEqual(await client.diagnostics(first), []);
    const second = client.open(tom, TOM);
    const [diagnostic, ...others] = await client.diagnostics(first);
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...diagnostic, codeDescription: undefined },
      {
        range: rangeOf(first, BODY),
        severity: 2,
        code: 'bulk-duplicate',
        codeDescription: undefined,
        source: 'invite',
        message:
          'This is word for word what you write to Tom (tom.invite.md); add something that only Priya would get.',
        relatedInformation: [
          {
            location: { uri: TOM, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
            message: 'The same to Tom.',
          },
        ],
      },
    );
    const [back] = await pulled(client, second);
    assert.equal(back?.relatedInformation?.[0]?.location.uri, first.uri);
  });

  it('keep up when one is changed or closed; the editor is told to ask again, and only then', async () => {
    const client = await startClient();
    const first = client.open(CLEAN);
    const alone = await client.pull(first);
    const second = client.open(tom, TOM);
    await client.refreshes.next();
    const twin = await client.pull(first, alone.resultId);
    assert.equal(twin.kind, 'full');
    assert.notEqual(twin.resultId, alone.resultId);
    assert.equal((await client.pull(first, twin.resultId)).kind, 'unchanged');

    client.change(second, { range: rangeOf(second, 'Hi'), text: 'Hello' });
    assert.equal((await client.pull(first, twin.resultId)).kind, 'unchanged', 'A greeting makes no difference.');
    assert.equal(client.refreshes.all.length, 1);

    client.change(second, { range: rangeOf(second, 'It was'), text: 'Your puppets made my day, all six. It was' });
    await client.refreshes.next();
    const apart = await client.pull(first, twin.resultId);
    assert.deepEqual(apart, { kind: 'full', resultId: apart.resultId, items: [] });
    client.change(second, { text: tom });
    await client.refreshes.next();
    assert.equal((await pulled(client, first)).length, 1);

    client.close(second);
    await client.refreshes.next();
    assert.deepEqual(await client.diagnostics(first), []);
    assert.equal(client.refreshes.all.length, 4);
  });

  it('are compared as they are now, though one was changed while it was alone', async () => {
    const client = await startClient();
    const first = client.open(CLEAN);
    client.close(client.open(tom, TOM));
    client.change(first, { range: rangeOf(first, 'It was'), text: 'Your puppets made my day, all six. It was' });
    const second = client.open(tom, TOM);
    assert.deepEqual([...(await pulled(client, first)), ...(await pulled(client, second))], []);
    client.change(first, { text: CLEAN });
    assert.equal((await pulled(client, second)).length, 1);
  });

  it('are sent again to a client that does not ask', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const first = client.open(CLEAN);
    const of = async (uri: string, count: number) =>
      client.published.next(params => params.uri === uri && bulk(params.diagnostics).length === count);
    await of(first.uri, 0);
    const second = client.open(tom, TOM);
    const again = await of(first.uri, 1);
    assert.equal(again.version, first.version);
    await of(TOM, 1);
    client.change(second, { range: rangeOf(second, 'It was'), text: 'Your puppets made my day, all six. It was' });
    await of(first.uri, 0);
    client.change(second, { text: tom });
    await of(first.uri, 1);
    client.close(second);
    await of(first.uri, 0);
    await client.settle(first);
    assert.deepEqual(client.published.all.at(-1), { uri: first.uri, version: first.version, diagnostics: [] });
  });

  it('are for drafts only, and follow the settings', async () => {
    const client = await startClient();
    const first = client.open(CLEAN);
    client.open(tom, 'file:///drafts/README.md', 'markdown');
    assert.deepEqual(await client.diagnostics(first), []);
    const off = await startClient({ settings: { rules: { 'bulk-duplicate': { severity: 'off' } } } });
    const silent = off.open(CLEAN);
    off.open(tom, TOM);
    assert.deepEqual(await off.diagnostics(silent), []);
  });

  it('can be told that they are meant, and the comment stays needed when the other one closes', async () => {
    const client = await startClient();
    const first = client.open(`<!-- invite-disable-next-line bulk-duplicate -->\n${CLEAN}`);
    const second = client.open(tom, TOM);
    assert.deepEqual(await client.diagnostics(first), []);
    assert.equal((await pulled(client, second)).length, 1);
    client.close(second);
    assert.deepEqual(await client.diagnostics(first), []);
  });
});
