// What belongs into a slot and what a front matter key may hold, in words for hovers and completion.
import * as l10n from '@vscode/l10n';
import type { CanonicalSlot } from './draft';
import type { FieldSpec } from './fields';

/** What belongs into each slot. */
const MEANINGS: Readonly<Record<CanonicalSlot, () => string>> = {
  'recipient.first': () => l10n.t('Here belongs the recipient’s first name.'),
  'recipient.full': () => l10n.t('Here belongs the recipient’s full name.'),
  'recipient.last': () => l10n.t('Here belongs the recipient’s last name.'),
  'recipient.company': () => l10n.t('Here belongs the recipient’s company.'),
  'recipient.role': () => l10n.t('Here belongs the recipient’s role.'),
  'recipient.school': () => l10n.t('Here belongs the recipient’s school.'),
  'recipient.industry': () => l10n.t('Here belongs the recipient’s industry.'),
  'recipient.interest': () => l10n.t('Here belongs something the recipient cares about.'),
  'shared.event': () => l10n.t('Here belongs the event or place where you met.'),
  'shared.contact': () => l10n.t('Here belongs a contact whom you share.'),
  'shared.topic': () => l10n.t('Here belongs what you talked about or read.'),
  'shared.place': () => l10n.t('Here belongs a place that you share.'),
  'shared.date': () => l10n.t('Here belongs when it was.'),
  'me.name': () => l10n.t('Here belongs your own name.'),
  'me.company': () => l10n.t('Here belongs your own company.'),
  free: () => l10n.t('Here belongs your own words.'),
};

/** A slot as a person would write it into a template. */
export interface Placeholder {
  readonly canonical: CanonicalSlot;
  /** The words between the brackets. */
  readonly name: string;
}

/** One spelling for each slot, in the order in which completion offers them. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  { canonical: 'recipient.first', name: 'name' },
  { canonical: 'recipient.company', name: 'company' },
  { canonical: 'shared.event', name: 'event or place you met' },
  { canonical: 'recipient.role', name: 'role' },
  { canonical: 'shared.topic', name: 'topic' },
  { canonical: 'shared.contact', name: 'mutual contact' },
  { canonical: 'shared.place', name: 'city' },
  { canonical: 'recipient.school', name: 'school' },
  { canonical: 'recipient.industry', name: 'industry' },
  { canonical: 'recipient.interest', name: 'interest' },
  { canonical: 'shared.date', name: 'date' },
  { canonical: 'recipient.full', name: 'full name' },
  { canonical: 'recipient.last', name: 'last name' },
  { canonical: 'me.name', name: 'your name' },
  { canonical: 'me.company', name: 'your company' },
];

/** "Here belongs the recipient’s first name." */
export function describeSlot(canonical: CanonicalSlot): string {
  return MEANINGS[canonical]();
}

/** What the key means, then its values or an example, as Markdown. */
export function describeField({ key, summary, choices, example }: FieldSpec): string {
  const values =
    choices.length === 0
      ? l10n.t`For example ${`\`${key}: ${example}\``}`
      : choices.map(choice => `- \`${choice.value}\`: ${l10n.t(choice.summary)}`).join('\n');
  return `${l10n.t(summary)}\n\n${values}`;
}
