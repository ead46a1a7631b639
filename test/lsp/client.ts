// A small language client for the protocol tests: starts the bundled server, keeps what it sends, waits for events.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundle } from '../support/build';

/** What VS Code with a current client library can do, as far as this server looks at it. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {},
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } },
    },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
  general: { positionEncodings: ['utf-16'] },
};

/** An editor of a decade ago: pushed diagnostics, pushed settings, plain edits. */
export const SIMPLE: ClientCapabilities = {};

export const DRAFT = 'file:///drafts/priya.invite.md';

/** Messages in order of arrival, some of them still to come. */
export interface Inbox<T> {
  readonly all: readonly T[];
  /** The next message that fits, from those not yet taken; waits for it if need be. */
  next(fits?: (message: T) => boolean): Promise<T>;
}

export interface TestClient {
  readonly connection: MessageConnection;
  readonly server: ChildProcess;
  readonly initialized: InitializeResult;
  /** What `workspace/configuration` answers for section `invite`. */
  settings: unknown;
  /** Awaited before `workspace/configuration` is answered. */
  beforeSettings: Promise<unknown>;
  readonly settingsAsked: Inbox<{ scopeUri?: string; section?: string }>;
  readonly published: Inbox<PublishDiagnosticsParams>;
  readonly refreshes: Inbox<null>;
  readonly messages: Inbox<{ type: number; message: string }>;
  readonly logs: Inbox<{ type: number; message: string }>;
  readonly registrations: Inbox<{ method: string; registerOptions?: unknown }>;
  open(text: string, uri?: string, languageId?: string, version?: number): TextDocument;
  change(document: TextDocument, ...changes: TextDocumentContentChangeEvent[]): void;
  close(document: TextDocument): void;
  pull(document: { uri: string }, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(document: { uri: string }): Promise<Diagnostic[]>;
  codeActions(document: TextDocument, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  resolve(action: CodeAction): Promise<CodeAction>;
  /** Waits until the server has dealt with everything sent so far. */
  settle(document: TextDocument): Promise<void>;
  /** `shutdown`, `exit`; the exit code of the process. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  readonly transport?: 'stdio' | 'node-ipc';
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left behind; for `afterEach`. */
export function killServers(): void {
  for (const server of running) server.kill();
  running.clear();
}

/** The server as a process of its own, with the given arguments. */
export function spawnServer(...args: string[]): ChildProcess {
  const server = spawn(process.execPath, [bundle('server.js'), ...args], { stdio: 'pipe' });
  running.add(server);
  return server;
}

/** A client that has been through `initialize` and `initialized`. */
export async function startClient(options: StartOptions = {}): Promise<TestClient> {
  const { capabilities = MODERN, initializationOptions, transport = 'stdio' } = options;
  const { server, connection } = await connect(transport);
  const state: Pick<TestClient, 'settings' | 'beforeSettings'> = {
    settings: options.settings ?? null,
    beforeSettings: Promise.resolve(),
  };
  const inboxes = receive(connection, state);
  connection.listen();
  // What still waits for an answer then fails at once instead of at the time limit.
  server.once('exit', () => connection.dispose());
  server.stderr?.pipe(process.stderr);
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return Object.assign(state, inboxes, { connection, server, initialized }, actions(connection, server));
}

async function connect(transport: 'stdio' | 'node-ipc') {
  if (transport === 'stdio') {
    const server = spawnServer('--stdio');
    const reader = new StreamMessageReader(server.stdout!);
    return { server, connection: createMessageConnection(reader, new StreamMessageWriter(server.stdin!)) };
  }
  const server = fork(bundle('server.js'), ['--node-ipc'], { stdio: 'pipe' });
  running.add(server);
  return { server, connection: createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server)) };
}

function receive(connection: MessageConnection, state: Pick<TestClient, 'settings' | 'beforeSettings'>) {
  const settingsAsked = inbox<{ scopeUri?: string; section?: string }>();
  const registrations = inbox<{ method: string; registerOptions?: unknown }>();
  const refreshes = inbox<null>();
  const notified = <T>(method: string) => {
    const box = inbox<T>();
    connection.onNotification(method, (params: T) => box.add(params));
    return box;
  };
  connection.onRequest('workspace/configuration', async ({ items }: { items: { section?: string }[] }) => {
    for (const item of items) settingsAsked.add(item);
    await state.beforeSettings;
    return items.map(({ section }) => (section === 'invite' ? state.settings : null));
  });
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    for (const registration of params.registrations) registrations.add(registration);
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.add(null);
    return null;
  });
  return {
    settingsAsked,
    registrations,
    refreshes,
    published: notified<PublishDiagnosticsParams>('textDocument/publishDiagnostics'),
    messages: notified<{ type: number; message: string }>('window/showMessage'),
    logs: notified<{ type: number; message: string }>('window/logMessage'),
  };
}

function actions(connection: MessageConnection, server: ChildProcess) {
  const pull = ({ uri }: { uri: string }, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  return {
    pull,
    open(text: string, uri = DRAFT, languageId = 'invite', version = 1): TextDocument {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
      return TextDocument.create(uri, languageId, version, text);
    },
    change(document: TextDocument, ...contentChanges: TextDocumentContentChangeEvent[]): void {
      TextDocument.update(document, contentChanges, document.version + 1);
      const { uri, version } = document;
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close({ uri }: TextDocument): void {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    async diagnostics(document: { uri: string }): Promise<Diagnostic[]> {
      const report = await pull(document);
      if (report.kind !== 'full') throw new Error('a full report was expected');
      return report.items;
    },
    codeActions({ uri }: TextDocument, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
      const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
      return connection.sendRequest('textDocument/codeAction', params);
    },
    resolve: (action: CodeAction): Promise<CodeAction> => connection.sendRequest('codeAction/resolve', action),
    async settle({ uri }: TextDocument): Promise<void> {
      await connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
    },
    async stop(): Promise<number | null> {
      const ended = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await ended;
      running.delete(server);
      return code;
    },
  };
}

function inbox<T>(): Inbox<T> & { add(message: T): void } {
  const all: T[] = [];
  const taken = new Set<number>();
  const waiting: { fits: (message: T) => boolean; resolve: (message: T) => void }[] = [];
  return {
    all,
    add(message) {
      const index = all.push(message) - 1;
      const waiter = waiting.findIndex(({ fits }) => fits(message));
      if (waiter < 0) return;
      taken.add(index);
      waiting.splice(waiter, 1)[0]!.resolve(message);
    },
    next(fits = () => true) {
      const index = all.findIndex((message, i) => !taken.has(i) && fits(message));
      if (index < 0) return new Promise(resolve => waiting.push({ fits, resolve }));
      taken.add(index);
      return Promise.resolve(all[index]!);
    },
  };
}

/** The range of `words` in a document; they must occur once. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0 || document.getText().indexOf(words, start + 1) >= 0)
    throw new Error(`“${words}” is not once in the draft`);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

export function caret(position: Position): Range {
  return { start: position, end: position };
}

/** The text after a workspace edit, with snippets written as they are; refuses an edit for another version. */
export function applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const edits = edit?.documentChanges?.flatMap(change => {
    if (!('textDocument' in change) || change.textDocument.version !== document.version)
      throw new Error('an edit of this version was expected');
    return change.edits.map(one => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one));
  });
  return TextDocument.applyEdits(document, edits ?? (edit?.changes?.[document.uri] as TextEdit[]));
}
