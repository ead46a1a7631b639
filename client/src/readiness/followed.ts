// Which draft the status items and the checklist are about: the active one, and nothing in between two of them.
import { type Disposable, type Event, EventEmitter, TabInputText, type TextDocument, window, workspace } from 'vscode';
import { activeDraft } from '../drafts';

export interface Followed extends Disposable {
  readonly draft: () => TextDocument | undefined;
  /** Another draft is followed now, or none. */
  readonly onDidChange: Event<void>;
}

export function followActive(): Followed {
  const changed = new EventEmitter<void>();
  let draft = activeDraft()?.document;
  const look = () => {
    const next = activeDraft()?.document;
    // Between two tabs no editor is active for a moment. Going empty for it would flicker.
    if (next === draft || (!next && isOpening())) return;
    draft = next;
    changed.fire();
  };
  const listeners = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    window.tabGroups.onDidChangeTabs(look),
    // A document that is given another language is closed and opened.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
  ];
  return {
    draft: () => draft,
    onDidChange: changed.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** The tab in front is that of a text, and its editor has yet to come. */
function isOpening(): boolean {
  return !window.activeTextEditor && window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputText;
}
