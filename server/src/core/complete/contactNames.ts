// Contacts by name, as the value of a front matter key. Choosing the recipient brings along where that person works.
import type { Contact, People } from '../contacts/contacts';
import { describeContact, jobOf } from '../contacts/describe';
import { type Draft, fieldOf } from '../draft/draft';
import { setField, yamlScalar } from '../draft/frontMatterEdits';
import { type Edit, insertion } from '../text/edit';
import { newlineOf } from '../text/lines';
import { slice } from '../text/span';
import type { Completion, Place } from './completion';
import { valueSpan } from './valueSpan';

/** The keys that choosing a recipient fills. */
export const JOB_KEYS = ['company', 'role'] as const;

/** A list that nobody scrolls to the end of; typing on narrows it. */
const MOST_NAMES = 50;

/** The contacts whom the typed part of the value fits, for the key of the line. */
export function contactNames(draft: Draft, place: Place, key: string, people: People): Completion[] {
  const { span, lead } = valueSpan(draft, place);
  const typed = draft.text.slice(span.start, place.offset);
  return people.search(typed.replace(/^["']/, ''), MOST_NAMES).map(contact => ({
    label: contact.name,
    kind: 'person',
    ...(jobOf(contact) && { detail: jobOf(contact) }),
    documentation: describeContact(contact),
    // Chosen by our own search, which knows accents and the order of names; the editor has nothing to sort out.
    filter: typed || contact.name,
    ...(key === 'to' ? recipient(draft, place, contact) : { span, text: lead + yamlScalar(contact.name) }),
  }));
}

/** Writes the name, and company and role where they are missing: below it if the line ends there, else as other edits. */
function recipient(draft: Draft, place: Place, contact: Contact): Pick<Completion, 'span' | 'text' | 'others'> {
  const { span, lead } = valueSpan(draft, place);
  const text = lead + yamlScalar(contact.name);
  const { lines, fills } = job(draft, contact);
  if (lines === '') return { span, text, others: fills };
  const rest = place.after.slice(span.end - place.offset);
  if (rest.trim() === '') return { span: { start: span.start, end: place.end }, text: text + lines, others: fills };
  return { span, text, others: [...fills, insertion(place.end, lines)] };
}

/** Company and role: as new lines, and as edits of keys that wait for a value. A value that is there is left alone. */
function job(draft: Draft, contact: Contact): { readonly lines: string; readonly fills: readonly Edit[] } {
  const fills: Edit[] = [];
  let lines = '';
  for (const key of JOB_KEYS) {
    const value = contact[key];
    if (value === '') continue;
    const field = fieldOf(draft.frontMatter, key);
    if (field && EMPTY.test(slice(draft.text, field.valueSpan))) fills.push(setField(draft, key, value));
    if (!field && !isMentioned(draft, key)) lines += `${newlineOf(draft.text)}${key}: ${yamlScalar(value)}`;
  }
  return { lines, fills };
}

const EMPTY = /^(?:""|''|~)?$/;

const NEAR = 4000;

/** A half-typed line ends unclosed front matter for the parser, but not for the writer who has keys below it. */
function isMentioned({ text, frontMatter: { span, content } }: Draft, key: string): boolean {
  const closed = span.end > content.end;
  return !closed && new RegExp(`^${key}[ \\t]*:`, 'm').test(text.slice(0, NEAR));
}
