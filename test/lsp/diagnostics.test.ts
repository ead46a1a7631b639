// Diagnostics over the wire: pulled and pushed, in step with the text, for drafts only, whatever the text is.
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DRAFT, killServers, MODERN, rangeOf, SIMPLE, startClient } from './client';

const OPEN_SLOT = 'Hi [name], thanks for inviting me to connect. It was great meeting you at JSConf Oslo.';
const CLEAN = OPEN_SLOT.replace('[name]', 'Priya');

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('diagnostics', () => {
  afterEach(killServers);

  it('are pulled, with code, link, severity and source', async () => {
    const client = await startClient();
    const document = client.open(OPEN_SLOT);
    const [slot, ...others] = await client.diagnostics(document);
    assert.deepEqual(others, []);
    assert.ok(slot && typeof slot.message === 'string' && slot.message.length > 10);
    assert.deepEqual(
      { ...slot, message: '' },
      {
        range: rangeOf(document, '[name]'),
        severity: 1,
        code: 'unfilled-placeholder',
        codeDescription: {
          href: 'https://github.com/invite-drafts/invite-drafts/blob/main/docs/rules.md#unfilled-placeholder',
        },
        source: 'invite',
        message: '',
      },
    );
  });

  it('are not pushed to a client that pulls', async () => {
    const client = await startClient();
    const document = client.open(OPEN_SLOT);
    await client.settle(document);
    client.close(document);
    await client.stop();
    assert.deepEqual(client.published.all, []);
  });

  it('are unchanged until the text changes', async () => {
    const client = await startClient();
    const document = client.open(OPEN_SLOT);
    const first = await client.pull(document);
    assert.ok(first.resultId);
    assert.deepEqual(await client.pull(document, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    client.change(document, { range: rangeOf(document, '[name]'), text: 'Priya' });
    const second = await client.pull(document, first.resultId);
    assert.deepEqual(second, { kind: 'full', resultId: second.resultId, items: [] });
    assert.notEqual(second.resultId, first.resultId);
  });

  it('do not take a reopened document for the closed one', async () => {
    const client = await startClient();
    const document = client.open(OPEN_SLOT);
    const { resultId } = await client.pull(document);
    client.close(document);
    assert.deepEqual(await client.pull(document, resultId), { kind: 'full', items: [] });
    const report = await client.pull(client.open(CLEAN), resultId);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('are empty for a document that was never opened', async () => {
    const client = await startClient();
    assert.deepEqual(await client.pull({ uri: 'file:///nowhere.invite.md' }), { kind: 'full', items: [] });
  });

  it('are pushed on open and change, and taken back on close', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(OPEN_SLOT);
    const opened = await client.published.next();
    assert.deepEqual([opened.uri, opened.version, codes(opened.diagnostics)], [DRAFT, 1, ['unfilled-placeholder']]);
    client.change(document, { range: rangeOf(document, '[name]'), text: 'Priya' });
    assert.deepEqual(await client.published.next(), { uri: DRAFT, version: 2, diagnostics: [] });
    client.close(document);
    assert.deepEqual(await client.published.next(), { uri: DRAFT, diagnostics: [] });
  });

  it('are pushed for the last of several quick changes to a long text', async () => {
    const client = await startClient({ capabilities: SIMPLE });
    const document = client.open(`${CLEAN}\n\n${'A long pasted text. '.repeat(6000)}`);
    const start = { line: 0, character: 0 };
    for (const text of ['a', 'b', '[company] ']) client.change(document, { range: { start, end: start }, text });
    const { diagnostics } = await client.published.next(({ version }) => version === 4);
    assert.ok(codes(diagnostics).includes('unfilled-placeholder'));
  });

  for (const newline of ['\n', '\r\n']) {
    it(`follow several changes in one notification (${JSON.stringify(newline)})`, async () => {
      const client = await startClient();
      const document = client.open(['Hi Priya,', '', CLEAN, '', 'Best,', 'Sam'].join(newline));
      const at = (line: number, character: number) => ({ line, character });
      // Each range refers to the text that the change before it left.
      client.change(
        document,
        { range: { start: at(0, 3), end: at(0, 8) }, text: '[name]' },
        { range: { start: at(0, 10), end: at(2, 0) }, text: `${newline}${newline}🙂 ` },
        { range: { start: at(2, 3), end: at(2, 3) }, text: 'Dear {{company}}, ' },
      );
      const slots = (await client.diagnostics(document)).filter(({ code }) => code === 'unfilled-placeholder');
      assert.deepEqual(
        slots.map(({ range }) => range),
        [rangeOf(document, '[name]'), rangeOf(document, '{{company}}')],
      );
    });
  }

  it('take a whole new text as a change', async () => {
    const client = await startClient();
    const document = client.open(CLEAN);
    client.change(document, { text: OPEN_SLOT });
    assert.deepEqual(codes(await client.diagnostics(document)), ['unfilled-placeholder']);
  });

  it('are for drafts, however the editor calls their language', async () => {
    const client = await startClient();
    for (const [uri, languageId] of [
      ['file:///a/reply.invite.md', 'markdown'],
      ['file:///a/REPLY.INVITE.MD', 'plaintext'],
      ['vscode-vfs://github/me/drafts/reply.invite.md?ref=main', 'markdown'],
      ['untitled:Untitled-1', 'invite'],
    ] as const) {
      const document = client.open(OPEN_SLOT, uri, languageId);
      assert.deepEqual(codes(await client.diagnostics(document)), ['unfilled-placeholder'], uri);
    }
  });

  it('leave other documents alone, pulled or pushed', async () => {
    for (const capabilities of [MODERN, SIMPLE]) {
      const client = await startClient({ capabilities });
      for (const uri of [
        'file:///a/README.md',
        'file:///a/invite.md',
        'untitled:Untitled-1',
        'file:///a.invite.md/b.md',
      ]) {
        const document = client.open(OPEN_SLOT, uri, 'markdown');
        if (capabilities === MODERN) assert.deepEqual(await client.pull(document), { kind: 'full', items: [] }, uri);
        client.change(document, { text: 'Hi [company]' });
        client.close(document);
      }
      await client.settle(client.open(CLEAN));
      assert.deepEqual(
        client.published.all.filter(({ uri }) => uri !== DRAFT),
        [],
      );
    }
  });

  it('stop at a number that an editor can show', async () => {
    const client = await startClient();
    const document = client.open(`${CLEAN}\n\n${'About [company] and. '.repeat(700)}`);
    const diagnostics = await client.diagnostics(document);
    assert.equal(diagnostics.length, 501);
    const last = diagnostics.at(-1)!;
    assert.deepEqual([last.severity, last.source, last.code], [3, 'invite', undefined]);
    assert.match(String(last.message), /^From here on, \d+ more findings are not shown/);
  });

  const texts: Record<string, string> = {
    'an empty file': '',
    'a line break': '\r\n',
    'only a byte order mark': '\ufeff',
    'only front matter': '---\nto: Priya\n---\n',
    'front matter that is never closed': '---\nto: Priya',
    'broken YAML': '---\nto: [Priya\n: : :\n  - x\n---\nHi Priya, hello.',
    'NUL bytes': 'Hi \0[name]\0, thanks\0',
    'lone surrogates': 'Hi \ud800[name]\udc00, thanks \udfff\ud83d',
    'a byte order mark and CRLF': '\ufeff---\r\nto: Priya\r\n---\r\nHi [name], hello.\r\n',
    'lone carriage returns': 'Hi [name],\rthanks for the invite\r\rBye',
    'right-to-left text': 'שלום [name], תודה על ההזמנה',
    'one megabyte of words': 'Could you refer me for a job at [company]? '.repeat(24_000),
    'one megabyte without a space': 'x'.repeat(1_000_000),
    'one megabyte of line breaks': '\n'.repeat(1_000_000),
    'one megabyte of brackets': '[{<'.repeat(333_000),
    'one megabyte of code spans': '`a` '.repeat(250_000),
    'one megabyte of comments': '<!-- invite-disable-next-line a -->\n'.repeat(28_000),
    'one megabyte of back quotes': `a${'`'.repeat(1_000_000)}`,
    'one megabyte of comments that never end': `a\n> ${'<!-- '.repeat(200_000)}\nb`,
    'one megabyte without a mark': 'I saw the tide tables at work today '.repeat(30_000),
    'one megabyte of comments on one line': '<!-- a -->'.repeat(100_000),
    'one megabyte of asks without a mark': 'could you refer me '.repeat(52_000),
    'one megabyte of blanks inside a line': `a${' '.repeat(1_000_000)}b`,
    'one megabyte of quotes': '> a\n\n'.repeat(200_000),
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`answer for ${what}, as do all other requests`, async () => {
      const client = await startClient();
      const document = client.open(text);
      const diagnostics = await client.diagnostics(document);
      assert.ok(diagnostics.length <= 501);
      const end = document.positionAt(text.length);
      const textDocument = { uri: document.uri };
      for (const position of [{ line: 0, character: 0 }, { line: 0, character: 4 }, end]) {
        await client.connection.sendRequest('textDocument/hover', { textDocument, position });
        await client.connection.sendRequest('textDocument/completion', { textDocument, position });
      }
      await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
      await client.connection.sendRequest('textDocument/foldingRange', { textDocument });
      const whole = { start: { line: 0, character: 0 }, end };
      for (const action of await client.codeActions(document, whole)) {
        const { edit } = await client.resolve(action);
        assert.ok(edit, action.title);
      }
      assert.deepEqual(
        client.logs.all.filter(({ type }) => type === 1),
        [],
      );
      assert.equal(TextDocument.applyEdits(document, []), text);
      assert.equal(await client.stop(), 0);
    }).timeout(60_000);
  }
});
