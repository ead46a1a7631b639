// One panel with the preview of a draft: keeps it up to date, and does what its page asks for.
import {
  commands,
  type Diagnostic,
  Disposable,
  type Event,
  l10n,
  languages,
  type Range,
  type TextDocument,
  Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import { COPY_MESSAGE, type DraftPreview, ReadPreview } from '../../../protocol';
import { draftParams, openDocument } from '../drafts';
import { CLIENT_ID } from '../names';
import { toRange } from '../ranges';
import { reveal } from '../reveal';
import { ruleIdOf } from '../ruleId';
import type { Server } from '../server';
import { coalesce } from './coalesce';
import { type FromPage, isFromPage, type Shown, type ToPage, type View } from './messages';
import { pageFolder, pageOf } from './page';
import { openFindings, placeOf, type Seen } from './places';
import { type Content, contentOf, noticeOf } from './view';

/** What a preview needs of the extension. */
export interface Surroundings {
  readonly server: Server;
  /** The folder of the extension. */
  readonly extension: Uri;
  /** What is known about a draft is new. */
  readonly updates: readonly Event<Uri>[];
  /** How a draft stands, in the words of the status item; undefined where that does not know the draft. */
  readonly headline: (uri: Uri) => string | undefined;
  /** Told what the page has on screen, each time that it has painted. */
  readonly shown: (shown: Shown) => void;
}

export interface Preview {
  readonly panel: WebviewPanel;
  /** Shows this draft from now on. */
  readonly follow: (uri: Uri) => void;
  /** Takes what the page says; ends once that is done. */
  readonly receive: (message: unknown) => Promise<void>;
}

/** A frame of the screen, in milliseconds: more often nobody can see. */
const FRAME = 16;

/** A place that the page names. */
type Place = Extract<FromPage, { type: 'revealItem' | 'revealText' }>;

/** What was shown last, and where it comes from. */
interface Latest {
  readonly draft: DraftPreview;
  /** The findings behind the items of the page. */
  readonly open: readonly number[];
}

/** Fills the panel, which lives until the user closes it. */
export function fillPanel(panel: WebviewPanel, surroundings: Surroundings): Preview {
  const { server, extension, updates, shown } = surroundings;
  const screen = createScreen(panel);
  let uri: Uri | undefined;
  let latest: Latest | undefined;

  const isOurs = (other: Uri) => other.toString() === uri?.toString();
  const updating = coalesce(async () => {
    const asked = uri;
    const next = await read(asked, surroundings);
    if (!next || asked !== uri) return;
    latest = next.latest;
    screen.present(asked, next.content, next.title);
  }, FRAME);
  const copy = async () => {
    if (!uri || !openDocument(uri)) return;
    if (await commands.executeCommand<boolean>(COPY_MESSAGE, uri)) screen.tell(l10n.t('Copied'));
  };
  const receive = async (message: unknown) => {
    if (!isFromPage(message)) return;
    if (message.type === 'ready') screen.repeat() || updating.ask();
    else if (message.type === 'shown') shown(message);
    else if (message.type === 'copy') await copy();
    // Places of an earlier text would lead astray.
    else if (uri && latest && screen.isShown(message.id)) await revealFrom(message, uri, latest);
  };
  const askIfOurs = (other: Uri) => isOurs(other) && updating.ask();
  const parts = Disposable.from(
    updating,
    panel.webview.onDidReceiveMessage(receive),
    workspace.onDidChangeTextDocument(({ document }) => askIfOurs(document.uri)),
    workspace.onDidOpenTextDocument(document => askIfOurs(document.uri)),
    workspace.onDidCloseTextDocument(document => askIfOurs(document.uri)),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(CLIENT_ID, uri) && updating.ask()),
    server.onDidStart(updating.ask),
    ...updates.map(event => event(askIfOurs)),
  );
  panel.onDidDispose(() => parts.dispose());
  setUp(panel, extension);
  const follow = (next: Uri) => {
    if (isOurs(next)) return;
    uri = next;
    updating.ask();
  };
  return { panel, follow, receive };
}

/** The page and the title of a panel, which are told nothing twice. */
function createScreen(panel: WebviewPanel) {
  let view: View | undefined;
  const post = (message: ToPage) => void panel.webview.postMessage(message);
  return {
    present(uri: Uri | undefined, content: Content, title: string) {
      const next: View = { type: 'show', id: (view?.id ?? 0) + 1, uri: uri?.toString() ?? '', ...content };
      if (panel.title !== title) panel.title = title;
      if (view && JSON.stringify({ ...next, id: view.id }) === JSON.stringify(view)) return;
      view = next;
      post(view);
    },
    /** For a page that was loaded anew; false where nothing was shown yet. */
    repeat() {
      if (view) post(view);
      return view !== undefined;
    },
    tell: (text: string) => post({ type: 'tell', text }),
    isShown: (id: number) => id === view?.id,
  };
}

interface Shot {
  readonly content: Content;
  readonly title: string;
  /** Undefined where there is no draft to show. */
  readonly latest?: Latest;
}

/** Undefined for a draft that the server has still to be told of; it will be heard of again. */
async function read(uri: Uri | undefined, { server, headline }: Surroundings): Promise<Shot | undefined> {
  const document = uri && openDocument(uri);
  const instead = (notice: string) => ({ content: noticeOf(notice, l10n), title: l10n.t('Preview') });
  if (!document) return instead(noticeFor(uri));
  const asked = server.request<ReadPreview.Result>(ReadPreview.method, draftParams(document));
  const draft = await asked.catch(() => 'failed' as const);
  // What is on screen would not be followed by what is written.
  if (draft === 'failed') return instead(l10n.t('The server is not running.'));
  if (!draft) return undefined;
  const open = openFindings(draft.findings, languages.getDiagnostics(document.uri).flatMap(seen));
  return {
    content: contentOf(draft, open, headline(document.uri) ?? draft.summary, l10n),
    title: l10n.t('Preview: {0}', draft.recipient ?? fileName(document)),
    latest: { draft, open },
  };
}

/** Goes to where an item or a character of the page comes from, unless the text has changed since. */
async function revealFrom(message: Place, uri: Uri, latest: Latest): Promise<void> {
  const document = openDocument(uri);
  const range = rangeFor(message, latest);
  if (range && document?.version === latest.draft.version) await reveal(document, range);
}

/** A panel that comes back after a reload has none of this. */
function setUp(panel: WebviewPanel, extension: Uri): void {
  panel.iconPath = {
    light: Uri.joinPath(extension, 'images/invite-light.svg'),
    dark: Uri.joinPath(extension, 'images/invite-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
  panel.webview.html = pageOf(panel.webview, extension);
}

function rangeFor(message: Place, { draft, open }: Latest): Range | undefined {
  if (message.type === 'revealItem') {
    const finding = draft.findings[open[message.item] ?? -1];
    return finding && toRange(finding.range);
  }
  const place = message.type === 'revealText' ? placeOf(draft, message.offset) : undefined;
  return place && toRange({ start: place, end: place });
}

function noticeFor(closed: Uri | undefined): string {
  if (!closed?.path) return l10n.t('Open a draft to see it here as LinkedIn will show it.');
  return l10n.t('“{0}” is closed. Open a draft to see it here as LinkedIn will show it.', nameOf(closed));
}

const fileName = ({ uri }: TextDocument) => nameOf(uri);
const nameOf = ({ path }: Uri) => path.slice(path.lastIndexOf('/') + 1);

function seen(diagnostic: Diagnostic): Seen[] {
  const { message, range, source } = diagnostic;
  return source === CLIENT_ID ? [{ ruleId: ruleIdOf(diagnostic), message, range }] : [];
}
