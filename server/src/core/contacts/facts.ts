// What contacts tell of the person to whom a draft goes.
import { type Draft, fieldValue } from '../draft/draft';
import { type Facts, NO_FACTS } from '../draft/fields';
import type { Contact, People } from './contacts';

/** What is known of the contact named in `to:`, by front matter key; nothing where the name fits nobody, or several. */
export function factsOf(people: Pick<People, 'find'>, draft: Pick<Draft, 'frontMatter'>): Facts {
  const to = fieldValue(draft, 'to');
  return to === undefined ? NO_FACTS : factsAbout(people, to);
}

/** The same of somebody by name. */
export function factsAbout(people: Pick<People, 'find'>, called: string): Facts {
  const contact = people.find(called);
  return contact ? known(contact) : NO_FACTS;
}

/** Without what LinkedIn does not tell. */
function known({ name, first, company, role }: Contact): Facts {
  return Object.fromEntries(Object.entries({ to: name, first, company, role }).filter(([, value]) => value !== ''));
}
