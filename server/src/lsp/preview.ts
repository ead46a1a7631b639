// The draft as its reader will see it, for a preview beside the editor.
import type { CancellationToken } from 'vscode-languageserver';
import type { ReadPreview } from '../../../protocol';
import { preview } from '../core';
import { toDraftFinding, toRange } from './convert';
import { read, type Session } from './handlers';
import { type Refused, refuse, uriIn } from './params';

// As with diagnostics: with many more than a person can read, marking them all costs more than it helps.
const MOST_FINDINGS = 500;

export async function readPreview(
  session: Session,
  params: ReadPreview.Params,
  token: CancellationToken,
): Promise<ReadPreview.Result | Refused> {
  const uri = uriIn(params);
  if (uri === undefined) return refuse('“textDocument.uri” has to be a string.');
  const reading = await read(session, uri, token);
  if (!reading) return null;
  const { document, draft } = reading;
  const findings = reading.findings.slice(0, MOST_FINDINGS);
  const { segments, ...shown } = preview(draft, findings, await session.settings.get(uri));
  return {
    ...shown,
    version: document.version,
    segments: segments.map(({ span, ...segment }) => ({ ...segment, range: toRange(document, span) })),
    findings: findings.map(finding => toDraftFinding(document, finding)),
  };
}
