// The extension's entry on the desktop: the server runs in a Node process of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type ExtensionApi, runExtension } from './client';
import { CLIENT_ID, CLIENT_NAME } from './names';

export { deactivate } from './client';

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const { fsPath: module } = Uri.joinPath(context.extensionUri, 'dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return runExtension(context, options => ({
    client: new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug }, options),
  }));
}
