// The binary search that ordered lists share, against a plain look from the left.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../server/src/core/text/search';

describe('firstIndex', () => {
  it('finds what a look from the left finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (numbers, wanted) => {
        const list = numbers.sort((a, b) => a - b);
        const plain = list.findIndex(number => number >= wanted);
        const found = firstIndex(list.length, index => list[index]! < wanted);
        assert.equal(found, plain < 0 ? list.length : plain);
      }),
    );
  });
});
