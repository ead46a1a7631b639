// The language server on any connection: what it offers, which handler answers what, and when diagnostics start anew.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { FillSlots, ListSlots } from '../../../protocol';
import { readClient, serverCapabilities } from './capabilities';
import { followContacts } from './contacts';
import { followDocuments } from './documents';
import * as handlers from './handlers';
import { publishDiagnostics } from './publish';
import { followSettings } from './settings';

/** Wires the server to a connection and starts to listen. */
export function createServer(connection: Connection): void {
  const documents = followDocuments(connection);
  let initialized = false;
  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    if (initialized) return new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    initialized = true;
    const client = readClient(capabilities ?? {}, initializationOptions);
    const settings = followSettings(connection, client, initializationOptions);
    const session: handlers.Session = { documents, settings, client, contacts: followContacts() };
    documents.onDidClose(({ uri }) => settings.forget(uri));
    settings.onDidChange(
      client.pullsDiagnostics ? refresher(connection, session) : publishDiagnostics(connection, session),
    );
    register(connection, session);
    const serverInfo = { name: 'invite-language-server', version };
    return { capabilities: serverCapabilities(client), serverInfo } satisfies InitializeResult;
  });
  connection.listen();
}

function register(connection: Connection, session: handlers.Session): void {
  const answer = <P, R>(handler: Handler<P, R>, failed: (params: P) => R) =>
    answering(connection, session, handler, failed);
  if (session.client.pullsDiagnostics)
    connection.languages.diagnostics.on(answer(handlers.diagnostics, () => ({ kind: 'full' as const, items: [] })));
  connection.onHover(answer(handlers.hover, () => null));
  connection.onDocumentSymbol(answer(handlers.symbols, () => []));
  connection.onFoldingRanges(answer(handlers.foldingRanges, () => []));
  connection.onCompletion(answer(handlers.completion, () => []));
  connection.onCodeAction(answer(handlers.codeAction, () => []));
  connection.onCodeActionResolve(answer(handlers.codeActionResolve, action => action));
  /** Requests of our own protocol, for which the library has no types. */
  const own = <P, R>(method: string, handler: Handler<P, R>, failed: R) =>
    connection.onRequest<unknown, unknown>(
      method,
      answer(handler, () => failed),
    );
  own(ListSlots.method, handlers.slots, []);
  own(FillSlots.method, handlers.fillAllSlots, null);
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

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function refresher(connection: Connection, { client }: handlers.Session): () => void {
  return () => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
  };
}
