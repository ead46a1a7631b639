// Completions: where each kind is offered, what it replaces, and what it gives to an editor without snippets.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Completion, complete, type Facts, lint, parseDraft, rules } from '../../server/src/core';
import type { Contact } from '../../server/src/core/contacts/contacts';
import { createPeople } from '../../server/src/core/contacts/people';
import { PLACEHOLDERS } from '../../server/src/core/draft/describe';
import { fieldValue } from '../../server/src/core/draft/draft';
import { FIELDS } from '../../server/src/core/draft/fields';
import { unmark } from '../../server/src/core/text/markup';
import replies from '../../snippets/invite.json';

const prefixes = Object.values(replies).map(({ prefix }) => prefix);

const contact = (name: string, company = '', role = ''): Contact => ({
  name,
  first: name.split(' ')[0]!,
  company,
  role,
  connectedOn: company && '15 Jul 2026',
});

const PEOPLE = createPeople([
  contact('Priya Raman', 'Northwind', 'Data engineer'),
  contact('Tom Okafor', 'R&D: Ltd', '“Head” #1'),
  contact('René Dubois'),
  contact('*Ana* <b>Silva</b>', '[Fabrikam](x)', '_CTO_'),
  contact('Kim Lee', 'Contoso', 'Nurse'),
  contact('Kim Lee', 'Tailspin', 'Nurse'),
]);

type Context = NonNullable<Parameters<typeof complete>[2]>;

function at(marked: string, context?: Context): readonly Completion[] {
  const { text, caret } = unmark(marked);
  return complete(parseDraft(text), caret!, context).items;
}

/** The completions of somebody who has contacts. */
const withPeople = (marked: string, facts: Facts = {}) => at(marked, { people: PEOPLE, facts });

const labels = (marked: string, context?: Context) => at(marked, context).map(({ label }) => label);

/** The text after the completion with this label was accepted. */
function accepted(marked: string, label: string, context?: Context): string {
  const item = at(marked, context).find(candidate => candidate.label === label);
  assert.ok(item, `${label} is offered`);
  return applyEdits(unmark(marked).text, [{ span: item.span, text: item.text }, ...(item.others ?? [])]);
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

  it('replaces the whole value, up to a comment', () => {
    assert.equal(accepted('---\nkind: ac‸cept\n---\n', 'decline'), '---\nkind: decline\n---\n');
    assert.equal(accepted('---\nkind: ‸"x y"  # no\n---\n', 'decline'), '---\nkind: decline  # no\n---\n');
    assert.equal(accepted('---\nkind: "x‸\n---\n', 'decline'), '---\nkind: decline\n---\n');
    assert.equal(accepted('---\nkind: ‸  # no\n---\n', 'decline'), '---\nkind: decline  # no\n---\n');
  });

  it('explains each key with its values or an example', () => {
    for (const { key, summary, choices, example } of FIELDS) {
      const { documentation = '' } = at('---\n‸\n---\n').find(({ label }) => label === key)!;
      assert.ok(documentation.startsWith(summary), key);
      if (choices.length === 0) assert.ok(documentation.includes(`\`${key}: ${example}\``), key);
      for (const { value } of choices) assert.ok(documentation.includes(`- \`${value}\`: `), key);
    }
    for (const item of at('---\nkind: ‸\n---\n')) assert.ok(item.documentation, item.label);
  });

  it('tells which key leads on to a list of values', () => {
    const leading = (marked: string, context?: Context) =>
      at(marked, context)
        .filter(({ leadsOn }) => leadsOn)
        .map(({ label }) => label);
    assert.deepEqual(leading('---\n‸\n---\n'), ['kind', 'relationship', 'channel']);
    assert.deepEqual(leading('---\n‸\n---\n', { people: PEOPLE, facts: { role: 'Nurse' } }), [
      'kind',
      'to',
      'role',
      'mutual',
      'relationship',
      'channel',
    ]);
    assert.deepEqual(leading('---\nki‸: accept\n---\n').includes('kind'), false, 'the value is there already');
  });

  it('ends with the front matter', () => {
    assert.deepEqual(labels('---\nto: Priya\n---‸'), []);
    assert.ok(!labels('---\nto: Priya\n---\n‸').includes('kind'));
    assert.deepEqual(labels('Hi Priya,\n\n---\n‸'), []);
    assert.deepEqual(labels('---\nHi Priya, hello.\n‸'), []);
  });
});

describe('completion of contacts', () => {
  const names = (marked: string) => withPeople(marked).map(({ label }) => label);
  const chosen = (marked: string, label: string) => accepted(marked, label, { people: PEOPLE });

  it('offers the contacts whom the typed words fit, to be asked again', () => {
    for (const text of ['---\nto: ram pri‸\n---\n', '---\r\nto: "Priy‸', '\ufeff---\nmutual:Pr‸\n---\n']) {
      assert.deepEqual(names(text), ['Priya Raman'], text);
      const { text: draft, caret } = unmark(text);
      assert.equal(complete(parseDraft(draft), caret!, { people: PEOPLE }).incomplete, true);
    }
    assert.deepEqual(names('---\nto: ‸\n---\n').length, 6);
    assert.deepEqual(names('---\nto: rene‸\n---\n'), ['René Dubois']);
    assert.deepEqual(names('---\nto: nobody‸\n---\n'), []);
  });

  it('offers at most 50', () => {
    const many = createPeople(Array.from({ length: 80 }, (_, i) => contact(`Ana Silva ${i}`)));
    assert.equal(labels('---\nto: an‸', { people: many }).length, 50);
  });

  it('shows the job, explains the person and filters by what was typed', () => {
    const [item] = withPeople('---\nto: ram‸\n---\n');
    assert.equal(item?.detail, 'Data engineer, Northwind');
    assert.equal(item?.documentation, '**Priya Raman**: Data engineer, Northwind\n\nConnected on 15 Jul 2026.');
    assert.equal(item?.filter, 'ram');
    const [bare] = withPeople('---\nto: ren‸\n---\n');
    assert.deepEqual([bare?.detail, bare?.documentation], [undefined, '**René Dubois**']);
  });

  it('shows names as words, never as Markdown or HTML', () => {
    const [item] = withPeople('---\nto: ana‸\n---\n');
    assert.doesNotMatch(item?.documentation ?? '', /(?<!\\)<b>|(?<!\\)\]\(|(?<!\\)_CTO|(?<![*\\])\*A/);
  });

  it('writes company and role behind the name, in the line ends of the file', () => {
    const lines = 'to: Priya Raman\ncompany: Northwind\nrole: Data engineer\n';
    assert.equal(chosen('---\nto: pri‸\n---\nHi', 'Priya Raman'), `---\n${lines}---\nHi`);
    assert.equal(chosen('---\nto:‸\n---\nHi', 'Priya Raman'), `---\n${lines}---\nHi`);
    assert.equal(
      chosen('\ufeff---\r\nto: pri‸  \r\n---\r\nHi', 'Priya Raman'),
      `\ufeff---\n${lines}---\nHi`.replaceAll('\n', '\r\n'),
    );
    assert.equal(chosen('---\nto: ‸Tom Okafor\nmet: Oslo\n---\n', 'Priya Raman'), `---\n${lines}met: Oslo\n---\n`);
  });

  it('does so in front matter that is not closed yet', () => {
    assert.equal(
      chosen('---\nto: pri‸', 'Priya Raman'),
      '---\nto: Priya Raman\ncompany: Northwind\nrole: Data engineer',
    );
    assert.equal(
      chosen('---\nkind: accept\nto:pri‸\ncompany: Mine\n', 'Priya Raman'),
      '---\nkind: accept\nto: Priya Raman\nrole: Data engineer\ncompany: Mine\n',
    );
  });

  it('leaves a comment where it is', () => {
    assert.equal(
      chosen('---\nto: pri‸ # my boss\n---\n', 'Priya Raman'),
      '---\nto: Priya Raman # my boss\ncompany: Northwind\nrole: Data engineer\n---\n',
    );
  });

  it('fills keys that wait for a value, and leaves the others alone', () => {
    assert.equal(
      chosen('---\ncompany:\nto: pri‸\nrole: "" # ?\n---\n', 'Priya Raman'),
      '---\ncompany: Northwind\nto: Priya Raman\nrole: Data engineer # ?\n---\n',
    );
    const kept = '---\ncompany: Fabrikam\nto: pri‸\nrole: [a, b]\n---\n';
    assert.equal(chosen(kept, 'Priya Raman'), unmark(kept).text.replace('pri', 'Priya Raman'));
  });

  it('writes nothing that is not known', () => {
    assert.equal(chosen('---\nto: ‸\n---\n', 'René Dubois'), '---\nto: René Dubois\n---\n');
  });

  it('quotes what YAML would read differently', () => {
    for (const { name, company, role } of [PEOPLE.find('Tom Okafor')!, PEOPLE.search('ana', 1)[0]!]) {
      const draft = parseDraft(chosen(`---\nto: ${name.replace(/\W/g, '').slice(0, 3)}‸\n---\n`, name));
      assert.deepEqual(draft.frontMatter.problems, []);
      assert.deepEqual(
        ['to', 'company', 'role'].map(key => fieldValue(draft, key)),
        [name, company, role],
      );
    }
  });

  it('writes the name alone for a mutual contact', () => {
    assert.equal(chosen('---\nmutual: pri‸\n---\n', 'Priya Raman'), '---\nmutual: Priya Raman\n---\n');
  });

  it('offers company and role of the recipient', () => {
    const facts = { first: 'Priya', to: 'Priya Raman', company: 'R&D', role: 'Nurse' };
    const [item, ...others] = withPeople('---\nto: Priya\ncompany: ‸\n---\n', facts);
    assert.deepEqual([item?.label, item?.text, item?.detail], ['R&D', '"R&D"', 'from your contacts']);
    assert.deepEqual(others, []);
    assert.deepEqual(labels('---\nrole:‸', { facts }), ['Nurse']);
  });

  it('offers those of all who share the name', () => {
    assert.deepEqual(names('---\nto: kim lee\ncompany: ‸\n---\n'), ['Contoso', 'Tailspin']);
    assert.deepEqual(names('---\nto: Dr. Kim Lee\nrole: ‸\n---\n'), ['Nurse']);
  });

  it('offers nothing for what contacts do not know', () => {
    for (const key of ['first', 'industry', 'school', 'met', 'follow_up', 'xyz'])
      assert.deepEqual(withPeople(`---\nto: Priya Raman\n${key}: ‸\n---\n`, { first: 'Priya' }), [], key);
    assert.deepEqual(labels('---\nto: pri‸\n---\n'), [], 'without contacts');
    assert.deepEqual(withPeople('Hi,\n\nto: pri‸'), []);
    const none = createPeople([]);
    assert.deepEqual(complete(parseDraft('---\nto: pri'), 11, { people: none }), { items: [], incomplete: false });
    const to = at('---\n‸', { people: none }).find(({ label }) => label === 'to');
    assert.equal(to?.leadsOn, undefined);
  });
});

describe('completion of slots', () => {
  const KNOWN = '---\nto: Priya Raman\ncompany: Northwind\n---\n';

  it('offers what front matter and contacts know, in place of the whole slot', () => {
    for (const slot of ['[na‸me]', '‸[name]', '[name]‸', '{{first_‸name}}', '__‸__', 'XX‸X', '<First ‸Name>'])
      assert.equal(accepted(`${KNOWN}Hi ${slot}, hello`, 'Priya'), `${KNOWN}Hi Priya, hello`, slot);
    const [own, fact, ...others] = at('---\ncompany: NW\n---\nHi, how is [comp‸any]?', {
      facts: { company: 'Northwind' },
    });
    assert.deepEqual(
      [own, fact].map(item => [item?.label, item?.detail, item?.filter, item?.documentation]),
      [
        ['NW', 'from the front matter', '[company]', 'The recipient’s company goes here.'],
        ['Northwind', 'from your contacts', '[company]', 'The recipient’s company goes here.'],
      ],
    );
    assert.deepEqual(others, []);
  });

  it('keeps the blank of a gap in the greeting', () => {
    assert.equal(accepted(`${KNOWN}Hi ‸,\n\nthanks!`, 'Priya'), `${KNOWN}Hi Priya,\n\nthanks!`);
  });

  it('offers the values of a choice', () => {
    assert.deepEqual(labels('{Hi|He‸llo} Priya'), ['Hi', 'Hello']);
    assert.equal(accepted('{Hi|He‸llo} Priya', 'Hi'), 'Hi Priya');
  });

  it('leaves a slot of two lines alone', () => {
    for (const slot of ['[event‸ or\nplace]', '[event or\npl‸ace]', '[event or\r\nplace]‸']) {
      const text = `---\nmet: Oslo\n---\nHi Priya, we met at ${slot} once.`;
      assert.equal(parseDraft(unmark(text).text).slots.length, 1, text);
      assert.deepEqual(labels(text), [], text);
    }
  });

  it('offers slots behind an opening bracket, and first what is known', () => {
    for (const text of ['Hi Priya, good to see you at [‸', 'Hi Priya, good to see you at [‸] again'])
      assert.deepEqual(
        labels(text),
        PLACEHOLDERS.map(({ name }) => `[${name}]`),
        text,
      );
    const first = at(`${KNOWN}Hi [‸], hello`);
    assert.deepEqual(
      first.slice(0, 5).map(({ label, detail, filter }) => [label, detail, filter]),
      [
        ['Priya', 'name, from the front matter', '[name]'],
        ['Northwind', 'company, from the front matter', '[company]'],
        ['Priya Raman', 'full name, from the front matter', '[full name]'],
        ['Raman', 'last name, from the front matter', '[last name]'],
        ['[name]', undefined, '[name]'],
      ],
    );
    assert.equal(accepted(`${KNOWN}Hi [‸], hello`, 'Priya'), `${KNOWN}Hi Priya, hello`);
    assert.equal(accepted(`${KNOWN}Hi [‸, hello`, 'Priya'), `${KNOWN}Hi Priya, hello`);
    assert.equal(accepted('Hi [‸], hello', '[name]'), 'Hi [name], hello');
    assert.equal(accepted('Hi [na‸], hello', '[name]'), 'Hi [name], hello');
    for (const item of first) assert.ok(item.documentation, item.label);
  });

  it('offers each as the slot that it stands for, in the brackets that were opened', () => {
    for (const [open, close] of ['[]', '{}', ['[[', ']]'], ['{{', '}}']]) {
      for (const { canonical, name } of PLACEHOLDERS) {
        for (const rest of ['', close]) {
          const text = accepted(`Hi Priya, it was good to see you at ${open}‸${rest} in May.`, open + name + close);
          const { slots } = parseDraft(text);
          assert.deepEqual(
            slots.map(slot => [slot.canonical, slot.name]),
            [[canonical, name]],
            text,
          );
        }
      }
    }
  });

  it('offers none where no slot is meant', () => {
    for (const text of [
      'Hi Priya, see [the ta‸lk](https://example.com)',
      'Hi Priya, see [the ta‸lk][1]',
      'Hi Priya, see ![‸',
      'Hi Priya, a[‸',
      'Hi Priya, \\[‸',
      '- [‸',
      '1. [x‸',
      '> Hi [‸',
      '# Hi [‸',
      '```\nHi [‸',
      '<!-- Hi [‸ -->',
      '---\nmet: [‸\n---\n',
      'Hi Priya, [a very long remark that nobody would take for a slot‸',
      'Hi [name] ‸and you',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
  });
});

describe('completion anywhere', () => {
  it('replaces part of one line with the caret in it, and meets no other edit, at every offset of every example', () => {
    const folder = join(__dirname, '../../examples');
    const context = { people: PEOPLE, facts: { first: 'Kim', to: 'Kim Lee', company: 'R&D' } };
    let offered = 0;
    for (const name of readdirSync(folder).filter(each => each.endsWith('.invite.md'))) {
      const lf = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      for (const text of [lf, `\ufeff${lf.replaceAll('\n', '\r\n')}`]) {
        const draft = parseDraft(text);
        for (let offset = 0; offset <= text.length; offset++) {
          for (const { span, label, others = [] } of complete(draft, offset, context).items) {
            const where = `${name} at ${offset}: ${label}`;
            assert.ok(span.start <= offset && offset <= span.end, where);
            assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/, where);
            for (const other of others) assert.ok(other.span.end < span.start || other.span.start > span.end, where);
            offered++;
          }
        }
      }
    }
    assert.ok(offered > 1000);
  });

  it('never throws, whatever is there', () => {
    const odd = ['---\nto: ', '---\nto: "', '[', '{{', '---\n"a": |\n b\n---\n', '\r', '<!-- invite-disable '];
    for (const a of odd)
      for (const b of odd) {
        const draft = parseDraft(a + b);
        for (let offset = 0; offset <= draft.text.length; offset++) complete(draft, offset, { people: PEOPLE });
      }
    const long = `---\nto: ${'a '.repeat(100_000)}`;
    assert.deepEqual(complete(parseDraft(long), long.length, { people: PEOPLE }).items, []);
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
