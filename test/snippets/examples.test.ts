// The examples folder: each draft shows what its comment says, no more and no less.
import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { lint } from '../../server/src/core/lint';

// The rule ids in order of place, one per finding.
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '1-start-here': ['unfilled-placeholder', 'unfilled-placeholder', 'unfilled-placeholder'],
  '2-accept': [],
  '3-decline': [],
  '4-connect-first': [],
  '5-follow-up': [],
  '6-open-slots': Array(5).fill('unfilled-placeholder'),
  '7-favour-too-early': ['favor-asking'],
  '8-sales-pitch': ['solicitation'],
  '9-dear-sir-madam': [
    'missing-greeting',
    'stiff-salutation',
    'formal-language',
    'formal-language',
    'stiff-salutation',
  ],
  '10-wall-of-text': ['excess-length'],
  '11-note-too-long': ['over-channel-limit'],
  '12-could-be-anyone': ['missing-greeting', 'missing-personalization'],
  '13-not-this-rule': [],
  '14-broken-front-matter': ['invalid-front-matter', 'invalid-front-matter'],
  '15-quoted-request': [],
  '16-old-partners': [],
  '17-somebody-elses-name': ['wrong-name', 'wrong-name'],
  '18-only-hinted': ['favor-asking', 'solicitation'],
  '19-a-curt-no': ['curt-decline', 'missing-personalization'],
};

const FOLDER = path.join(__dirname, '../../examples');
const read = (name: string) => readFileSync(path.join(FOLDER, `${name}.invite.md`), 'utf8');

describe('examples', () => {
  it('are all listed here', () => {
    const names = readdirSync(FOLDER).map(file => file.replace(/\.invite\.md$/, ''));
    assert.deepEqual(names.sort(), Object.keys(EXPECTED).sort());
  });

  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`${name} reports ${expected.length === 0 ? 'nothing' : [...new Set(expected)].join(', ')}`, () => {
      const text = read(name);
      const found = lint(text).map(({ ruleId, span }) => `${ruleId} at “${text.slice(span.start, span.end)}”`);
      assert.deepEqual(
        found.map(line => line.split(' ')[0]),
        expected,
        found.join('\n'),
      );
    });

    it(`${name} opens with a comment that says what to look at`, () => {
      assert.match(read(name), /^(?:---\n(?:.+\n)+---\n)?<!-- .{20,150} -->\n\n/);
    });
  }
});
