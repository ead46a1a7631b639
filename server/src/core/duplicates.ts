// Drafts to different people that say the same, but for names and what else differs from reader to reader anyway.
import { type Fingerprint, SHINGLE } from './draft/fingerprint';
import { isSamePerson } from './draft/sameName';
import type { Twin } from './rules/rule';

/** The drafts that may be twins of each other; each by the name that the caller has for it. */
export interface TwinIndex {
  /** Tells whether the twins of another draft have changed. */
  update(uri: string, fingerprint: Fingerprint | undefined, label?: string): boolean;
  remove(uri: string): boolean;
  /** The drafts that say the same to somebody else, up to 25: those word for word first, then in order of `uri`. */
  of(uri: string): readonly Twin[];
}

// Two single words changed, or one phrase of four. A sentence of one's own has more, however long the rest is.
const MOST_OWN = 2 * SHINGLE;
// One word changed in 40, two in 75: in a shorter message, the same change says more.
const LEAST_SHARED = 0.85;
/**
 * Of two bodies that differ in so few shingles, at least one is among the so many smallest of both: whatever is smaller
 * than the smallest that they share is one body's own.
 */
const SKETCH = MOST_OWN + 1;
// Where hundreds are alike, some of them are enough.
const MOST_COMPARED = 200;
const MOST_TWINS = 25;

interface Entry {
  readonly fingerprint: Fingerprint;
  readonly label: string;
}

/** An index of drafts given by `uri`. The work of each call is bounded, however many drafts there are and however alike. */
export function twinIndex(drafts: Iterable<readonly [uri: string, Fingerprint | undefined]> = []): TwinIndex {
  const entries = new Map<string, Entry>();
  const places = new Map<string | number, Set<string>>();

  const add = (uri: string, fingerprint: Fingerprint, label: string) => {
    entries.set(uri, { fingerprint, label });
    for (const key of keysOf(fingerprint)) {
      const list = places.get(key);
      if (list) list.add(uri);
      else places.set(key, new Set([uri]));
    }
  };
  const drop = (uri: string) => {
    const known = entries.get(uri);
    entries.delete(uri);
    for (const key of known ? keysOf(known.fingerprint) : []) {
      const list = places.get(key)!;
      list.delete(uri);
      if (list.size === 0) places.delete(key);
    }
  };
  const of = (uri: string) => findTwins(uri, entries, places);
  /** What the twins of a draft show of it. */
  const shown = (uri: string) =>
    of(uri).map(twin => `${twin.uri} ${twin.exact} ${entries.get(uri)!.fingerprint.recipient}`);

  const update: TwinIndex['update'] = (uri, fingerprint, label = uri) => {
    const before = shown(uri);
    drop(uri);
    if (fingerprint) add(uri, fingerprint, label);
    const after = shown(uri);
    return before.length !== after.length || before.some((line, i) => line !== after[i]);
  };
  for (const [uri, fingerprint] of drafts) if (fingerprint && !entries.has(uri)) add(uri, fingerprint, uri);
  return { update, remove: uri => update(uri, undefined), of };
}

function findTwins(
  uri: string,
  entries: ReadonlyMap<string, Entry>,
  places: ReadonlyMap<string | number, ReadonlySet<string>>,
): Twin[] {
  const own = entries.get(uri)?.fingerprint;
  if (!own) return [];
  const twins: Twin[] = [];
  const seen = new Set([uri]);
  const [equal, ...alike] = keysOf(own).map(key => places.get(key)!);
  // The rarer what is shared, the likelier a twin.
  for (const list of [equal!, ...alike.sort((a, b) => a.size - b.size)]) {
    for (const other of list) {
      if (seen.size > MOST_COMPARED || twins.length === MOST_TWINS) break;
      if (seen.has(other)) continue;
      seen.add(other);
      const { fingerprint, label } = entries.get(other)!;
      const exact = own.whole === fingerprint.whole;
      if ((exact || isNearlyEqual(own.shingles, fingerprint.shingles)) && !isSameRecipient(own, fingerprint))
        twins.push({ uri: other, label, recipient: fingerprint.recipient, exact });
    }
  }
  return twins.sort((a, b) => Number(b.exact) - Number(a.exact) || (a.uri < b.uri ? -1 : 1));
}

/** Where a fingerprint is filed: under its words, and under its smallest shingles. */
function keysOf({ whole, shingles }: Fingerprint): (string | number)[] {
  return [whole, ...shingles.slice(0, SKETCH)];
}

/** In doubt they are the same: two versions for one person are no bulk. */
function isSameRecipient(a: Fingerprint, b: Fingerprint): boolean {
  return isSamePerson(a.first, b.first) && (!a.last || !b.last || isSamePerson(a.last, b.last));
}

/** Whether two ascending lists have so much in common, and so little of their own, that only words are changed. */
function isNearlyEqual(a: readonly number[], b: readonly number[]): boolean {
  let [ownA, ownB, i, j] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || a[i]! < b[j]!) {
      i++;
      ownA++;
    } else {
      j++;
      ownB++;
    }
    if (ownA > MOST_OWN || ownB > MOST_OWN) return false;
  }
  const shared = a.length - ownA;
  return shared > 0 && shared / (shared + ownA + ownB) >= LEAST_SHARED;
}
