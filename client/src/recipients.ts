// To whom a new reply goes: who asked to connect, and the contacts, as far as any have been read; or any other name.
import type { QuickPickItem } from 'vscode';
import { l10n, QuickPickItemKind } from 'vscode';
import { FindPeople, ListInvitations } from '../../protocol';
import type { Server } from './server';

export interface Recipient extends QuickPickItem {
  /** Empty to leave the name open; undefined for what only separates. */
  readonly name?: string;
  readonly company?: string;
  readonly invitation?: ListInvitations.Invitation;
}

/** Who may be meant by what has been typed, best first; with nothing typed, nobody comes first. */
export async function recipients(server: Server, typed: string): Promise<readonly Recipient[]> {
  const name = typed.trim();
  const [invitations, people] = await Promise.all([
    ask<ListInvitations.Result>(server, ListInvitations.method),
    ask<FindPeople.Result>(server, FindPeople.method, { typed: name } satisfies FindPeople.Params),
  ]);
  const invited = invitations.filter(({ from }) => fits(from, name));
  const others = people.filter(person => !invited.some(({ from }) => from === person.name));
  const known = [
    ...section(l10n.t('Invitations'), invited.map(shownInvitation)),
    ...section(l10n.t('Contacts'), others.map(shownPerson)),
  ];
  const all = name === '' ? [skip(), ...known] : [...known, ...section('', [taken(name)])];
  // They fit by more than what a row shows; VS Code is not to judge that again.
  return all.map(item => ({ ...item, alwaysShow: true }));
}

/** Where the one contact of that name works; empty where nobody, or more than one, has it. */
export async function companyOf(server: Server, name: string): Promise<string> {
  if (name === '') return '';
  const people = await ask<FindPeople.Result>(server, FindPeople.method, { typed: name } satisfies FindPeople.Params);
  const [found, ...others] = people.filter(person => person.name.toLowerCase() === name.toLowerCase());
  return found && others.length === 0 ? found.company : '';
}

/** Without a server nobody is known, and a name can still be typed. */
async function ask<R extends readonly unknown[]>(server: Server, method: string, params?: unknown): Promise<R> {
  return server.request<R>(method, params).catch(() => [] as readonly unknown[] as R);
}

function fits(name: string, typed: string): boolean {
  return ` ${name.toLowerCase()}`.includes(` ${typed.toLowerCase()}`);
}

function section(label: string, items: readonly Recipient[]): Recipient[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/** Line breaks would end the row in a list. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The invitation as a row of a list: who, what they do and when they wrote, and their note. */
export function shownInvitation(invitation: ListInvitations.Invitation): Recipient & { readonly name: string } {
  const { from, company, role, sentAt, note } = invitation;
  const description = [roleAt({ role, company }), sentAt].filter(Boolean).join(' · ');
  const item = { label: from, description, name: from, company, invitation };
  return note ? { ...item, detail: oneLine(note) } : item;
}

function shownPerson({ name, company, role }: FindPeople.Person): Recipient {
  return { label: name, description: roleAt({ role, company }), name, company };
}

/** "Engineer, Northwind", as far as either is known. */
function roleAt({ role, company }: Pick<FindPeople.Person, 'role' | 'company'>): string {
  return [role, company].filter(Boolean).join(', ');
}

function taken(name: string): Recipient {
  return { label: `$(edit) ${l10n.t('Write to “{0}”', name)}`, name };
}

function skip(): Recipient {
  return { label: `$(debug-step-over) ${l10n.t('Skip: leave the name open')}`, name: '' };
}
