// What is coloured and what is judged must agree, or the editor shows one thing and says another. The grammar sees one
// line at a time and no meaning, so this holds for the examples, the snippets and common spellings, not for every text.
import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseDraft } from '../../server/src/core/draft/parse';
import { expand, snippets } from '../snippets/snippet';
import { tokensOf } from './tokenize';

const EXAMPLES = path.join(__dirname, '../../examples');

const texts: readonly (readonly [string, string])[] = [
  ...readdirSync(EXAMPLES).map(name => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')] as const),
  ...Object.entries(snippets).map(([name, snippet]) => [name, expand(snippet)] as const),
  ...[
    'Hi {{first_name}}, thanks.',
    'Hello <First Name>, it was good to meet you at [event] and [[venue]].',
    'Hi *|FNAME|*, how is %COMPANY%?',
    'Hi Ana, as {!Contact.FirstName} said at {event} in ____, %%topic%% is on.',
    'Hi Ana, see [the paper](https://example.org/[name]) [1], [sic], <3, $19 and 50%.\n\n- [ ] a\n- [x] b',
    '> Hi [name]\n\nHi Ana, thanks.\n\n```\n[name]\n```\n\n<!-- [name] -->',
  ].map(text => [text, text] as const),
];

describe('grammar and parser agree', () => {
  for (const [name, text] of texts) {
    it(`on the slots and the greeting of ${name.split('\n')[0]}`, async () => {
      const { slots, greeting } = parseDraft(text);
      const tokens = await tokensOf(text);
      const coloured = tokens
        .filter(({ scopes }) => scopes.includes('meta.placeholder.invite'))
        .map(token => token.text);
      assert.equal(coloured.join(''), slots.map(({ span }) => text.slice(span.start, span.end)).join(''));
      const person = tokens
        .filter(({ scopes }) => scopes.includes('entity.name.person.invite'))
        .map(token => token.text);
      const named = greeting?.name && !greeting.slot ? [text.slice(greeting.name.start, greeting.name.end)] : [];
      assert.deepEqual(person, named);
    });
  }
});
