// The language engine: words, patterns and the matcher, each through its own small window.
import assert from 'node:assert/strict';
import { inflect } from '../../server/src/core/language/inflect';
import { allSets, entries } from '../../server/src/core/language/lexicon';
import { matcherOf } from '../../server/src/core/language/matcher';
import { buildNetwork } from '../../server/src/core/language/network';
import { type Node, parsePattern, type Sets, type Test } from '../../server/src/core/language/pattern';
import { Flag, tokenize } from '../../server/src/core/language/tokens';
import { hashOf } from '../../server/src/core/text/hash';

const words = (text: string) => tokenize(text, [{ start: 0, end: text.length }], []).map(token => token.word);
const flagged = (text: string, flag: number) =>
  tokenize(text, [{ start: 0, end: text.length }], [])
    .filter(token => token.flags & flag)
    .map(token => token.word);

describe('tokenize', () => {
  const cases: [string, string[]][] = [
    ["I don't", ['i', 'do', 'not']],
    ['I can’t, won’t', ['i', 'can', 'not', 'will', 'not']],
    ["I'd we'll you're", ['i', "'d", 'we', "'ll", 'you', "'re"]],
    ['dont cannot im', ['do', 'not', 'can', 'not', 'i', "'m"]],
    ["O'Brien's", ["o'brien", "'s"]],
    ['co-founder R&D 1,000 3.5', ['co-founder', 'r&d', '1,000', '3.5']],
    ['end.Start', ['end', 'start']],
    ['https://example.com/a?b=c.', ['https://example.com/a?b=c']],
    ['𝗵𝗶𝗿𝗲 ｍｅ', ['hire', 'me']],
    ['soft\u00adhyphen zero\u200bwidth', ['softhyphen', 'zerowidth']],
    ['naïve Žižek 小明', ['naïve', 'žižek', '小明']],
    ['🙌🏽 ok', ['ok']],
    ['', []],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(words(text), expected));

  it('reads words that were made to fall on one place of its table', () => {
    const placeOf = (word: string) => hashOf(word) & 0xffff;
    const alike: string[] = [];
    for (let i = 0; alike.length < 20; i++) {
      const word = `z${i.toString(36).replace(/\d/g, digit => 'ghijklmnop'[Number(digit)]!)}`;
      if (placeOf(word) === placeOf('harbour') && !alike.includes(word)) alike.push(word);
    }
    for (let time = 0; time < 2; time++) assert.deepEqual(words(alike.join(' ')), alike);
  });

  it('keeps offsets into the original', () => {
    const text = 'Hi, I can’t 𝗵𝗶𝗿𝗲.';
    const tokens = tokenize(text, [{ start: 0, end: text.length }], []);
    assert.deepEqual(
      tokens.map(({ start, end }) => text.slice(start, end)),
      ['Hi', 'I', 'ca', 'n’t', '𝗵𝗶𝗿𝗲'],
    );
  });
  it('a slot is one word, and a gap between stretches ends a clause', () => {
    const tokens = tokenize(
      'Hi [name] you',
      [
        { start: 0, end: 9 },
        { start: 10, end: 13 },
      ],
      [{ start: 3, end: 9 }],
    );
    assert.deepEqual(
      tokens.map(({ word, flags, mark }) => [word, Boolean(flags & Flag.slot), mark]),
      [
        ['hi', false, ''],
        ['', true, '\n'],
        ['you', false, ''],
      ],
    );
  });
  it('sentences start after marks and blank lines, not after abbreviations', () => {
    assert.deepEqual(flagged('Hi Dr. Osei! How are you?\n\nFine. And you', Flag.sentenceStart), [
      'hi',
      'how',
      'fine',
      'and',
    ]);
  });
  it('clauses start at commas and conjunctions', () => {
    assert.deepEqual(flagged('Thanks, and could you call if free', Flag.clauseStart), [
      'thanks',
      'and',
      'could',
      'if',
      'free',
    ]);
  });
  it('marks what is quoted, straight or curly', () => {
    assert.deepEqual(flagged('you said “please refer me” and "call me" twice', Flag.quoted), [
      'please',
      'refer',
      'me',
      'call',
      'me',
    ]);
  });
});

describe('inflect', () => {
  const cases: [string, ...string[]][] = [
    ['refer', 'refers', 'referred', 'referring'],
    ['introduce', 'introduces', 'introduced', 'introducing'],
    ['send', 'sends', 'sent', 'sending'],
    ['reply', 'replies', 'replied', 'replying'],
    ['pass on', 'passes on', 'passed on', 'passing on'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['be', 'is', 'was', 'being'],
    ['visit', 'visits', 'visited', 'visiting'],
    ['lie', 'lies', 'lied', 'lying'],
  ];
  for (const [verb, s, ed, ing] of cases) {
    it(verb, () => assert.deepEqual([inflect(verb, 's'), inflect(verb, 'ed'), inflect(verb, 'ing')], [s, ed, ing]));
  }
});

describe('patterns', () => {
  const sets: Sets = { you: ['you', 'your team'], give: ['give', 'hand over'], nested: ['<you> (two|three)'] };
  const found = (pattern: string, text: string) => {
    const tokens = tokenize(text, [{ start: 0, end: text.length }], []);
    const hits = matcherOf(buildNetwork([parsePattern(pattern, sets)]), [pattern]).find(tokens);
    return hits.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  };
  const cases: [string, string, string[]][] = [
    ['could you', 'Well, could you? Could they?', ['could you']],
    ['could <you>', 'could your team help', ['could your team']],
    ['<give:ing> it', 'giving it, handing over it', ['giving it', 'handing over it']],
    ['<nested>', 'you two and your team three', ['you two', 'your team three']],
    ['refer~', 'refer refers referred referring reference', ['refer', 'refers', 'referred', 'referring']],
    ['referr*', 'refer referral referrals', ['referral', 'referrals']],
    ['please? call', 'please call', ['please call', 'call']],
    ['(a big)? favor', 'a big favour', ['a big favour', 'favour']],
    ['could .. me', 'could you please refer me', ['could you please refer me']],
    ['could .. me', 'could you all very kindly refer me', []],
    ['could .. me', 'could you, tell me', []],
    ['could ... me', 'could you, if you like, tell me', ['could you, if you like, tell me']],
    ['could ... me', 'could you. Tell me', []],
    ['^call', 'we call, call us', ['call']],
    ['^(please? call)', 'we call, call us, please call', ['call', 'please call']],
    ['(call me?)$', 'call me now. We call. Call me', ['call', 'Call me']],
    ['^(please?) call', 'we please call. Please call, call', ['call', 'Please call', 'call', 'call']],
    ['call (me?)$', 'call me now. We call. Call me', ['call', 'call', 'Call me']],
    ['^^call', 'we call, call us. Call me', ['Call']],
    ['call$', 'call me. A call', ['call']],
    ['at _Cap', 'at Acme and at home', ['at Acme']],
    ['# minutes', '15 minutes of minutes', ['15 minutes']],
    ['see URL', 'see https://example.com now', ['see https://example.com']],
    ['you will', "you'll see", ["you'll"]],
    ['please', 'pls call', ['pls']],
  ];
  for (const [pattern, text, expected] of cases)
    it(`${pattern} in ${JSON.stringify(text)}`, () => assert.deepEqual(found(pattern, text), expected));

  it('are found as before when more of them were met than are kept in mind', () => {
    const numbers = Array.from({ length: 21_000 }, (_, i) => i);
    const phrases = numbers.map(i => `a${i % 150} b${Math.floor(i / 150)} c${i}`);
    const matcher = matcherOf(buildNetwork(phrases.map(phrase => parsePattern(phrase, {}))), phrases);
    const entriesIn = (text: string) =>
      matcher.find(tokenize(text, [{ start: 0, end: text.length }], [])).map(({ entry }) => entry);
    assert.deepEqual(entriesIn(phrases.join(' ')), phrases);
    assert.deepEqual(entriesIn(phrases[0]!), [phrases[0]]);
  });

  it('syntax errors name the pattern', () => {
    for (const broken of ['(open', '<nowhere>', 'a | | b', ')'])
      assert.throws(() => parsePattern(broken, sets), /pattern: /, broken);
  });
});

describe('lexicons', () => {
  it('no two define the same set', () => {
    const names = allSets.flatMap(Object.keys);
    assert.deepEqual(names, [...new Set(names)]);
  });
  it('no pattern begins with a gap, which would have the matcher follow it from every word', () => {
    const sets: Sets = Object.assign({}, ...allSets);
    const firstTests = (node: Node): Test[] => {
      if (node.type === 'test') return [node.test];
      if (node.type === 'optional') return firstTests(node.part);
      const last = node.type === 'choice' ? -1 : node.parts.findIndex(({ type }) => type !== 'optional');
      return node.parts.slice(0, last < 0 ? undefined : last + 1).flatMap(firstTests);
    };
    const gaps = entries.filter(({ pattern }) =>
      firstTests(parsePattern(pattern, sets)).some(({ words, prefixes, need }) => !words && !prefixes && need === 0),
    );
    assert.deepEqual(
      gaps.map(({ pattern }) => pattern),
      [],
    );
  });
  for (const group of new Set(entries.map(entry => entry.group))) {
    it(`${group}: every pattern parses, and none is written twice`, () => {
      const sets: Sets = Object.assign({}, ...allSets);
      const own = entries.filter(entry => entry.group === group);
      for (const { pattern } of own) parsePattern(pattern, sets);
      const keys = own.map(({ family, pattern }) => `${family}: ${pattern}`);
      assert.deepEqual(
        keys.filter((key, i) => keys.indexOf(key) !== i),
        [],
      );
    });
  }
});
