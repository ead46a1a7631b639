// Runs the grammar fixtures of this folder (`*.invite.md`, in the comment syntax of vscode-tmgrammar-test) and holds
// properties that no single fixture shows. Markdown, YAML and HTML come from the tm-grammars package.
import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';
import type { TestFailure } from 'vscode-tmgrammar-test/dist/unit/model';
import { unmark } from '../../server/src/core/text/markup';
import { grammarJson, registry, strings, tokensOf } from './tokenize';

const fixtures = readdirSync(__dirname).filter(name => name.endsWith('.invite.md'));

describe('grammar', () => {
  for (const name of fixtures) {
    it(name.replace('.invite.md', ''), async () => {
      const testCase = parseGrammarTestCase(readFileSync(path.join(__dirname, name), 'utf8'));
      const failures = await runGrammarTestCase(registry, testCase);
      assert.equal(failures.length, 0, describeFailures(testCase.source, failures));
    });
  }

  it('has fixtures that assert something', () => {
    assert.ok(fixtures.length >= 6);
    for (const name of fixtures) {
      const { assertions } = parseGrammarTestCase(readFileSync(path.join(__dirname, name), 'utf8'));
      assert.ok(assertions.length > 0, `${name} asserts nothing`);
    }
  });

  for (const marked of [
    'Hi ⟦Priya⟧, thanks',
    'hey ⟦jo⟧ - thanks',
    'Good morning, ⟦Ana⟧. Thanks for the note.',
    'Hi there, ⟦Lupe⟧!',
    'Hello ⟦José María⟧,',
    'Hi Dr. ⟦Osei⟧, thanks',
    'Dear Mr. ⟦Smith⟧,',
    'Hi ⟦O’Brien⟧! Thanks',
    'Hi ⟦Mary-Ann van der Berg⟧,',
    'Hi ⟦R.K.⟧, thanks',
    'Hi ⟦Ana⟧ thanks for the invite',
    'Kia ora ⟦Tama⟧,',
    'Hi ⟦Will⟧,',
    'heyyy ⟦kiki⟧ 🙌 hello',
    'Hi ⟦小明⟧,',
    'Thanks for connecting, ⟦Sam⟧.',
    'Congratulations ⟦Ismael⟧! What a move',
    '⟦Rupert⟧, thank you for the invite',
    'Hi there,',
    'Hello!',
    'Hello everyone,',
    'Dear Sir or Madam,',
    'Cool, thanks for connecting',
    'Hi null, thanks',
    'Hi XXX, thanks',
    'Thanks for the invitation.',
    'This is no greeting, Ana.',
  ]) {
    it(`greets in “${marked}”`, async () => {
      const { text, ranges } = unmark(marked);
      const person = (await tokensOf(text)).filter(token => token.scopes.includes('entity.name.person.invite'));
      assert.deepEqual(
        person.map(token => token.text),
        ranges.map(({ start, end }) => text.slice(start, end)),
      );
    });
  }

  it('reads the same with CRLF', async () => {
    const text = '---\nto: Ana\n---\n> Hi [name]\n\nHi Ana, see you at [event]\n';
    assert.deepEqual(await tokensOf(text.replaceAll('\n', '\r\n')), await tokensOf(text));
  });

  it('colours nothing that Markdown alone would not where there is neither greeting nor slot', async () => {
    const text =
      'It was a pleasure to read your piece on tidal power. See [it](https://example.org) <3\n\n- [ ] a\n- [x] b';
    const own = (await tokensOf(text)).flatMap(token => token.scopes).filter(scope => scope.endsWith('.invite'));
    assert.deepEqual([...new Set(own)].sort(), ['meta.message.invite', 'text.html.markdown.invite']);
  });

  it('gets through hostile lines of the length that the editor still colours', async () => {
    for (const opener of ['{{', '{a', '<<', '<a ', '%A', '*|', '(your ', '_A', 'X', '@@', 'Hi ', 'insert ', 'Aa ']) {
      assert.ok((await tokensOf(opener.repeat(20_000 / opener.length))).length > 0);
    }
  });

  it('repeats no group that ends in a repetition', () => {
    for (const pattern of strings(grammarJson, 'match', 'begin', 'end', 'while')) {
      assert.doesNotMatch(pattern, /[^\\][*+]\)[*+]/, `nested repetition in ${pattern}`);
    }
  });
});

/** Each failure as the line, the characters in question, and what was missing or too much. */
function describeFailures(source: readonly string[], failures: readonly TestFailure[]): string {
  return failures
    .map(({ srcLine, start, end, missing, unexpected, actual }) => {
      const what = [...missing.map(scope => `missing ${scope}`), ...unexpected.map(scope => `unexpected ${scope}`)];
      return `${source[srcLine]}\n${' '.repeat(start)}${'^'.repeat(end - start)} ${what.join(', ')}\n  has ${actual.join(' ')}`;
    })
    .join('\n\n');
}
