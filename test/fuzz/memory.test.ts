// What is remembered of one text for the next, words above all, is small, whatever the texts were.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fingerprintOf, lint, parseDraft } from '../../server/src/core';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const long = (n: number) => `harbourmasterliness${LETTERS[n % 26]}${LETTERS[Math.floor(n / 26) % 26]}`;

/** How many megabytes are held after some texts more than before them; each text is a string of its own, as from a wire. */
function heldAfter(texts: number, read: (text: string) => unknown, textOf: (n: number) => string): number {
  const kept: unknown[] = [];
  const look = (n: number) => kept.push(read(Buffer.from(textOf(n)).toString()));
  look(0);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let n = 1; n <= texts; n++) look(n);
  collect();
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

describe('what is kept of a text', function () {
  this.timeout(60_000);

  const note = `<!-- ${'a note that nobody reads '.repeat(20_000)} -->`;

  it('is its words, not the text that they were in', () => {
    const body = 'The harbour in Oslo was calm all week. '.repeat(100);
    const held = heldAfter(
      8,
      text => lint(parseDraft(text)).length,
      n => `${body} ${long(n)}.\n${note}`,
    );
    assert.ok(held < 1, `${held.toFixed(1)} MB for eight words of texts of half a MB`);
  });

  it('is its fingerprint, where it is compared with others', () => {
    const held = heldAfter(
      20,
      text => fingerprintOf(parseDraft(text))?.recipient,
      n => `---\nto: Priya ${long(n)}\n---\nHi Priya, your talk about tides was great.\n${note}`,
    );
    assert.ok(held < 5, `${held.toFixed(1)} MB for twenty names in texts of 0.5 MB`);
  });

  it('does not grow without end, whatever the words', () => {
    const words = (n: number) => Array.from({ length: 5000 }, (_, i) => `w${n}q${i.toString(36)}`).join(' ');
    const held = heldAfter(20, text => parseDraft(text).paragraphs.length, words);
    assert.ok(held < 25, `${held.toFixed(1)} MB for 100,000 words`);
  });
});
