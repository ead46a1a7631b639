// How a draft stands, what it is and where its limit falls: the requests of status items, checklists and lists of drafts.
import * as l10n from '@vscode/l10n';
import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckDraft, DraftStatus, ReadStatus, SetField } from '../../../protocol';
import { changeField, limitMark, lint, parseDraft, type Status, status, touches } from '../core';
import { toDiagnostics, toDraftFinding, toRange, toSpan, toWorkspaceEdit } from './convert';
import { read, readUnchanged, type Session } from './handlers';
import { asRecord, isText, type Refused, refuse, uriIn } from './params';

// In UTF-16 units. Far beyond any draft; what is longer was named so by mistake, and nobody waits for its status.
const LONGEST_TEXT = 1_000_000;
// Of one point; nobody reads on, and the counts tell how many there are.
const MOST_FINDINGS = 50;

export async function readStatus(
  session: Session,
  params: ReadStatus.Params,
  token: CancellationToken,
): Promise<ReadStatus.Result | Refused> {
  const uri = uriIn(params);
  if (uri === undefined) return refuse('“textDocument.uri” has to be a string.');
  const reading = await read(session, uri, token);
  if (!reading) return null;
  const { document, draft, findings } = reading;
  return toStatus(document, status(draft, findings, await session.settings.get(uri)));
}

export async function check(
  { documents, settings }: Session,
  params: CheckDraft.Params,
  token: CancellationToken,
): Promise<CheckDraft.Result | Refused> {
  const { uri, text, compare } = asRecord(params);
  if (!isText(uri) || !isText(text)) return refuse('“uri” and “text” have to be strings.');
  if (text.length > LONGEST_TEXT) return refuse(l10n.t('This text is longer than any draft; it was not read.'));
  const config = await settings.get(uri);
  // Nobody tells when a draft that was never open is gone, so its settings are asked for anew each time.
  if (!documents.get(uri)) settings.forget(uri);
  if (token.isCancellationRequested) return null;
  const document = TextDocument.create(uri, 'invite', 0, text);
  const draft = parseDraft(text);
  const findings = lint(draft, config, { twins: documents.compare(document, draft, compare === true) });
  return {
    ...toStatus(document, status(draft, findings, config)),
    diagnostics: toDiagnostics(document, findings),
  };
}

export function setField({ documents, client }: Session, params: SetField.Params): SetField.Result | Refused {
  const uri = uriIn(params);
  const { key, value } = asRecord(params);
  if (uri === undefined || !isText(key) || !isText(value))
    return refuse('“textDocument.uri”, “key” and “value” have to be strings.');
  const document = documents.get(uri);
  if (!document) return null;
  const result = changeField(documents.parse(document), key, value);
  if ('problem' in result) return refuse(result.problem);
  return result.edits.length > 0 ? toWorkspaceEdit(document, result.edits, client) : null;
}

/** The mark where the limit falls, if that is in the range. */
export async function inlayHints(
  session: Session,
  { textDocument, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const reading = await readUnchanged(session, textDocument.uri, token);
  if (!reading) return [];
  const { document, draft, findings } = reading;
  const mark = limitMark(draft, findings, await session.settings.get(document.uri));
  if (!mark || !touches(toSpan(document, range), mark.offset)) return [];
  const { start: position } = toRange(document, { start: mark.offset, end: mark.offset });
  return [{ position, label: mark.label, tooltip: mark.tooltip, paddingLeft: true, paddingRight: true }];
}

function toStatus(document: TextDocument, { checks, ...status }: Status): DraftStatus {
  return {
    ...status,
    checks: checks.map(({ findings, ...check }) => ({
      ...check,
      findings: findings.slice(0, MOST_FINDINGS).map(finding => toDraftFinding(document, finding)),
    })),
  };
}
