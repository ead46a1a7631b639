// The people of a LinkedIn data export: what is known of each, and how a name finds its person.

/** One row of `Connections.csv`. Empty strings where LinkedIn tells nothing. */
export interface Contact {
  /** First and last name, as LinkedIn has them, credentials and emoji left out: "Priya Raman". */
  readonly name: string;
  readonly first: string;
  readonly company: string;
  readonly role: string;
  /** As written: `15 Jul 2026`. */
  readonly connectedOn: string;
}

/** One incoming row of `Invitations.csv`. */
export interface Invitation {
  readonly from: string;
  /** As written: `7/8/26, 3:43 PM`. */
  readonly sentAt: string;
  /** Empty where the invitation came without one. */
  readonly note: string;
}

/** Contacts made searchable. */
export interface People {
  /** The one contact who has that name; undefined where nobody or more than one has. Case and accents do not count. */
  find(name: string): Contact | undefined;
  /** Contacts one of whose names begins with what was typed, best first, at most `most`. All words of it must fit. */
  search(typed: string, most: number): readonly Contact[];
}
