// What the hover says, and about which stretch of the draft.
import assert from 'node:assert/strict';
import { type HoverText, hoverAt, lint, parseDraft, rules } from '../../server/src/core';
import type { Contact } from '../../server/src/core/contacts/contacts';
import { createPeople } from '../../server/src/core/contacts/people';
import { FIELDS } from '../../server/src/core/draft/fields';
import { describeRule, docsUrl, explainRule } from '../../server/src/core/rules/describe';
import { unmark } from '../../server/src/core/text/markup';
import { lintExample } from '../support/examples';

type Context = NonNullable<Parameters<typeof hoverAt>[3]>;

function over(marked: string, context?: Context): (HoverText & { readonly words: string }) | undefined {
  const { text, caret } = unmark(marked);
  const draft = parseDraft(text);
  const found = hoverAt(draft, lint(draft), caret!, context);
  return found && { ...found, words: text.slice(found.span.start, found.span.end) };
}

const contact = (name: string, company: string, connectedOn = ''): Contact => ({
  name,
  first: name,
  company,
  role: 'Data engineer',
  connectedOn,
});

const PEOPLE = createPeople([
  contact('Priya Raman', 'Northwind', '15 Jul 2026'),
  contact('Kim Lee', 'Contoso'),
  contact('Kim Lee', 'Tailspin'),
  contact('Ana *Silva*', '<b>[Fabrikam](x)</b>'),
]);

describe('hover', () => {
  it('explains every bad example of every rule: what, why, both examples, where to read on', () => {
    for (const rule of rules) {
      for (const example of rule.examples) {
        if (!('bad' in example) || example.options) continue;
        const { text, ranges } = unmark(example.bad);
        const draft = parseDraft(text);
        const found = lintExample(rule, example, text).filter(({ ruleId }) => ruleId === rule.id);
        const hover = hoverAt(draft, found, ranges[0]!.start);
        assert.ok(hover, example.bad);
        assert.ok(hover.markdown.includes(rule.why));
        assert.ok(hover.markdown.includes(docsUrl(rule.id)));
        assert.match(hover.markdown, /Instead of\n\n```+text\n[\s\S]+write something like\n\n```+text\n/);
        assert.doesNotMatch(hover.markdown, /[⟦⟧]/);
      }
    }
  });

  it('says what belongs into a slot, and what the front matter knows of it', () => {
    const known = over('---\nto: Priya Raman\n---\nHi [na‸me], thanks for the invite!');
    assert.equal(known?.words, '[name]');
    assert.match(
      known.markdown,
      /^\*\*Open slot “name”\*\*\. The recipient’s first name goes here\. The front matter knows it: \*\*Priya\*\*\.\n/,
    );
  });

  it('says how a slot can fill itself', () => {
    const way = (key: string) => new RegExp(` A \`${key}:\` line in the front matter lets a quick fix fill it\\.`);
    assert.match(over('Hi {{compa‸ny}}')!.markdown, way('company'));
    assert.match(over('---\ncompany:\n---\nHi {{compa‸ny}}')!.markdown, way('company'));
    assert.match(over('Hi [na‸me], hello')!.markdown, way('to'));
    assert.doesNotMatch(over('Hi Priya\n\nBest,\n[your na‸me]')!.markdown, /lets a quick fix/);
  });

  it('says what the contacts know of a slot', () => {
    const { markdown } = over('Hi Priya, how is {{compa‸ny}}?', { facts: { company: 'Northwind' } })!;
    assert.match(markdown, / The recipient’s company goes here\. Your contacts know it: \*\*Northwind\*\*\.\n/);
    const both = over('---\ncompany: NW\n---\nHi Priya, how is [compa‸ny]?', { facts: { company: 'Northwind' } })!;
    assert.match(both.markdown, /front matter knows it: \*\*NW\*\*\. Your contacts know it: \*\*Northwind\*\*\./);
  });

  it('names the values of a choice', () => {
    assert.match(
      over('{Hi|He‸llo} Priya')!.markdown,
      /^\*\*Open slot “Hi\\\|Hello”\*\*: a choice of \*\*Hi\*\*, \*\*Hello\*\*\./,
    );
  });

  it('explains each key of the front matter, with its values', () => {
    for (const { key, summary, choices } of FIELDS) {
      const hover = over(`---\n${key[0]}‸${key.slice(1)}:\n---\nHi`);
      assert.equal(hover?.words, key);
      assert.ok(hover.markdown.includes(summary));
      for (const { value } of choices) assert.ok(hover.markdown.includes(`- \`${value}\`: `));
    }
  });

  it('explains a value as it does the key', () => {
    for (const text of ['---\nkind: acc‸ept\n---\n', '---\r\nkind: "acc‸ept"', '\ufeff---\nkind: accept‸\n---\n']) {
      const hover = over(text);
      assert.match(hover!.words, /^"?accept"?$/);
      assert.match(hover!.markdown, /^\*\*kind\*\* \(front matter\): .+\n\n- `accept`: /);
    }
  });

  it('tells how many slots a field fills', () => {
    const SLOTS = 'Hi [name], how is [company]?\n\nBest,\n[your name]';
    const says = (text: string, words: RegExp) => assert.match(over(`${text}${SLOTS}`)!.markdown, words, text);
    says('---\nt‸o: Priya Raman\n---\n', /\n\nFills 1 open slot\.$/);
    says('---\nto: Pri‸ya Raman\n---\nHi [first name] ', /\n\nFills 2 open slots\.$/);
    says('---\ncomp‸any:\n---\n', /\n\nWould fill 1 open slot\.$/);
    says('---\ncomp‸any:\n---\nWell, {{company}}! ', /\n\nWould fill 2 open slots\.$/);
    for (const text of ['---\nt‸o: Priya Raman\nfirst: Pri\n---\n', '---\nki‸nd: accept\n---\n'])
      assert.doesNotMatch(over(`${text}${SLOTS}`)!.markdown, /open slot/);
  });

  it('tells what the contacts know of a person', () => {
    const says = (text: string) => over(text, { people: PEOPLE })!.markdown;
    const PRIYA = '**Priya Raman**: Data engineer, Northwind\n\nConnected on 15 Jul 2026.';
    assert.ok(says('---\nto: priya ra‸man\n---\n').endsWith(`\n\nIn your contacts:\n\n${PRIYA}`));
    assert.ok(says('---\nmut‸ual: Priya Raman\n---\n').endsWith(PRIYA));
    assert.match(
      says('---\nto: Kim‸ Lee\n---\n'),
      /\n\n2 contacts have this name:\n\n\*\*Kim Lee\*\*: Data engineer, Contoso\n\n\*\*Kim Lee\*\*: Data engineer, Tailspin$/,
    );
    for (const text of ['---\nto: No‸body\n---\n', '---\nt‸o:\n---\n', '---\nschool: Pri‸ya Raman\n---\n'])
      assert.doesNotMatch(says(text), /contacts/, text);
  });

  it('has nothing to say elsewhere', () => {
    for (const text of [
      '‸',
      'Hi Priya, thanks for the invite! It was great meeting you ‸in Oslo.',
      '---\nto: Priya  ‸ # she\n---\n',
      '---\n# t‸o: Priya\n---\n',
    ])
      assert.equal(over(text), undefined, text);
  });

  it('takes the smallest thing as its range, and tells all', () => {
    const draft = parseDraft('Hi Priya, thanks for everything.');
    const [rule, other] = rules;
    const findings = [
      { ruleId: rule!.id, span: { start: 0, end: 30 }, message: 'The long one.', severity: 'warning' as const },
      { ruleId: other!.id, span: { start: 3, end: 8 }, message: 'The short one.', severity: 'warning' as const },
    ];
    const hover = hoverAt(draft, findings, 5);
    assert.deepEqual(hover?.span, { start: 3, end: 8 });
    assert.ok(hover.markdown.indexOf('The short one') < hover.markdown.indexOf('The long one'));
  });

  it('shows the words of a draft as words, never as Markdown or HTML', () => {
    const hover = over('---\nto: "<b>*Pr`iya*</b> [x](y)"\n---\nHi [na‸me], hello');
    assert.ok(hover);
    assert.doesNotMatch(hover.markdown, /(?<!\\)<b>/);
    for (const text of ['---\nto: "Ana *Sil‸va*"\n---\n', 'Hi Ana, how is [comp‸any]?']) {
      const { markdown } = over(text, { people: PEOPLE, facts: { company: '<b>[Fabrikam](x)</b>' } })!;
      assert.match(markdown, /Fabrikam/);
      assert.doesNotMatch(markdown, /(?<!\\)<b>|(?<!\\)\[Fabrikam|(?<!\\)\*Silva/);
    }
  });
});

describe('rule descriptions', () => {
  for (const rule of rules) {
    it(`${rule.id}: everything in one section`, () => {
      const text = describeRule(rule);
      for (const part of [
        `## ${rule.id}\n`,
        `${rule.summary}.`,
        rule.why,
        `invite-disable-next-line ${rule.id}`,
        rule.severity,
      ])
        assert.ok(text.includes(part), part);
      for (const [name, { summary }] of Object.entries(rule.options as Record<string, { summary: string }>))
        assert.ok(text.includes(`| \`invite.rules.${rule.id}.${name}\` | `) && text.includes(summary), name);
      assert.ok(explainRule(rule).length < text.length);
    });
  }

  it('fence any example', () => {
    const rule = { ...rules[0]!, examples: [{ good: 'a ```` b' }, { bad: '⟦```\ncode\n```⟧', message: '' }] };
    assert.ok(describeRule(rule).includes('`````text\na ```` b\n`````'));
    assert.ok(describeRule(rule).includes('````text\n```\ncode\n```\n````'));
  });

  it('link to the heading that the documentation has', () => {
    assert.equal(
      docsUrl('favor-asking'),
      'https://github.com/invite-drafts/invite-drafts/blob/main/docs/rules.md#favor-asking',
    );
  });
});
