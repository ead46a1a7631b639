// The user's contacts, as the client hands them over: kept in memory, looked up by the recipient of a draft.
import * as l10n from '@vscode/l10n';
import type { ListInvitations, ReadContacts } from '../../../protocol';
import type { Draft, Facts } from '../core';
import type { People } from '../core/contacts/contacts';
import { factsAbout, factsOf } from '../core/contacts/facts';
import { mergeExports } from '../core/contacts/merge';
import { createPeople } from '../core/contacts/people';
// Not by way of core's face, so that neither the command line nor the importable function carries a CSV parser.
import { type Export, NO_EXPORT, readExport } from '../core/contacts/read';

export interface Contacts {
  /** Takes the place of what was read from that file before. */
  read(params: ReadContacts.Params): ReadContacts.Result;
  forget(uri: string): void;
  /** The incoming invitations of all files, the latest first, with what is known of each person. */
  invitations(): ListInvitations.Result;
  /** The people of all files. */
  readonly people: People;
  /** What is known of the draft's recipient; nothing where nobody, or more than one person, has that name. */
  factsFor(draft: Draft): Facts;
  /** The same of somebody by name. */
  factsAbout(name: string): Facts;
}

/** In UTF-16 units. An export of 30,000 connections has some three million. */
const LONGEST_TEXT = 50_000_000;
const tooLong = () => l10n.t('This file is larger than 50 MB, which no list of contacts is; it was not read.');

/** Starts with no contacts at all. */
export function followContacts(): Contacts {
  const files = new Map<string, Export>();
  let all: ReturnType<typeof together> | undefined;
  const current = () => {
    all ??= together([...files.values()]);
    return all;
  };
  const about = (name: string) => factsAbout(current().people, name);
  return {
    read({ uri, text }) {
      const file = text.length > LONGEST_TEXT ? { ...NO_EXPORT, problem: tooLong() } : readExport(text);
      files.set(uri, file);
      all = undefined;
      const { contacts, invitations, problem } = file;
      const counts = { connections: contacts.length, invitations: invitations.length };
      return problem === undefined ? counts : { ...counts, problem };
    },
    forget(uri) {
      files.delete(uri);
      all = undefined;
    },
    invitations: () =>
      current().invitations.map(invitation => {
        const { company = '', role = '' } = about(invitation.from);
        return { ...invitation, company, role };
      }),
    get people() {
      return current().people;
    },
    factsFor: draft => factsOf(current().people, draft),
    factsAbout: about,
  };
}

function together(files: readonly Export[]) {
  const { contacts, invitations } = mergeExports(files);
  return { people: createPeople(contacts), invitations };
}
