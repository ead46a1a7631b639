// The drafts that have been looked at, and which of them to look at again because another one has changed.
import { type DraftEntry, twinsOf } from './entries';

export interface DraftStore {
  readonly entries: () => readonly DraftEntry[];
  readonly get: (uri: string) => DraftEntry | undefined;
  /** The drafts that now, or no longer, are twins of this one: what is said of them names it. */
  readonly set: (entry: DraftEntry) => readonly string[];
  readonly delete: (uri: string) => readonly string[];
}

export function draftStore(): DraftStore {
  const entries = new Map<string, DraftEntry>();
  const changedTwins = (uri: string, before: DraftEntry | undefined, after: DraftEntry | undefined) => {
    const old = twinsOf(before ?? {});
    const now = twinsOf(after ?? {});
    return [...new Set([...old, ...now])].filter(
      other => other !== uri && entries.has(other) && old.has(other) !== now.has(other),
    );
  };
  return {
    entries: () => [...entries.values()],
    get: uri => entries.get(uri),
    set(entry) {
      const before = entries.get(entry.uri);
      entries.set(entry.uri, entry);
      return changedTwins(entry.uri, before, entry);
    },
    delete(uri) {
      const before = entries.get(uri);
      entries.delete(uri);
      return changedTwins(uri, before, undefined);
    },
  };
}
