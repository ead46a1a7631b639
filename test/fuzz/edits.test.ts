// What the server knows of a draft after any edits is what a reader of its last text would know; and it keeps nothing of
// the ones before. SEED=… repeats a run, FUZZ=long goes on for longer.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lint, parseDraft, plainText } from '../../server/src/core';
import { toDiagnostics } from '../../server/src/lsp/convert';
import { MODERN } from '../lsp/client';
import { type Chance, chance, LONG, withChance } from './random';
import { complaints, killServers, type RawClient, startRaw, stop } from './raw';
import { TEXT, URI } from './requests';

const ROUNDS = LONG ? 200 : 5;
const textDocument = { uri: URI };
const PIECES = [
  ...[
    '',
    '',
    '',
    'a',
    ' ',
    ', ',
    '.',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '👋',
    '\ud83d',
    'e\u0301',
    '\ufeff',
    '---\n',
    'to: Ana\n',
    'channel: note\n',
  ],
  ...[
    '[name]',
    '{{',
    '}}',
    '**',
    '`',
    '```\n',
    '> ',
    '<!--',
    '-->',
    '<!-- invite-disable -->',
    'Hi Priya,',
    'Dear Sir/Madam,',
  ],
  ...[
    ' could you refer me?',
    ' We help companies like yours.',
    ' Thanks for the invite!',
    '\nBest,\nTom',
    ' hereby',
    'not ',
    "I'd like to ",
  ],
];

/** What the editor thinks that the draft says. */
interface Model {
  text: string;
  version: number;
}

describe('any sequence of edits', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);
  afterEach(killServers);

  it('leaves the server with what its last text gives, read for the first time', () =>
    withChance(async dice => {
      const client = startRaw();
      await client.initialize({ processId: null, rootUri: null, capabilities: MODERN });
      const model: Model = { text: '', version: 0 };
      for (let step = 0; step < (LONG ? 50_000 : 600); step++) {
        if (step % 50 === 0) reopen(client, model, dice.oneOf(['', TEXT, TEXT.replace(/\n/g, '\r\n')]));
        else edit(dice, client, model);
        // Not after every one, so that some edits find an unread text.
        if (dice.upTo(3) === 0) await compare(client, model);
      }
      await compare(client, model);
      assert.deepEqual(complaints(client), []);
      assert.equal(await stop(client), 0);
    }));

  it('leaves nothing behind in its memory', function () {
    // Elsewhere there is no such signal.
    if (process.platform === 'win32') this.skip();
    return withChance(async dice => {
      const client = startRaw('--expose-gc', '--require', join(__dirname, 'heap.cjs'));
      await client.initialize({ processId: null, rootUri: null, capabilities: MODERN });
      const model: Model = { text: '', version: 0 };
      const heaps: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // The same edits again and again: what the server remembers of words, it knows after the first round.
        const again = chance(dice.seed);
        for (let step = 0; step < 500; step++) {
          if (model.text.length > 2000 || step === 0) reopen(client, model, TEXT);
          else edit(again, client, model);
          await client.request('textDocument/diagnostic', { textDocument });
        }
        reopen(client, model, TEXT);
        await client.request('textDocument/diagnostic', { textDocument });
        heaps.push(await kilobytesInUse(client));
      }
      const [settled, last] = [heaps[Math.floor(ROUNDS / 4)]!, heaps.at(-1)!];
      if (LONG)
        console.log(`      ${ROUNDS * 500} edits: ${settled} kB in use after a quarter of them, ${last} kB at the end`);
      // While it is young, the compiler of the engine needs some of it.
      assert.ok(last - settled < (LONG ? 500 : 1500), `kB in use: ${heaps.join(', ')}`);
      assert.deepEqual(complaints(client), []);
      assert.equal(await stop(client), 0);
    });
  });
});

function reopen(client: RawClient, model: Model, text: string): void {
  if (model.version > 0) client.notify('textDocument/didClose', { textDocument });
  Object.assign(model, { text, version: model.version + 1 });
  client.notify('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'invite', version: model.version, text },
  });
}

/** One to three changes in one notification, each in the text that the one before has left, with versions left out at times. */
function edit(dice: Chance, client: RawClient, model: Model): void {
  let document = TextDocument.create(URI, 'invite', 1, model.text);
  const contentChanges = Array.from({ length: 1 + dice.upTo(3) }, () => {
    const [from, to] = [dice.upTo(model.text.length + 1), dice.upTo(model.text.length + 1)];
    const near = dice.upTo(8) === 0 ? to : Math.min(model.text.length, from + dice.upTo(6));
    const start = document.positionAt(Math.min(from, near));
    const end = document.positionAt(Math.max(from, near));
    const text = dice.oneOf(PIECES);
    const whole = dice.upTo(40) === 0;
    // A position in the middle of a line end means its beginning, for the server as for the model.
    const [a, b] = [document.offsetAt(start), document.offsetAt(end)];
    model.text = whole ? text : model.text.slice(0, a) + text + model.text.slice(b);
    document = TextDocument.create(URI, 'invite', 1, model.text);
    // Some editors send the two ends of a selection as it was made.
    const range = dice.upTo(20) === 0 ? { start: end, end: start } : { start, end };
    return whole ? { text } : { range, text };
  });
  model.version += 1 + dice.upTo(3);
  client.notify('textDocument/didChange', { textDocument: { uri: URI, version: model.version }, contentChanges });
}

async function compare(client: RawClient, { text }: Model): Promise<void> {
  const expected = toDiagnostics(TextDocument.create(URI, 'invite', 1, text), lint(text));
  const { result } = await client.request('textDocument/diagnostic', { textDocument });
  const message = await client.request('invite/message', { textDocument });
  assert.deepEqual(
    (result as { items: Diagnostic[] }).items,
    JSON.parse(JSON.stringify(expected)),
    JSON.stringify(text),
  );
  // JSON knows no half of a surrogate pair, but writes it as an escape, so that it comes through.
  assert.equal((message.result as { text: string }).text, plainText(parseDraft(text)));
}

/** What the server holds, in kB. */
async function kilobytesInUse({ server }: RawClient): Promise<number> {
  const told = once(server.stderr!, 'data');
  server.kill('SIGUSR2');
  const [, bytes] = /^heap (\d+)\n$/.exec(String((await told)[0]))!;
  return Math.round(Number(bytes) / 1024);
}
