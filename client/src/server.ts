// The one language server of this window: it is started, restarted, stopped and asked here, and nowhere else.
import type { Disposable, Event, LogOutputChannel } from 'vscode';
import { commands, EventEmitter, l10n, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { CLIENT_NAME } from './names';

/** A client that has not been started, and what else must end with it. */
export interface Connection {
  readonly client: BaseLanguageClient;
  readonly dispose?: () => void;
}

/** What the features know of the server. Starting, stopping and asking wait for each other. */
export interface Server extends Disposable {
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /**
   * Sends a request of our own protocol (protocol/index.ts), once a start in progress is over.
   * @throws where no server runs, or the server refuses.
   */
  readonly request: <R>(method: string, params?: unknown) => Promise<R>;
  /** The running client, for what its converters know. Waits and throws as `request` does. */
  readonly client: () => Promise<BaseLanguageClient>;
  /** A server has started, by command or by itself after a crash, and knows nothing yet but the open drafts. */
  readonly onDidStart: Event<void>;
  /** The server has ended by itself, or could not start; it may be started again. */
  readonly onDidStop: Event<void>;
}

/** A server that has not been started yet. */
export function manageServer(log: LogOutputChannel, connect: () => Connection): Server {
  const report = oneMessageAtATime(log);
  const started = new EventEmitter<void>();
  const stopped = new EventEmitter<void>();
  let current: Connection | undefined;

  async function stop(): Promise<void> {
    const old = current;
    current = undefined;
    // A client that never got as far as running refuses to be stopped.
    await old?.client.dispose().catch(error => log.debug(String(error)));
    old?.dispose?.();
  }

  async function start(): Promise<void> {
    const connection = connect();
    const { client } = connection;
    current = connection;
    // The library marks with 'force' what leaves the user without a server, up to three times for one cause.
    client.error = (message, data, showNotification) => {
      log.error(data === undefined || data === null ? message : `${message}\n${data}`);
      // What a client that was given up still says is of no concern to the user.
      if (showNotification === 'force' && client === current?.client) report();
    };
    client.onDidChangeState(({ newState }) => {
      if (client !== current?.client) return;
      if (newState === State.Running) started.fire();
      else if (newState !== State.Starting) stopped.fire();
    });
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
  const client = async () => {
    await pending;
    // While the library starts a crashed server again, the client waits by itself.
    if (!current || current.client.state === State.Stopped)
      throw new Error(l10n.t('{0} has no server running.', CLIENT_NAME));
    return current.client;
  };
  const request = async <R>(method: string, params?: unknown) => {
    const running = await client();
    return running.sendRequest<R>(method, params).catch(error => {
      log.error(`${method} failed: ${error}`);
      throw error;
    });
  };
  return {
    restart,
    stop: () => pending.then(stop),
    request,
    client,
    onDidStart: started.event,
    onDidStop: stopped.event,
    dispose() {
      started.dispose();
      stopped.dispose();
    },
  };
}

/** Shows the failure with a way to its cause; says nothing more while that message is on screen. */
function oneMessageAtATime(log: LogOutputChannel): () => void {
  let showing = false;
  return async () => {
    if (showing) return;
    showing = true;
    const [showLog, tryAgain] = [l10n.t('Show Log'), l10n.t('Try Again')];
    const choice = await window.showErrorMessage(
      l10n.t('{0} cannot check your drafts: its server is not running.', CLIENT_NAME),
      showLog,
      tryAgain,
    );
    showing = false;
    if (choice === showLog) log.show();
    if (choice === tryAgain) await commands.executeCommand('invite.restartServer');
  };
}
