// A contact in words, for hovers and completion.
import * as l10n from '@vscode/l10n';
import { literal } from '../text/markdown';
import type { Contact } from './contacts';

/** "Data engineer, Northwind", as far as LinkedIn told; not Markdown. */
export function jobOf({ role, company }: Contact): string {
  return [role, company].filter(Boolean).join(', ');
}

/** Name, job and the day of connecting, as Markdown. */
export function describeContact(contact: Contact): string {
  const { name, connectedOn } = contact;
  const job = jobOf(contact);
  return [
    `**${literal(name)}**${job && `: ${literal(job)}`}`,
    ...(connectedOn ? [l10n.t`Connected on ${literal(connectedOn)}.`] : []),
  ].join('\n\n');
}
