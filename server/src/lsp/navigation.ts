// Moving about in a draft and renaming its slots: one short function per request, as in handlers.ts. Positions are read
// against the text as it is now, without waiting for settings, so none can be stale.
import type {
  Definition,
  DefinitionLink,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  LinkedEditingRangeParams,
  LinkedEditingRanges,
  Location,
  PrepareRenameParams,
  PrepareRenameResult,
  ReferenceParams,
  RenameParams,
  SelectionRange,
  SelectionRangeParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  definitionAt,
  highlightsAt,
  LINKED_NAME,
  linkedSpans,
  referencesAt,
  renamableAt,
  renameAt,
  type Span,
  selectionsAt,
} from '../core';
import { toOffset, toRange, toWorkspaceEdit } from './convert';
import type { Session } from './handlers';
import { DocumentHighlightKind, ErrorCodes, LSPErrorCodes, ResponseError } from './library';

export function definition(session: Session, params: DefinitionParams): Definition | DefinitionLink[] | null {
  const place = placeOf(session, params);
  const found = place && definitionAt(place.draft, place.offset);
  if (!found) return null;
  const { document } = place;
  const targetSelectionRange = toRange(document, found.selection);
  if (!session.client.definitionLinks) return { uri: document.uri, range: targetSelectionRange };
  return [
    {
      originSelectionRange: toRange(document, found.origin),
      targetUri: document.uri,
      targetRange: toRange(document, found.target),
      targetSelectionRange,
    },
  ];
}

export function references(session: Session, params: ReferenceParams): Location[] {
  const place = placeOf(session, params);
  if (!place) return [];
  const { document, draft, offset } = place;
  const spans = referencesAt(draft, offset, params.context.includeDeclaration);
  return spans.map(span => ({ uri: document.uri, range: toRange(document, span) }));
}

export function highlights(session: Session, params: DocumentHighlightParams): DocumentHighlight[] {
  const place = placeOf(session, params);
  if (!place) return [];
  return highlightsAt(place.draft, place.offset).map(({ span, source }) => ({
    range: toRange(place.document, span),
    kind: source ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

export function prepareRename(
  session: Session,
  params: PrepareRenameParams,
): PrepareRenameResult | ResponseError<never> | null {
  const place = placeOf(session, params);
  const found = place && renamableAt(place.draft, place.offset);
  if (!found) return null;
  if ('problem' in found) return new ResponseError<never>(LSPErrorCodes.RequestFailed, found.problem);
  return { range: toRange(place.document, found.span), placeholder: found.name };
}

export function rename(session: Session, params: RenameParams): WorkspaceEdit | ResponseError<never> | null {
  const place = placeOf(session, params);
  const result = place && renameAt(place.draft, place.offset, params.newName);
  if (!result) return null;
  if ('problem' in result) return new ResponseError<never>(ErrorCodes.InvalidParams, result.problem);
  return toWorkspaceEdit(place.document, result.edits, session.client);
}

export function linkedEditing(session: Session, params: LinkedEditingRangeParams): LinkedEditingRanges | null {
  const place = placeOf(session, params);
  const spans = place ? linkedSpans(place.draft, place.offset) : [];
  if (!place || spans.length === 0) return null;
  return { ranges: spans.map(span => toRange(place.document, span)), wordPattern: LINKED_NAME };
}

/** One answer for each position, in their order; null for an unknown document. */
export function selectionRanges(
  { documents }: Session,
  { textDocument, positions }: SelectionRangeParams,
): SelectionRange[] | null {
  const document = documents.get(textDocument.uri);
  if (!document) return null;
  const draft = documents.parse(document);
  return positions.map(position => toSelectionRange(document, selectionsAt(draft, toOffset(document, position))));
}

/** Spans from the inside out as a chain of ranges, each with the next one as its parent; there is always one. */
function toSelectionRange(document: TextDocument, spans: readonly Span[]): SelectionRange {
  const outwards = spans.map(span => toRange(document, span));
  return outwards.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range, ...(parent && { parent }) }),
    undefined,
  )!;
}

/** The draft and the offset that a request is about, or undefined where no such draft is open. */
function placeOf({ documents }: Session, { textDocument, position }: DefinitionParams) {
  const document = documents.get(textDocument.uri);
  return document && { document, draft: documents.parse(document), offset: toOffset(document, position) };
}
