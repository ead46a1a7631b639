// The fixes of an open slot beyond the first one: filling all, tab stops that are typed together, choices.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
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

const FRONT = '---\nto: Priya Raman\ncompany: Northwind\n---\n';

describe('unfilled-placeholder: fixes', () => {
  it('fill one, fill all that are known, or select all', () => {
    assert.deepEqual(fixes(`${FRONT}Hi {{first_name}} of [company], see [link].`, 0), [
      'Fill with “Priya”: Hi Priya of [company], see [link].',
      'Fill all 2 slots that front matter knows: Hi Priya of Northwind, see [link].',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Turn all open slots into tab stops: Hi ${1:{{first_name\\}\\}} of ${2:[company]}, see ${3:[link]}.',
    ]);
  });

  it('select the slot where nothing is known', () => {
    assert.deepEqual(fixes(`${FRONT}Hi Priya of [company], see [link].`, 1), [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Make it a tab stop: Hi Priya of [company], see ${1:[link]}.',
      'Fill the slot that front matter knows: Hi Priya of Northwind, see [link].',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Turn all open slots into tab stops: Hi Priya of ${1:[company]}, see ${2:[link]}.',
    ]);
  });

  it('slots for the same thing are typed together, blanks and the signature are not', () => {
    const all = fixes('Hi [name], ____ and ____, {{firstName}}!\n\nBest,\n[name]', 0);
    assert.deepEqual(all, [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Make it a tab stop, 2 times: Hi ${1:[name]}, ____ and ____, ${1:{{firstName\\}\\}}!\n\nBest,\n[name]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: snippet syntax.
      'Turn all open slots into tab stops: Hi ${1:[name]}, ${2:____} and ${3:____}, ${1:{{firstName\\}\\}}!\n\nBest,\n${4:[name]}',
    ]);
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
