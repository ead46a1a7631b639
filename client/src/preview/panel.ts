// One panel with the preview of a draft: keeps it up to date, and does what its page asks for.
import {
  commands,
  type Diagnostic,
  Disposable,
  type Event,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  type WebviewPanel,
  workspace,
} from 'vscode';
import { COPY_MESSAGE, type DraftPreview, ReadPreview } from '../../../protocol';
import { draftParams } from '../drafts';
import { CLIENT_ID } from '../names';
import { reveal } from '../reveal';
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

/** What was shown last, and where it comes from. */
interface Latest {
  readonly draft: DraftPreview;
  /** The findings behind the items of the page. */
  readonly open: readonly number[];
}

/** Fills the panel, which lives until the user closes it. */
export function fillPanel(panel: WebviewPanel, { server, extension, updates, headline, shown }: Surroundings): Preview {
  let uri: Uri | undefined;
  let view: View | undefined;
  let latest: Latest | undefined;

  const isOurs = (other: Uri) => other.toString() === uri?.toString();
  const post = (message: ToPage) => void panel.webview.postMessage(message);
  const present = (content: Content, title: string) => {
    const known = view && JSON.stringify({ ...view, id: 0 });
    const next: View = { type: 'show', id: (view?.id ?? 0) + 1, uri: uri?.toString() ?? '', ...content };
    if (panel.title !== title) panel.title = title;
    if (JSON.stringify({ ...next, id: 0 }) === known) return;
    view = next;
    post(view);
  };
  const updating = coalesce(async () => {
    const asked = uri;
    const document = asked && openDocument(asked);
    if (!document) {
      latest = undefined;
      present(noticeOf(noticeFor(asked), l10n), l10n.t('Preview'));
      return;
    }
    const draft = await server.request<ReadPreview.Result>(ReadPreview.method, draftParams(document));
    // Nothing yet for a draft that the server has still to be told of; it will be heard of again.
    if (!draft || asked !== uri) return;
    const open = openFindings(draft.findings, languages.getDiagnostics(asked).flatMap(seen));
    latest = { draft, open };
    present(
      contentOf(draft, open, headline(asked) ?? draft.summary, l10n),
      l10n.t('Preview: {0}', draft.recipient ?? fileName(document)),
    );
  }, FRAME);

  const copy = async () => {
    if (!uri || !openDocument(uri)) return;
    if (await commands.executeCommand<boolean>(COPY_MESSAGE, uri)) post({ type: 'tell', text: l10n.t('Copied') });
  };
  const revealFrom = async (message: Extract<FromPage, { id: number }>) => {
    const document = uri && openDocument(uri);
    // Places of an earlier text would lead astray.
    if (!document || !latest || message.id !== view?.id || document.version !== latest.draft.version) return;
    const range = rangeFor(message, latest);
    if (range) await reveal(document, range);
  };
  const receive = async (message: unknown) => {
    if (!isFromPage(message)) return;
    if (message.type === 'ready') view ? post(view) : updating.ask();
    else if (message.type === 'shown') shown(message);
    else if (message.type === 'copy') await copy();
    else await revealFrom(message);
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

/** A panel that comes back after a reload has none of this. */
function setUp(panel: WebviewPanel, extension: Uri): void {
  panel.iconPath = {
    light: Uri.joinPath(extension, 'images/invite-light.svg'),
    dark: Uri.joinPath(extension, 'images/invite-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
  panel.webview.html = pageOf(panel.webview, extension);
}

function rangeFor(message: Extract<FromPage, { id: number }>, { draft, open }: Latest): Range | undefined {
  if (message.type === 'revealItem') {
    const finding = draft.findings[open[message.item] ?? -1];
    return finding && toRange(finding.range);
  }
  const place = message.type === 'revealText' ? placeOf(draft, message.offset) : undefined;
  return place && toRange({ start: place, end: place });
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

function noticeFor(closed: Uri | undefined): string {
  if (!closed?.path) return l10n.t('Open a draft to see it here as LinkedIn will show it.');
  return l10n.t('“{0}” is closed. Open a draft to see it here as LinkedIn will show it.', nameOf(closed));
}

const fileName = ({ uri }: TextDocument) => nameOf(uri);
const nameOf = ({ path }: Uri) => path.slice(path.lastIndexOf('/') + 1);

function seen({ code, message, range, source }: Diagnostic): Seen[] {
  const ruleId = String(typeof code === 'object' ? code.value : code);
  return source === CLIENT_ID ? [{ ruleId, message, range }] : [];
}

function toRange({ start, end }: Seen['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
