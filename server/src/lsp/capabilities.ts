// What the client can do, read once from `initialize`, and what the server offers in return.
import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** The differences between clients that matter here. */
export interface ClientFeatures {
  /** The client asks for diagnostics; to any other they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
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
  /** The client brings the sample replies as snippets of its own (initialization option `bringsSnippets`). */
  readonly bringsSnippets: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.invite`;

export function readClient({ workspace, textDocument }: ClientCapabilities, options: unknown): ClientFeatures {
  const action = textDocument?.codeAction;
  const completion = textDocument?.completion?.completionItem;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    lazyEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    bringsSnippets: (options as { readonly bringsSnippets?: unknown } | null | undefined)?.bringsSnippets === true,
    snippetCompletions: completion?.snippetSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    markdownCompletion: completion?.documentationFormat?.includes('markdown') ?? true,
  };
}

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    // The one encoding that every client has to know, and that of JavaScript strings.
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'invite', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      ...(client.lazyEdits && { resolveProvider: true }),
    },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Invite Drafts' },
    foldingRangeProvider: true,
    // "/" opens the list of sample replies, ":" follows a front matter key.
    completionProvider: { triggerCharacters: ['/', ':'] },
  };
}
