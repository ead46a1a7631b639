// What the server knows of a draft after any edits is what a reader of its last text would know; and it keeps nothing of
// the ones before. SEED=… repeats a run, FUZZ=long goes on for longer.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lint, parseDraft, plainText } from '../../server/src/core';
import { toDiagnostics } from '../../server/src/lsp/convert';
import { MODERN } from '../lsp/client';
import { LONG } from '../support/seed';
import { withChance } from './random';
import { complaints, killServers, kilobytesInUse, MEASURED, type RawClient, startRaw, stop } from './raw';
import { TEXT, URI } from './requests';
import { anyText } from './texts';

/** With some twenty steps each, of one to three changes. */
const SEQUENCES = LONG ? 2500 : 15;
const ROUNDS = LONG ? 200 : 4;
const STEPS = LONG ? 500 : 300;
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

/** The two ends are counted round the length that the text then has. */
const anyChange = fc.record({
  from: fc.nat(100_000),
  // Mostly near.
  length: fc.oneof({ weight: 7, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(100_000) }),
  text: fc.constantFrom(...PIECES),
  // Some editors send the two ends of a selection as it was made, or all of the text.
  kind: fc.oneof(
    { weight: 37, arbitrary: fc.constant('range') },
    { weight: 2, arbitrary: fc.constant('backwards') },
    { weight: 1, arbitrary: fc.constant('whole') },
  ),
});

/** One notification: changes each in the text that the one before has left, with versions left out at times. */
const anyStep = fc.record({
  changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
  skipped: fc.nat(2),
  // Not after every one, so that some edits find an unread text.
  isLookedAt: fc.oneof(fc.constant(false), fc.constant(false), fc.constant(true)),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const anySteps = fc.array(anyStep, { maxLength: 40, size: 'max' });
const anyStart = fc.oneof(fc.constantFrom('', TEXT, TEXT.replace(/\n/g, '\r\n')), anyText);

describe('any sequence of edits', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);
  afterEach(killServers);

  it('leaves the server with what its last text gives, read for the first time', async () => {
    const model: Model = { text: '', version: 0 };
    let client: RawClient | undefined;
    let edits = 0;
    const check = async (start: string, steps: readonly Step[]) => {
      client ??= await started();
      reopen(client, model, start);
      for (const step of steps) {
        edit(step, client, model);
        edits += step.changes.length;
        if (step.isLookedAt) await compare(client, model);
      }
      await compare(client, model);
      assert.deepEqual(complaints(client), []);
    };
    // A server that has failed is not asked again, while fast-check looks for the shortest way to fail.
    const sequences = fc.asyncProperty(anyStart, anySteps, (start, steps) =>
      check(start, steps).catch(error => {
        killServers();
        client = undefined;
        Object.assign(model, { version: 0 });
        throw error;
      }),
    );
    await fc.assert(sequences, { numRuns: SEQUENCES });
    if (LONG) console.log(`      ${edits} edits`);
    assert.equal(await stop(client!), 0);
  });

  it('leaves nothing behind in its memory', function () {
    if (process.platform === 'win32') {
      console.log('      skipped: Windows has no signal to ask a process by');
      return this.skip();
    }
    return withChance(async ({ seed }) => {
      // The same edits again and again: what the server remembers of words, it knows after the first round.
      const steps = fc.sample(anyStep, { numRuns: STEPS, seed });
      const client = await started(...MEASURED);
      const model: Model = { text: '', version: 0 };
      const heaps: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        reopen(client, model, TEXT);
        for (const step of steps) {
          if (model.text.length > 1000) reopen(client, model, TEXT);
          edit(step, client, model);
          await client.request('textDocument/diagnostic', { textDocument });
        }
        reopen(client, model, TEXT);
        await client.request('textDocument/diagnostic', { textDocument });
        heaps.push(await kilobytesInUse(client));
      }
      const [settled, last] = [heaps[Math.floor(ROUNDS / 4)]!, heaps.at(-1)!];
      if (LONG)
        console.log(
          `      ${ROUNDS * STEPS} steps: ${settled} kB in use after a quarter of them, ${last} kB at the end`,
        );
      // While it is young, the compiler of the engine needs some of it.
      assert.ok(last - settled < (LONG ? 500 : 1500), `kB in use: ${heaps.join(', ')}`);
      assert.deepEqual(complaints(client), []);
      assert.equal(await stop(client), 0);
    });
  });
});

async function started(...options: string[]): Promise<RawClient> {
  const client = startRaw(...options);
  await client.initialize({ processId: null, rootUri: null, capabilities: MODERN });
  return client;
}

function reopen(client: RawClient, model: Model, text: string): void {
  if (model.version > 0) client.notify('textDocument/didClose', { textDocument });
  Object.assign(model, { text, version: model.version + 1 });
  client.notify('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'invite', version: model.version, text },
  });
}

function edit({ changes, skipped }: Step, client: RawClient, model: Model): void {
  const contentChanges = changes.map(({ from, length, text, kind }) => {
    const document = TextDocument.create(URI, 'invite', 1, model.text);
    const first = from % (model.text.length + 1);
    const [start, end] = [first, first + length].map(at => document.positionAt(at)) as [Position, Position];
    // A position in the middle of a line end means its beginning, for the server as for the model.
    const [a, b] = [document.offsetAt(start), document.offsetAt(end)];
    model.text = kind === 'whole' ? text : model.text.slice(0, a) + text + model.text.slice(b);
    if (kind === 'whole') return { text };
    return { range: kind === 'backwards' ? { start: end, end: start } : { start, end }, text };
  });
  model.version += 1 + skipped;
  client.notify('textDocument/didChange', { textDocument: { uri: URI, version: model.version }, contentChanges });
}

async function compare(client: RawClient, { text }: Model): Promise<void> {
  const expected = toDiagnostics(TextDocument.create(URI, 'invite', 1, text), lint(text));
  const [{ result }, message] = await Promise.all([
    client.request('textDocument/diagnostic', { textDocument }),
    client.request('invite/message', { textDocument }),
  ]);
  assert.deepEqual(
    (result as { items: Diagnostic[] }).items,
    JSON.parse(JSON.stringify(expected)),
    JSON.stringify(text),
  );
  // JSON knows no half of a surrogate pair, but writes it as an escape, so that it comes through.
  assert.equal((message.result as { text: string }).text, plainText(parseDraft(text)));
}
