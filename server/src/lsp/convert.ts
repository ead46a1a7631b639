// Core's plain data as LSP types. The only place where offsets become lines and characters, and the other way round.
import * as l10n from '@vscode/l10n';
import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
  Position,
  Range,
  SnippetTextEdit,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftFinding } from '../../../protocol';
import {
  docsUrl,
  type Edit,
  type Finding,
  type Fold,
  type HoverText,
  type OutlineItem,
  type Severity,
  type Span,
  type SymbolRole,
  toSnippet,
} from '../core';
import type { ClientFeatures } from './capabilities';
import { CodeActionKind, DiagnosticSeverity, DiagnosticTag, SymbolKind } from './library';

/** A document with many more findings than a person can read costs the editor more than it helps. */
const MOST_DIAGNOSTICS = 500;

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOLS: Record<SymbolRole, SymbolKind> = {
  frontMatter: SymbolKind.Object,
  field: SymbolKind.Key,
  request: SymbolKind.Event,
  greeting: SymbolKind.String,
  paragraph: SymbolKind.String,
  slot: SymbolKind.Variable,
  signOff: SymbolKind.String,
};

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  const from = document.offsetAt(start);
  return { start: from, end: Math.max(from, document.offsetAt(end)) };
}

/** All findings, up to a bound; where there are more, one last diagnostic tells how many. */
export function toDiagnostics(document: TextDocument, findings: readonly Finding[]): Diagnostic[] {
  const shown = findings.slice(0, MOST_DIAGNOSTICS).map(finding => toDiagnostic(document, finding));
  const next = findings[MOST_DIAGNOSTICS];
  if (next) {
    shown.push({
      range: toRange(document, next.span),
      severity: DiagnosticSeverity.Information,
      source: 'invite',
      message: l10n.t`From here on, ${findings.length - MOST_DIAGNOSTICS} more findings are not shown; repair some of the first ${MOST_DIAGNOSTICS}.`,
    });
  }
  return shown;
}

export function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const { ruleId, severity, message, span, unnecessary, related } = finding;
  return {
    range: toRange(document, span),
    severity: SEVERITIES[severity],
    code: ruleId,
    codeDescription: { href: docsUrl(ruleId) },
    source: 'invite',
    message,
    ...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related?.length && {
      relatedInformation: related.map(({ span, message, uri = document.uri }) => ({
        location: { uri, range: toRange(document, span) },
        message,
      })),
    }),
  };
}

/** A finding as our own protocol tells it. */
export function toDraftFinding(document: TextDocument, { span, ruleId, severity, message }: Finding): DraftFinding {
  return { range: toRange(document, span), ruleId, severity, message };
}

/** Edits of one document, bound to its version and with tab stops as far as the client can take them. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: ClientFeatures): WorkspaceEdit {
  const { uri, version } = document;
  const plain = ({ span, text }: Edit): TextEdit => ({ range: toRange(document, span), newText: text });
  if (!client.versionedEdits) return { changes: { [uri]: edits.map(plain) } };
  const withStops = (edit: Edit): TextEdit | SnippetTextEdit =>
    edit.stops?.length && client.snippetEdits
      ? { range: toRange(document, edit.span), snippet: { kind: 'snippet', value: toSnippet(edit) } }
      : plain(edit);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(withStops) }] };
}

export function toQuickFix(title: string, preferred: boolean, diagnostics: Diagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, ...(preferred && { isPreferred: true }) };
}

export function toHover(document: TextDocument, { span, markdown }: HoverText, client: ClientFeatures): Hover {
  return { range: toRange(document, span), contents: markup(markdown, client.markdownHover) };
}

export function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  const { role, name, detail, span, selection, children } = item;
  return {
    name,
    ...(detail && { detail }),
    kind: SYMBOLS[role],
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: children.map(child => toSymbol(document, child)),
  };
}

/** The outline as a list, for clients that know no trees. */
export function toFlatSymbols(
  document: TextDocument,
  items: readonly OutlineItem[],
  parent?: string,
): SymbolInformation[] {
  return items.flatMap(({ role, name, span, children }) => [
    {
      name,
      kind: SYMBOLS[role],
      location: { uri: document.uri, range: toRange(document, span) },
      ...(parent && { containerName: parent }),
    },
    ...toFlatSymbols(document, children, name),
  ]);
}

/** Undefined where it all lies on one line. */
export function toFoldingRange(document: TextDocument, { span, kind }: Fold): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  return end.line > start.line ? { startLine: start.line, endLine: end.line, kind } : undefined;
}

/** Markdown, or the same as plain text for a client that shows no Markdown. */
export function markup(value: string, markdown: boolean): MarkupContent {
  return { kind: markdown ? 'markdown' : 'plaintext', value };
}
