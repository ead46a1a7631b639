// What the bundles carry instead of the lexicons: the same phrases, found in the same places.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { phraseTable } from '../../server/src/core/language/lexicon/phraseTable';
import { matcherOf } from '../../server/src/core/language/matcher';
import { pack, unpack } from '../../server/src/core/language/packing';
import { tokenize } from '../../server/src/core/language/tokens';
import { readNumbers, unzigzag, writeNumbers, zigzag } from '../../server/src/core/text/packed';

describe('packed numbers', () => {
  it('come back as they were', () => {
    const integer = fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 }),
    );
    fc.assert(
      fc.property(fc.array(integer), numbers => {
        const read = readNumbers(writeNumbers(numbers.map(zigzag)));
        assert.deepEqual([...read].map(unzigzag), numbers);
      }),
    );
  });
});

describe('packed phrases', () => {
  const table = phraseTable();
  const packed = pack(table);
  const unpacked = unpack(packed);

  it('stand for what the lexicons say, and pack the same again', () => {
    assert.deepEqual(
      unpacked.phrases,
      table.phrases.map(({ group, family, gives }) => ({ group, family, gives })),
    );
    assert.deepEqual(pack(unpacked), packed);
  });

  it('are found where those of the lexicons are', () => {
    const written = matcherOf(table.network, table.phrases);
    const read = matcherOf(unpacked.network, unpacked.phrases);
    const words = fc.array(fc.constantFrom(...table.network.words, ',', '.', '?', 'Oslo', '$19', 'https://a.example'), {
      maxLength: 40,
    });
    const places = (hits: ReturnType<typeof written.find>) =>
      hits.map(({ entry: { group, family, gives }, from, to }) => ({ group, family, gives, from, to }));
    let found = 0;
    fc.assert(
      fc.property(words, list => {
        const text = list.join(' ');
        const tokens = tokenize(text, [{ start: 0, end: text.length }], []);
        const hits = places(written.find(tokens));
        assert.deepEqual(places(read.find(tokens)), hits);
        found += hits.length;
      }),
      { numRuns: 500 },
    );
    assert.ok(found > 100, `${found} phrases found`);
  });
});
