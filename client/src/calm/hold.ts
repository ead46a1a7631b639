// Holds new findings at the caret back while somebody types there, and lets them go at the first pause, or as soon as the
// writer turns to something else.
import {
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditorSelectionChangeEvent,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { isDraft } from '../drafts';
import { compare, endOf, type Place, type Span } from '../places';
import { isTyping, type Zone, zoneAround } from './typing';

export interface Hold extends Disposable {
  /** Where new findings wait; undefined where none do. */
  readonly zoneOf: (uri: Uri) => Span | undefined;
  /** Nothing waits any longer, and is shown. */
  readonly release: () => void;
}

/** What the settings say for a draft: how much around the caret waits, and for how many milliseconds. */
export interface Waiting {
  readonly zone: Zone | undefined;
  readonly delay: number;
}

interface Held {
  readonly document: TextDocument;
  readonly zone: Zone;
  caret: Place;
  /** The text that was typed last, until VS Code has said where in it the caret came to stand. */
  typed: Span | undefined;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `show`: called when the findings of a document wait no longer. */
export function holdWhileTyping(waitingFor: (uri: Uri) => Waiting, show: (document: TextDocument) => void): Hold {
  let held: Held | undefined;
  const end = () => {
    clearTimeout(held?.timer);
    held = undefined;
  };
  const release = () => {
    const document = held?.document;
    end();
    if (document) show(document);
  };
  const changed = ({ document, contentChanges, reason }: TextDocumentChangeEvent) => {
    const [edit] = contentChanges;
    if (!edit || !isDraft(document)) return;
    const { zone, delay } = waitingFor(document.uri);
    const editor = window.activeTextEditor;
    const isWriting = editor?.document === document && reason === undefined && editor.selections.length === 1;
    if (isWriting && zone && delay > 0 && isTyping(contentChanges, editor.selection)) {
      end();
      const [caret, { start }] = [endOf(edit), edit.range];
      held = { document, zone, caret, typed: { start, end: caret }, timer: setTimeout(release, delay) };
      // What the change has brought is about to come, and nothing of it waits.
    } else if (held?.document === document) end();
  };
  const selected = ({ textEditor, selections }: TextEditorSelectionChangeEvent) => {
    if (!held || textEditor.document !== held.document) return;
    const caret = selections[0]!.active;
    const isOwn = held.typed !== undefined && contains(held.typed, caret);
    held.typed = undefined;
    if (selections.length === 1 && (isOwn || contains(zoneIn(held), caret))) held.caret = caret;
    else release();
  };
  const listeners = [
    workspace.onDidChangeTextDocument(changed),
    window.onDidChangeTextEditorSelection(selected),
    window.onDidChangeActiveTextEditor(release),
    window.onDidChangeWindowState(({ focused }) => focused || release()),
    workspace.onDidSaveTextDocument(document => document === held?.document && release()),
    workspace.onDidCloseTextDocument(document => document === held?.document && end()),
  ];
  return {
    zoneOf: uri => (held?.document.uri.toString() === uri.toString() ? zoneIn(held) : undefined),
    release,
    dispose() {
      end();
      for (const listener of listeners) listener.dispose();
    },
  };
}

function zoneIn({ document, caret, zone }: Held): Span {
  const line = caret.line < document.lineCount ? document.lineAt(caret.line).text : '';
  return zoneAround(caret, line, zone);
}

function contains({ start, end }: Span, place: Place): boolean {
  return compare(start, place) <= 0 && compare(place, end) <= 0;
}
