// Which events may have changed a draft of the workspace, or which drafts there are.
import type { TextDocument } from 'vscode';
import { Disposable, workspace } from 'vscode';
import { afterPause } from '../pacing';
import { DRAFT_FILES } from './findDrafts';

export interface DraftEvents {
  /** Others may be drafts of the workspace now. */
  readonly searchAgain: () => unknown;
  readonly mark: (uri: string) => unknown;
  readonly markAll: () => unknown;
  readonly remove: (uri: string) => unknown;
}

/** Milliseconds without a key pressed, after which a list may move. */
const TYPING_PAUSE = 300;

export function watchDrafts({ searchAgain, mark, markAll, remove }: DraftEvents): Disposable {
  const files = workspace.createFileSystemWatcher(DRAFT_FILES);
  const typed = afterPause(TYPING_PAUSE, mark);
  const markOpen = ({ uri }: TextDocument) => mark(uri.toString());
  return Disposable.from(
    files,
    typed,
    files.onDidCreate(searchAgain),
    files.onDidChange(uri => mark(uri.toString())),
    files.onDidDelete(uri => remove(uri.toString())),
    workspace.onDidChangeTextDocument(
      ({ document: { uri } }) => /\.invite\.md$/i.test(uri.path) && typed.add(`${uri}`),
    ),
    workspace.onDidOpenTextDocument(markOpen),
    workspace.onDidCloseTextDocument(markOpen),
    workspace.onDidChangeWorkspaceFolders(searchAgain),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('invite')) markAll();
      if (change.affectsConfiguration('files.exclude') || change.affectsConfiguration('search.exclude')) searchAgain();
    }),
  );
}
