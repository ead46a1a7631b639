// Completions: where each kind is offered, what it replaces, and what it gives to an editor without snippets.
import assert from 'node:assert/strict';
import { applyEdits, type Completion, complete, lint, parseDraft, rules } from '../../server/src/core';
import { FIELDS } from '../../server/src/core/draft/fields';
import { unmark } from '../../server/src/core/text/markup';
import replies from '../../snippets/invite.json';

const prefixes = Object.values(replies).map(({ prefix }) => prefix);

function at(marked: string): Completion[] {
  const { text, caret } = unmark(marked);
  return complete(parseDraft(text), caret!);
}

const labels = (marked: string) => at(marked).map(({ label }) => label);

/** The text after the completion with this label was accepted. */
function accepted(marked: string, label: string): string {
  const item = at(marked).find(candidate => candidate.label === label);
  assert.ok(item, `${label} is offered`);
  return applyEdits(unmark(marked).text, [{ span: item.span, text: item.text }]);
}

describe('completion of sample replies', () => {
  it('offers all in an empty draft, and the front matter where it can stand', () => {
    for (const text of ['‸', '\ufeff‸', '\n\n  ‸\n', '‸\n\n> Hi, shall we connect?'])
      assert.deepEqual(labels(text), prefixes, JSON.stringify(text));
    const messages = prefixes.filter(prefix => prefix !== 'front-matter');
    for (const text of ['---\nto: Priya\n---\n‸', '---\r\nto: Priya\r\n---\r\n\r\n‸', '> Hi, shall we connect?\n\n‸'])
      assert.deepEqual(labels(text), messages, JSON.stringify(text));
  });

  it('offers those that a word begins to name', () => {
    assert.deepEqual(labels('a‸'), ['accept', 'accept-post']);
    assert.deepEqual(labels('Hi Priya,\n\nacc‸'), ['accept', 'accept-post']);
    assert.deepEqual(labels('ACC‸'), ['accept', 'accept-post']);
    assert.equal(accepted('Hi.\n\ncheck‸', 'check-in').startsWith('Hi.\n\nHi [name], '), true);
  });

  it('offers all after a slash, which it replaces', () => {
    assert.deepEqual(
      labels('Hi Priya,\n\n/‸'),
      prefixes.filter(prefix => prefix !== 'front-matter'),
    );
    assert.deepEqual(labels('/de‸'), ['decline', 'decline-colleagues']);
    assert.ok(accepted('/de‸', 'decline').startsWith('Hi [name], I appreciate'));
    assert.equal(at('/de‸')[0]?.filter, '/decline');
  });

  it('offers none within a message or outside of one', () => {
    for (const text of [
      'Hi Priya,\n‸',
      'Hi Priya,\na‸',
      'Hi Priya, acc‸',
      'acc‸ept the invitation',
      '‸Hi Priya',
      '> acc‸',
      '> ‸',
      '# ‸',
      '<!-- \nacc‸\n-->',
      '```\nacc‸\n```',
      '1/‸',
    ])
      assert.deepEqual(labels(text), [], text);
  });

  it('gives the text of every reply as the draft’s own lines, and it lints as a template', () => {
    for (const [title, { prefix }] of Object.entries(replies)) {
      const text = accepted('‸\r\n', prefix);
      assert.equal(text.replaceAll('\r\n', '').includes('\n'), false, title);
      const codes = new Set(lint(text).map(({ ruleId }) => ruleId));
      assert.deepEqual(
        [...codes].filter(code => code !== 'unfilled-placeholder'),
        [],
        title,
      );
    }
  });
});

describe('completion of front matter', () => {
  const keys = FIELDS.map(({ key }) => key);

  it('offers the keys that are not there yet', () => {
    assert.deepEqual(labels('---\n‸\n---\nHi'), keys);
    assert.deepEqual(
      labels('---\nto: Priya\nco‸\n---\n'),
      keys.filter(key => key !== 'to'),
    );
    assert.deepEqual(
      labels('---\r\nto: Priya\r\n‸'),
      keys.filter(key => key !== 'to'),
    );
    assert.deepEqual(labels('---\n‸'), keys);
    assert.equal(accepted('---\nco‸\n---\n', 'company'), '---\ncompany: \n---\n');
  });

  it('keeps the colon that is there', () => {
    assert.equal(accepted('---\nco‸: Northwind\n---\n', 'company'), '---\ncompany: Northwind\n---\n');
    assert.ok(labels('---\nto‸: Priya\n---\n').includes('to'), 'the key being typed');
  });

  it('offers the values of a choice, after the colon', () => {
    assert.deepEqual(labels('---\nkind: ‸\n---\n'), ['accept', 'decline', 'connect-first', 'follow-up']);
    assert.equal(accepted('---\nkind:‸\n---\n', 'decline'), '---\nkind: decline\n---\n');
    assert.equal(accepted('---\nkind:   de‸\n---\n', 'decline'), '---\nkind:   decline\n---\n');
    assert.equal(accepted('---\r\nrelationship: new‸', 'established'), '---\r\nrelationship: established');
    for (const text of ['---\nto: ‸\n---\n', '---\nxyz: ‸\n---\n', '---\n# kind: ‸\n---\n'])
      assert.deepEqual(labels(text), []);
  });

  it('explains each', () => {
    for (const item of [...at('---\n‸\n---\n'), ...at('---\nkind: ‸\n---\n')])
      assert.ok(item.documentation, item.label);
  });

  it('ends with the front matter', () => {
    assert.deepEqual(labels('---\nto: Priya\n---‸'), []);
    assert.ok(!labels('---\nto: Priya\n---\n‸').includes('kind'));
    assert.deepEqual(labels('Hi Priya,\n\n---\n‸'), []);
    assert.deepEqual(labels('---\nHi Priya, hello.\n‸'), []);
  });
});

describe('completion of rule ids', () => {
  const ids = rules.map(({ id }) => id);

  it('offers them in a disable comment, closed or not', () => {
    for (const text of [
      'Hi\n<!-- invite-disable-next-line ‸ -->',
      'Hi\n<!-- invite-disable-next-line ‸',
      'Hi <!--invite-disable-line fav‸-->',
      '<!-- invite-disable ‸',
      '<!-- invite-enable ‸',
      '<!-- invite-disable-file  ‸ -->',
    ])
      assert.deepEqual(labels(text), ids, text);
  });

  it('leaves out those that are named already', () => {
    const [first, second] = ids;
    assert.deepEqual(labels(`<!-- invite-disable ${first}, ‸`), ids.slice(1));
    assert.deepEqual(labels(`<!-- invite-disable ${first} ${second} fa‸ -->`), ids.slice(2));
  });

  it('replaces the id being typed', () => {
    assert.equal(
      accepted('<!-- invite-disable-line exc‸ -->', 'excess-length'),
      '<!-- invite-disable-line excess-length -->',
    );
  });

  it('offers none elsewhere', () => {
    for (const text of [
      '<!-- ‸ -->',
      '<!-- invite-disable‸',
      '<!-- invite-disable -->‸',
      '<!-- invite-disable a --> ‸',
      'invite-disable ‸',
    ])
      assert.deepEqual(labels(`Hi\n${text}`), [], text);
  });

  it('does not backtrack on a long line', () => {
    assert.deepEqual(labels(`<!-- invite-disable ${'a '.repeat(100_000)}!‸`), []);
    assert.deepEqual(labels(`<!-- invite-disable ${'a  '.repeat(100)}!‸`), []);
    assert.deepEqual(labels(`<!-- invite-disable ${'a, '.repeat(100)}!‸`), []);
  });
});
