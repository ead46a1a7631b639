// Code actions: the repairs of the findings at a range, a way to silence each, and "fix all"; their edits on demand.
import * as l10n from '@vscode/l10n';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { type Config, type Edit, type Facts, type Finding, type Fix, fixAll, fixesFor } from '../core';
import { type ClientFeatures, FIX_ALL } from './capabilities';
import { toDiagnostic, toQuickFix, toSpan, toWorkspaceEdit } from './convert';
import type { Reading as Judged } from './documents';
import { CodeActionKind, CodeActionTriggerKind, LSPErrorCodes, ResponseError } from './library';
import { asRecord, isText } from './params';

/** One state of a document, judged, and what contacts know of its recipient. */
interface Reading extends Judged {
  readonly facts: Facts;
}

/** What `codeAction/resolve` needs to find the fix again. */
type ActionData = { readonly uri: string; readonly version: number } & (
  | { readonly fixAll: true }
  | {
      readonly ruleId: string;
      readonly span: readonly [start: number, end: number];
      /** Which repair, or `disable`. */
      readonly index: number | 'disable';
    }
);

// More than this at one range is a whole document selected, and no menu for a person.
const MOST_FINDINGS = 50;
// Whether anything is safe to fix is seen from so many findings; a draft of a person has far fewer.
const MOST_LOOKED_AT = 200;

/** The actions for a range: repairs in document order, then the disable actions, then "fix all". */
export function codeActions(
  reading: Reading,
  { range, context }: CodeActionParams,
  config: Config,
  client: ClientFeatures,
): CodeAction[] {
  // Some clients write null for what they do not say.
  const only = context.only ?? undefined;
  const wanted = (kind: string) => only === undefined || only.some(wide => isWithin(kind, wide));
  const actions = wanted(CodeActionKind.QuickFix) ? quickFixes(reading, range, config, client) : [];
  // Unasked, editors want no source actions in the light bulb's menu; they are for those who open it by hand.
  const automatic = only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic;
  if (wanted(FIX_ALL) && !automatic) actions.push(...fixAllAction(reading, config, client));
  return actions;
}

/** Adds the edit to an action that was offered without; an outdated one is refused. */
export function resolveAction(
  action: CodeAction,
  reading: Reading | undefined,
  config: Config,
  client: ClientFeatures,
): CodeAction | ResponseError<never> {
  const data = action.data as ActionData;
  if (!reading || reading.document.version !== data.version) return outdated();
  const edits =
    'fixAll' in data ? fixAll(reading.draft, config).edits : findFix(reading, action.title, data, config)?.edits;
  return edits ? { ...action, edit: toWorkspaceEdit(reading.document, edits, client) } : outdated();
}

/** The document that an action is for, or undefined where its data was not made here. */
export function uriOf(action: CodeAction): string | undefined {
  const { uri, fixAll, span } = asRecord(asRecord(action).data);
  return isText(uri) && (fixAll === true || Array.isArray(span)) ? uri : undefined;
}

/** A kind and its sub-kinds, as in `source` ⊃ `source.fixAll` ⊃ `source.fixAll.invite`. */
function isWithin(kind: string, prefix: string): boolean {
  return prefix === '' || kind === prefix || kind.startsWith(`${prefix}.`);
}

interface Offer {
  readonly fix: Fix;
  readonly index: number | 'disable';
  readonly preferred: boolean;
  readonly findings: Finding[];
}

function quickFixes(
  reading: Reading,
  range: CodeActionParams['range'],
  config: Config,
  client: ClientFeatures,
): CodeAction[] {
  const { document, draft, findings, facts } = reading;
  const { start, end } = toSpan(document, range);
  const here = findings.filter(({ span }) => span.start <= end && start <= span.end).slice(0, MOST_FINDINGS);
  const repairs = new Map<string, Offer>();
  const disables = new Map<string, Offer>();
  for (const finding of here) {
    const { repairs: fixes, disable } = fixesFor(draft, finding, facts, config);
    const offered = [...fixes.entries()].filter(([, fix]) => client.snippetEdits || changesText(draft.text, fix));
    for (const [place, [index, fix]] of offered.entries())
      offer(repairs, { fix, index, preferred: place === 0, findings: [finding] });
    offer(disables, { fix: disable, index: 'disable', preferred: false, findings: [finding] });
  }
  return [...repairs.values(), ...disables.values()].map(({ fix, index, preferred, findings }) => {
    const action = toQuickFix(
      fix.title,
      preferred,
      findings.map(finding => toDiagnostic(document, finding)),
    );
    const { ruleId, span } = findings[0]!;
    const data: ActionData = { ...identity(document), ruleId, span: [span.start, span.end], index };
    return lazily(action, data, reading, fix.edits, client);
  });
}

/** A fix may do no more than turn words into tab stops, which is nothing in a client that has none. */
function changesText(text: string, { edits }: Fix): boolean {
  return edits.some(({ span, text: after }) => text.slice(span.start, span.end) !== after);
}

/** Two findings may offer the very same change ("Fill all"); the menu shows it once, for both. */
function offer(offers: Map<string, Offer>, next: Offer): void {
  const key = JSON.stringify([next.fix.title, next.fix.edits]);
  const known = offers.get(key);
  if (known) known.findings.push(...next.findings);
  else offers.set(key, next);
}

function fixAllAction(reading: Reading, config: Config, client: ClientFeatures): CodeAction[] {
  const { document, draft, findings } = reading;
  const looked = findings.slice(0, MOST_LOOKED_AT);
  if (!looked.some(finding => finding.fixes?.().some(fix => fix.safe))) return [];
  const action: CodeAction = { title: l10n.t('Fix everything that is safe to fix'), kind: FIX_ALL };
  const data: ActionData = { ...identity(document), fixAll: true };
  return [lazily(action, data, reading, () => fixAll(draft, config).edits, client)];
}

function lazily(
  action: CodeAction,
  data: ActionData,
  { document }: Reading,
  edits: readonly Edit[] | (() => readonly Edit[]),
  client: ClientFeatures,
): CodeAction {
  if (client.lazyEdits) return { ...action, data };
  return { ...action, edit: toWorkspaceEdit(document, typeof edits === 'function' ? edits() : edits, client) };
}

function findFix(
  { draft, findings, facts }: Reading,
  title: string,
  data: ActionData,
  config: Config,
): Fix | undefined {
  if ('fixAll' in data) return undefined;
  const [start, end] = data.span;
  for (const finding of findings) {
    if (finding.ruleId !== data.ruleId || finding.span.start !== start || finding.span.end !== end) continue;
    const { repairs, disable } = fixesFor(draft, finding, facts, config);
    const fix = data.index === 'disable' ? disable : repairs[data.index];
    if (fix?.title === title) return fix;
  }
  return undefined;
}

function identity({ uri, version }: Reading['document']): { uri: string; version: number } {
  return { uri, version };
}

function outdated(): ResponseError<never> {
  return new ResponseError<never>(
    LSPErrorCodes.ContentModified,
    l10n.t('The draft has changed since this fix was offered.'),
  );
}
