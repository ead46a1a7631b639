// Core's completions as LSP completion items.
import * as l10n from '@vscode/l10n';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ASK_AGAIN } from '../../../protocol';
import type { Completion, Completions } from '../core';
import type { ClientFeatures } from './capabilities';
import { markup, toRange } from './convert';
import { CompletionItemKind, InsertTextFormat } from './library';

const KINDS: Record<Completion['kind'], CompletionItemKind> = {
  reply: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  rule: CompletionItemKind.Constant,
  person: CompletionItemKind.Value,
  fill: CompletionItemKind.Value,
  slot: CompletionItemKind.Variable,
};

/** Where the detail tells two of one name apart, or the source of a value: worth to be seen before one is chosen. */
const BESIDE: ReadonlySet<Completion['kind']> = new Set(['person', 'fill']);

/** A plain list where it is complete, as clients have known it the longest. */
export function toCompletions(
  document: TextDocument,
  { items, incomplete }: Completions,
  client: ClientFeatures,
): CompletionItem[] | CompletionList {
  const list = items.map((item, index) => toCompletionItem(document, item, index, client));
  return incomplete ? { isIncomplete: true, items: list } : list;
}

function toCompletionItem(
  document: TextDocument,
  item: Completion,
  index: number,
  client: ClientFeatures,
): CompletionItem {
  const { label, kind, detail, documentation, filter, span, snippet, text, others = [], leadsOn } = item;
  const asSnippet = client.snippetCompletions && snippet !== undefined;
  return {
    label,
    kind: client.hidesSnippets && kind === 'reply' ? CompletionItemKind.File : KINDS[kind],
    ...(detail && { detail }),
    ...(detail && client.labelDetails && BESIDE.has(kind) && { labelDetails: { description: detail } }),
    ...(documentation && { documentation: markup(documentation, client.markdownCompletion) }),
    filterText: filter,
    // Core's order is meant; without this an editor would sort by label.
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, span), newText: asSnippet ? snippet : text },
    ...(others.length > 0 && {
      additionalTextEdits: others.map(edit => ({ range: toRange(document, edit.span), newText: edit.text })),
    }),
    ...(leadsOn &&
      client.commands.has(ASK_AGAIN) && { command: { title: l10n.t('Show the values'), command: ASK_AGAIN } }),
  };
}
