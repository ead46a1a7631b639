// Settings over the wire: asked per document or pushed, severities and options, wrong values, changes.
import assert from 'node:assert/strict';
import { CLEAN } from '../support/drafts';
import { DRAFT, killServers, MODERN, SIMPLE, startClient } from './client';

const SLOT = 'Hi [name], thanks for inviting me to connect. It was great meeting you at JSConf Oslo.';
const off = { rules: { 'unfilled-placeholder': { severity: 'off' } } };
const hint = { rules: { 'unfilled-placeholder': { severity: 'hint' } } };

describe('settings', () => {
  afterEach(killServers);

  it('are asked once per document, for its place, and again after a change', async () => {
    const client = await startClient({ settings: off });
    const document = client.open(SLOT);
    assert.deepEqual(await client.diagnostics(document), []);
    await client.settle(document);
    assert.deepEqual(client.settingsAsked.all, [{ scopeUri: DRAFT, section: 'invite' }]);
    client.settings = hint;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.refreshes.next();
    assert.deepEqual(
      (await client.diagnostics(document)).map(({ severity }) => severity),
      [4],
    );
    assert.equal(client.settingsAsked.all.length, 2);
  });

  it('change the result id, so that no stale report stays', async () => {
    const client = await startClient();
    const document = client.open(SLOT);
    const { resultId } = await client.pull(document);
    client.settings = off;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const report = await client.pull(document, resultId);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('are watched where the client lets a server watch them', async () => {
    const client = await startClient();
    const { method, registerOptions } = await client.registrations.next();
    assert.deepEqual([method, registerOptions], ['workspace/didChangeConfiguration', { section: 'invite' }]);
  });

  it('are taken as pushed from a client that cannot be asked, whole or ours alone', async () => {
    for (const [first, second] of [
      [{ invite: off }, { invite: hint }],
      [off, hint],
    ]) {
      const client = await startClient({ capabilities: SIMPLE });
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: first });
      client.open(SLOT);
      assert.deepEqual((await client.published.next()).diagnostics, []);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: second });
      const { diagnostics } = await client.published.next();
      assert.deepEqual(
        diagnostics.map(({ severity }) => severity),
        [4],
      );
    }
  });

  it('are taken from the initialization options where nothing else is known', async () => {
    const { workspace, ...rest } = MODERN;
    for (const capabilities of [MODERN, { ...rest, workspace: { ...workspace, configuration: false } }]) {
      const client = await startClient({ capabilities, initializationOptions: off });
      assert.deepEqual(await client.diagnostics(client.open(SLOT)), []);
    }
  });

  it('beat the initialization options when the client is asked', async () => {
    const client = await startClient({ initializationOptions: off, settings: hint });
    assert.equal((await client.diagnostics(client.open(SLOT)))[0]?.severity, 4);
  });

  it('are the defaults where the client fails to answer', async () => {
    const client = await startClient();
    const failure = Promise.reject(new Error('no settings today'));
    failure.catch(() => {});
    client.beforeSettings = failure;
    assert.equal((await client.diagnostics(client.open(SLOT))).length, 1);
  });

  for (const [severity, expected] of [
    ['error', 1],
    ['warning', 2],
    ['information', 3],
    ['hint', 4],
    ['default', 1],
  ] as const) {
    it(`set the severity ${severity}`, async () => {
      const client = await startClient({ settings: { rules: { 'unfilled-placeholder': { severity } } } });
      assert.deepEqual(
        (await client.diagnostics(client.open(SLOT))).map(one => one.severity),
        [expected],
      );
    });
  }

  it('set the options of a rule', async () => {
    const client = await startClient({ settings: { rules: { 'excess-length': { maxWords: 20 } } } });
    assert.deepEqual(
      (await client.diagnostics(client.open(CLEAN))).map(({ code }) => code),
      ['excess-length'],
    );
  });

  it('with mistakes are told once, in one warning, and the rest of them holds', async () => {
    const broken = { rules: { ...off.rules, 'favour-asking': {}, 'favor-asking': { severity: 'loud' } } };
    const client = await startClient({ settings: broken });
    const first = client.open(SLOT);
    const second = client.open(SLOT, 'file:///drafts/tom.invite.md');
    assert.deepEqual([await client.diagnostics(first), await client.diagnostics(second)], [[], []]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await client.diagnostics(first), []);
    assert.equal(client.messages.all.length, 1);
    const { type, message } = await client.messages.next();
    assert.equal(type, 2);
    assert.match(
      message,
      /^Invite Drafts settings: .*“favour-asking”; did you mean “favor-asking”\?.*“favor-asking.severity” must be one of/,
    );
  });

  it('with mistakes are not told to a client that does so itself, and count as little', async () => {
    const broken = { rules: { ...off.rules, 'favor-asking': { severity: 'loud' } } };
    const client = await startClient({ settings: broken, initializationOptions: { checksSettings: true } });
    const document = client.open(SLOT);
    assert.deepEqual(await client.diagnostics(document), []);
    await client.settle(document);
    assert.deepEqual(client.messages.all, []);
  });

  it('mended and broken again are told again', async () => {
    const broken = { rules: { 'favor-asking': { severity: 'loud' } } };
    const client = await startClient({ settings: broken });
    const document = client.open(SLOT);
    await client.diagnostics(document);
    for (const settings of [{}, broken]) {
      client.settings = settings;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.diagnostics(document);
    }
    assert.equal(client.messages.all.length, 2);
  });

  for (const nonsense of [7, 'off', [], true, { rules: [] }, { rules: { 'favor-asking': 'off' } }, { other: 1 }]) {
    it(`may be ${JSON.stringify(nonsense)}`, async () => {
      const client = await startClient({ settings: nonsense, initializationOptions: nonsense });
      assert.equal((await client.diagnostics(client.open(SLOT))).length, 1);
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: nonsense });
      assert.equal((await client.diagnostics(client.open(SLOT))).length, 1);
    });
  }
});
