// A new draft that answers an invitation: what is in it, and that it lints with nothing but slots that are still open.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KINDS } from '../../server/src/core/draft/draft';
import { parseDraft } from '../../server/src/core/draft/parse';
import { lint } from '../../server/src/core/lint';
import { startReply } from '../../server/src/core/reply';
import { kindOfSample, samples } from '../../server/src/core/samples';

const PRIYA = { from: 'Priya Raman', note: 'Hi, I saw your talk.\n\nShall we connect?' };
const KNOWN = { to: 'Priya Raman', first: 'Priya', company: 'Northwind', role: 'Data engineer' };
const ruleIds = (text: string) => [...new Set(lint(text).map(({ ruleId }) => ruleId))];

describe('a new reply', () => {
  it('has what is known in its front matter and its slots, the note quoted, and stops for the rest', () => {
    const { snippet, text } = startReply('accept', PRIYA, KNOWN);
    assert.equal(
      snippet,
      `---
kind: accept
to: Priya Raman
company: Northwind
role: Data engineer
---
> Hi, I saw your talk.
>
> Shall we connect?

Hi Priya, thanks for inviting me to connect on LinkedIn. It was great meeting you at \${1:[event or place you met]}. I look forward to staying connected and learning more about your work with Northwind.$0`,
    );
    assert.equal(text, snippet.replace(`\${1:[event or place you met]}`, '[event or place you met]').replace('$0', ''));
  });

  it('without contacts knows the name of who invited, and without a note quotes nothing', () => {
    const { text } = startReply('decline', { ...PRIYA, note: ' \n' }, {});
    assert.match(text, /^---\nkind: decline\nto: Priya Raman\n---\n\nHi Priya, I appreciate /);
    assert.match(text, /work at \[company\]\.$/);
  });

  it('for nobody in particular is the sample reply with its kind', () => {
    const { snippet } = startReply('connect-first', undefined, {});
    assert.match(snippet, /^---\nkind: connect-first\n---\n\nHi \$\{1:\[name\]\}, just accepted .*\$\{2:\[event/);
  });

  it('without an invitation goes to the contact', () => {
    const { text } = startReply('follow-up', undefined, KNOWN);
    assert.match(
      text,
      /^---\nkind: follow-up\nto: Priya Raman\n.*Hi Priya, it’s been a while.* the people at Northwind\.$/s,
    );
  });

  it('greets by the first name that contacts know, where it is not the first word', () => {
    const { text } = startReply('accept', undefined, { to: 'Mary Ann Smith', first: 'Mary Ann' });
    assert.match(text, /\nto: Mary Ann Smith\nfirst: Mary Ann\n.*\nHi Mary Ann, thanks/s);
    assert.doesNotMatch(startReply('accept', undefined, { to: 'Dr. Ann Lee', first: 'Ann' }).text, /^first:/m);
  });

  it('takes values that mean something to YAML or to snippets as they are', () => {
    const company = `A: "B" $1 \${2} \\ }# & Co`;
    const { snippet, text } = startReply('accept', PRIYA, { ...KNOWN, company });
    const { frontMatter } = parseDraft(text);
    assert.deepEqual(frontMatter.problems, []);
    assert.equal(frontMatter.fields.find(({ key }) => key === 'company')?.value, company);
    assert.match(snippet, /work with A: "B" \\\$1 \\\$\{2\\\} \\\\ \\\}# & Co\.\$0$/);
    assert.ok(text.endsWith(`work with ${company}.`));
  });

  it('starts with the sample reply that is named, where it is one of that kind', () => {
    const start = (sample?: string) => startReply('accept', undefined, KNOWN, sample).text;
    assert.match(start('accept-post'), /^---\nkind: accept\n.*\nHi Priya, thank you for the invitation, I’m glad/s);
    for (const other of [undefined, 'decline', 'front-matter', 'nothing', '__proto__', ''])
      assert.equal(start(other), start('accept'), other);
  });

  for (const kind of KINDS)
    for (const [title, { prefix }] of Object.entries(samples).filter(([title]) => kindOfSample(title) === kind))
      it(`with “${title}” leaves only slots to fill`, () => {
        for (const facts of [KNOWN, {}])
          assert.deepEqual(ruleIds(startReply(kind, PRIYA, facts, prefix).text), ['unfilled-placeholder']);
      });

  for (const kind of KINDS)
    for (const facts of [KNOWN, {}])
      it(`of kind ${kind} ${facts === KNOWN ? 'with' : 'without'} contacts leaves only slots to fill`, () => {
        for (const invitation of [PRIYA, { ...PRIYA, note: '' }, undefined])
          assert.deepEqual(ruleIds(startReply(kind, invitation, facts).text), ['unfilled-placeholder']);
      });

  it('keeps a note inside its quote, whatever is in it', () => {
    const plain = parseDraft(startReply('accept', { ...PRIYA, note: 'Hi' }, KNOWN).text);
    const message = plain.text.slice(plain.body.start);
    const piece = fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '---',
        '```',
        '<!--',
        '-->',
        '<!-- invite-disable-file -->',
        '> ',
        '# ',
        '$0',
        `\${1:x}`,
        '[a]: b',
        '\u2028',
        '`',
        '\\',
        'Hi Tom,',
      ],
    );
    const note = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 8 }).map(pieces => pieces.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(note, words => {
        const { text } = startReply('accept', { ...PRIYA, note: words }, KNOWN);
        const draft = parseDraft(text);
        assert.equal(text.slice(draft.body.start, draft.body.end), message);
        assert.deepEqual(ruleIds(text), ['unfilled-placeholder']);
      }),
      { numRuns: 300 },
    );
  });

  it('takes any name and job without breaking its front matter', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(value, value, (from, role) => {
        const { frontMatter } = parseDraft(startReply('decline', { from, note: '' }, { role }).text);
        assert.deepEqual(frontMatter.problems, []);
        const keys = frontMatter.fields.map(({ key }) => key);
        assert.deepEqual(keys, [
          'kind',
          ...(from.trim() ? ['to'] : []),
          ...(role.slice(0, 300).trim() ? ['role'] : []),
        ]);
      }),
    );
  });
});
