// A new draft for somebody: front matter, the note that is answered, and the sample reply of a kind with what is known
// filled in.
import type { Invitation } from './contacts/contacts';
import { type Kind, recipientFirstName } from './draft/draft';
import type { Facts } from './draft/fields';
import { yamlScalar } from './draft/frontMatterEdits';
import { parseDraft } from './draft/parse';
import { fillSlots } from './draft/slotEdits';
import { kindOfSample, samples } from './samples';
import { toSnippet, withoutOverlaps } from './text/edit';
import { plainSnippet } from './text/snippet';

export interface NewReply {
  /** The whole draft in snippet syntax: a tab stop for each open slot, the last one at the end. */
  readonly snippet: string;
  /** The same with every tab stop at its default. */
  readonly text: string;
}

/** Which sample reply each kind starts with where none is named, by its prefix. */
const USUAL: Readonly<Record<Kind, string>> = {
  accept: 'accept',
  decline: 'decline',
  'connect-first': 'connect-first',
  'follow-up': 'check-in',
};

/**
 * Starts a reply. `facts` are what is known of the person who invited, or of whoever else it goes to; `prefix` names one
 * of the kind's sample replies.
 */
export function startReply(
  kind: Kind,
  invitation: Pick<Invitation, 'from' | 'note'> | undefined,
  facts: Facts,
  prefix?: string,
): NewReply {
  const known = knownOf(facts, invitation?.from ?? facts.to ?? '');
  const quote = invitation?.note.trim() ? `${quoted(invitation.note.trim())}\n\n` : '\n';
  const snippet = filledSnippet(`${frontMatter({ kind, ...known })}${quote}${sampleOf(kind, prefix)}`, known);
  return { snippet, text: plainSnippet(snippet) };
}

/** What goes into the front matter, each value on one line. `first` only where it is not what `to` says already. */
function knownOf(facts: Facts, to: string): Facts {
  const values = { to, first: facts.first, company: facts.company, role: facts.role };
  const known = Object.fromEntries(
    Object.entries(values)
      .map(([key, value = '']) => [key, value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const { first, ...others } = known;
  const said = recipientFirstName(parseDraft(frontMatter(others)));
  return first === undefined || first === said ? others : known;
}

const LONGEST_VALUE = 300;

function frontMatter(values: Facts): string {
  const lines = Object.entries(values).map(([key, value = '']) => `${key}: ${yamlScalar(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** Block quotes are never message: a sign on every line keeps in whatever stands in the note. */
function quoted(note: string): string {
  return note.replace(/^.*$/gm, line => (line === '' ? '>' : `> ${line}`));
}

function sampleOf(kind: Kind, wanted: string | undefined): string {
  const ofKind = Object.entries(samples).flatMap(([title, sample]) => (kindOfSample(title) === kind ? [sample] : []));
  const find = (name: string | undefined) => ofKind.find(({ prefix }) => prefix === name);
  return plainSnippet((find(wanted) ?? find(USUAL[kind]))?.body.join('\n') ?? '');
}

/** A draft as a snippet: slots filled with what is known, tab stops for the others. */
function filledSnippet(text: string, facts: Facts): string {
  let snippet = '';
  let at = 0;
  for (const edit of withoutOverlaps(fillSlots(parseDraft(text), facts).edits)) {
    snippet += toSnippet({ text: text.slice(at, edit.span.start) }) + toSnippet(edit);
    at = edit.span.end;
  }
  return `${snippet}${toSnippet({ text: text.slice(at) })}$0`;
}
