// Every minimal pair, on both sides: what should draw a finding does, in the right place, and what should not does not.
import assert from 'node:assert/strict';
import { lint } from '../../server/src/core';
import { overlaps } from '../../server/src/core/text/span';
import { type Pair, readPairs } from './pairs';

const judged = readPairs();
const open = readPairs('open');

describe('minimal pairs', () => {
  const families = new Map<string, Pair[]>();
  for (const pair of judged) families.set(pair.family, [...(families.get(pair.family) ?? []), pair]);
  for (const [family, pairs] of families) {
    describe(family, () => {
      for (const pair of pairs) it(`${pair.rule}: ${pair.why}`, () => assert.deepEqual(mistakes(pair), []));
    });
  }

  it('are at least 300, no message twice', () => {
    assert.ok(judged.length >= 300, `${judged.length}`);
    const messages = [...judged, ...open].flatMap(({ fires, silent }) => [fires, silent]);
    assert.equal(new Set(messages).size, messages.length);
  });

  it('that are open are still judged wrong', () => {
    const right = open.filter(pair => mistakes(pair).length === 0).map(({ file, fires }) => `${file}: ${fires}`);
    assert.deepEqual(right, [], 'Judged right by now: move these up from test/pairs/open.');
  });
});

/** What is judged wrong of a pair, in words. */
function mistakes({ rule, fires, mark, silent }: Pair): string[] {
  const found = findings(fires, rule);
  const placed = !mark || found.some(({ span }) => overlaps(span, mark));
  return [
    ...(found.length === 0 ? [`nothing found in: ${fires}`] : []),
    ...(found.length > 0 && !placed ? [`found in the wrong place: ${fires}`] : []),
    ...findings(silent, rule).map(({ span }) => `found “${silent.slice(span.start, span.end)}” in: ${silent}`),
  ];
}

function findings(text: string, rule: string) {
  return lint(text).filter(({ ruleId }) => ruleId === rule);
}
