// What the examples of invalid-front-matter do not show: several slips at once, and which days can be told from a value.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import rule from '../../server/src/core/rules/invalid-front-matter';
import { slice } from '../../server/src/core/text/span';

const findings = (yaml: string) => {
  const text = `---\n${yaml}\n---\nHi Priya,`;
  return [...rule.check(parseDraft(text), {})].map(finding => ({ ...finding, said: slice(text, finding.span) }));
};

describe('invalid-front-matter', () => {
  it('finds each of several slips', () => {
    const said = findings('to Priya\ncompny: Northwind\nkind: maybe\nfollow_up: soon').map(finding => finding.said);
    assert.deepEqual(said, ['to Priya', 'compny', 'maybe', 'soon']);
  });

  const DAYS: Readonly<Record<string, string | undefined>> = {
    '2027/1/15': '2027-01-15',
    '2027.1.15': '2027-01-15',
    '15.1.2027': '2027-01-15',
    '15. 1. 2027': '2027-01-15',
    '1/15/2027': undefined,
    '15.1.27': undefined,
    '31.4.2027': undefined,
    '2027-1-15-3': undefined,
    '2027-1': undefined,
    '2027.x.15': undefined,
    'next.1.2027': undefined,
  };
  for (const [value, day] of Object.entries(DAYS)) {
    it(`${value} is ${day ?? 'no day that anybody could tell'}`, () => {
      const titles = findings(`follow_up: ${value}`).map(({ fixes }) => fixes?.().map(({ title }) => title));
      assert.deepEqual(titles, [day && [`Replace with “${day}”`]]);
    });
  }
});
