// Reading LinkedIn's data export: every shape in which it comes, and what is said about a file that is broken.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Export, readExport } from '../../server/src/core/contacts/read';
import { TITLE } from '../../server/src/core/draft/draft';
import { anyCharacter } from '../support/characters';
import { cpuTime } from '../support/cpuTime';
import {
  CONNECTIONS,
  CONNECTIONS_HEADER,
  csvLine,
  INVITATIONS,
  INVITATIONS_HEADER,
  manyConnections,
} from '../support/exports';

const PRIYA = {
  name: 'Priya Raman',
  first: 'Priya',
  company: 'Northwind',
  role: 'Data engineer',
  connectedOn: '15 Jul 2026',
};
const JONAS = {
  name: 'Jonas Weber',
  first: 'Jonas',
  company: 'Harbour, Sons & Co',
  role: 'Skipper',
  connectedOn: '02 May 2025',
};
const MARTA = { from: 'Marta Lind', sentAt: '7/8/26, 3:43 PM', note: 'Hi Sam,\n\nyour talk was a "joy".' };
const ROW = 'Priya,Raman,https://www.linkedin.com/in/priya-example,,Northwind,Data engineer,15 Jul 2026';

const both: Export = { contacts: [PRIYA, JONAS], invitations: [] };
const one: Export = { contacts: [PRIYA], invitations: [] };
const withSeparator = (separator: string) =>
  [CONNECTIONS_HEADER.replaceAll(',', separator), ROW.replaceAll(',', separator)].join('\r\n');

const readable: readonly [what: string, text: string, expected: Export][] = [
  ['as LinkedIn writes it', CONNECTIONS, both],
  ['with a byte order mark', `\ufeff${CONNECTIONS}`, both],
  ['with CR LF', CONNECTIONS.replaceAll('\n', '\r\n'), both],
  ['with lone CR', CONNECTIONS.replaceAll('\n', '\r'), both],
  ['without the notes above', CONNECTIONS.slice(CONNECTIONS.indexOf('First Name')), both],
  ['with more above than LinkedIn writes', `${'A line, and more\n'.repeat(20)}${CONNECTIONS}`, both],
  ['saved with semicolons', withSeparator(';'), one],
  ['saved with tabs', withSeparator('\t'), one],
  ['saved for one spreadsheet', `sep=;\n${withSeparator(';')}`, one],
  ['with every cell quoted', `${csvLine(CONNECTIONS_HEADER.split(','))}\n${csvLine(ROW.split(','))}`, one],
  [
    'of an older export, without links',
    'First Name,Last Name,Email Address,Company,Position,Connected On\nPriya,Raman,,Northwind,Data engineer,15 Jul 2026',
    one,
  ],
  ['in other letter case', `${CONNECTIONS_HEADER.toUpperCase()}\n${ROW}`, one],
  [
    'with columns moved and added',
    'Tag,Company,Last Name,First Name,Connected On,Position\nx,Northwind,Raman,Priya,15 Jul 2026,Data engineer,more',
    one,
  ],
  [
    'in German',
    'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nPriya,Raman,u,,Northwind,Data engineer,15 Jul 2026',
    one,
  ],
  ['in French', `Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\n${ROW}`, one],
  ['in Spanish', `Nombre,Apellidos,URL,Correo,Empresa,Cargo,Conectado el\n${ROW}`, one],
  ['in Italian', `Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il\n${ROW}`, one],
  ['in Portuguese', `Nome,Sobrenome,URL,E-mail,Empresa,Cargo,Conectado em\n${ROW}`, one],
  ['in Polish', `Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data\n${ROW}`, one],
  ['in Japanese', `名,姓,URL,メールアドレス,会社,役職,つながった日\n${ROW}`, one],
  ['in a language nobody listed', `Aaa,Bbb,URL,Ccc,Ddd,Eee,Fff\n${ROW}`, one],
  ['with rows of members who left', `${CONNECTIONS_HEADER}\n,,,,,,\n${ROW}\n,,,,,,15 Jul 2026\n`, one],
  ['with blank rows', `${CONNECTIONS_HEADER}\n\n${ROW}\n\n  \n\n`, one],
  ['with its header twice', `${CONNECTIONS_HEADER}\n${ROW}\n${CONNECTIONS_HEADER}\n`, one],
  [
    'with a short row',
    `${CONNECTIONS_HEADER}\nAda,Lovelace`,
    { contacts: [{ name: 'Ada Lovelace', first: 'Ada', company: '', role: '', connectedOn: '' }], invitations: [] },
  ],
  [
    'with line breaks and quotation marks in a value',
    `${CONNECTIONS_HEADER}\nPriya,Raman,,,"The ""North""\nwind",Data engineer,`,
    { contacts: [{ ...PRIYA, company: 'The "North" wind', connectedOn: '' }], invitations: [] },
  ],
  [
    'with a quotation mark inside a plain value',
    `${CONNECTIONS_HEADER}\nPriya,Raman,,,North"wind",Data engineer,`,
    { contacts: [{ ...PRIYA, company: 'North"wind"', connectedOn: '' }], invitations: [] },
  ],
  ['with nobody in it', `${CONNECTIONS_HEADER}\n`, { contacts: [], invitations: [] }],
];

describe('reading Connections.csv', () => {
  for (const [what, text, expected] of readable) it(`${what}`, () => assert.deepEqual(readExport(text), expected));
});

describe('reading Invitations.csv', () => {
  it('keeps what came in, the latest first, notes as they were typed', () => {
    const expected = [{ from: 'Priya Raman', sentAt: '7/10/26, 8:05 AM', note: '' }, MARTA];
    assert.deepEqual(readExport(INVITATIONS), { contacts: [], invitations: expected });
    assert.deepEqual(readExport(INVITATIONS.replaceAll('\n', '\r\n')).invitations, expected);
  });

  it('knows it by its first columns in German, and by its last in any language', () => {
    const row = 'Marta Lind,Sam,x,Hallo,INCOMING,u,u';
    for (const header of ['Von,An,Gesendet am,Nachricht,Richtung', 'A,B,C,D,E,inviterProfileUrl,inviteeProfileUrl'])
      assert.deepEqual(readExport(`${header}\n${row}`).invitations, [
        { from: 'Marta Lind', sentAt: 'x', note: 'Hallo' },
      ]);
  });

  /** The senders of invitations with these dates, named after their place in the file. */
  function order(...dates: readonly string[]): string {
    const rows = dates.map((date, i) => `${'ABCDEF'[i]},Me,"${date}",,INCOMING,,`);
    return readExport([INVITATIONS_HEADER, ...rows].join('\n'))
      .invitations.map(({ from }) => from)
      .join('');
  }

  it('orders by year, month, day, and the halves of a day', () => {
    assert.equal(order('12/31/25, 11:59 PM', '1/1/26, 12:00 AM', '1/1/26, 12:01 PM', '1/1/26, 11:59 AM'), 'CDBA');
    assert.equal(order('9/2/2026, 1:00 AM', '10/1/26, 1:00\u202fam'), 'BA');
  });

  it('leaves invitations without a readable date where the file has them', () => {
    assert.equal(order('gestern', '', '13/45/26, 1:00 PM'), 'ABC');
    assert.equal(order('1/1/26, 1:00 PM', '?', '1/2/26, 1:00 PM', '?'), 'CDAB');
  });

  it('reads HTML’s five escapes in a note, once', () => {
    const note = 'R&amp;D &lt;3 &quot;us&quot; &#39;n&#39; &amp;lt; &copy;';
    const { invitations } = readExport(`${INVITATIONS_HEADER}\nMarta,Me,,${note},INCOMING,,`);
    assert.equal(invitations[0]?.note, 'R&D <3 "us" \'n\' &lt; &copy;');
  });
});

describe('a contacts file that is broken', () => {
  const said = (text: string) => readExport(text).problem ?? '';

  it('is told from an export by its header', () => {
    assert.match(said('a,b\nc,d\n'), /^This is no LinkedIn export: .*“First Name”.*“Direction”.*\.$/);
    assert.match(said('First Name,Last Name\nPriya,Raman\n'), /^This is no LinkedIn export/);
    assert.match(said(`${'x,y\n'.repeat(5000)}${CONNECTIONS}`), /^This is no LinkedIn export/);
  });

  it('is told where it is empty, or was never unpacked', () => {
    for (const text of ['', '\ufeff', ' \r\n\r\n'])
      assert.match(said(text), /^This file is empty; choose Connections\.csv/);
    assert.match(said('PK\u0003\u0004\u0014'), /^This is an archive or a workbook/);
  });

  it('is named where it is another file of the export', () => {
    const headers = {
      'messages.csv': '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","DATE","CONTENT"',
      'Profile.csv': 'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry',
      'Positions.csv': 'Company Name,Title,Description,Location,Started On,Finished On',
      'Recommendations_Received.csv': 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    };
    for (const [name, header] of Object.entries(headers)) {
      const { problem, ...read } = readExport(`${header}\na,b,c,d,e,f,g\n`);
      assert.ok(problem?.startsWith(`This is ${name} of the LinkedIn data export`), problem);
      assert.deepEqual(read, { contacts: [], invitations: [] });
    }
  });

  const unclosed: readonly [what: string, text: string, line: number, names: readonly string[]][] = [
    [
      'to the end of the file',
      `${CONNECTIONS_HEADER}\nAda,"Lovelace,,,Acme,,\n${ROW}\n`,
      2,
      ['Ada Lovelace', 'Priya Raman'],
    ],
    [
      'up to the quotation mark of another row',
      `${CONNECTIONS_HEADER}\n${ROW}\nAda,"Lovelace,,,Acme,,\nTom,Okafor,,,"Acme, Inc",,\nMei,Ling,,,,,\n`,
      3,
      ['Priya Raman', 'Ada Lovelace', 'Tom Okafor', 'Mei Ling'],
    ],
    [
      'up to the same column of another row',
      `${CONNECTIONS_HEADER}\n${ROW}\nAda,Lovelace,,,"Acme,CEO,\nTom,Okafor,,,"Acme, Inc",,\nMei,Ling,,,,,\n`,
      3,
      ['Priya Raman', 'Ada Lovelace', 'Tom Okafor', 'Mei Ling'],
    ],
    ['below notes of several lines', `${CONNECTIONS}Ada,"Lovelace`, 8, ['Priya Raman', 'Jonas Weber', 'Ada Lovelace']],
    [
      'twice',
      `${CONNECTIONS_HEADER}\r\nAda,"Lovelace,,,,,\r\n${ROW}\r\nTom,"Okafor,,,,,\r\nMei,Ling,,,,,\r\n`,
      2,
      ['Ada Lovelace', 'Priya Raman', 'Tom Okafor', 'Mei Ling'],
    ],
  ];
  for (const [what, text, line, expected] of unclosed)
    it(`names the line of a quotation mark that runs ${what}, and reads all the rest`, () => {
      const { contacts, problem } = readExport(text);
      assert.match(problem ?? '', new RegExp(`^The quotation mark on line ${line} is never closed`));
      assert.deepEqual(
        contacts.map(({ name }) => name),
        expected,
      );
    });

  it('with quotation marks that nobody doubled in a note is none', () => {
    const row = 'Marta,Me,"7/8/26, 3:43 PM","He said "hi" to me\nand more",INCOMING,,';
    const { invitations, problem } = readExport(`${INVITATIONS_HEADER}\n${row}\n`);
    assert.deepEqual([invitations[0]?.note, problem], ['He said "hi" to me\nand more', undefined]);
  });

  it('gives no value that is longer than one can be', () => {
    const long = 'a'.repeat(1_000_000);
    const { contacts } = readExport(`${CONNECTIONS_HEADER}\n${[long, long, '', '', long, long, long].join(',')}`);
    const { invitations } = readExport(`${INVITATIONS_HEADER}\n${long},${long},${long},${long},INCOMING`);
    assert.ok(JSON.stringify([...contacts, ...invitations]).length < 20_000);
  });

  it('never fails, whatever is in it', () => {
    const odd = fc.stringMatching(/^[",;\t\r\n \ufeffaÉ🚀]{0,40}$/u);
    const header = fc.constantFrom(CONNECTIONS_HEADER, INVITATIONS_HEADER, '');
    fc.assert(
      fc.property(header, fc.oneof(odd, fc.string({ unit: anyCharacter })), (first, rest) => {
        const { contacts, invitations } = readExport(`${first}\n${rest}`);
        for (const { name } of contacts) assert.notEqual(name, '');
        for (const { from } of invitations) assert.notEqual(from, '');
      }),
      { numRuns: 500 },
    );
  });
});

describe('any list of people', () => {
  // A title is no name, and left out.
  const word = fc.stringMatching(/^[A-ZÉ][a-zéßœ]{1,12}$/).filter(name => !TITLE.test(name));
  const value = fc.stringMatching(/^[A-Za-z0-9É"';,&.]{1,5}([ "';,&.][A-Za-z0-9É"']{1,5}){0,3}$/);
  const contact = fc.record({ first: word, last: word, company: value, role: value });

  it('reads back as it was written, however it is separated and quoted', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (people, newline) => {
        const rows = people.map(({ first, last, company, role }) => csvLine([first, last, '', '', company, role, '']));
        const { contacts, problem } = readExport([CONNECTIONS_HEADER, ...rows, ''].join(newline));
        assert.equal(problem, undefined);
        assert.deepEqual(
          contacts,
          people.map(({ first, last, company, role }) => ({
            name: `${first} ${last}`,
            first,
            company,
            role,
            connectedOn: '',
          })),
        );
      }),
    );
  });

  it('costs in proportion to its length', () => {
    const few = manyConnections(3_000);
    const many = manyConnections(30_000);
    assert.equal(readExport(many).contacts.length, 30_000);
    const [small, large] = [cpuTime(() => readExport(few)), cpuTime(() => readExport(many))];
    assert.ok(large < 40 * small, `ten times the rows took ${(large / small).toFixed(1)} times as long`);
  });

  it('costs no more where one value is full of quotation marks', () => {
    const odd = (times: number) => `${INVITATIONS_HEADER}\nMarta,Me,x,"${'say "hi" '.repeat(times)}",INCOMING,,`;
    assert.equal(readExport(odd(10)).invitations.length, 1);
    const [small, large] = [2_000, 20_000].map(times => cpuTime(() => readExport(odd(times)))) as [number, number];
    assert.ok(large < 40 * small, `ten times the marks took ${(large / small).toFixed(1)} times as long`);
  });
});
