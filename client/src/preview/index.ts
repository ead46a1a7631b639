// The preview beside the editor: one panel in a window, which follows the draft that is being written.
import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { activeDraft } from '../drafts';
import { isPageState, type Shown } from './messages';
import { fillPanel, type Preview, type Surroundings } from './panel';

export type { Shown };

export const OPEN_PREVIEW = 'invite.openPreview';
const VIEW_TYPE = 'invite.preview';

/** What the tests see of the preview, and how they speak as its page does. */
export interface PreviewApi {
  /** The page has painted. */
  readonly onDidShow: Event<Shown>;
  readonly receive: (message: unknown) => Promise<void>;
}

/** *Open Preview to the Side*. */
export function registerPreview(surroundings: Omit<Surroundings, 'shown'>): {
  api: PreviewApi;
  disposable: Disposable;
} {
  const shown = new EventEmitter<Shown>();
  let current: Preview | undefined;

  const fill = (panel: WebviewPanel) => {
    const preview = fillPanel(panel, { ...surroundings, shown: what => shown.fire(what) });
    panel.onDidDispose(() => {
      if (current === preview) current = undefined;
    });
    current = preview;
    return preview;
  };
  const open = (uri?: unknown) => {
    const draft = uri instanceof Uri ? uri : activeDraft()?.document.uri;
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    if (current) current.panel.reveal(undefined, true);
    const preview = current ?? fill(window.createWebviewPanel(VIEW_TYPE, l10n.t('Preview'), beside));
    if (draft) preview.follow(draft);
  };
  const restore = async (panel: WebviewPanel, state: unknown) => {
    // Another one may have been opened before this one came back.
    current?.panel.dispose();
    const preview = fill(panel);
    const draft = activeDraft()?.document.uri ?? (isPageState(state) ? parsed(state.uri) : undefined);
    if (draft) preview.follow(draft);
  };
  const disposable = Disposable.from(
    shown,
    commands.registerCommand(OPEN_PREVIEW, open),
    window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: restore }),
    window.onDidChangeActiveTextEditor(() => {
      const draft = activeDraft();
      if (draft) current?.follow(draft.document.uri);
    }),
    { dispose: () => current?.panel.dispose() },
  );
  const receive = async (message: unknown) => current?.receive(message);
  return { api: { onDidShow: shown.event, receive }, disposable };
}

function parsed(uri: string): Uri | undefined {
  try {
    return uri === '' ? undefined : Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}
