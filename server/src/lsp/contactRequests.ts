// The requests about contacts, and the draft that answers an invitation.
import * as l10n from '@vscode/l10n';
import type { FindPeople, ForgetContacts, ListInvitations, ReadContacts, StartReply } from '../../../protocol';
import { KINDS, type Kind, startReply } from '../core';
import { nameKey } from '../core/contacts/people';
import type { Contacts } from './contacts';
import type { Session } from './handlers';
import { asRecord, isText, type Refused, refuse } from './params';

/** What a client gets where the server itself fails. */
export const unread = (): ReadContacts.Result => ({
  connections: 0,
  invitations: 0,
  problem: l10n.t('This file could not be read.'),
});
export const NO_REPLY: StartReply.Result = { snippet: '', text: '' };

export function readContacts({ contacts }: Session, params: ReadContacts.Params): ReadContacts.Result | Refused {
  const { uri, text } = asRecord(params);
  if (!isText(uri) || !isText(text)) return refuse('“uri” and “text” have to be strings.');
  return contacts.read({ uri, text });
}

export function forgetContacts({ contacts }: Session, params: ForgetContacts.Params): null | Refused {
  const { uri } = asRecord(params);
  if (!isText(uri)) return refuse('“uri” has to be a string.');
  contacts.forget(uri);
  return null;
}

export function invitations({ contacts }: Session): ListInvitations.Result {
  return contacts.invitations();
}

/** As many as fit into a list to choose from. */
const MOST_FOUND = 50;

export function people({ contacts }: Session, params: FindPeople.Params): FindPeople.Result | Refused {
  const { typed } = asRecord(params);
  if (!isText(typed)) return refuse('“typed” has to be a string.');
  return contacts.people.search(typed, MOST_FOUND).map(({ name, company, role }) => ({ name, company, role }));
}

export function newReply({ contacts }: Session, params: StartReply.Params): StartReply.Result | Refused {
  const { kind, sample, invitation, to, company } = asRecord(params);
  if (!isKind(kind)) return refuse('“kind” has to be accept, decline, connect-first or follow-up.');
  const { from, sentAt } = asRecord(invitation);
  const name = [from, to].find(isText) ?? '';
  const facts = { to: name, ...contacts.factsAbout(name), ...(isText(company) && { company }) };
  const prefix = isText(sample) ? sample : undefined;
  if (!isText(from))
    return startReply(kind, kind === 'follow-up' ? undefined : latestOf(contacts, name), facts, prefix);
  const known = contacts.invitations().find(each => each.from === from && each.sentAt === sentAt);
  return startReply(kind, known ?? { from, note: '' }, facts, prefix);
}

/** The latest invitation of a person. */
function latestOf(contacts: Contacts, name: string): ListInvitations.Invitation | undefined {
  const key = nameKey(name);
  return key === '' ? undefined : contacts.invitations().find(({ from }) => nameKey(from) === key);
}

const isKind = (value: unknown): value is Kind => KINDS.some(kind => kind === value);
