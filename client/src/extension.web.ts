// The extension's entry in the browser: the server runs in a web worker.
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type ExtensionApi, runExtension } from './client';
import { CLIENT_ID, CLIENT_NAME } from './names';

export { deactivate } from './client';

/** The types of a whole page would put its globals into everybody's scope. */
declare const Worker: new (url: string, options: { name: string }) => Worker;
interface Worker {
  terminate(): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** What nobody catches ends a process. A worker goes on after it, or was never there: here it ends the connection. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => this.fireClose());
  }
}

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  return runExtension(context, options => {
    const worker = new Worker(script, { name: CLIENT_NAME });
    const transports = { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
    return {
      client: new LanguageClient(CLIENT_ID, CLIENT_NAME, async () => transports, options),
      dispose: () => worker.terminate(),
    };
  });
}
