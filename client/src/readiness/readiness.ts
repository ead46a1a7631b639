// Whether the active draft can be sent: the checklist, the status items, and the commands that go with them.
import { commands, type Disposable, type Event, EventEmitter, type TextDocument, type Uri } from 'vscode';
import type { DraftFinding } from '../../../protocol';
import { reveal } from '../reveal';
import type { Server } from '../server';
import type { DraftState, DraftStates } from '../state';
import { registerChoose } from './choose';
import { fixFinding, tellNoFix } from './fix';
import { followActive } from './followed';
import { rangeNow } from './places';
import type { Row } from './rows';
import { createStatusItems, SHOW_READINESS, type StatusTexts } from './statusItems';
import { createReadinessView, READINESS_VIEW, REVEAL_FINDING } from './view';

/** What the tests see. */
export interface ReadinessApi {
  readonly stateOf: (uri: Uri) => DraftState | undefined;
  /** The rows of the checklist as they are shown now. */
  readonly rows: () => readonly Row[];
  readonly about: () => { readonly description: string; readonly message: string };
  /** Resolves once VS Code has drawn the rows as they are. */
  readonly drawn: () => Promise<void>;
  readonly texts: () => StatusTexts | undefined;
  /** Something of it may be another now. */
  readonly onDidShow: Event<void>;
}

export function registerReadiness(
  server: Server,
  states: DraftStates,
): { readonly api: ReadinessApi; readonly parts: Disposable[] } {
  const followed = followActive();
  const items = createStatusItems();
  const view = createReadinessView();
  const shown = new EventEmitter<void>();
  const show = () => {
    const draft = followed.draft();
    const state = draft && states.stateOf(draft.uri);
    items.show(state);
    view.show(draft, state);
    shown.fire();
  };
  const findingFor = (id: unknown, act: (draft: TextDocument, finding: DraftFinding) => Promise<void>) => {
    const [draft, finding] = [followed.draft(), view.findingOf(id)];
    return draft && finding && act(draft, finding);
  };
  // The key of *Fix…* first selects the row, which has VS Code ask for its place. Whichever arrives first, the place must
  // not take the focus from the list of fixes, nor must a checklist that is still being drawn.
  let revealing: Promise<void> | undefined;
  let isFixing = false;
  const revealFinding = (id: unknown) => {
    if (isFixing) return;
    revealing = findingFor(id, (draft, finding) => reveal(draft, rangeNow(draft, finding)));
    return revealing;
  };
  const fix = async (id: unknown) => {
    isFixing = true;
    try {
      await revealing;
      await view.drawn();
      await (findingFor(id, (draft, finding) => fixFinding(server, draft, finding)) ?? tellNoFix());
    } finally {
      isFixing = false;
    }
  };
  const parts = [
    followed,
    items,
    view,
    shown,
    followed.onDidChange(show),
    states.onDidChange(uri => uri.toString() === followed.draft()?.uri.toString() && show()),
    commands.registerCommand(SHOW_READINESS, () => commands.executeCommand(`${READINESS_VIEW}.focus`)),
    commands.registerCommand(REVEAL_FINDING, revealFinding),
    commands.registerCommand('invite.readiness.fix', fix),
    ...registerChoose(server),
  ];
  show();
  const api = {
    stateOf: states.stateOf,
    rows: view.rows,
    about: view.about,
    drawn: view.drawn,
    texts: items.texts,
    onDidShow: shown.event,
  };
  return { api, parts };
}
