// The view `invite.drafts`: a tree of the workspace's drafts, those to write to again first. A badge counts what is due.
import type { Event, Memento, QuickPickItem, TreeDataProvider, TreeItem, TreeView, Uri } from 'vscode';
import { commands, Disposable, EventEmitter, l10n, window } from 'vscode';
import type { DraftStatus } from '../../../protocol';
import { collect } from '../pacing';
import { dayOf } from './days';
import type { DraftIndex } from './draftIndex';
import type { DraftEntry } from './entries';
import { MOST_DRAFTS } from './findDrafts';
import { countDue, type DraftGroup, GROUPINGS, type Grouping, groupDrafts } from './groups';
import { draftItem, groupItem, here } from './items';

export const DRAFTS_VIEW = 'invite.drafts';

export interface DraftNode {
  readonly entry: DraftEntry;
  readonly group: DraftGroup;
}
type Node = DraftGroup | DraftNode;

/** What is said elsewhere of the drafts on screen (client/src/state.ts), so that the list says the same. */
export interface OnScreen {
  readonly stateOf: (uri: Uri) => { readonly judged?: DraftStatus } | undefined;
  readonly onDidChange: Event<Uri>;
}

export interface DraftsView extends Disposable {
  /** What the view shows now. */
  readonly groups: () => readonly DraftGroup[];
  readonly item: (node: Node) => TreeItem;
  readonly onDidChange: Event<void>;
}

/** Tells package.json whether there are any: `some`, `none`, or nothing before all have been looked for. */
const CONTEXT = 'invite.drafts';

/** Milliseconds between two looks at what is being written. */
const PAUSE = 400;
const GROUPING = 'drafts.grouping';
/** The follow-up days of this workspace when they were last known, for a badge before anything is read. */
const DAYS = 'drafts.followUps';

export function showDrafts(index: DraftIndex, memory: Memento, onScreen: OnScreen): DraftsView {
  const changed = new EventEmitter<void>();
  let today = '';
  const grouping = () => GROUPINGS.find(known => known === memory.get(GROUPING)) ?? 'state';
  const groups = () => groupDrafts(asOnScreen(index.entries(), onScreen), grouping(), dayOf(new Date()));
  const item = (node: Node) =>
    'entry' in node ? draftItem(node.entry, node.group, grouping(), here()) : groupItem(node, here());
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: item,
    async getChildren(node) {
      if (!node) return (await loaded(index)).length > 0 ? groups() : [];
      return 'entry' in node ? [] : node.entries.map(entry => ({ entry, group: node }));
    },
  };
  const view = window.createTreeView(DRAFTS_VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const redraw = () => {
    today = dayOf(new Date());
    describeAll(view, index, memory, today);
    changed.fire();
  };
  const typed = collect(PAUSE, redraw);
  const look = () => {
    if (!view.visible) return;
    index.want();
    void window.withProgress({ location: { viewId: DRAFTS_VIEW } }, index.settled);
  };
  const regroup = async (chosen?: unknown) => {
    const wanted = GROUPINGS.find(known => known === chosen) ?? (await chooseGrouping(grouping()));
    if (!wanted) return;
    await memory.update(GROUPING, wanted);
    redraw();
  };
  const parts = [
    view,
    changed,
    typed,
    index.onDidChange(redraw),
    onScreen.onDidChange(uri => index.get(`${uri}`) && typed.add([])),
    window.onDidChangeVisibleTextEditors(() => index.isKnown() && typed.add([])),
    view.onDidChangeVisibility(look),
    // Whoever comes back the next morning finds the days as they are then.
    window.onDidChangeWindowState(() => dayOf(new Date()) !== today && redraw()),
    commands.registerCommand('invite.drafts.groupBy', regroup),
    commands.registerCommand('invite.drafts.refresh', () =>
      window.withProgress({ location: { viewId: DRAFTS_VIEW } }, index.refresh),
    ),
  ];
  describeAll(view, index, memory, dayOf(new Date()));
  look();
  const dispose = () => Disposable.from(...parts).dispose();
  return { groups, item, onDidChange: changed.event, dispose };
}

function asOnScreen(entries: readonly DraftEntry[], onScreen: OnScreen): readonly DraftEntry[] {
  const visible = new Map(window.visibleTextEditors.map(({ document: { uri } }) => [uri.toString(), uri]));
  return entries.map(entry => {
    const uri = visible.get(entry.uri);
    const judged = uri && onScreen.stateOf(uri)?.judged;
    return entry.checked && judged ? { ...entry, checked: { ...entry.checked, ...judged } } : entry;
  });
}

/** The drafts, once there are any or it is known that there are none. */
async function loaded(index: DraftIndex): Promise<readonly DraftEntry[]> {
  index.want();
  while (index.entries().length === 0 && !index.isKnown()) await next(index.onDidChange);
  return index.entries();
}

function next(event: Event<unknown>): Promise<void> {
  return new Promise(resolve => {
    const listener = event(() => {
      listener.dispose();
      resolve();
    });
  });
}

/** What stands around the tree: the badge, and a note where the list is cut. */
function describeAll(view: TreeView<Node>, index: DraftIndex, memory: Memento, today: string): void {
  const due = countDue(followUpDays(index, memory), today);
  const tooltip = due === 1 ? l10n.t('1 follow-up is due') : l10n.t('{0} follow-ups are due', due);
  view.badge = due > 0 ? { value: due, tooltip } : undefined;
  view.message = index.hasMore() ? l10n.t('Only {0} drafts are listed.', MOST_DRAFTS) : '';
  const found = index.entries().length > 0 ? 'some' : 'none';
  void commands.executeCommand('setContext', CONTEXT, index.isKnown() ? found : '');
}

function followUpDays(index: DraftIndex, memory: Memento): readonly string[] {
  const remembered = memory.get<string[]>(DAYS, []);
  if (!index.isKnown()) return remembered;
  const days = index.entries().flatMap(({ checked }) => checked?.followUp ?? []);
  if (days.sort().join() !== remembered.join()) void memory.update(DAYS, days);
  return days;
}

async function chooseGrouping(current: Grouping): Promise<Grouping | undefined> {
  const labels: Record<Grouping, string> = {
    state: l10n.t('State'),
    recipient: l10n.t('Recipient'),
    kind: l10n.t('Kind of reply'),
    date: l10n.t('Last changed'),
  };
  const items = GROUPINGS.map((grouping): QuickPickItem & { grouping: Grouping } => ({
    grouping,
    label: labels[grouping],
    ...(grouping === current && { description: l10n.t('current') }),
  }));
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Group Drafts By'),
    placeHolder: l10n.t('What the drafts of a group have in common'),
  });
  return choice?.grouping;
}
