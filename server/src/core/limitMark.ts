// Where the limit of its channel falls in a message that is longer.
import * as l10n from '@vscode/l10n';
import type { Config } from './config';
import type { Draft } from './draft/draft';
import { limitFor } from './length';
import type { Finding } from './rules/rule';
import { grouped } from './text/numbers';

export interface LimitMark {
  /** Right behind the last character that the channel takes. */
  readonly offset: number;
  /** "200 characters" */
  readonly label: string;
  /** One sentence: how long the message is, and what the channel takes. */
  readonly tooltip: string;
}

/** The mark, or undefined while the message is within the limit or nobody wants to hear of it. */
export function limitMark(draft: Draft, findings: readonly Finding[], config: Config): LimitMark | undefined {
  // That finding begins where the limit falls, so the two can never be apart.
  const finding = findings.find(({ ruleId }) => ruleId === 'over-channel-limit');
  if (!finding) return undefined;
  const limit = limitFor(draft, config);
  const label = limit === 1 ? l10n.t('1 character') : l10n.t`${grouped(limit)} characters`;
  return { offset: finding.span.start, label, tooltip: finding.message };
}
