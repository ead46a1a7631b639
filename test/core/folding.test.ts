// What an editor may fold in a draft.
import assert from 'node:assert/strict';
import { folds, parseDraft } from '../../server/src/core';

function folded(text: string): string[] {
  return folds(parseDraft(text)).map(({ span, kind }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

describe('folds', () => {
  it('are front matter, quotes and comments', () => {
    assert.deepEqual(folded('---\nto: Priya\n---\n\n> a\n> b\n\nHi\n\n<!-- c\nd -->\n\n> e'), [
      'region: ---\nto: Priya\n---',
      'region: > a\n> b',
      'comment: <!-- c\nd -->',
      'region: > e',
    ]);
  });

  it('are disabled stretches, with the comment that starts them', () => {
    assert.deepEqual(folded('Hi\n<!-- invite-disable -->\nb\n\nc\n<!-- invite-enable -->\nd'), [
      'comment: <!-- invite-disable -->',
      'region: <!-- invite-disable -->\nb\n\nc',
      'comment: <!-- invite-enable -->',
    ]);
    assert.deepEqual(folded('<!-- invite-disable-next-line -->\nb'), ['comment: <!-- invite-disable-next-line -->']);
  });

  it('are none in a plain message, and few in a huge text', () => {
    assert.deepEqual(folded('Hi Priya,\n\nthanks!'), []);
    assert.equal(folds(parseDraft('> a\n\n'.repeat(20_000))).length, 1000);
  });
});
