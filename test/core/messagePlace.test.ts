// From the plain text back to the draft: where its characters come from, whatever stands between them, and at what cost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft, plainText } from '../../server/src/core';
import { spanInDraft } from '../../server/src/core/draft/messagePlace';

/** What the draft has before the place of the `count`-th character of its plain text, and from there on. */
function splitAt(text: string, count: number): [string, string] {
  const draft = parseDraft(text);
  const { start } = spanInDraft(draft, { start: count, end: plainText(draft).length });
  return [text.slice(0, start), text.slice(start)];
}

describe('the place of a character of the plain text', () => {
  const cases: readonly (readonly [what: string, count: number, before: string, after: string])[] = [
    ['plain words', 5, 'Hi Jo', ', yes.'],
    ['front matter, quotes and comments before it', 5, '---\nto: Jo\n---\n> Hi\n\nHi <!-- a --> Jo', ', yes.'],
    ['marks of emphasis', 4, 'Hi **J', 'o**, yes.'],
    ['the end of an emphasis', 5, 'Hi **Jo', '**, yes.'],
    ['CRLF, which counts as one', 6, 'Hi\r\n\r\nJo', ', yes.'],
    ['a lone CR', 5, 'Hi\rJo', ', yes.'],
    ['blank lines, of which one counts', 6, 'Hi  \n\n\n \n\nJo', ', yes.'],
    ['blanks at the start, which do not count', 5, '\n\n   Hi Jo', ', yes.'],
    ['the words of a link', 5, 'Hi [Jo', '](https://a.org), yes.'],
    ['an address, which goes as one', 9, 'Hi [Jo', '](https://a.org), yes.'],
    ['the end of an address', 21, 'Hi [Jo](https://a.org)', ', yes.'],
    ['list marks', 4, '* Hi', ' Jo, yes.'],
    ['a code block', 5, 'Hi\n```\nwo', 'rd\n```\n'],
    ['code at the very end', 4, 'Hi `a', 'b`'],
    ['an emoji, which is left whole', 4, 'Hi ', '👍 Jo, yes.'],
    ['a family, too', 8, 'Hi ', '👩‍👩‍👧 Jo, yes.'],
    ['an accent on its own', 3, 'Zo', 'e\u0308, yes.'],
  ];
  for (const [what, count, before, after] of cases)
    it(`is told with ${what}`, () => assert.deepEqual(splitAt(before + after, count), [before, after]));

  it('ends behind the last character, code that ends the draft included', () => {
    const text = 'Hi Jo, **yes**: `a\tb`\n\n> quoted\n';
    const draft = parseDraft(text);
    const { end } = spanInDraft(draft, { start: 1, end: plainText(draft).length });
    assert.equal(text.slice(0, end), 'Hi Jo, **yes**: `a\tb');
  });

  it('is the place that decides on the character, whatever the draft', () => {
    const bits = fc.constantFrom(
      ...['w', 'w w', 'ww', ' ', '  ', '\n', '\r\n', '\n\n', '\n \n', '*', '**', '_', '~~', '`', '[', ']', '\\'],
      ...['](https://a.org)', '<https://b.org>', '<!-- w -->', '\n> w\n', '\n# w\n', '\n* w', '\n```\nw\n```\n', '🙂'],
      ...['---\nto: w\n---\n', '[name]', '{{company}}'],
    );
    const drafts = fc.array(bits, { maxLength: 30 }).map(parts => parts.join(''));
    let compared = 0;
    fc.assert(
      fc.property(drafts, text => {
        const draft = parseDraft(text);
        const plain = plainText(draft);
        let last = 0;
        for (let count = 1; count <= plain.length; count++) {
          const { start } = spanInDraft(draft, { start: count, end: plain.length });
          assert.ok(start >= last && start <= text.length, 'out of order');
          last = start;
          if (plain[count - 1] !== 'w') continue;
          // Another letter at that place changes that character of the plain text, and no other.
          const other = plainText(parseDraft(`${text.slice(0, start - 1)}v${text.slice(start)}`));
          assert.equal(other, `${plain.slice(0, count - 1)}v${plain.slice(count)}`);
          compared++;
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(compared > 400, 'hardly a letter was compared');
  });

  it('costs time that grows with the text, and no faster', () => {
    const cost = (length: number) => {
      const draft = parseDraft('Hi **Jo** [a](https://b.org) `c`\n\n'.repeat(length / 32));
      const end = plainText(draft).length;
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        spanInDraft(draft, { start: end >> 1, end });
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const ratio = cost(131_072) / Math.max(cost(8192), 0.05);
    assert.ok(ratio < 80, `16 times the text costs ${ratio.toFixed(1)} times the time`);
  });
});
