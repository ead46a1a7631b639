// What belongs into a slot and what a front matter key may hold, in words for hovers and completion.
import * as l10n from '@vscode/l10n';
import type { CanonicalSlot } from './draft';
import type { FieldSpec } from './fields';

/** What belongs into each slot. */
const MEANINGS: Readonly<Record<CanonicalSlot, () => string>> = {
  'recipient.first': () => l10n.t('The recipient’s first name goes here.'),
  'recipient.full': () => l10n.t('The recipient’s full name goes here.'),
  'recipient.last': () => l10n.t('The recipient’s last name goes here.'),
  'recipient.company': () => l10n.t('The recipient’s company goes here.'),
  'recipient.role': () => l10n.t('The recipient’s role goes here.'),
  'recipient.school': () => l10n.t('The recipient’s school goes here.'),
  'recipient.industry': () => l10n.t('The recipient’s industry goes here.'),
  'recipient.interest': () => l10n.t('Something the recipient cares about goes here.'),
  'shared.event': () => l10n.t('The event or place where you met goes here.'),
  'shared.contact': () => l10n.t('A contact whom you share goes here.'),
  'shared.topic': () => l10n.t('What you talked about or read goes here.'),
  'shared.place': () => l10n.t('A place that you share goes here.'),
  'shared.date': () => l10n.t('The day or time goes here.'),
  'me.name': () => l10n.t('Your own name goes here.'),
  'me.company': () => l10n.t('Your own company goes here.'),
  free: () => l10n.t('Your own words go here.'),
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

/** "The recipient’s first name goes here." */
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
