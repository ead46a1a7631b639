// The fixes of an open slot beyond the first one: filling all, tab stops that are typed together, choices.
import assert from 'node:assert/strict';
import { type Facts, parseDraft } from '../../server/src/core';
import rule from '../../server/src/core/rules/unfilled-placeholder';
import { applyEdits, toSnippet } from '../../server/src/core/text/edit';

/** The fixes of the finding with that number: title and the draft's body after it, tab stops as `${1:...}`. */
function fixes(text: string, number: number): string[] {
  const finding = [...rule.check(parseDraft(text), {})][number]!;
  return finding.fixes!().map(({ title, safe, edits }) => {
    assert.equal(safe, false, 'Nobody but the writer knows what belongs in a slot.');
    const snippets = edits.map(edit => ({ span: edit.span, text: edit.stops ? toSnippet(edit) : edit.text }));
    return `${title}: ${applyEdits(text, snippets).replace(/^---\n.*\n---\n/s, '')}`;
  });
}

function titles(text: string, number: number, facts: Facts): string[] {
  const finding = [...rule.check(parseDraft(text), {})][number]!;
  return finding.fixes!(facts).map(({ title }) => title);
}

const FRONT = '---\nto: Priya Raman\ncompany: Northwind\n---\n';

describe('unfilled-placeholder: fixes', () => {
  it('fill one, select it, or fill all that is known and select the rest', () => {
    assert.deepEqual(fixes(`${FRONT}Hi {{first_name}} of [company], see [link].`, 0), [
      'Fill with “Priya”: Hi Priya of [company], see [link].',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Make it a tab stop: Hi ${1:{{first_name\\}\\}} of [company], see [link].',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Fill 2 slots, make a tab stop of the rest: Hi Priya of Northwind, see ${1:[link]}.',
    ]);
  });

  it('take from contacts what front matter does not say, or says otherwise', () => {
    const facts = { to: 'Priya Raman', first: 'Priya', company: 'Northwind AS', role: 'Engineer' };
    const [name, company, role] = [0, 1, 2].map(n => titles(`${FRONT}Hi [name], [role] of [company]!`, n, facts));
    assert.deepEqual(name, ['Fill with “Priya”', 'Make it a tab stop', 'Fill all 3 slots']);
    assert.deepEqual(company, ['Fill with “Engineer” from your contacts', 'Make it a tab stop', 'Fill all 3 slots']);
    const both = ['Fill with “Northwind”', 'Fill with “Northwind AS” from your contacts', 'Fill all 3 slots'];
    assert.deepEqual(role, both);
  });

  it('select the slot where nothing is known', () => {
    assert.deepEqual(fixes(`${FRONT}Hi Priya of [company], see [link].`, 1), [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Make it a tab stop: Hi Priya of [company], see ${1:[link]}.',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Fill one slot, make a tab stop of the rest: Hi Priya of Northwind, see ${1:[link]}.',
    ]);
  });

  it('slots for the same thing are typed together, blanks and the signature are not', () => {
    const all = fixes('Hi [name], ____ and ____, {{firstName}}!\n\nBest,\n[name]', 0);
    assert.deepEqual(all, [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Make it a tab stop, in 2 places: Hi ${1:[name]}, ____ and ____, ${1:{{firstName\\}\\}}!\n\nBest,\n[name]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Turn all 5 open slots into tab stops: Hi ${1:[name]}, ${2:____} and ${3:____}, ${1:{{firstName\\}\\}}!\n\nBest,\n${4:[name]}',
    ]);
  });

  it('tell how many of several are filled, and how many are not', () => {
    const facts = { to: 'Priya Raman', first: 'Priya' };
    const last = (text: string) => titles(text, 0, facts).at(-1);
    assert.equal(last('Hi [name], see [link]!'), 'Fill one slot, make a tab stop of the rest');
    assert.equal(last('Hi [name], see [link] on [date]!'), 'Fill one slot, make tab stops of the rest');
    assert.equal(last(`${FRONT}Hi [name] of [company], see [link]!`), 'Fill 2 slots, make a tab stop of the rest');
    assert.equal(
      last(`${FRONT}Hi [name] of [company], see [link] on [date]!`),
      'Fill 2 slots, make tab stops of the rest',
    );
  });

  it('a slot with a long name is told by its beginning', () => {
    const [finding] = rule.check(parseDraft(`Hi Priya, I liked [what you said about ${'the tide '.repeat(6)}].`), {});
    const begun = '[what you said about the tide the tide the tide the tide th…';
    assert.equal(finding?.message, `“${begun}” is still open; fill it in before you send.`);
  });

  it('the name goes behind the blank of an empty greeting', () => {
    assert.deepEqual(fixes('Hi ,\n\nthanks', 0), ['Make it a tab stop: Hi $' + '{1},\n\nthanks']);
  });

  it('a choice offers what it holds', () => {
    assert.deepEqual(fixes('Dear Mr/Ms Smith, thanks', 0), [
      'Choose “Mr”: Dear Mr Smith, thanks',
      'Choose “Ms”: Dear Ms Smith, thanks',
    ]);
  });
});
