// The language server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './lsp/server';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
createServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)));
