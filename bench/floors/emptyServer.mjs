// The floor of every server: the same library, documents kept in step, and an empty list for every change. With
// `--one-finding` the list has one entry, always the same: VS Code announces nothing when an empty list arrives.
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
const start = { line: 0, character: 0 };
const finding = { range: { start, end: { line: 0, character: 1 } }, message: 'empty' };
const items = process.argv.includes('--one-finding') ? [finding] : [];
connection.onInitialize(({ capabilities }) => {
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  if (pulls) connection.languages.diagnostics.on(() => ({ kind: 'full', items }));
  else
    documents.onDidChangeContent(({ document: { uri, version } }) => {
      void connection.sendDiagnostics({ uri, version, diagnostics: items });
    });
  const provider = { interFileDependencies: false, workspaceDiagnostics: false };
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pulls && { diagnosticProvider: provider }),
    },
  };
});
documents.listen(connection);
connection.listen();
