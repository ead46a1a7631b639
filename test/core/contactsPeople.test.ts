// Finding contacts: by a whole name, by the beginning of one, and what is then known of the recipient of a draft.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Contact } from '../../server/src/core/contacts/contacts';
import { factsOf } from '../../server/src/core/contacts/facts';
import { mergeExports } from '../../server/src/core/contacts/merge';
import { createPeople } from '../../server/src/core/contacts/people';
import { NO_EXPORT, readExport } from '../../server/src/core/contacts/read';
import { parseDraft } from '../../server/src/core/draft/parse';
import { anyCharacter } from '../support/characters';
import { cpuTime } from '../support/cpuTime';
import { CONNECTIONS, INVITATIONS, manyConnections } from '../support/exports';

function contact(name: string, company = '', role = ''): Contact {
  return { name, first: name.split(' ')[0]!, company, role, connectedOn: '' };
}

const PEOPLE = [
  contact('Priya Raman', 'Northwind', 'Data engineer'),
  contact('Ramona Prinz', 'Fabrikam'),
  contact('Prisca O’Neill', 'Raman & Sons'),
  contact('Łukasz Żak-Nowak', 'Prima Shipping'),
  contact('José Ibarra', 'Société Générale'),
  contact('Tom Marsh', 'Northwind', 'Skipper'),
  contact('Tom Marsh', 'Contoso', 'Cook'),
  contact('Mei Ling', 'Tailspin'),
  contact('Mei Ling', 'Tailspin'),
  contact('李 小龙', '北风'),
];
const people = createPeople(PEOPLE);

describe('finding a contact', () => {
  const found: readonly [name: string, expected: string | undefined][] = [
    ['Priya Raman', 'Northwind'],
    ['priya  RAMAN ', 'Northwind'],
    ['Dr. Priya Raman', 'Northwind'],
    ['Prof. Dr. Priya Raman, PhD 🚀', 'Northwind'],
    ['lukasz zak nowak', 'Prima Shipping'],
    ['Jose Ibarra', 'Société Générale'],
    ['Jose\u0301 Ibarra', 'Société Générale'],
    ["Prisca O'Neill", 'Raman & Sons'],
    ['prisca oneill', 'Raman & Sons'],
    ['李 小龙', '北风'],
    ['Mei Ling', 'Tailspin'],
    // Two who share it, a part of a name, somebody else, nobody.
    ['Tom Marsh', undefined],
    ['Priya', undefined],
    ['Raman', undefined],
    ['Priya Raman Northwind', undefined],
    ['Ada Lovelace', undefined],
    ['', undefined],
    ['Dr.', undefined],
    ['🚀', undefined],
    ['constructor', undefined],
  ];
  for (const [name, company] of found)
    it(`by “${name}” gives ${company ? `the one at ${company}` : 'nobody'}`, () => {
      assert.equal(people.find(name)?.company, company);
    });
});

describe('searching contacts', () => {
  const search = (typed: string, most = 20) => people.search(typed, most).map(({ name }) => name);

  it('ranks first names before other names before companies, else keeps the order of the file', () => {
    assert.deepEqual(search('pri'), ['Priya Raman', 'Prisca O’Neill', 'Ramona Prinz', 'Łukasz Żak-Nowak']);
    assert.deepEqual(search('ram'), ['Ramona Prinz', 'Priya Raman', 'Prisca O’Neill']);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(search('raman pri'), ['Priya Raman', 'Prisca O’Neill']);
    assert.deepEqual(search('Priya R'), ['Priya Raman']);
    assert.deepEqual(search('priya north'), ['Priya Raman']);
    assert.deepEqual(search('priya fabrikam'), []);
    assert.deepEqual(search('riya'), []);
  });

  it('counts neither case nor accents nor marks', () => {
    assert.deepEqual(search('ŻAK'), ['Łukasz Żak-Nowak']);
    assert.deepEqual(search('zak-now'), ['Łukasz Żak-Nowak']);
    assert.deepEqual(search("o'n"), ['Prisca O’Neill']);
    assert.deepEqual(search('one'), ['Prisca O’Neill']);
    assert.deepEqual(search('gener'), ['José Ibarra']);
    assert.deepEqual(search('小'), ['李 小龙']);
  });

  it('gives the first ones where nothing is typed, and never more than asked for', () => {
    assert.deepEqual(search('', 3), ['Priya Raman', 'Ramona Prinz', 'Prisca O’Neill']);
    assert.deepEqual(search(' . ', 1), ['Priya Raman']);
    assert.deepEqual(search('p', 2), ['Priya Raman', 'Prisca O’Neill']);
    assert.deepEqual(search('tom', 0), []);
    assert.deepEqual(createPeople([]).search('tom', 5), []);
    assert.deepEqual(createPeople([]).search('', 5), []);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const anybody = fc.record({ name: text, first: text, company: text, role: text, connectedOn: text });

  it('finds everybody by the beginning of their name, whatever is in it', () => {
    const word = fc.stringMatching(/^[A-Zß-ÿ]{1,6}$/);
    const named = fc.tuple(word, word).map(([first, last]) => contact(`${first} ${last}`));
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), named, fc.array(anybody, { maxLength: 8 }), (a, somebody, b) => {
        const all = createPeople([...a, somebody, ...b]);
        const typed = somebody.name.slice(0, -1);
        assert.ok(all.search(typed, 99).includes(somebody), typed);
      }),
    );
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.array(anybody), fc.string({ unit: anyCharacter }), (contacts, typed) => {
        const all = createPeople(contacts);
        const one = all.find(typed);
        assert.ok(one === undefined || contacts.includes(one));
        assert.ok(all.search(typed, 3).length <= 3);
      }),
    );
  });

  it('costs less than looking at 30,000 names one by one', () => {
    const { contacts } = readExport(manyConnections(30_000));
    const all = createPeople(contacts);
    // The index is made by the first question.
    assert.equal(all.search('raman', 20).length, 20);
    const plain = cpuTime(() =>
      contacts.filter(({ name }) => name.normalize('NFKD').toLowerCase().startsWith('raman')),
    );
    for (const typed of ['s', 'raman', 'raman pri', 'harbour', 'nobody']) {
      const took = cpuTime(() => all.search(typed, 20));
      assert.ok(took < 2 * plain, `“${typed}” took ${(took / plain).toFixed(1)} times as long as a loop`);
    }
  });
});

describe('what contacts know of a recipient', () => {
  const facts = (frontMatter: string) => factsOf(people, parseDraft(`---\n${frontMatter}\n---\nHi [name],`));

  it('is everything that LinkedIn tells, by front matter key', () => {
    const expected = { to: 'Priya Raman', first: 'Priya', company: 'Northwind', role: 'Data engineer' };
    assert.deepEqual(facts('to: Dr. Priya Raman'), expected);
    assert.deepEqual(facts('to: Ramona Prinz'), { to: 'Ramona Prinz', first: 'Ramona', company: 'Fabrikam' });
  });

  it('is nothing where nobody is meant, or nobody can tell who', () => {
    for (const frontMatter of ['to: Tom Marsh', 'to: Ada Lovelace', 'to:', 'company: Northwind'])
      assert.deepEqual(facts(frontMatter), {});
  });
});

describe('several files', () => {
  it('are one list, each person and invitation once', () => {
    const connections = readExport(CONNECTIONS);
    const invitations = readExport(INVITATIONS);
    const later = { from: 'Tom Marsh', sentAt: '7/9/26, 1:00 PM', note: '' };
    const merged = mergeExports([
      connections,
      invitations,
      connections,
      { ...invitations, invitations: [later] },
      invitations,
    ]);
    assert.deepEqual(
      merged.contacts.map(({ name }) => name),
      ['Priya Raman', 'Jonas Weber'],
    );
    assert.deepEqual(
      merged.invitations.map(({ from }) => from),
      ['Priya Raman', 'Tom Marsh', 'Marta Lind'],
    );
    assert.deepEqual(mergeExports([]), NO_EXPORT);
  });
});
