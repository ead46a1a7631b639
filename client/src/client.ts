// The part of the extension that the desktop and the browser share: which documents are drafts, the server's life, the
// log and the commands. How a server is reached is each entry's own affair, and what makes a good reply is the server's.
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';

export const CLIENT_ID = 'invite';
export const CLIENT_NAME = 'Invite Drafts';

/** A client that has not been started, and what else must end with it. */
export interface Connection {
  readonly client: BaseLanguageClient;
  readonly dispose?: () => void;
}

const DOCUMENT_SELECTOR = [
  { language: 'invite' },
  // A user's own file association may give our files to Markdown.
  { language: 'markdown', pattern: '**/*.invite.md' },
];
let stopServer: ServerHandle['stop'] = () => Promise.resolve();

/** Starts the server and registers the commands. A server that does not start costs a message, never an exception. */
export async function runExtension(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => Connection,
): Promise<void> {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const server = manageServer(log, () => connect(clientOptions(log)));
  stopServer = server.stop;
  context.subscriptions.push(
    log,
    commands.registerCommand('invite.restartServer', server.restart),
    commands.registerCommand('invite.showOutput', () => log.show()),
  );
  await server.restart();
}

/** VS Code waits for what an extension's `deactivate` returns, and for nothing that it merely disposes of. */
export function deactivate(): Promise<void> {
  return stopServer();
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENT_SELECTOR,
    // VS Code offers the sample replies as the extension's snippets already.
    initializationOptions: { bringsSnippets: true },
    diagnosticCollectionName: CLIENT_ID,
    diagnosticPullOptions: { onChange: true },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    middleware: {
      // The past state of a file, as a diff editor shows it, is beyond repair.
      provideDiagnostics: (document, previousResultId, token, next) => {
        const { scheme } = 'uri' in document ? document.uri : document;
        const readOnly = workspace.fs.isWritableFileSystem(scheme) === false;
        return readOnly ? undefined : next(document, previousResultId, token);
      },
    },
  };
}

/** The one server of this window. Starting and stopping wait for each other. */
interface ServerHandle {
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

function manageServer(log: LogOutputChannel, connect: () => Connection): ServerHandle {
  const report = oneMessageAtATime(log);
  let current: Connection | undefined;

  async function stop(): Promise<void> {
    const old = current;
    current = undefined;
    // A client that never got as far as running refuses to be stopped.
    await old?.client.dispose().catch(error => log.debug(String(error)));
    old?.dispose?.();
  }

  async function start(): Promise<void> {
    current = connect();
    const { client } = current;
    // The library marks with 'force' what leaves the user without a server, up to three times for one cause.
    client.error = (message, data, showNotification) => {
      log.error(data === undefined || data === null ? message : `${message}\n${data}`);
      // What a client that was given up still says is of no concern to the user.
      if (showNotification === 'force' && client === current?.client) report();
    };
    await client.start();
  }

  let pending: Promise<void> = Promise.resolve();
  const restart = () => {
    pending = pending
      .then(stop)
      .then(start)
      .catch(error => {
        log.error(String(error));
        report();
      });
    return pending;
  };
  return { restart, stop: () => pending.then(stop) };
}

/** Shows the failure with a way to its cause; says nothing more while that message is on screen. */
function oneMessageAtATime(log: LogOutputChannel): () => void {
  let showing = false;
  return async () => {
    if (showing) return;
    showing = true;
    const choice = await window.showErrorMessage(
      `${CLIENT_NAME} cannot check your drafts: its server is not running.`,
      'Show Log',
      'Try Again',
    );
    showing = false;
    if (choice === 'Show Log') log.show();
    if (choice === 'Try Again') await commands.executeCommand('invite.restartServer');
  };
}
