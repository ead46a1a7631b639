// The floor of the extension: a language client on the same library that does nothing but start the empty server.
import path from 'node:path';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client;

export function activate({ extensionPath }) {
  const run = { module: path.join(extensionPath, 'server.js'), transport: TransportKind.ipc, args: ['--one-finding'] };
  const options = { documentSelector: [{ language: 'invite' }], diagnosticPullOptions: { onChange: true } };
  client = new LanguageClient('empty', 'Empty', { run, debug: run }, options);
  return client.start();
}

export function deactivate() {
  return client?.stop();
}
