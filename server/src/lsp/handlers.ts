// One short function per request: convert in, one call into core, convert out. Unknown and closed documents get nothing.
import * as l10n from '@vscode/l10n';
import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionList,
  CompletionParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  SymbolInformation,
} from 'vscode-languageserver';
import type { FillSlots, ListSlots } from '../../../protocol';
import { complete, fillSlots, folds, hoverAt, outline } from '../core';
import { codeActions, resolveAction, uriOf } from './actions';
import type { ClientFeatures } from './capabilities';
import { toCompletions } from './completions';
import type { Contacts } from './contacts';
import {
  toDiagnostics,
  toFlatSymbols,
  toFoldingRange,
  toHover,
  toOffset,
  toRange,
  toSymbol,
  toWorkspaceEdit,
} from './convert';
import type { Documents, Reading } from './documents';
import { LSPErrorCodes, ResponseError } from './library';
import type { Settings } from './settings';

export interface Session {
  readonly documents: Documents;
  readonly contacts: Contacts;
  readonly settings: Settings;
  readonly client: ClientFeatures;
}

export async function diagnostics(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const reading = await read(session, textDocument.uri, token);
  if (!reading) return { kind: 'full', items: [] };
  const { id, document, findings } = reading;
  if (id === previousResultId) return { kind: 'unchanged', resultId: id };
  return { kind: 'full', resultId: id, items: toDiagnostics(document, findings) };
}

export async function hover(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const reading = await readUnchanged(session, params.textDocument.uri, token);
  if (!reading) return null;
  const { document, draft, findings } = reading;
  const { people } = session.contacts;
  const facts = session.contacts.factsFor(draft);
  const found = hoverAt(draft, findings, toOffset(document, params.position), { people, facts });
  return found ? toHover(document, found, session.client) : null;
}

export function symbols(
  { documents, client }: Session,
  { textDocument }: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] {
  const document = documents.get(textDocument.uri);
  if (!document) return [];
  const items = outline(documents.parse(document));
  return client.nestedSymbols ? items.map(item => toSymbol(document, item)) : toFlatSymbols(document, items);
}

export function foldingRanges({ documents }: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const document = documents.get(textDocument.uri);
  if (!document) return [];
  return folds(documents.parse(document)).flatMap(fold => toFoldingRange(document, fold) ?? []);
}

export function completion(
  { documents, contacts, client }: Session,
  { textDocument, position }: CompletionParams,
): CompletionItem[] | CompletionList {
  const document = documents.get(textDocument.uri);
  if (!document) return [];
  const draft = documents.parse(document);
  const known = { people: contacts.people, facts: contacts.factsFor(draft) };
  const found = complete(draft, toOffset(document, position), known);
  return toCompletions(document, found, client);
}

export async function codeAction(
  session: Session,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const reading = await readUnchanged(session, uri, token);
  if (!reading) return [];
  const facts = session.contacts.factsFor(reading.draft);
  return codeActions({ ...reading, facts }, params, await session.settings.get(uri), session.client);
}

export async function codeActionResolve(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction | ResponseError<never>> {
  const uri = uriOf(action);
  if (uri === undefined) return action;
  const reading = await read(session, uri, token);
  const offered = reading && { ...reading, facts: session.contacts.factsFor(reading.draft) };
  return resolveAction(action, offered, await session.settings.get(uri), session.client);
}

export function slots({ documents }: Session, { textDocument }: ListSlots.Params): ListSlots.Result {
  const document = documents.get(textDocument.uri);
  return document ? documents.parse(document).slots.map(({ span }) => toRange(document, span)) : [];
}

export function fillAllSlots(
  { documents, contacts, client }: Session,
  { textDocument }: FillSlots.Params,
): FillSlots.Result {
  const document = documents.get(textDocument.uri);
  if (!document) return null;
  const draft = documents.parse(document);
  const { edits } = fillSlots(draft, contacts.factsFor(draft));
  return edits.length > 0 ? toWorkspaceEdit(document, edits, client) : null;
}

/** The latest state of a draft, judged by its settings; undefined where there is none or nobody waits any more. */
export async function read(
  { documents, settings }: Session,
  uri: string,
  token: CancellationToken,
): Promise<Reading | undefined> {
  if (!documents.get(uri)) return undefined;
  const config = await settings.get(uri);
  const document = documents.get(uri);
  return document && !token.isCancellationRequested ? documents.read(document, config) : undefined;
}

/** The same for a request with positions: those mean nothing in a text that changed while the settings were fetched. */
export async function readUnchanged(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Reading | undefined> {
  const version = session.documents.get(uri)?.version;
  const reading = await read(session, uri, token);
  if (reading && reading.document.version !== version)
    throw new ResponseError<never>(LSPErrorCodes.ContentModified, l10n.t('The draft has changed.'));
  return reading;
}
