// Whose name is it? In doubt two names are taken for one person, and two spellings for one firm.
import assert from 'node:assert/strict';
import { isSameFirm, isSamePerson } from '../../server/src/core/draft/sameName';

const people: readonly [said: string, full: string, same: boolean][] = [
  ['Priya', 'Priya Raman', true],
  ['priya', 'PRIYA RAMAN', true],
  ['Łukasz', 'Łukasz Żak', true],
  ['Jose', 'José Ibarra', true],
  ['Liz', 'Elizabeth Marsh', true],
  ['Bob', 'Robert Okafor', true],
  ['Kris', 'Kristoffer Lund', true],
  ['J', 'Jonas Weber', true],
  ['Raman', 'Dr. Priya Raman', true],
  ['Anne-Marie', 'Anne Marie Dubois', true],
  ['Mei Ling', 'Ling Mei', true],
  ['Tom', 'Priya Raman', false],
  ['Pryia', 'Priya Raman', false],
  ['Priya', 'Paul Raskin', false],
  ['Ana', 'Tom Hanover', false],
];

const firms: readonly [said: string, full: string, same: boolean][] = [
  ['Northwind', 'Northwind Shipping AS', true],
  ['IBM', 'International Business Machines', true],
  ['International Business Machines', 'IBM', true],
  ['Open AI', 'OpenAI', true],
  ['Société Générale', 'Societe Generale de Pêche', true],
  ['Fabrikam', 'Northwind', false],
  ['Leeds', 'Northwind', false],
];

describe('same name', () => {
  for (const [said, full, same] of people) {
    it(`${said} is ${same ? '' : 'not '}${full}`, () => assert.equal(isSamePerson(said, full), same));
  }
  for (const [said, full, same] of firms) {
    it(`${said} is ${same ? '' : 'not '}${full}`, () => assert.equal(isSameFirm(said, full), same));
  }
});
