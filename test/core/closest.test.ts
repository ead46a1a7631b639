// "Did you mean": which slips are forgiven.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closest } from '../../server/src/core/text/closest';

const KEYS = ['kind', 'to', 'company', 'follow_up', 'connect-first'];

describe('closest', () => {
  const cases: readonly (readonly [word: string, meant: string | undefined])[] = [
    ['company', 'company'],
    ['Company', 'company'],
    ['compny', 'company'],
    ['comapny', 'company'],
    ['companyy', 'company'],
    ['comqany', 'company'],
    ['followup', 'follow_up'],
    ['follow-up', 'follow_up'],
    ['connect first', 'connect-first'],
    ['knd', 'kind'],
    ['weather', undefined],
    ['', undefined],
    ['c'.repeat(41), undefined],
  ];
  for (const [word, meant] of cases)
    it(`${word || 'nothing'} → ${meant}`, () => assert.equal(closest(word, KEYS), meant));

  it('finds every word from itself, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), word => {
        closest(word, KEYS);
        assert.equal(closest(word, ['']), undefined);
      }),
    );
    for (const key of KEYS) assert.equal(closest(key, KEYS), key);
  });
});
