// What belongs into a slot and what a front matter key may hold, in words for hovers and completion.
import type { CanonicalSlot } from './draft';
import type { FieldSpec } from './fields';

/** What belongs into each slot, to go on after "here belongs". */
const MEANINGS: Readonly<Record<CanonicalSlot, string>> = {
  'recipient.first': 'the recipient’s first name',
  'recipient.full': 'the recipient’s full name',
  'recipient.last': 'the recipient’s last name',
  'recipient.company': 'the recipient’s company',
  'recipient.role': 'the recipient’s role',
  'recipient.school': 'the recipient’s school',
  'recipient.industry': 'the recipient’s industry',
  'recipient.interest': 'something the recipient cares about',
  'shared.event': 'the event or place where you met',
  'shared.contact': 'a contact whom you share',
  'shared.topic': 'what you talked about or read',
  'shared.place': 'a place that you share',
  'shared.date': 'when it was',
  'me.name': 'your own name',
  'me.company': 'your own company',
  free: 'your own words',
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
  return `Here belongs ${MEANINGS[canonical]}.`;
}

/** What the key means, then its values or an example, as Markdown. */
export function describeField({ key, summary, choices, example }: FieldSpec): string {
  const values =
    choices.length === 0
      ? `For example \`${key}: ${example}\``
      : choices.map(choice => `- \`${choice.value}\`: ${choice.summary}`).join('\n');
  return `${summary}\n\n${values}`;
}
