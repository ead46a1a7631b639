// When drafts are checked: with every change, when they are opened and saved, or by command. The library asks the server
// on many occasions; each passes through here.
import {
  commands,
  type Disposable,
  l10n,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  workspace,
} from 'vscode';
import {
  type DiagnosticProviderMiddleware,
  DocumentDiagnosticRequest,
  type ProvideDiagnosticSignature,
  vsdiag,
} from 'vscode-languageclient';
import { activeDraft, isDraft, openDocument } from '../drafts';
import type { Server } from '../server';
import { type Settings, TYPING_SETTINGS } from '../settings/settings';
import { tell } from '../status';
import { isDue } from './due';
import { type Findings, keepFindings } from './findings';
import { holdWhileTyping } from './hold';

const CHECK_DRAFT = 'invite.checkDraft';

export interface Checks extends Disposable {
  /** Every request for diagnostics goes through it. */
  readonly provide: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>;
  readonly findings: Findings;
  /** The draft was checked as it is, and nothing that was found is held back. */
  readonly isShown: (document: TextDocument) => boolean;
  /** The version that was checked last; undefined where none was since the draft was opened. */
  readonly checkedVersion: (document: TextDocument) => number | undefined;
}

/** Decides when drafts are checked and what of it is seen, and registers *Check Draft Now*. */
export function manageChecks(settings: Settings, server: () => Server): Checks {
  const hold = holdWhileTyping(settings.waiting, document => findings.show(document));
  const findings = keepFindings(hold.zoneOf);
  const gate = createGate(settings, () => refresh(server()));
  const changed = ({ document, contentChanges }: TextDocumentChangeEvent) => {
    if (!isDraft(document)) return;
    const isFollowed = settings.run(document.uri) === 'onType';
    if (contentChanges.length > 0) findings.edited(document, contentChanges, !isFollowed);
    // So VS Code says that the text is that of the file again, after a revert as well.
    else if (!document.isDirty) saved(document);
  };
  const saved = (document: TextDocument) => {
    if (isDraft(document) && settings.run(document.uri) === 'onSave') gate.ask(document);
  };
  const checkNow = (uri?: string | Uri) => {
    const document = uri === undefined ? activeDraft()?.document : openDocument(uri);
    hold.release();
    if (document && isDraft(document)) gate.ask(document, tellCount);
  };
  const listeners = [
    workspace.onDidChangeTextDocument(changed),
    workspace.onDidSaveTextDocument(saved),
    workspace.onDidCloseTextDocument(gate.forget),
    // Of any other setting the server hears by itself, and has everything asked again.
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(TYPING_SETTINGS) && hold.release()),
    commands.registerCommand(CHECK_DRAFT, checkNow),
  ];
  return {
    provide: gate.provide,
    checkedVersion: gate.checkedVersion,
    findings,
    isShown: findings.isShown,
    dispose() {
      for (const each of [...listeners, hold, findings]) each.dispose();
    },
  };
}

/** What is called with the number of findings, once a draft has been checked. */
type Answered = (count: number) => void;

interface Gate extends Pick<Checks, 'provide' | 'checkedVersion'> {
  /** Has the document checked now, whatever the settings say. */
  readonly ask: (document: TextDocument, answered?: Answered) => void;
  readonly forget: (document: TextDocument) => void;
}

/** `refresh`: makes the library ask for every open draft. */
function createGate(settings: Settings, refresh: () => void): Gate {
  const asked = new Map<string, Answered>();
  const checked = new Map<string, number>();
  const check = async (document: TextDocument, ...rest: [...Rest, next: ProvideDiagnosticSignature]) => {
    const [previous, token, next] = rest;
    const { uri, version } = document;
    const key = uri.toString();
    const run = settings.run(uri);
    // A draft of which the library knows nothing has just been opened, or the server has been started anew.
    const last = previous === undefined ? undefined : checked.get(key);
    if (!isDue({ run, asked: asked.has(key), version, checked: last })) return unchanged(previous);
    // What was shown for another text has been moved and thinned out since: “as before” would be no answer.
    const report = await next(document, last === version ? previous : undefined, token);
    if (token.isCancellationRequested) return report;
    if (document.version !== version && settings.run(uri) !== 'onType') {
      // Nobody would correct the places of an older text. The library asks again when this request is over.
      refresh();
      return unchanged(previous);
    }
    checked.set(key, version);
    if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) asked.get(key)?.(report.items.length);
    asked.delete(key);
    return report;
  };
  return {
    provide: (document, ...rest) =>
      document instanceof Uri ? rest[2](document, rest[0], rest[1]) : check(document, ...rest),
    ask(document, answered = () => {}) {
      asked.set(document.uri.toString(), answered);
      checked.delete(document.uri.toString());
      refresh();
    },
    checkedVersion: ({ uri }) => checked.get(uri.toString()),
    forget({ uri }) {
      asked.delete(uri.toString());
      checked.delete(uri.toString());
    },
  };
}

type Rest = [previousResultId: string | undefined, token: Parameters<ProvideDiagnosticSignature>[2]];

function unchanged(resultId = ''): vsdiag.RelatedUnchangedDocumentDiagnosticReport {
  return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId };
}

function refresh(server: Server): void {
  // Where no server runs, one that starts asks for everything.
  server.client().then(
    client => client.getFeature(DocumentDiagnosticRequest.method)?.refresh(),
    () => {},
  );
}

function tellCount(count: number): void {
  if (count === 0) tell(l10n.t('Nothing to improve.'));
  else tell(count === 1 ? l10n.t('1 thing found.') : l10n.t('{0} things found.', count));
}
