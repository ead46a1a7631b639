// The text of a LinkedIn data export -> contacts or invitations. Which of the two it is says its header row, never its
// name; whatever is broken costs itself alone.
import * as l10n from '@vscode/l10n';
import type { ConnectionColumns, InvitationColumns } from './columns';
import type { Contact, Invitation } from './contacts';
import { decodeEntities, latestFirst } from './invitations';
import { personName } from './names';
import { findHeader, MOST_LINES_ABOVE, readRows } from './rows';

export interface Export {
  readonly contacts: readonly Contact[];
  readonly invitations: readonly Invitation[];
  /** What is wrong with the file, in one sentence; what could be read is there all the same. */
  readonly problem?: string;
}

export const NO_EXPORT: Export = { contacts: [], invitations: [] };

/** Reads `Connections.csv` or `Invitations.csv`, in any of LinkedIn's languages, as it came or saved by a spreadsheet. Never throws. */
export function readExport(text: string): Export {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return failed(empty());
  if (plain.startsWith('PK\u0003\u0004')) return failed(archive());
  const found = findHeader(plain);
  if (!found) return failed(noHeader());
  const { header } = found;
  if (header.kind === 'other') return failed(otherFile(header.name));
  const { rows, unclosed } = readRows(plain, found);
  const isHeader = (row: readonly string[]) => row.length > 1 && row.every((cell, i) => cell === found.cells[i]);
  const people = rows.filter(row => row.length > 1 && !isHeader(row));
  return {
    contacts: header.kind === 'connections' ? people.flatMap(row => readContact(row, header)) : [],
    invitations: header.kind === 'invitations' ? latestFirst(people.flatMap(row => readInvitation(row, header))) : [],
    ...(unclosed !== undefined && { problem: unclosedQuote(lineOf(plain, unclosed)) }),
  };
}

const failed = (problem: string): Export => ({ ...NO_EXPORT, problem });

const empty = () =>
  l10n.t('This file is empty; choose Connections.csv or Invitations.csv of the LinkedIn data export.');
const archive = () =>
  l10n.t(
    'This is an archive or a workbook, not the text in it; unpack it and choose Connections.csv or Invitations.csv of the LinkedIn data export.',
  );
const noHeader = () =>
  l10n.t(
    'This is no LinkedIn export: none of lines 1 to {0} names the columns “First Name”, “Last Name” and “Company” (Connections.csv), or “From”, “Message” and “Direction” (Invitations.csv).',
    MOST_LINES_ABOVE,
  );
const otherFile = (name: string) =>
  l10n.t`This is ${name} of the LinkedIn data export, in which there are no contacts; choose Connections.csv or Invitations.csv of the LinkedIn data export.`;
const unclosedQuote = (line: number) =>
  l10n.t`The quotation mark on line ${line} is never closed; the file was read without it, so that line may be incomplete.`;

/** The 1-based line of an offset. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** None for a row without a name: a member who has left. */
function readContact(row: readonly string[], columns: ConnectionColumns): Contact[] {
  const { name, first } = personName(row[columns.first] ?? '', row[columns.last] ?? '');
  if (name === '') return [];
  const cell = (column: number) => oneLine(row[column] ?? '');
  return [
    { name, first, company: cell(columns.company), role: cell(columns.role), connectedOn: cell(columns.connectedOn) },
  ];
}

/** None for an invitation that the user sent. */
function readInvitation(row: readonly string[], columns: InvitationColumns): Invitation[] {
  const { name } = personName(row[columns.from] ?? '', '');
  const incoming = oneLine(row[columns.direction] ?? '').toUpperCase() === 'INCOMING';
  if (name === '' || !incoming) return [];
  const note = decodeEntities((row[columns.note] ?? '').slice(0, LONGEST_NOTE).trim());
  return [{ from: name, sentAt: oneLine(row[columns.sentAt] ?? ''), note }];
}

/** A value of one line. What is longer is none. */
function oneLine(cell: string): string {
  const text = cell.slice(0, LONGEST_VALUE);
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const LONGEST_VALUE = 300;
/** LinkedIn allows a few hundred characters, and 8,000 in a message. */
const LONGEST_NOTE = 10_000;
