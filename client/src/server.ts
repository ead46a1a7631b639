// The one language server of this window: it is started, restarted, stopped and asked here, and nowhere else.
import type { Disposable, Event, LogOutputChannel } from 'vscode';
import { commands, EventEmitter, l10n, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  ResponseError,
  State,
} from 'vscode-languageclient';
import { countFailures } from './failures';
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
   * Sends a request of our own protocol (protocol/index.ts), once a start in progress is over; where the server ends
   * before it answers, once more to the next one.
   * @throws where no server runs, or the server refuses.
   */
  readonly request: <R>(method: string, params?: unknown) => Promise<R>;
  /** The running client, for what its converters know. Waits and throws as `request` does. */
  readonly client: () => Promise<BaseLanguageClient>;
  /** A server has started, by command or after a crash, and knows nothing yet but the open drafts. */
  readonly onDidStart: Event<void>;
  /** The server has ended by itself or could not start, too often; nobody but the user will start another one. */
  readonly onDidStop: Event<void>;
}

/** Has the library leave to us what happens when a server ends: one way to start it, and one message. */
export const LEFT_TO_US: ErrorHandler = {
  // A message that could not be sent. If that was because the server has ended, its connection closes next.
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The server has ended by itself.' }),
};

/** A server that has not been started yet. */
export function manageServer(log: LogOutputChannel, connect: () => Connection): Server {
  const report = oneMessageAtATime(log);
  const started = new EventEmitter<void>();
  const stopped = new EventEmitter<void>();
  const failures = countFailures();
  let current: Connection | undefined;
  let pending: Promise<void> = Promise.resolve();

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
    // The library would show some of it to the user.
    client.error = (message, data) => log.error(data === undefined || data === null ? message : `${message}\n${data}`);
    client.onDidChangeState(({ oldState, newState }) => {
      if (client !== current?.client) return;
      if (newState === State.Running) started.fire();
      else if (oldState === State.Running) pending = pending.then(() => recover(client));
    });
    await client.start();
  }

  /** Nobody hears of a server that has crashed, unless it does so again and again: a new one gets to know what it knew. */
  async function recover(crashed: BaseLanguageClient): Promise<void> {
    if (crashed === current?.client) await failed();
  }

  async function replace(): Promise<void> {
    await stop();
    try {
      await start();
    } catch (error) {
      log.error(String(error));
      await failed();
    }
  }

  async function failed(): Promise<void> {
    if (!failures.add()) return replace();
    log.error('The server has failed too often to be started again.');
    await stop();
    stopped.fire();
    void report();
  }

  const restart = () => {
    failures.forget();
    pending = pending.then(replace);
    return pending;
  };
  const noServer = () => new Error(l10n.t('{0} has no server running.', CLIENT_NAME));
  const client = async () => {
    await pending;
    if (!current) throw noServer();
    return current.client;
  };
  const send = async <R>(method: string, params?: unknown): Promise<R | typeof UNANSWERED> => {
    const running = await client();
    const end = either(started.event, stopped.event);
    const answer = running.sendRequest<R>(method, params).catch(error => {
      if (isUnanswered(error)) return end.reached;
      log.error(`${method} failed: ${error}`);
      throw error;
    });
    // Nobody rejects what a server was asked that hung, and was replaced by command.
    return Promise.race([answer, end.reached]).finally(end.dispose);
  };
  const request = async <R>(method: string, params?: unknown): Promise<R> => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const answer = await send<R>(method, params);
      if (answer !== UNANSWERED) return answer;
    }
    throw noServer();
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

const UNANSWERED = Symbol();

/** The connection was closed before an answer came. */
function isUnanswered(error: unknown): boolean {
  return error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;
}

/** `reached` resolves with the first of two events, whichever it is. */
function either(one: Event<void>, other: Event<void>) {
  let reach: (what: typeof UNANSWERED) => void = () => {};
  const reached = new Promise<typeof UNANSWERED>(resolve => {
    reach = resolve;
  });
  const listeners = [one, other].map(event => event(() => reach(UNANSWERED)));
  const dispose = () => {
    for (const listener of listeners) listener.dispose();
  };
  return { reached, dispose };
}

/** Shows the failure with a way to its cause; says nothing more while that message is on screen. */
function oneMessageAtATime(log: LogOutputChannel): () => Promise<void> {
  let showing = false;
  return async () => {
    if (showing) return;
    showing = true;
    const [showLog, again] = [l10n.t('Show Log'), l10n.t('Restart Server')];
    const choice = await window.showErrorMessage(
      l10n.t('{0} cannot check your drafts: its server has failed again and again.', CLIENT_NAME),
      showLog,
      again,
    );
    showing = false;
    if (choice === showLog) log.show();
    if (choice === again) await commands.executeCommand('invite.restartServer');
  };
}
