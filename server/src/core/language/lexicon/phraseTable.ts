// The lexicons, read. In the bundles scripts/phrases.mjs puts the packed table in the place of this file, so that the
// lexicons are read once, by the build.
import { buildNetwork } from '../network';
import type { PhraseTable } from '../packing';
import { parsePattern, type Sets } from '../pattern';
import { allSets, entries } from '.';

export function phraseTable(): PhraseTable {
  const named: Sets = Object.assign({}, ...allSets);
  return { network: buildNetwork(entries.map(({ pattern }) => parsePattern(pattern, named))), phrases: entries };
}
