// The language of the server's texts: what the client brings along, else English.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol';
import { root } from '../support/imports';
import { killServers, startClient, type TestClient } from './client';

const GERMAN = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.de.json'), 'utf8'));
const TEXT = '---\nto: Priya Raman\n---\nHi [name], thanks for the invite!';

describe('the server’s texts', () => {
  afterEach(killServers);

  it('are in the language that the client brings', async () => {
    const client = await startClient({ initializationOptions: { l10n: GERMAN } });
    const { message, titles, hover } = await said(client);
    assert.equal(message, '„[name]“ ist noch offen; füll es vor dem Senden aus.');
    assert.deepEqual(titles, [
      'Mit „Priya“ ausfüllen',
      'Zum Tabstopp machen',
      'unfilled-placeholder für diese Zeile deaktivieren',
    ]);
    assert.match(hover, /Hierher gehört der Vorname des Empfängers\. Im Vorspann steht: \*\*Priya\*\*\./);
    assert.match(hover, /Nichts sagt so deutlich „Massennachricht“/);
    // Examples are messages, and those are English.
    assert.match(hover, /Statt\n\n```text\n---\nto: Priya Raman\n/);
  });

  it('put German words around English ones, never into the draft', async () => {
    const client = await startClient({ initializationOptions: { l10n: GERMAN } });
    const document = client.open('Dear Sir/Madam,\n\nthank you for the invite after the harbour day in Bergen.');
    const [diagnostic] = await client.diagnostics(document);
    const [action] = await client.codeActions(document, diagnostic!.range);
    assert.equal(action!.title, 'Durch „Hi [name],“ ersetzen');
    const { edit } = await client.resolve(action!);
    assert.match(JSON.stringify(edit), /Hi /);
    assert.doesNotMatch(JSON.stringify(edit), /ersetzen|Durch/);
  });

  it('count as the language does', async () => {
    for (const [l10n, length] of [
      [GERMAN, '4 Wörter, 36 von 8.000 Zeichen'],
      [undefined, '4 words, 36 of 8,000 characters'],
    ]) {
      const client = await startClient({ initializationOptions: { l10n } });
      const { uri } = client.open('Hi Priya, thanks for the invitation!');
      const { lengthText } = await client.connection.sendRequest<{ lengthText: string }>('invite/status', {
        textDocument: { uri },
      });
      assert.equal(lengthText, length);
    }
  });

  for (const [what, l10n] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'de'],
    ['a list', ['de']],
    ['something else than texts', { 'Fill with “{0}”': 1 }],
    ['an empty bundle', {}],
  ] as const) {
    it(`are English where a client brings ${what}`, async () => {
      const client = await startClient({ initializationOptions: { l10n } });
      const { message, titles } = await said(client);
      assert.equal(message, '“[name]” is still open; fill it in before you send.');
      assert.equal(titles[0], 'Fill with “Priya”');
    });
  }
});

async function said(client: TestClient) {
  const document = client.open(TEXT);
  const [diagnostic] = await client.diagnostics(document);
  const actions = await client.codeActions(document, diagnostic!.range);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: document.uri },
    position: diagnostic!.range.start,
  });
  const titles = actions.map(({ title }) => title);
  return { message: diagnostic!.message, titles, hover: (hover.contents as { value: string }).value };
}
