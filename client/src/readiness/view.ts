// The view `invite.readiness`: the checklist of the active draft, point by point, each with its reason and what stands
// against it.
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { DraftFinding } from '../../../protocol';
import { nameOf } from '../overview/entries';
import type { DraftState } from '../state';
import { changedRows, type Row, rowsOf } from './rows';
import { headlineOf } from './texts';

export const READINESS_VIEW = 'invite.readiness';
/** Goes to the finding of a row, by the row’s id. */
export const REVEAL_FINDING = 'invite.readiness.reveal';
/** What the view shows, for the welcome texts and the menus of package.json: a standing, `list` or `none`. */
const CONTEXT = 'invite.readiness';

export interface ReadinessView extends Disposable {
  readonly show: (document: TextDocument | undefined, state: DraftState | undefined) => void;
  readonly rows: () => readonly Row[];
  readonly about: () => { readonly description: string; readonly message: string };
  /** The finding of a row by its id, or of the selected row where none is named. */
  readonly findingOf: (id: unknown) => DraftFinding | undefined;
  /**
   * Resolves once VS Code has drawn the rows as they are. Until then it shows those from before and calls none of them
   * selected, and when it is done it may give the focus back to the list.
   */
  readonly drawn: () => Promise<void>;
}

/** The elements of the tree are the ids of the rows: what stays the same is the same to VS Code as well. */
export function createReadinessView(): ReadinessView {
  const changed = new EventEmitter<string[] | undefined>();
  let rows: readonly Row[] = [];
  let byId = new Map<string, Row>();
  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: id => itemOf(byId.get(id), id),
    getChildren: id => (id === undefined ? rows : (byId.get(id)?.children ?? [])).map(row => row.id),
    getParent: id => rows.find(({ children }) => children.some(child => child.id === id))?.id,
  };
  const view = window.createTreeView(READINESS_VIEW, { treeDataProvider: provider });
  const surroundings = describer(view);

  const show = (document: TextDocument | undefined, state: DraftState | undefined) => {
    const before = rows;
    rows = state?.judged ? rowsOf(state.judged, l10n) : [];
    byId = new Map(rows.flatMap(row => [row, ...row.children]).map(row => [row.id, row]));
    surroundings(document, state, rows.length === 0);
    const ids = changedRows(before, rows);
    if (ids === undefined || ids.length > 0) changed.fire(ids);
  };
  const parts = Disposable.from(view, changed);
  return {
    show,
    rows: () => rows,
    about: () => ({ description: view.description ?? '', message: view.message ?? '' }),
    findingOf: id => byId.get(typeof id === 'string' ? id : (view.selection[0] ?? ''))?.finding,
    async drawn() {
      const id = view.selection[0] ?? rows[0]?.id;
      // In a view that is closed there is nothing to wait for, and VS Code would open it.
      if (!view.visible || id === undefined) return;
      // VS Code reveals a row only after it has drawn all of them. It refuses one that is gone by then.
      await view.reveal(id, { select: false, focus: false }).then(undefined, () => {});
    },
    dispose: () => parts.dispose(),
  };
}

/** What stands around the list. Nothing is said again: each time costs a message to the window. */
function describer(view: TreeView<string>) {
  let last = '';
  return (document: TextDocument | undefined, state: DraftState | undefined, isEmpty: boolean) => {
    const who = document && (state?.latest?.recipient ?? nameOf({ path: document.uri.path }));
    const short = state && headlineOf(state, l10n).short;
    const description = [short, who].filter(Boolean).join(' · ');
    const message = (state && messageOf(state, isEmpty)) ?? '';
    const shown = (isEmpty ? state?.standing : 'list') ?? 'none';
    const next = JSON.stringify([description, message, shown]);
    if (next === last) return;
    last = next;
    view.description = description;
    view.message = message;
    void commands.executeCommand('setContext', CONTEXT, shown);
  };
}

/** Where the list is empty, package.json has welcome texts with buttons for what can be helped. */
function messageOf(state: DraftState, isEmpty: boolean): string | undefined {
  const { text, detail } = headlineOf(state, l10n);
  switch (state.standing) {
    case 'checked':
      return isEmpty ? text : undefined;
    case 'checking':
      return `${text}…`;
    case 'outdated':
    case 'readOnly':
      return `${text}. ${detail}`;
    case 'unchecked':
    case 'noServer':
      return undefined;
  }
}

function itemOf(row: Row | undefined, id: string): TreeItem {
  const item = new TreeItem(row?.label ?? '', foldingOf(row));
  item.id = id;
  if (!row) return item;
  const { label, description, spoken, icon, context, finding } = row;
  item.description = description;
  item.tooltip = [label, description].filter(Boolean).join('\n');
  item.iconPath = new ThemeIcon(icon.name, new ThemeColor(icon.color));
  item.contextValue = context;
  item.accessibilityInformation = { label: spoken };
  if (finding) item.command = { command: REVEAL_FINDING, title: l10n.t('Go to the Place'), arguments: [id] };
  return item;
}

function foldingOf(row: Row | undefined): TreeItemCollapsibleState {
  if (!row || row.children.length === 0) return TreeItemCollapsibleState.None;
  return row.folded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
}
