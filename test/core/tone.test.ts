// What counts as thanks, and when a no is curt: the words around the rules' own examples.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import { curtRefusal, hasThanks } from '../../server/src/core/draft/tone';

describe('tone', () => {
  for (const text of ['thanks', 'much appreciated', 'what a lovely surprise to hear from you', 'thanks to you all']) {
    it(`takes “${text}” for thanks`, () => assert.ok(hasThanks(parseDraft(`Hi Ana, ${text}!`))));
  }
  for (const text of ['thanks to the fog I missed it', 'the pleasant weather held', 'no word yet']) {
    it(`takes “${text}” for no thanks`, () => assert.ok(!hasThanks(parseDraft(`Hi Ana, ${text}.`))));
  }

  const decline = (body: string) => parseDraft(`---\nkind: decline\n---\nHi Ana,\n\n${body}`);

  it('finds a curt no that no pattern names', () => {
    const draft = decline('I will leave the request where it is.');
    const { from, to } = curtRefusal(draft)!;
    const { tokens } = draft.language;
    assert.match(draft.text.slice(tokens[from]!.start, tokens[to - 1]!.end), /leave the request/);
  });

  it('lets a kind word, regret or a detail of theirs soften it', () => {
    for (const kind of ['I wish you all the best!', 'Sorry about that.', 'Your piece on eel traps made my week.']) {
      assert.equal(curtRefusal(decline(`I do not accept invitations. ${kind}`)), undefined, kind);
    }
  });

  it('leaves long declines and other kinds alone', () => {
    assert.equal(
      curtRefusal(decline(`I do not accept invitations. ${'The tide rose and fell. '.repeat(12)}`)),
      undefined,
    );
    assert.equal(curtRefusal(parseDraft('---\nkind: accept\n---\nHi Ana, not interested.')), undefined);
  });
});
