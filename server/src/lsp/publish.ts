// Diagnostics for clients that do not ask for them: sent when a draft opens or changes, taken back when it closes.
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDiagnostics } from './convert';
import type { Session } from './handlers';

// A draft costs less to judge than to wait for. Only texts far beyond any draft wait for a pause in the typing.
const LONG_TEXT = 100_000;
const PAUSE = 150;

/** Returns a function that judges and sends everything again, but for one document that is sent anyway. */
export function publishDiagnostics(
  connection: Connection,
  { documents, settings }: Session,
): (except?: { readonly uri: string }) => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const publish = async ({ uri, version }: { readonly uri: string; readonly version: number }) => {
    const config = await settings.get(uri);
    const document = documents.get(uri);
    if (document?.version !== version) return;
    const diagnostics = toDiagnostics(document, documents.read(document, config).findings);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const start = (document: TextDocument) => {
    const { uri, version } = document;
    publish({ uri, version }).catch(problem => connection.console.error(`Diagnostics of ${uri} failed: ${problem}`));
  };
  const stop = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  documents.onDidChange(document => {
    stop(document.uri);
    if (document.getText().length <= LONG_TEXT) start(document);
    else waiting.set(document.uri, setTimeout(start, PAUSE, document));
  });
  documents.onDidClose(({ uri }) => {
    stop(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return except =>
    documents
      .all()
      .filter(({ uri }) => uri !== except?.uri)
      .forEach(start);
}
