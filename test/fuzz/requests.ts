// One proper request of every kind that the server answers, to be spoilt by the fuzzers.
import * as protocol from '../../protocol';

export const URI = 'file:///drafts/priya.invite.md';
export const TEXT =
  '---\nto: Priya Raman\n---\nHi [name], I hereby thank you.\n\nCould you refer me for the analyst role?\n';

const textDocument = { uri: URI };
const position = { line: 3, character: 4 };
const range = { start: position, end: { line: 5, character: 9 } };
const context = { diagnostics: [], only: ['quickfix'], triggerKind: 1 };
const data = { uri: URI, version: 1, ruleId: 'favor-asking', span: [40, 50], index: 0 };
const invitation = { from: 'Priya Raman', sentAt: '7/10/26, 8:05 AM' };

/** By method, with the capability that names it; methods of our own have none. */
export const REQUESTS: readonly (readonly [method: string, params: object, capability?: string])[] = [
  ['textDocument/diagnostic', { textDocument, previousResultId: '1' }, 'diagnosticProvider'],
  ['textDocument/hover', { textDocument, position }, 'hoverProvider'],
  ['textDocument/documentSymbol', { textDocument }, 'documentSymbolProvider'],
  ['textDocument/foldingRange', { textDocument }, 'foldingRangeProvider'],
  ['textDocument/completion', { textDocument, position, context: { triggerKind: 1 } }, 'completionProvider'],
  ['textDocument/codeAction', { textDocument, range, context }, 'codeActionProvider'],
  ['codeAction/resolve', { title: 'Remove the sentence', data }, 'codeActionProvider'],
  ['textDocument/codeLens', { textDocument }, 'codeLensProvider'],
  ['textDocument/selectionRange', { textDocument, positions: [position, position] }, 'selectionRangeProvider'],
  ['textDocument/definition', { textDocument, position }, 'definitionProvider'],
  ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }, 'referencesProvider'],
  ['textDocument/documentHighlight', { textDocument, position }, 'documentHighlightProvider'],
  ['textDocument/prepareRename', { textDocument, position }, 'renameProvider'],
  ['textDocument/rename', { textDocument, position, newName: 'first name' }, 'renameProvider'],
  ['textDocument/linkedEditingRange', { textDocument, position }, 'linkedEditingRangeProvider'],
  ['textDocument/inlayHint', { textDocument, range }, 'inlayHintProvider'],
  [protocol.ListSlots.method, { textDocument }],
  [protocol.ReadMessage.method, { textDocument }],
  [protocol.ReadPreview.method, { textDocument }],
  [protocol.ReadStatus.method, { textDocument }],
  [protocol.CheckDraft.method, { uri: URI, text: TEXT, compare: true }],
  [protocol.SetField.method, { textDocument, key: 'company', value: 'Northwind' }],
  [protocol.FillSlots.method, { textDocument }],
  [protocol.ReadContacts.method, { uri: 'file:///Connections.csv', text: 'First Name,Last Name\nPriya,Raman\n' }],
  [protocol.ForgetContacts.method, { uri: 'file:///Connections.csv' }],
  [protocol.ListInvitations.method, {}],
  [protocol.FindPeople.method, { typed: 'Pri' }],
  [protocol.StartReply.method, { kind: 'accept', sample: 'x', invitation, to: 'Priya Raman', company: 'Northwind' }],
];

/** What no place in any params should be, but for those that happen to fit. */
export const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  '',
  'x',
  '\ud800',
  'file:///gone.invite.md',
  'x'.repeat(5000),
  [],
  [null],
  [[]],
  {},
  { uri: null },
  { line: 0 },
  { line: 9e9, character: 9e9 },
  { start: 1, end: -1 },
  { length: 3 },
];

/** Every way to put one of the values into one place of the params, the whole of them included. */
export function* spoilt(params: unknown, values: readonly unknown[]): Generator<unknown> {
  yield* values;
  if (typeof params !== 'object' || params === null) return;
  for (const [key, part] of Object.entries(params)) {
    for (const other of spoilt(part, values)) {
      const copy: Record<string, unknown> = Array.isArray(params) ? ([...params] as never) : { ...params };
      copy[key] = other;
      yield copy;
    }
  }
}
