// What the hover says, and about which stretch of the draft.
import assert from 'node:assert/strict';
import { type HoverText, hoverAt, lint, parseDraft, rules } from '../../server/src/core';
import { FIELDS } from '../../server/src/core/draft/fields';
import { describeRule, docsUrl, explainRule } from '../../server/src/core/rules/describe';
import { unmark } from '../../server/src/core/text/markup';

function over(marked: string): (HoverText & { readonly words: string }) | undefined {
  const { text, caret } = unmark(marked);
  const draft = parseDraft(text);
  const found = hoverAt(draft, lint(draft), caret!);
  return found && { ...found, words: text.slice(found.span.start, found.span.end) };
}

describe('hover', () => {
  it('explains every bad example of every rule: what, why, both examples, where to read on', () => {
    for (const rule of rules) {
      for (const example of rule.examples) {
        if (!('bad' in example) || example.options) continue;
        const { text, ranges } = unmark(example.bad);
        const draft = parseDraft(text);
        const found = lint(draft).filter(({ ruleId }) => ruleId === rule.id);
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
      /^\*\*Open slot “name”\*\*: here belongs the recipient’s first name\. The front matter knows it: \*\*Priya\*\*\./,
    );
    assert.match(
      over('Hi {{compa‸ny}}')!.markdown,
      /the recipient’s company\. A `company:` line in the front matter lets a quick fix fill it\./,
    );
    assert.match(over('---\ncompany:\n---\nHi {{compa‸ny}}')!.markdown, /A `company:` line/);
  });

  it('explains each key of the front matter, with its values', () => {
    for (const { key, summary, choices } of FIELDS) {
      const hover = over(`---\n${key[0]}‸${key.slice(1)}:\n---\nHi`);
      assert.equal(hover?.words, key);
      assert.ok(hover.markdown.includes(summary));
      for (const { value } of choices) assert.ok(hover.markdown.includes(`- \`${value}\`: `));
    }
  });

  it('has nothing to say elsewhere', () => {
    for (const text of [
      '‸',
      'Hi Priya, thanks for the invite! It was great meeting you ‸in Oslo.',
      '---\nto: Pri‸ya\n---\n',
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
