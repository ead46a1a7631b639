// Stands between the server's diagnostics and the editor: keeps all of them, and shows those that may be seen now. What
// has not changed is not shown again, so that nothing flickers.
import {
  Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  type Uri,
} from 'vscode';
import { type DiagnosticCollectionProvider, DiagnosticCollectionSource } from 'vscode-languageclient';
import { openDocument } from '../drafts';
import { type Edit, moved, type Span, traced } from '../places';
import { toRange } from '../ranges';
import { type Trace, traceOf, visible } from './typing';

export interface Findings extends Disposable {
  readonly provider: DiagnosticCollectionProvider;
  /** Shows what may be seen now of the latest findings. */
  readonly show: (document: TextDocument) => void;
  /** The text changed. With `keep`, no new findings will come soon: old ones move along, and go where they were touched. */
  readonly edited: (document: TextDocument, edits: readonly Edit[], keep: boolean) => void;
  /** Everything known is on screen, and belongs to the text as it is. */
  readonly isShown: (document: TextDocument) => boolean;
  /** What is known about a draft is new, also where there is nothing new to be seen. */
  readonly onDidUpdate: Event<Uri>;
}

/** The findings of one document. */
interface Board {
  readonly latest: readonly Diagnostic[];
  /** The text that the latest were made for. */
  readonly version: number | undefined;
  readonly shown: readonly Diagnostic[];
  /** Those shown, where the editor has moved them since. */
  readonly traces: readonly Trace[];
  /** An edit may have taken a mark from the screen that is still to be there. */
  readonly disturbed: boolean;
}

const EMPTY: Board = { latest: [], version: undefined, shown: [], traces: [], disturbed: false };

/** `zoneOf`: the part of a document whose new findings wait. */
export function keepFindings(zoneOf: (uri: Uri) => Span | undefined): Findings {
  const updated = new EventEmitter<Uri>();
  const boards = new Map<string, Board>();
  let screen: DiagnosticCollection | undefined;

  const show = (uri: Uri, { latest, version, ...before }: Board) => {
    const shown = visible(latest, zoneOf(uri), before.traces);
    boards.set(uri.toString(), { latest, version, shown, traces: shown.map(traceOf), disturbed: false });
    if (before.disturbed || JSON.stringify(shown) !== JSON.stringify(before.shown)) screen?.set(uri, shown);
    updated.fire(uri);
  };
  const receive = (uri: Uri, latest: readonly Diagnostic[] = []) =>
    show(uri, { ...(boards.get(uri.toString()) ?? EMPTY), latest, version: openDocument(uri)?.version });
  const wrap = (inner: DiagnosticCollection): DiagnosticCollection => ({
    name: inner.name,
    set(first: Uri | readonly [Uri, readonly Diagnostic[] | undefined][], second?: readonly Diagnostic[]) {
      if (!('scheme' in first)) for (const [uri, list] of first) receive(uri, list);
      else receive(first, second);
    },
    delete(uri) {
      boards.delete(uri.toString());
      inner.delete(uri);
      updated.fire(uri);
    },
    clear() {
      boards.clear();
      inner.clear();
    },
    forEach: (callback, self) => inner.forEach(callback, self),
    get: uri => inner.get(uri),
    has: uri => inner.has(uri),
    dispose() {
      boards.clear();
      inner.dispose();
    },
    [Symbol.iterator]: () => inner[Symbol.iterator](),
  });
  return {
    provider: {
      create(name, source) {
        const inner = languages.createDiagnosticCollection(name);
        // Our server is asked. What it could send by itself goes the plain way.
        if (source !== DiagnosticCollectionSource.pull) return inner;
        screen = inner;
        return wrap(inner);
      },
      dispose: collection => collection.dispose(),
    },
    show({ uri, version }) {
      const board = boards.get(uri.toString());
      // Those of an older text would stand at wrong places; newer ones are on their way.
      if (board?.version === version) show(uri, board);
    },
    edited({ uri }, edits, keep) {
      const board = boards.get(uri.toString());
      if (!board) return;
      const after = edits.reduce(follow, board);
      if (keep) show(uri, { ...after, latest: moveAll(board.latest, edits) });
      else boards.set(uri.toString(), after);
    },
    isShown({ uri, version }) {
      const board = boards.get(uri.toString());
      return board?.version === version && board.latest.length === board.shown.length;
    },
    onDidUpdate: updated.event,
    dispose: () => updated.dispose(),
  };
}

function follow(board: Board, edit: Edit): Board {
  const hit = board.traces.some(({ span }) => moved(span, edit) !== span);
  const traces = board.traces.map(trace => ({ ...trace, span: traced(trace.span, edit) }));
  return { ...board, traces, disturbed: board.disturbed || hit };
}

function moveAll(diagnostics: readonly Diagnostic[], edits: readonly Edit[]): Diagnostic[] {
  return diagnostics.flatMap(diagnostic => {
    let span: Span | undefined = diagnostic.range;
    for (const edit of edits) span = span && moved(span, edit);
    if (span === diagnostic.range) return diagnostic;
    return span ? at(diagnostic, span) : [];
  });
}

/** The same at another place; whatever the library has added to it stays. */
function at(diagnostic: Diagnostic, span: Span): Diagnostic {
  const range = toRange(span);
  return Object.assign(new Diagnostic(range, diagnostic.message, diagnostic.severity), diagnostic, { range });
}
