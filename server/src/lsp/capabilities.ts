// What the client can do, read once from `initialize`, and what the server offers in return.
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from './library';

/** The differences between clients that matter here. */
export interface ClientFeatures {
  /** The client asks for diagnostics; to any other they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  /** `workspace/configuration` can be asked. */
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Edits may name the version that they were made for. */
  readonly versionedEdits: boolean;
  /** Edits may have tab stops. */
  readonly snippetEdits: boolean;
  /** The edit of a code action may come later, in `codeAction/resolve`. */
  readonly lazyEdits: boolean;
  readonly snippetCompletions: boolean;
  /** A completion can show a few words beside its label. */
  readonly labelDetails: boolean;
  /** The client shows no completion of the kind Snippet (initialization option `hidesSnippets`). */
  readonly hidesSnippets: boolean;
  /** The client tells wrong settings itself (initialization option `checksSettings`). */
  readonly checksSettings: boolean;
  /** The commands that the client has, of our own protocol and of VS Code (initialization option `commands`). */
  readonly commands: ReadonlySet<string>;
  readonly nestedSymbols: boolean;
  /** "Go to definition" may tell which words of the draft are the link. */
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.invite`;

export function readClient({ workspace, textDocument }: ClientCapabilities, options: unknown): ClientFeatures {
  const action = textDocument?.codeAction;
  const completion = textDocument?.completion?.completionItem;
  const given = options as Partial<Record<'hidesSnippets' | 'checksSettings' | 'commands', unknown>> | null | undefined;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    lazyEdits: action?.dataSupport === true && includes(action.resolveSupport?.properties, 'edit'),
    hidesSnippets: given?.hidesSnippets === true,
    checksSettings: given?.checksSettings === true,
    commands: new Set(Array.isArray(given?.commands) ? given.commands : []),
    snippetCompletions: completion?.snippetSupport === true,
    labelDetails: completion?.labelDetailsSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    markdownHover: includes(textDocument?.hover?.contentFormat ?? MARKDOWN, 'markdown'),
    markdownCompletion: includes(completion?.documentationFormat ?? MARKDOWN, 'markdown'),
  };
}

/** What a client shows that does not say what it shows. */
const MARKDOWN: readonly unknown[] = ['markdown'];

/** Whether a list has an item; what should be a list may be anything. */
const includes = (list: unknown, item: string) => Array.isArray(list) && list.includes(item);

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    // The one encoding that every client has to know, and that of JavaScript strings.
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'invite', interFileDependencies: true, workspaceDiagnostics: false },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      ...(client.lazyEdits && { resolveProvider: true }),
    },
    // A lens runs a command, so it is for clients that bring one.
    ...(client.commands.size > 0 && { codeLensProvider: {} }),
    hoverProvider: true,
    documentSymbolProvider: { label: 'Invite Drafts' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    inlayHintProvider: true,
    // "/" opens the list of sample replies, ":" follows a front matter key, "[" opens a slot: in a message that LinkedIn
    // shows as plain text, it seldom opens anything else.
    completionProvider: { triggerCharacters: ['/', ':', '['] },
  };
}
