// Several files of contacts as one: two downloads overlap, and both lists of people count.
import type { Contact, Invitation } from './contacts';
import { latestFirst } from './invitations';
import type { Export } from './read';

/** The people and invitations of all files, each once; invitations the latest first. */
export function mergeExports(files: readonly Export[]): Pick<Export, 'contacts' | 'invitations'> {
  const [only] = files;
  if (only && files.length === 1) return only;
  const contacts = files.flatMap(file => file.contacts);
  const invitations = files.flatMap(file => file.invitations);
  return {
    contacts: distinct(contacts, ({ name, company, role }: Contact) => [name, company, role]),
    invitations: latestFirst(distinct(invitations, ({ from, sentAt, note }: Invitation) => [from, sentAt, note])),
  };
}

/** The first of those that have the same key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => readonly string[]): T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const key = keyOf(item).join('\0');
    return !seen.has(key) && seen.add(key);
  });
}
