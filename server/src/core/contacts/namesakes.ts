// All who have a name, for telling a person that it is not clear who is meant.
import type { Contact, People } from './contacts';
import { nameKey } from './people';

// Where more have one name, nobody reads on.
const MOST = 20;

/** The contacts who have that name: none, one, or several who differ. */
export function namesakes(people: People, name: string): readonly Contact[] {
  const one = people.find(name);
  if (one) return [one];
  const key = nameKey(name);
  return key === '' ? [] : people.search(key, MOST).filter(contact => nameKey(contact.name) === key);
}
