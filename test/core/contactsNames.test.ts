// What people write into their name fields, and the names that are in it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { personName, tidyName } from '../../server/src/core/contacts/names';
import { anyCharacter } from '../support/characters';

const names: readonly [first: string, last: string, name: string, greeted: string][] = [
  ['Priya', 'Raman', 'Priya Raman', 'Priya'],
  // What stays.
  ['Jan', 'van der Berg', 'Jan van der Berg', 'Jan'],
  ['Siobhán', "O'Brien", "Siobhán O'Brien", 'Siobhán'],
  ['Niamh', 'O’Brien-Walsh', 'Niamh O’Brien-Walsh', 'Niamh'],
  ['Martin', 'King Jr.', 'Martin King Jr.', 'Martin'],
  ['Martin', 'King, Jr., PhD', 'Martin King, Jr.', 'Martin'],
  ['Samuel', 'Ade, III', 'Samuel Ade, III', 'Samuel'],
  ['Ana', 'García - López', 'Ana García - López', 'Ana'],
  ['Jack', 'MA', 'Jack MA', 'Jack'],
  ['Mbali', 'MBA', 'Mbali MBA', 'Mbali'],
  ['Mary Ann', 'Smith', 'Mary Ann Smith', 'Mary Ann'],
  ['小龙', '李', '小龙 李', '小龙'],
  ['می‌نا', 'کریمی', 'می‌نا کریمی', 'می‌نا'],
  ['J.', 'Doe', 'J. Doe', 'J.'],
  // What goes.
  ['Ann', 'Lee, PMP 🚀', 'Ann Lee', 'Ann'],
  ['Ann', 'Lee PMP, CSM', 'Ann Lee', 'Ann'],
  ['Ann', 'Lee Ph.D. MBA', 'Ann Lee', 'Ann'],
  ['Ann', 'Lee | Hiring engineers', 'Ann Lee', 'Ann'],
  ['Ann', 'Lee - SAP consultant', 'Ann Lee', 'Ann'],
  ['Ann (Annie)', 'Lee (She/Her)', 'Ann Lee', 'Ann'],
  ['✨Ann✨', 'Lee 👩🏽‍💻1️⃣🇳🇴', 'Ann Lee', 'Ann'],
  ['Dr. Ann', 'Lee', 'Ann Lee', 'Ann'],
  ['Prof. Dr. Ann K.', 'Lee', 'Ann K. Lee', 'Ann'],
  ['Robert “Bob”', 'Lee', 'Robert “Bob” Lee', 'Robert'],
  ['  Ann\n', ' \tLee ', 'Ann Lee', 'Ann'],
  ['', 'Solo', 'Solo', 'Solo'],
  ['Dr.', 'House', 'House', 'House'],
  ['', '', '', ''],
  ['🚀', ' , ', '', ''],
];

describe('names of contacts', () => {
  for (const [first, last, name, greeted] of names)
    it(`“${first}” “${last}” is “${name}”`, () => {
      assert.deepEqual(personName(first, last), { name, first: greeted });
    });

  it('are one tidy line, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), fc.string({ unit: 'grapheme' }), (first, last) => {
        const { name, first: greeted } = personName(first, last);
        assert.doesNotMatch(name + greeted, /[\n\r\t\0]|^\s|\s$/);
        assert.equal(name === '', greeted === '');
      }),
    );
  });

  it('once tidy, stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => assert.equal(tidyName(tidyName(text)), tidyName(text))),
    );
  });
});
