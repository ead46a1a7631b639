// The language server on any connection: what it offers, which handler answers what, and when diagnostics start anew.
import type { CancellationToken, Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import {
  CheckDraft,
  FillSlots,
  FindPeople,
  ForgetContacts,
  ListInvitations,
  ListSlots,
  ReadContacts,
  ReadMessage,
  ReadPreview,
  ReadStatus,
  SetField,
  StartReply,
} from '../../../protocol';
import { prepare } from '../core';
import { readClient, serverCapabilities } from './capabilities';
import * as contactRequests from './contactRequests';
import { followContacts } from './contacts';
import { followDocuments } from './documents';
import * as handlers from './handlers';
import { ErrorCodes, LSPErrorCodes, ResponseError } from './library';
import * as navigation from './navigation';
import { type Part, refusalOf } from './params';
import { readPreview } from './preview';
import { publishDiagnostics } from './publish';
import * as sending from './sending';
import { followSettings } from './settings';
import * as status from './status';
import { useTranslations } from './texts';

/** Wires the server to a connection and starts to listen. */
export function createServer(connection: Connection): void {
  const documents = followDocuments(connection);
  let initialized = false;
  // What has no handler of its own; before `initialize`, that is everything.
  connection.onRequest(method =>
    initialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `There is no request “${method}”.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.'),
  );
  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    if (initialized) return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    initialized = true;
    useTranslations(initializationOptions);
    const client = readClient(capabilities ?? {}, initializationOptions);
    const settings = followSettings(connection, client, initializationOptions);
    const session: handlers.Session = { documents, settings, client, contacts: followContacts() };
    documents.onDidClose(({ uri }) => settings.forget(uri));
    const again = client.pullsDiagnostics ? refresher(connection, session) : publishDiagnostics(connection, session);
    settings.onDidChange(() => {
      again();
      refreshHints(connection, session);
    });
    documents.onDidAffectOthers(again);
    register(connection, session);
    // While the client takes in the answer.
    setTimeout(prepare);
    const serverInfo = { name: 'invite-language-server', version };
    return { capabilities: serverCapabilities(client), serverInfo } satisfies InitializeResult;
  });
  connection.listen();
}

function register(connection: Connection, session: handlers.Session): void {
  let over = false;
  connection.onShutdown(() => {
    over = true;
  });
  const answer = <P, R>(handler: Handler<P, R>, failed: (params: P) => R, ...parts: readonly Part[]) => {
    const answered = answering(connection, session, handler, failed);
    return (params: P, token: CancellationToken) =>
      over ? refusedAfterShutdown() : (refusalOf(params, parts) ?? answered(params, token));
  };
  if (session.client.pullsDiagnostics)
    connection.languages.diagnostics.on(
      answer(handlers.diagnostics, () => ({ kind: 'full' as const, items: [] }), 'textDocument'),
    );
  connection.onHover(answer(handlers.hover, () => null, 'textDocument', 'position'));
  connection.onDocumentSymbol(answer(handlers.symbols, () => [], 'textDocument'));
  connection.onFoldingRanges(answer(handlers.foldingRanges, () => [], 'textDocument'));
  connection.onCompletion(answer(handlers.completion, () => [], 'textDocument', 'position'));
  connection.onCodeAction(answer(handlers.codeAction, () => [], 'textDocument', 'range', 'context'));
  connection.onCodeActionResolve(answer(handlers.codeActionResolve, action => action));
  if (session.client.commands.size > 0) connection.onCodeLens(answer(sending.codeLenses, () => [], 'textDocument'));
  connection.onSelectionRanges(answer(navigation.selectionRanges, () => null, 'textDocument', 'positions'));
  connection.onDefinition(answer(navigation.definition, () => null, 'textDocument', 'position'));
  connection.onReferences(answer(navigation.references, () => [], 'textDocument', 'position', 'context'));
  connection.onDocumentHighlight(answer(navigation.highlights, () => [], 'textDocument', 'position'));
  connection.onPrepareRename(answer(navigation.prepareRename, () => null, 'textDocument', 'position'));
  connection.onRenameRequest(answer(navigation.rename, () => null, 'textDocument', 'position', 'newName'));
  connection.languages.onLinkedEditingRange(answer(navigation.linkedEditing, () => null, 'textDocument', 'position'));
  connection.languages.inlayHint.on(answer(status.inlayHints, () => [], 'textDocument', 'range'));
  /** Requests of our own protocol, for which the library has no types. */
  const own = <P, R>(method: string, handler: Handler<P, R>, failed: R, ...parts: readonly Part[]) => {
    const answered = answer(handler, () => failed, ...parts);
    // The token comes last; a request without parameters has nothing before it.
    connection.onRequest<unknown, unknown>(method, (...received: unknown[]) => {
      const token = received.at(-1) as CancellationToken;
      return answered((received.length > 1 ? received[0] : undefined) as P, token);
    });
  };
  own(ListSlots.method, handlers.slots, [], 'textDocument');
  own(ReadMessage.method, sending.message, sending.NO_MESSAGE, 'textDocument');
  own(ReadPreview.method, readPreview, null);
  own(ReadStatus.method, status.readStatus, null);
  own(CheckDraft.method, status.check, null);
  own(SetField.method, status.setField, null);
  own(FillSlots.method, handlers.fillAllSlots, null, 'textDocument');
  own(ReadContacts.method, contactRequests.readContacts, contactRequests.unread());
  own(ForgetContacts.method, contactRequests.forgetContacts, null);
  own(ListInvitations.method, contactRequests.invitations, []);
  own(FindPeople.method, contactRequests.people, []);
  own(StartReply.method, contactRequests.newReply, contactRequests.NO_REPLY);
}

type Answer<R> = R | ResponseError<never>;
type Handler<P, R> = (session: handlers.Session, params: P, token: CancellationToken) => Answer<R> | Promise<Answer<R>>;

/**
 * A handler that never fails: a request nobody waits for any more is refused as the protocol wants it, an error of ours
 * goes to the log and the client gets the empty answer.
 */
function answering<P, R>(
  connection: Connection,
  session: handlers.Session,
  handler: Handler<P, R>,
  failed: (params: P) => R,
): (params: P, token: CancellationToken) => Promise<Answer<R>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(session, params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (problem) {
      if (problem instanceof ResponseError) return problem as ResponseError<never>;
      connection.console.error(`A request failed: ${problem instanceof Error ? problem.stack : problem}`);
      return failed(params);
    }
  };
}

function refusedAfterShutdown(): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is shutting down.');
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function refresher(connection: Connection, { client }: handlers.Session): () => void {
  return () => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
  };
}

/** Limits are settings, too. */
function refreshHints(connection: Connection, { client }: handlers.Session): void {
  if (client.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
}
