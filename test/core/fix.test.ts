// Fix-all: to a fixed point, safe fixes only, and edits that are the same as the text they lead to.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll, fixesFor, lint, parseDraft, resolveConfig } from '../../server/src/core';
import { rules } from '../../server/src/core/rules';
import { applyEdits } from '../../server/src/core/text/edit';
import { unmark } from '../../server/src/core/text/markup';
import { anyCharacter } from '../support/characters';

const examples = rules.flatMap(({ id, examples }) =>
  examples.map(example => ({ id, text: unmark('bad' in example ? example.bad : example.good).text })),
);

describe('fixAll', () => {
  it('leaves no safe fix, changes nothing a second time, and its edits lead to its text', () => {
    for (const { id, text } of examples) {
      const fixed = fixAll(text);
      assert.equal(applyEdits(text, fixed.edits), fixed.text, id);
      const open = lint(fixed.text).filter(({ fixes }) => fixes?.().some(({ safe }) => safe));
      assert.deepEqual(
        open.map(({ ruleId }) => ruleId),
        [],
        `${id}: ${fixed.text}`,
      );
      assert.deepEqual(fixAll(fixed.text), { text: fixed.text, edits: [], applied: 0 }, id);
    }
  });

  it('lets a fix wait where another one is at the same place', () => {
    // Both the words and their letters are to be replaced.
    const text = 'Hi Priya, I 𝘂𝘁𝗶𝗹𝗶𝘇𝗲𝗱 your tide tables in Oslo. I 𝗵𝗲𝗿𝗲𝗯𝘆 𝘂𝘁𝗶𝗹𝗶𝘇𝗲 your charts, too.';
    const fixed = fixAll(text);
    assert.equal(fixed.text, 'Hi Priya, I used your tide tables in Oslo. I utilize your charts, too.');
    assert.equal(applyEdits(text, fixed.edits), fixed.text);
    assert.ok(fixed.applied > 2, `${fixed.applied}`);
  });

  it('applies no fix that could change a meaning', () => {
    const unsafe = examples.filter(({ text }) => lint(text).every(({ fixes }) => !fixes?.().some(({ safe }) => safe)));
    assert.ok(unsafe.length > 0);
    for (const { text } of unsafe) assert.deepEqual(fixAll(text), { text, edits: [], applied: 0 });
  });

  it('leaves alone what the settings or a comment switch off', () => {
    const off = { rules: Object.fromEntries(rules.map(({ id }) => [id, { severity: 'off' }])) };
    const { config } = resolveConfig(off);
    for (const { text } of examples) {
      assert.equal(fixAll(text, config).text, text);
      const silent = `${text}\n\n<!-- invite-disable-file -->`;
      assert.equal(fixAll(silent).text, silent);
    }
  });

  it('works on any mixture of drafts, line ends and leftovers', () => {
    const piece = fc.oneof(
      fc.constantFrom(...examples.map(({ text }) => text)),
      fc.string({ unit: anyCharacter, maxLength: 20 }),
    );
    const draft = fc.tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom('\n\n', '\r\n\r\n', ' ', '\n'));
    fc.assert(
      fc.property(draft, ([pieces, gap]) => {
        const text = pieces.join(gap);
        const fixed = fixAll(text);
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        for (const finding of lint(text)) {
          const { repairs, disable } = fixesFor(parseDraft(text), finding);
          assert.ok(repairs.length <= 3);
          for (const { edits } of [...repairs, disable])
            for (const { span } of edits)
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
