// How far apart the marks of a pair may be.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import rule from '../../server/src/core/rules/plain-text-markup';

const isFound = (words: string) => [...rule.check(parseDraft(`Hi Lea, **${words}** in Brno.`), {})].length > 0;

describe('plain-text-markup', () => {
  it('takes marks for a pair that have up to 300 characters, themselves included', () => {
    assert.ok(isFound(`${'tide '.repeat(58)}tables`));
    assert.ok(!isFound(`${'tide '.repeat(58)}tables!`));
  });
});
