// Everything that tells at a glance how a draft stands.
import * as l10n from '@vscode/l10n';
import { type Check, checklist } from './checklist';
import type { Config } from './config';
import { type Draft, fieldValue } from './draft/draft';
import { describeLength, type MessageLength, measure } from './length';
import { type Properties, properties } from './properties';
import { type Finding, SEVERITIES, type Severity } from './rules/rule';
import { isDate } from './text/dates';
import { grouped } from './text/numbers';
import { slice } from './text/span';

export interface Status {
  /** A message is there, and no error or warning stands against it. */
  readonly ready: boolean;
  /** "Ready to send", "2 things open", "No message yet" */
  readonly summary: string;
  /** "64 words, 388 of 8,000 characters" */
  readonly lengthText: string;
  readonly length: MessageLength;
  /** Findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many slots are open. */
  readonly slots: number;
  /** The recipient’s name, by the front matter or else the greeting. */
  readonly recipient?: string;
  /** The day on which to write again, as year-month-day. */
  readonly followUp?: string;
  readonly properties: Properties;
  readonly checks: readonly Check[];
}

/** How a draft stands, by the findings of `lint` with the same settings. Linear in the text. */
export function status(draft: Draft, findings: readonly Finding[], config: Config): Status {
  const counts = count(findings);
  const open = counts.error + counts.warning;
  const length = measure(draft, config);
  const recipient = recipientOf(draft);
  const followUp = fieldValue(draft, 'follow_up');
  return {
    ready: length.words > 0 && open === 0,
    summary: summaryOf(length, open),
    lengthText: describeLength(length),
    length,
    counts,
    slots: draft.slots.length,
    ...(recipient !== undefined && { recipient }),
    ...(followUp !== undefined && isDate(followUp) && { followUp }),
    properties: properties(draft),
    checks: checklist(draft, findings, config),
  };
}

function count(findings: readonly Finding[]): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** "Ready to send", "2 things open", "No message yet" */
export function summaryOf({ words }: MessageLength, open: number): string {
  if (words === 0) return l10n.t('No message yet');
  if (open === 0) return l10n.t('Ready to send');
  return open === 1 ? l10n.t('1 thing open') : l10n.t`${grouped(open)} things open`;
}

/** The recipient’s name, by the front matter or else the greeting. */
export function recipientOf({ text, greeting, ...draft }: Draft): string | undefined {
  const greeted = greeting?.name && slice(text, greeting.name);
  return fieldValue(draft, 'to') ?? fieldValue(draft, 'first') ?? greeted;
}
