// All drafts of the workspace at a glance: the view, its commands, and the findings of drafts that are not open.
import type { Disposable, Event, Memento } from 'vscode';
import { commands, window } from 'vscode';
import { COPY_MESSAGE } from '../../../protocol';
import { OPEN_PREVIEW } from '../preview';
import type { Server } from '../server';
import { followDrafts } from './draftIndex';
import { draftOf, registerFollowUp } from './followUp';
import { showProblems } from './problems';
import { type OnScreen, showDrafts } from './view';

/** What other extensions can know of the drafts of the workspace. All texts are those of the view, in its order. */
export interface DraftsApi {
  /** Resolves once all drafts are checked as they are now. Searches the workspace where nobody has wanted to know yet. */
  readonly list: () => Promise<readonly ListedGroup[]>;
  /** The list may be another one now. Fires only after somebody has asked for the list, or looked at the view. */
  readonly onDidChange: Event<void>;
}

export interface ListedGroup {
  readonly label: string;
  readonly drafts: readonly {
    readonly uri: string;
    readonly label: string;
    readonly description: string;
    /** As a screen reader says it, with the state in words. */
    readonly spoken: string;
  }[];
}

/** `memory` keeps how the drafts of this workspace are grouped; `onScreen` tells what is said of those in editors. */
export function registerOverview(
  server: Server,
  memory: Memento,
  onScreen: OnScreen,
): { readonly api: DraftsApi; readonly parts: Disposable[] } {
  const index = followDrafts(server);
  const view = showDrafts(index, memory, onScreen);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const list = async () => {
    index.want();
    await index.settled();
    return view.groups().map(group => ({
      label: text(view.item(group).label),
      drafts: group.entries.map(entry => {
        const { label, description, accessibilityInformation: spoken } = view.item({ entry, group });
        return { uri: entry.uri, label: text(label), description: text(description), spoken: text(spoken?.label) };
      }),
    }));
  };
  const parts = [
    index,
    view,
    commands.registerCommand('invite.drafts.copyMessage', target => openAnd(COPY_MESSAGE, target)),
    commands.registerCommand('invite.drafts.openPreview', target => openAnd(OPEN_PREVIEW, target)),
    ...registerFollowUp(server),
    ...showProblems(server, index),
  ];
  return { api: { list, onDidChange: view.onDidChange }, parts };
}

/** The commands about one draft are for open ones, and whoever copies a message wants to see it, too. */
async function openAnd(command: string, target: unknown): Promise<void> {
  const uri = draftOf(target);
  if (!uri) return;
  await window.showTextDocument(uri);
  await commands.executeCommand(command, uri);
}
