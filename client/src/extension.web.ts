// The extension's entry in the browser: the server runs in a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type ExtensionApi, runExtension } from './client';
import { CLIENT_ID, CLIENT_NAME } from './names';

export { deactivate } from './client';

/** The types of a whole page would put its globals into everybody's scope. */
declare const Worker: new (url: string, options: { name: string }) => { terminate(): void };

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  return runExtension(context, options => {
    const worker = new Worker(script, { name: CLIENT_NAME });
    return {
      client: new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options),
      dispose: () => worker.terminate(),
    };
  });
}
