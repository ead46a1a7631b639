// The shipped snippets: the guide's sample replies to the letter, well-formed tab stops, and no findings once filled.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { lint } from '../../server/src/core/lint';
import { expand, type Snippet, type Stop, snippets, stopsOf } from './snippet';
import { frontMatterValues, values } from './values';

// The sample replies, letter by letter as their authors published them.
const SAMPLES: Readonly<Record<string, string>> = {
  'Accept: thank and connect':
    'Hi [name], thanks for inviting me to connect on LinkedIn. It was great meeting you at [event or place you met]. I look forward to staying connected and learning more about your work with [company or industry].',
  'Decline: keep the network focused':
    'Hi [name], I appreciate you inviting me to connect, but I’m currently keeping my network focused on [industry or relationship]. Wishing you the best with your work at [company].',
  'Connect first: great seeing you':
    'Hi [name], just accepted your connection request! It was great seeing you at [event or meeting place]. Let’s stay in touch on LinkedIn.',
};

const FRONT_MATTER = 'Draft: front matter';
const FOLLOW_UPS = ['share an article', 'congratulate', 'comment on a post', 'check in', 'suggest meeting up'];

const SETS = [...frontMatterValues.keys()];

const replies = Object.entries(snippets).filter(([name]) => name !== FRONT_MATTER);
const frontMatter = snippets[FRONT_MATTER]!;

describe('snippets', () => {
  for (const [name, text] of Object.entries(SAMPLES)) {
    it(`${name} is the sample reply word for word`, () => {
      assert.equal(expand(snippets[name]!), text);
    });
  }

  it('cover every kind of reply twice, and all the follow-up advice', () => {
    for (const kind of ['Accept', 'Decline', 'Connect first']) {
      assert.ok(replies.filter(([name]) => name.startsWith(`${kind}: `)).length >= 2, kind);
    }
    for (const advice of FOLLOW_UPS) assert.ok(snippets[`Follow up: ${advice}`], advice);
  });

  it('have prefixes that differ, and descriptions', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.deepEqual([...new Set(prefixes)], prefixes);
    for (const { prefix, description } of Object.values(snippets)) {
      assert.match(prefix, /^[a-z]+(-[a-z]+)*$/);
      assert.match(description, /^[A-Z].*\.$/);
    }
  });

  it('are the ones that the manifest names', () => {
    const root = path.join(__dirname, '../..');
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(manifest.contributes.snippets, [{ language: 'invite', path: './snippets/invite.json' }]);
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    describe(name, () => {
      it('numbers its tab stops in reading order, the last one being where the caret ends', () => {
        const stops = stopsOf(snippet);
        const first = [...new Set(stops.map(({ index }) => index))];
        assert.deepEqual(
          first,
          [...first.keys()].map(i => (i + 1) % first.length),
        );
        assert.equal(stops.filter(({ index }) => index === 0).length, 1);
      });

      it('gives the same slot the same number', () => {
        const named = stopsOf(snippet).filter(({ text }) => text);
        const pairs = new Set(named.map(({ index, text }) => `${index} ${text}`));
        assert.equal(pairs.size, new Set(named.map(({ text }) => text)).size);
        assert.equal(pairs.size, new Set(named.map(({ index }) => index)).size);
      });
    });
  }

  for (const [name, snippet] of replies) {
    describe(name, () => {
      it('reports nothing but the slots that are still open', () => {
        const text = expand(snippet);
        const open = stopsOf(snippet).filter(stop => stop.text);
        const found = lint(text);
        assert.deepEqual(
          found.map(({ ruleId }) => ruleId),
          open.map(() => 'unfilled-placeholder'),
          report(text),
        );
        assert.deepEqual(
          found.map(({ span }) => text.slice(span.start, span.end)),
          open.map(stop => stop.text),
        );
      });

      for (const set of SETS) {
        const text = filled(snippet, set);
        it(`is clean when filled: ${text.slice(0, 40)}…`, () => assert.equal(report(text), ''));

        it(`is clean below its front matter: ${text.slice(0, 40)}…`, () => {
          assert.equal(report(`${filledFrontMatter(kindOf(name), set)}${text}\n`), '');
        });
      }
    });
  }

  it(`${FRONT_MATTER} is clean, empty or filled, for every kind`, () => {
    assert.equal(report(expand(frontMatter)), '');
    for (const kind of stopsOf(frontMatter)[0]!.choices!) {
      for (const set of SETS) assert.equal(report(filledFrontMatter(kind, set)), '');
    }
  });
});

function filled(snippet: Snippet, set: number): string {
  return expand(snippet, stop => (stop.text ? slotValue(stop, set) : undefined));
}

function slotValue({ text }: Stop, set: number): string {
  const slot = /^\[(.+)\]$/.exec(text)?.[1];
  const value = slot && values[slot]?.[set];
  if (!value) throw new Error(`no value for ${text}`);
  // "Siobhán O'Dwyer" is who the draft is for; the greeting has the first name.
  return slot === 'name' ? value.split(' ')[0]! : value;
}

function filledFrontMatter(kind: string, set: number): string {
  const [to, company] = frontMatterValues[set]!;
  const typed = new Map([
    [1, kind],
    [2, to],
    [3, company],
  ]);
  return expand(frontMatter, stop => typed.get(stop.index));
}

function kindOf(name: string): string {
  return name.split(':')[0]!.toLowerCase().replace(' ', '-');
}

/** The findings, one a line, for the message of a failing test; empty for a clean draft. */
function report(text: string): string {
  return lint(text)
    .map(({ ruleId, span, message }) => `${ruleId} at “${text.slice(span.start, span.end)}”: ${message}\n  in: ${text}`)
    .join('\n');
}
