// The part of the extension that the desktop and the browser share: the server's life, the log, and which features there
// are. How a server is reached is each entry's own affair, and what makes a good reply is the server's.
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import { commands, l10n, window, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { ASK_AGAIN, CHOOSE_REPLY, COPY_MESSAGE, NEXT_SLOT } from '../../protocol';
import { type Checks, manageChecks } from './calm/checks';
import { registerChooseReply } from './chooseReply';
import { followContactFiles } from './contactFiles';
import { registerContacts } from './contacts';
import { registerCopy } from './copy';
import { DRAFTS } from './drafts';
import { CLIENT_ID, CLIENT_NAME } from './names';
import { registerNewReply } from './newReply';
import { type DraftsApi, registerOverview } from './overview/overview';
import { type PreviewApi, registerPreview } from './preview';
import { type ReadinessApi, registerReadiness } from './readiness/readiness';
import { headlineOf } from './readiness/texts';
import { registerReply } from './reply';
import { type Connection, LEFT_TO_US, manageServer, type Server } from './server';
import { watchSettings } from './settings/problems';
import { readSchemas } from './settings/schema';
import { readSettings } from './settings/settings';
import { registerSlots } from './slots';
import { followStates } from './state';
import { registerWalkthrough } from './walkthrough';

/** One file each; what a feature needs of the server it asks for. */
const FEATURES: readonly ((server: Server) => Disposable[])[] = [
  registerSlots,
  registerChooseReply,
  registerCopy,
  registerPeople,
  registerWalkthrough,
];

/** What `activate` gives to other extensions, and to the tests. */
export interface ExtensionApi {
  readonly drafts: DraftsApi;
  readonly preview: PreviewApi;
  readonly readiness: ReadinessApi;
}

let stopServer: Server['stop'] = () => Promise.resolve();

/** Starts the server and registers the commands. A server that does not start costs a message, never an exception. */
export async function runExtension(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => Connection,
): Promise<ExtensionApi> {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const schemas = readSchemas(context.extension.packageJSON);
  const settings = readSettings(schemas);
  const checks = manageChecks(settings, () => server);
  const server = manageServer(log, () => connect(clientOptions(log, checks)));
  const states = followStates(server, checks, settings);
  const readiness = registerReadiness(server, states);
  const preview = registerPreview({
    server,
    extension: context.extensionUri,
    updates: [checks.findings.onDidUpdate, states.onDidChange],
    headline: uri => {
      const state = states.stateOf(uri);
      return state && headlineOf(state, l10n).text;
    },
  });
  const overview = registerOverview(server, context.workspaceState, states);
  stopServer = server.stop;
  context.subscriptions.push(
    log,
    server,
    checks,
    states,
    ...watchSettings(schemas),
    commands.registerCommand('invite.restartServer', server.restart),
    commands.registerCommand('invite.showOutput', () => log.show()),
    ...FEATURES.flatMap(register => register(server)),
    ...overview.parts,
    ...readiness.parts,
    preview.disposable,
  );
  await server.restart();
  return { drafts: overview.api, preview: preview.api, readiness: readiness.api };
}

/** What builds on contacts, all of it on the same files. */
function registerPeople(server: Server): Disposable[] {
  const files = followContactFiles(server);
  return [files, ...registerContacts(files), ...registerReply(server, files), ...registerNewReply(server, files)];
}

/** VS Code waits for what an extension's `deactivate` returns, and for nothing that it merely disposes of. */
export function deactivate(): Promise<void> {
  return stopServer();
}

function clientOptions(log: LogOutputChannel, checks: Checks): LanguageClientOptions {
  return {
    documentSelector: DRAFTS,
    // VS Code would offer the extension's snippets in the middle of a sentence, too; package.json turns that off.
    initializationOptions: {
      hidesSnippets: true,
      checksSettings: true,
      commands: [CHOOSE_REPLY, COPY_MESSAGE, NEXT_SLOT, ASK_AGAIN],
      // The server's texts in the language of the editor; undefined in English.
      l10n: l10n.bundle,
    },
    diagnosticCollectionName: CLIENT_ID,
    diagnosticPullOptions: { onChange: true },
    diagnosticCollectionProvider: checks.findings.provider,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: LEFT_TO_US,
    middleware: {
      // The past state of a file, as a diff editor shows it, is beyond repair.
      provideDiagnostics: (document, previousResultId, token, next) => {
        const { scheme } = 'uri' in document ? document.uri : document;
        const readOnly = workspace.fs.isWritableFileSystem(scheme) === false;
        return readOnly ? undefined : checks.provide(document, previousResultId, token, next);
      },
    },
  };
}
