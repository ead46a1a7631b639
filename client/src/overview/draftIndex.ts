// Knows every draft of the workspace and how it stands. Nothing is searched or read before somebody wants to know; from
// then on it follows what is created, changed and deleted.
import type { Disposable, Event } from 'vscode';
import { EventEmitter } from 'vscode';
import { collect, inBatches } from '../pacing';
import type { Server } from '../server';
import { forgetDraft, lookAt } from './checkDraft';
import { type DraftStore, draftStore } from './draftStore';
import { findDrafts } from './findDrafts';
import { watchDrafts } from './watchDrafts';

export interface DraftIndex extends Pick<DraftStore, 'entries' | 'get'>, Disposable {
  /** There are more drafts than anybody wants to see listed. */
  readonly hasMore: () => boolean;
  /** Every draft has been looked at once. */
  readonly isKnown: () => boolean;
  /** Begins to follow the workspace, where that has not begun. */
  readonly want: () => void;
  /** Searches and checks everything anew. */
  readonly refresh: () => Promise<void>;
  /** Resolves once everything that is known to have changed is checked. */
  readonly settled: () => Promise<void>;
  /** Whether each draft is also compared with all others, open or not. */
  readonly compare: (wanted: boolean) => void;
  /** The drafts that changed, came or went, by URI; twice a second at most, and ever more seldom in a long search. */
  readonly onDidChange: Event<ReadonlySet<string>>;
}

const BATCH = 20;
/** Milliseconds between two events: drawing a list of thousands costs more than checking the next few of them. */
const PAUSE = 400;
const LONGEST_PAUSE = 10_000;
const SEARCH = 'search';

export function followDrafts(server: Server): DraftIndex {
  const changed = new EventEmitter<ReadonlySet<string>>();
  const news = collect(PAUSE, keys => changed.fire(keys), LONGEST_PAUSE);
  const store = draftStore();
  const known = new Set<string>();
  let [wanted, comparing, hasMore, isKnown] = [false, false, false, false];

  const check = async (uri: string, isServed: boolean) => {
    const entry = known.has(uri) ? await lookAt(server, uri, { isServed, compare: comparing }) : undefined;
    if (entry && known.has(uri)) return checks.add(store.set(entry));
    // Still known where only its file is not there: one that is deleted and written anew has merely changed to VS Code.
    // First of all, so that its twins are looked at without it.
    if (comparing) await forgetDraft(server, uri);
    checks.add(store.delete(uri));
  };
  const checks = inBatches(
    BATCH,
    async uris => {
      const isServed = await server.client().then(Boolean, () => false);
      await Promise.all(uris.map(uri => check(uri, isServed)));
      news.add(uris);
    },
    () => {
      isKnown = true;
      news.flush();
    },
  );
  const remove = (uri: string) => known.delete(uri) && checks.add([uri]);
  const search = async () => {
    const { uris, more } = await findDrafts();
    hasMore = more;
    for (const uri of known) if (!uris.has(uri)) remove(uri);
    checks.add([...uris].filter(uri => !known.has(uri)));
    for (const uri of uris) known.add(uri);
    isKnown ||= uris.size === 0;
    news.add([]);
  };
  const searchFailed = () => {
    isKnown = true;
    news.add([]);
  };
  // A search that has not begun yet will see all that it is asked for meanwhile.
  const searches = inBatches(1, () => search().catch(searchFailed));
  const events = {
    searchAgain: () => wanted && searches.add([SEARCH]),
    mark: (uri: string) => known.has(uri) && checks.add([uri]),
    markAll: () => checks.add(known),
    remove,
  };
  const settled = async () => {
    await searches.settled();
    await checks.settled();
  };
  const want = () => {
    if (wanted) return;
    wanted = true;
    events.searchAgain();
  };
  const refresh = async () => {
    want();
    events.searchAgain();
    await searches.settled();
    events.markAll();
    await settled();
  };
  const compare = (on: boolean) => {
    if (on === comparing) return;
    comparing = on;
    events.markAll();
  };
  const parts = [watchDrafts(events), server.onDidStart(events.markAll), news, changed];
  const dispose = () => {
    for (const part of parts) part.dispose();
  };
  const { entries, get } = store;
  const about = { entries, get, hasMore: () => hasMore, isKnown: () => isKnown };
  return { ...about, want, refresh, settled, compare, onDidChange: changed.event, dispose };
}
