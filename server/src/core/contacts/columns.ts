// The header rows of LinkedIn's data exports: by which words each column is known, and which files are none of ours.
import { foldedWords } from '../text/fold';
import { atFirstCall } from '../text/once';

/** Which column of a row holds what; -1 where the file has none. */
export interface ConnectionColumns {
  readonly kind: 'connections';
  readonly first: number;
  readonly last: number;
  readonly company: number;
  readonly role: number;
  readonly connectedOn: number;
}

export interface InvitationColumns {
  readonly kind: 'invitations';
  readonly from: number;
  readonly sentAt: number;
  readonly note: number;
  readonly direction: number;
}

/** Another file of the same export, chosen by mistake. */
export interface OtherFile {
  readonly kind: 'other';
  readonly name: string;
}

export type Header = ConnectionColumns | InvitationColumns | OtherFile;

/** What a row of cells is the header of; undefined for any other row. Case and accents do not count. */
export function headerOf(cells: readonly string[]): Header | undefined {
  const words = cells.map(comparable);
  return otherFile(words) ?? connections(words) ?? invitations(words);
}

function comparable(cell: string): string {
  return foldedWords(cell).join(' ');
}

function connections(words: readonly string[]): ConnectionColumns | undefined {
  const [first = -1, last = -1, company = -1, role = -1] = connectionWords().map(known => indexOfAny(words, known));
  if (first >= 0 && last >= 0 && (company >= 0 || role >= 0)) {
    const named = indexOfAny(words, CONNECTED_ON);
    return { kind: 'connections', first, last, company, role, connectedOn: named < 0 && role >= 0 ? role + 1 : named };
  }
  // A language that the table lacks: these two words are English in all of them, and LinkedIn has one order of columns.
  const linkedIns = words.length === 7 && words[2] === 'url';
  return linkedIns ? { kind: 'connections', first: 0, last: 1, company: 4, role: 5, connectedOn: 6 } : undefined;
}

function invitations(words: readonly string[]): InvitationColumns | undefined {
  const [from = -1, sentAt = -1, note = -1, direction = -1] = invitationWords().map(known => indexOfAny(words, known));
  if (from >= 0 && note >= 0 && direction >= 0) return { kind: 'invitations', from, sentAt, note, direction };
  const linkedIns = words[5] === 'inviterprofileurl';
  return linkedIns ? { kind: 'invitations', from: 0, sentAt: 2, note: 3, direction: 4 } : undefined;
}

const indexOfAny = (words: readonly string[], known: ReadonlySet<string>) => words.findIndex(word => known.has(word));

function otherFile(words: readonly string[]): OtherFile | undefined {
  const found = OTHER_FILES.find(([, ...header]) => header.every(word => words.includes(comparable(word))));
  return found && { kind: 'other', name: found[0] };
}

/** A lexicon with a line per language and a column per column; `/` between spellings. The result has a set per column. */
function columns(lexicon: string): ReadonlySet<string>[] {
  const lines = lexicon.trim().split('\n');
  const table = lines.map(line => line.split('|').slice(1));
  return table[0]!.map((_, column) => new Set(table.flatMap(row => row[column]!.split('/').map(comparable))));
}

// English and German as exports have them, the other languages by their ordinary words for these fields. A word may stand
// for one column only, in whatever language: French "Nom" is a last name, Italian "Nome" a first.
const connectionWords = atFirstCall(() =>
  columns(`
  en | First Name               | Last Name               | Company             | Position
  de | Vorname                  | Nachname                | Unternehmen / Firma | Position
  fr | Prénom                   | Nom / Nom de famille    | Entreprise/Société  | Poste / Fonction
  es | Nombre                   | Apellidos / Apellido    | Empresa             | Cargo / Puesto
  it | Nome                     | Cognome                 | Azienda / Società   | Posizione
  pt | Nome / Primeiro nome     | Sobrenome / Apelido     | Empresa             | Cargo / Função
  nl | Voornaam                 | Achternaam              | Bedrijf             | Functie
  sv | Förnamn                  | Efternamn               | Företag             | Befattning
  da | Fornavn                  | Efternavn               | Virksomhed          | Stilling
  no | Fornavn                  | Etternavn               | Bedrift / Firma     | Stilling
  fi | Etunimi                  | Sukunimi                | Yritys              | Asema / Tehtävänimike
  pl | Imię                     | Nazwisko                | Firma               | Stanowisko
  cs | Jméno / Křestní jméno    | Příjmení                | Společnost / Firma  | Pozice
  ro | Prenume                  | Nume / Nume de familie  | Companie            | Poziție / Funcție
  hu | Keresztnév / Utónév      | Vezetéknév              | Cég / Vállalat      | Beosztás / Pozíció
  tr | Ad                       | Soyad / Soyadı          | Şirket              | Pozisyon / Unvan
  id | Nama Depan               | Nama Belakang           | Perusahaan          | Posisi / Jabatan
  el | Όνομα                    | Επώνυμο                 | Εταιρεία            | Θέση
  ru | Имя                      | Фамилия                 | Компания            | Должность
  uk | Ім’я                     | Прізвище                | Компанія            | Посада
  ja | 名                       | 姓                      | 会社 / 会社名       | 役職
  zh | 名 / 名字                | 姓 / 姓氏               | 公司                | 职位 / 職位
  ko | 이름                     | 성                      | 회사                | 직책 / 직위
`),
);

// The day is shown and nothing more. In other languages it is the cell behind the position, as LinkedIn orders them.
const CONNECTED_ON = new Set(['Connected On', 'Verbunden am'].map(comparable));

const invitationWords = atFirstCall(() =>
  columns(`
  en | From | Sent At      | Message   | Direction
  de | Von  | Gesendet am  | Nachricht | Richtung
  fr | De   | Envoyé le    | Message   | Direction / Sens
  es | De   | Enviado el   | Mensaje   | Dirección / Sentido
  it | Da   | Inviato il   | Messaggio | Direzione
  pt | De   | Enviado em   | Mensagem  | Direção
  nl | Van  | Verzonden op | Bericht   | Richting
`),
);

/** The name of each file, and words of its header that no other has. */
const OTHER_FILES: readonly (readonly [name: string, ...header: string[]])[] = [
  ['messages.csv', 'CONVERSATION ID', 'FROM'],
  ['Profile.csv', 'First Name', 'Maiden Name'],
  ['ImportedContacts.csv', 'Source', 'First Name', 'Emails'],
  ['Recommendations_Received.csv', 'Job Title', 'Text', 'Creation Date'],
  ['Endorsement_Received_Info.csv', 'Endorsement Date', 'Skill Name'],
  ['Positions.csv', 'Company Name', 'Started On'],
  ['Education.csv', 'School Name', 'Degree Name'],
  ['Company Follows.csv', 'Organization', 'Followed On'],
  ['Events.csv', 'Event Name', 'Event Time'],
  ['Email Addresses.csv', 'Email Address', 'Confirmed', 'Primary'],
];
