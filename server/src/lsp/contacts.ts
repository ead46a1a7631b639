// The user's contacts, as the client hands them over: kept in memory, looked up by the recipient of a draft.
import type { Draft, Facts } from '../core';

export interface Contacts {
  /** What is known of the draft's recipient; nothing where nobody, or more than one person, has that name. */
  factsFor(draft: Draft): Facts;
}

export function followContacts(): Contacts {
  return { factsFor: () => ({}) };
}
