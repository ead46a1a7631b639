// Bodies written to several people: what counts as the same, what does not, and that many drafts cost little.
import assert from 'node:assert/strict';
import { fingerprintOf, lint, parseDraft, resolveConfig, type Twin, twinIndex } from '../../server/src/core';

const BODY =
  'thanks for the invite! It was great to meet you at the harbour day, and I look forward to reading more of what you write about tide mills and the people who keep them running.';
const LONG = `${BODY} The photos from the boat are on their way to you, and so is the list of mills that are still at work in the north. If you ever pass through our town, the coffee at the lock keeper’s house is as good as they say.`;

const to = (name: string, body: string, more = '') =>
  `---\nto: ${name}\n${more}---\nHi ${name.split(' ')[0]},\n\n${body}\n\nBest,\nSam\n`;

/** The twins of the first of the drafts, which are called by their numbers. */
function twins(...drafts: string[]): readonly Twin[] {
  const index = twinIndex();
  drafts.forEach((text, i) => {
    index.update(String(i), fingerprintOf(parseDraft(text)));
  });
  return index.of('0');
}

const found = (...drafts: string[]) => twins(...drafts).map(({ uri, exact }) => `${uri} ${exact ? 'same' : 'almost'}`);

describe('duplicates', () => {
  it('are the same words to somebody else', () => {
    assert.deepEqual(twins(to('Priya Raman', BODY), to('Tom Okafor', BODY)), [
      { uri: '1', label: '1', recipient: 'Tom Okafor', exact: true },
    ]);
    assert.deepEqual(found(`Hi Priya, ${BODY}`, `Hi Tom, ${BODY}`), ['1 same']);
  });

  it('do not depend on greeting, sign-off, quotes, comments, case, marks and white space', () => {
    const other = `> Would love to connect\n\nHello Tom!\n<!-- later -->\n${BODY.toUpperCase().replaceAll(',', ' –').replaceAll(' ', '  ')}\n\nCheers,\nS.`;
    assert.deepEqual(found(to('Priya Raman', BODY), other), ['1 same']);
    assert.deepEqual(found(to('Priya Raman', BODY).replaceAll('\n', '\r\n'), to('Tom Okafor', BODY)), ['1 same']);
  });

  it('do not depend on names and on what the front matter knows of the reader', () => {
    const about = (first: string, company: string, event: string) =>
      `thanks for the invite! ${event} was a joy, and what ${company} does in tidal power is worth a visit. See you there, ${first}!`;
    const priya = to(
      'Priya Raman',
      about('Priya', 'Northwind', 'JSConf Oslo'),
      'company: Northwind\nmet: JSConf Oslo\n',
    );
    const tom = to(
      'Tom Okafor',
      about('Tom', 'Tailspin Toys', 'The night train'),
      'company: Tailspin Toys\nmet: the night train\n',
    );
    assert.deepEqual(found(priya, tom), ['1 same']);
    const unknown = to('Tom Okafor', about('Tom', 'Tailspin Toys', 'The night train'));
    assert.deepEqual(found(priya, unknown), [], 'What no front matter knows are words of one’s own.');
  });

  it('are no two versions for one person, however the name is written', () => {
    for (const [a, b] of [
      ['Priya Raman', 'Priya Raman'],
      ['Priya Raman', 'Dr. Priya Raman'],
      ['Priya Raman', 'Raman, Priya'],
      ['Dr. Priya Raman, PMP', 'Raman, Priya'],
      ['Anna von der Heyde', 'Anna Heyde'],
      ['Elizabeth Marsh', 'Liz Marsh'],
      ['Priya Raman', 'Priya'],
    ] as const)
      assert.deepEqual(found(to(a, BODY), to(b, BODY)), [], `${a}, ${b}`);
    assert.deepEqual(found(to('Priya Raman', BODY), `Hi Priya, ${BODY}`), []);
    for (const [a, b] of [
      ['Tom Okafor', 'Tom Berg'],
      ['Okafor, Tom', 'Tom Berg'],
      ['Tom Okafor, PMP', 'Tom Berg, PMP'],
      ['Anna von der Heyde', 'Anna von der Lippe'],
    ] as const)
      assert.deepEqual(found(to(a, BODY), to(b, BODY)), ['1 same'], `${a}, ${b}`);
  });

  it('need somebody on both sides, and a body without open slots', () => {
    for (const other of [
      `Hello, ${BODY}`,
      BODY,
      'Hi Tom,',
      '',
      to('Tom Okafor', BODY.replace('the harbour day', '[event]')),
    ]) {
      assert.deepEqual(found(to('Priya Raman', BODY), other), [], other);
      assert.deepEqual(found(other, other), [], other);
    }
    const slot = to('Tom Okafor', BODY.replace('the harbour day', '[event]'));
    assert.deepEqual(found(slot, slot.replaceAll('Tom', 'Ana')), []);
  });

  it('may differ in a word or two of many', () => {
    const priya = to('Priya Raman', LONG);
    assert.deepEqual(found(priya, to('Tom Okafor', LONG.replace('great', 'lovely'))), ['1 almost']);
    const two = LONG.replace('great', 'lovely').replace('photos', 'pictures');
    assert.deepEqual(found(priya, to('Tom Okafor', two)), ['1 almost']);
    assert.deepEqual(found(priya, to('Tom Okafor', two.replace('town', 'village'))), []);
  });

  it('end with a sentence of one’s own, however much else is the same', () => {
    const filler = Array.from({ length: 400 }, (_, i) => `word${i}`).join(' ');
    for (const body of [LONG, `${LONG} ${filler}.`]) {
      const own = body.replace('The photos', 'Your daughter asked for the puppet. The photos');
      assert.deepEqual(found(to('Priya Raman', body), to('Tom Okafor', own)), []);
      assert.deepEqual(found(to('Priya Raman', own), to('Tom Okafor', body)), []);
    }
  });

  it('are judged by every word where there are few', () => {
    const short = 'thanks for asking! I keep this list to old shipmates.';
    assert.deepEqual(found(`Hi Priya, ${short}`, `Hi Tom, ${short}`), ['1 same']);
    assert.deepEqual(found(`Hi Priya, ${short}`, `Hi Tom, ${short.replace('old', 'close')}`), []);
  });

  it('are told with those word for word first, then by name', () => {
    const almost = LONG.replace('great', 'lovely');
    const drafts = [to('Priya Raman', LONG), to('Ana Silva', almost), to('Tom Okafor', LONG), to('Mina Sato', LONG)];
    assert.deepEqual(found(...drafts), ['2 same', '3 same', '1 almost']);
  });

  it('come and go with the drafts, and tell whether others are concerned', () => {
    const index = twinIndex();
    const print = (text: string) => fingerprintOf(parseDraft(text));
    const priya = print(to('Priya Raman', LONG));
    assert.equal(index.update('a', priya), false);
    assert.equal(index.update('b', print(to('Tom Okafor', BODY))), false);
    assert.equal(index.update('b', print(to('Tom Okafor', LONG))), true);
    assert.deepEqual(
      index.of('a').map(({ uri }) => uri),
      ['b'],
    );
    assert.equal(index.update('a', priya), false, 'Nothing new.');
    assert.equal(
      index.update('a', print(to('Priya Raman', LONG.replace('great', 'lovely')))),
      true,
      'No longer the same.',
    );
    assert.equal(index.of('b')[0]!.exact, false);
    assert.equal(index.update('a', print(to('Ana Silva', LONG))), true, 'The name that the other one shows.');
    assert.equal(index.of('b')[0]!.recipient, 'Ana Silva');
    assert.equal(index.remove('a'), true);
    assert.deepEqual([...index.of('a'), ...index.of('b')], []);
    assert.equal(index.remove('a'), false);
    assert.equal(index.update('b', undefined), false);
  });

  it('are found among ten thousand drafts, in time that grows with their number', () => {
    const mixed = (n: number) => Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 0;
    const print = (i: number, whole: string, shingles: readonly number[]) => {
      const first = `P${'bcdfghjklm'[i % 10]}`;
      return { first, last: `Q${i}`, recipient: `${first} Q${i}`, whole, shingles };
    };
    const own = (i: number) => Array.from({ length: 60 }, (_, j) => mixed(mixed(i * 60 + j + 1))).sort((a, b) => a - b);
    const all = Array.from({ length: 10_000 }, (_, i) => i);
    const prints = all.map(i => print(i, `${i}`, own(i === 9_999 ? 17 : i)));
    // All alike, with a word of its own in each: no list of candidates may grow into a square.
    const { shingles } = fingerprintOf(parseDraft(to('Priya Raman', LONG)))!;
    const alike = all.map(i => print(i, `${i}`, [...shingles.slice(0, -1), 0xffff0000 + i]));
    const time = (all: typeof prints) => {
      const start = performance.now();
      const index = twinIndex(all.map((print, i) => [String(i), print]));
      const result = all.map((_, i) => index.of(String(i)));
      return { result, took: performance.now() - start };
    };
    const { result, took } = time(prints);
    assert.deepEqual(
      result[17]!.map(({ uri }) => uri),
      ['9999'],
    );
    assert.deepEqual(
      result[9_999]!.map(({ uri }) => uri),
      ['17'],
    );
    const small = time(alike.slice(0, 1_000)).took;
    const large = time(alike);
    assert.ok(large.result.every(twins => twins.length > 0));
    assert.ok(large.took < 30 * Math.max(small, 100), `${small} ms for 1,000, ${large.took} ms for 10,000`);
    assert.ok(took < 30 * Math.max(small, 100), `${took} ms for 10,000 that differ`);
  }).timeout(120_000);
});

describe('rule bulk-duplicate', () => {
  const twin = (uri: string, recipient: string): Twin => ({ uri, label: `${uri}.invite.md`, recipient, exact: true });
  const messages = (all: readonly Twin[], text = to('Priya Raman', BODY), rules = {}) =>
    lint(text, resolveConfig({ rules: { 'bulk-duplicate': rules } }).config, { twins: all })
      .filter(({ ruleId }) => ruleId === 'bulk-duplicate')
      .map(({ message, related }) => ({ message, related }));

  it('names two, and counts more', () => {
    const all = ['Tom', 'Ana', 'Mina', 'Jo', 'Lea', 'Kim'].map(name => twin(name.toLowerCase(), name));
    const said = (count: number) => messages(all.slice(0, count))[0]!.message;
    assert.match(said(1), /you write to Tom \(tom\.invite\.md\); add something that only Priya would get\.$/);
    assert.match(said(2), /you write to Tom \(tom\.invite\.md\) and Ana \(ana\.invite\.md\);/);
    assert.match(said(3), /you write to Tom \(tom\.invite\.md\) and 2 others;/);
    const many = Array.from({ length: 50 }, (_, i) => twin(String(i), 'Tom'));
    assert.match(messages(many)[0]!.message, /and many others;/);
  });

  it('points at the other drafts, five at most', () => {
    const all = Array.from({ length: 7 }, (_, i) => twin(String(i), `Tom ${i}`));
    const [{ related = [] } = {}] = messages(all);
    assert.deepEqual(related[0], { uri: '0', span: { start: 0, end: 0 }, message: 'The same to Tom 0.' });
    assert.equal(related.length, 5);
  });

  it('is silent without twins, for few words, where it is off and where a comment says so', () => {
    assert.deepEqual(messages([]), []);
    const tom = [twin('tom', 'Tom')];
    assert.equal(messages(tom).length, 1);
    assert.deepEqual(messages(tom, to('Priya Raman', BODY), { minimumWords: 50 }), []);
    assert.deepEqual(messages(tom, to('Priya Raman', BODY), { severity: 'off' }), []);
    assert.deepEqual(messages(tom, to('Priya Raman', `<!-- invite-disable-next-line bulk-duplicate -->\n${BODY}`)), []);
  });
});
