// Names for new draft files: readable, free, and without what a file system would refuse.
import assert from 'node:assert/strict';
import { freeFileName } from '../../client/src/fileNames';

describe('the name of a draft file', () => {
  const names: readonly [person: string, file: string][] = [
    ['Priya Raman', 'priya-raman.invite.md'],
    ['Siobhán O’Dwyer', 'siobhan-odwyer.invite.md'],
    ['José-María  Núñez (he/him)', 'jose-maria-nunez-he-him.invite.md'],
    ['王小明', '王小明.invite.md'],
    ['प्रिया', 'प्रिया.invite.md'],
    ['../../etc/passwd', 'etc-passwd.invite.md'],
    ['C:\\Temp\0', 'c-temp.invite.md'],
    ['🙂', 'reply.invite.md'],
    ['', 'reply.invite.md'],
  ];
  for (const [person, file] of names) {
    it(`is ${file} for “${person}”`, () => assert.equal(freeFileName(person, []), file));
  }

  it('gets a number where it is taken, whatever the case of the letters', () => {
    const taken = ['priya-raman.invite.md', 'Priya-Raman-2.invite.md', 'priya-raman-4.invite.md', 'notes.md'];
    assert.equal(freeFileName('Priya Raman', taken), 'priya-raman-3.invite.md');
    assert.equal(freeFileName('Priya', taken), 'priya.invite.md');
  });

  it('stays short, and whole characters', () => {
    const name = freeFileName('𝒜'.repeat(1000) + 'x'.repeat(1000), []);
    assert.ok(name.length <= 60 * 2 + '.invite.md'.length, name);
    assert.doesNotMatch(freeFileName('\ud835'.repeat(3), []), /[\ud800-\udfff]/);
  });
});
