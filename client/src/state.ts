// What is known of each draft on screen. The status items and the checklist all feed from it, so nothing shows two truths:
// what the editor holds back, or has not had checked, is told nowhere else either.
import { type Disposable, type Event, EventEmitter, type TextDocument, type Uri, window, workspace } from 'vscode';
import { type DraftStatus, ReadStatus } from '../../protocol';
import type { Checks } from './calm/checks';
import { isDue, type Run } from './calm/due';
import { draftParams, isDraft } from './drafts';
import { CLIENT_ID } from './names';
import { inBatches } from './pacing';
import type { Server } from './server';
import type { Settings } from './settings/settings';

/** Whether a draft is checked, and where it is not, why. `outdated`: it was, but not with its latest changes. */
export type Standing = 'checking' | 'checked' | 'outdated' | 'unchecked' | 'noServer' | 'readOnly';

export interface DraftState {
  readonly standing: Standing;
  /** The setting that decides when the draft is checked. */
  readonly run: Run;
  /** The text as it is: for its length and its kind, which are facts and may be told at any time. */
  readonly latest?: DraftStatus;
  /** The text as it was checked last: for what is open, and what is done. */
  readonly judged?: DraftStatus;
}

export interface DraftStates extends Disposable {
  /** Undefined for what is no draft, or is not on screen. */
  readonly stateOf: (uri: Uri) => DraftState | undefined;
  /** Something else is known about a draft now. */
  readonly onDidChange: Event<Uri>;
}

/** What the server said of a draft. */
interface Known {
  latest?: DraftStatus | undefined;
  /** The version that `latest` was asked for; undefined where the text changed before the answer came. */
  version?: number | undefined;
  /** The version that was asked for last. */
  asked?: number | undefined;
  judged?: DraftStatus | undefined;
  noServer?: boolean;
  state?: DraftState;
}

/** Drafts asked about at a time: as many as anybody has side by side. */
const BATCH = 8;

export function followStates(server: Server, checks: Checks, settings: Settings): DraftStates {
  const changed = new EventEmitter<Uri>();
  const known = new Map<string, Known>();

  const weigh = (document: TextDocument, facts: Known) => {
    const isLatest = facts.version === document.version;
    if (isLatest && checks.isShown(document)) facts.judged = facts.latest;
    const state = toState(document, facts, settings.run(document.uri), checks);
    if (JSON.stringify(state) === JSON.stringify(facts.state)) return;
    facts.state = state;
    changed.fire(document.uri);
  };
  const ask = async (document: TextDocument) => {
    const { version } = document;
    const facts = entry(known, document);
    facts.asked = version;
    try {
      const status = await server.request<ReadStatus.Result>(ReadStatus.method, draftParams(document));
      facts.noServer = false;
      if (status) Object.assign(facts, { latest: status, version: document.version === version ? version : undefined });
    } catch {
      Object.assign(facts, { noServer: true, latest: undefined, version: undefined, judged: undefined });
    }
    if (known.get(keyOf(document)) === facts) weigh(document, facts);
  };
  const asking = inBatches(BATCH, async keys => {
    const documents = draftsOnScreen().filter(document => keys.includes(keyOf(document)));
    await Promise.all(documents.map(ask));
  });
  const askAbout = (documents: readonly TextDocument[]) => asking.add(documents.map(keyOf));
  const look = () => {
    const unknown = draftsOnScreen().filter(document => known.get(keyOf(document))?.asked !== document.version);
    for (const document of unknown) weigh(document, entry(known, document));
    askAbout(unknown);
  };
  /** The server knows nothing yet, or judges otherwise than before. */
  const askAgain = () => {
    for (const facts of known.values()) facts.asked = undefined;
    look();
  };
  const checked = (uri: Uri) => {
    const document = draftsOnScreen().find(each => each.uri.toString() === uri.toString());
    if (!document) return;
    const facts = entry(known, document);
    // The first check of a text judges what was said of it; a later one of the same text has another reason.
    const isFirst = facts.asked === document.version && !(facts.latest && facts.judged === facts.latest);
    if (isFirst) weigh(document, facts);
    else askAbout([document]);
  };
  const stopped = () => {
    for (const facts of known.values()) facts.asked = undefined;
    askAbout(draftsOnScreen());
  };
  const listeners = [
    changed,
    window.onDidChangeVisibleTextEditors(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(document => known.delete(keyOf(document))),
    workspace.onDidChangeTextDocument(look),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(CLIENT_ID) && askAgain()),
    server.onDidStart(askAgain),
    server.onDidStop(stopped),
    checks.findings.onDidUpdate(checked),
  ];
  look();
  return {
    stateOf: uri => known.get(uri.toString())?.state,
    onDidChange: changed.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}

function toState(document: TextDocument, { latest, judged, noServer }: Known, run: Run, checks: Checks): DraftState {
  const standing = (): Standing => {
    if (noServer) return 'noServer';
    if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return 'readOnly';
    const { version } = document;
    const due = isDue({ run, asked: false, version, checked: checks.checkedVersion(document) });
    if (judged) return due ? 'checked' : 'outdated';
    return due ? 'checking' : 'unchecked';
  };
  return { standing: standing(), run, ...(latest && { latest }), ...(judged && { judged }) };
}

function entry(known: Map<string, Known>, document: TextDocument): Known {
  const key = keyOf(document);
  const facts = known.get(key) ?? {};
  known.set(key, facts);
  return facts;
}

function draftsOnScreen(): TextDocument[] {
  return [...new Set(window.visibleTextEditors.map(({ document }) => document).filter(isDraft))];
}

function keyOf({ uri }: TextDocument): string {
  return uri.toString();
}
