// The code lenses above a message: which there are, what they say, and where they stand.
import assert from 'node:assert/strict';
import { defaultConfig, lenses, parseDraft, resolveConfig } from '../../server/src/core';

const titles = (text: string, config = defaultConfig): string[] =>
  lenses(parseDraft(text), config).map(({ title }) => title);

describe('lenses', () => {
  it('offer the copy, and tell the length against the limit', () => {
    assert.deepEqual(lenses(parseDraft('Hi **Jo**!\n'), defaultConfig), [
      { span: { start: 0, end: 10 }, title: 'Copy message for LinkedIn', action: 'copyMessage' },
      { span: { start: 0, end: 10 }, title: '6 of 8,000 characters' },
    ]);
  });

  it('lead to the slots that are open', () => {
    assert.deepEqual(lenses(parseDraft('Hi [name]!'), defaultConfig).slice(2), [
      { span: { start: 0, end: 10 }, title: '1 slot open', action: 'nextSlot' },
    ]);
    assert.equal(titles('Hi [name], you at {{company}} know [topic].')[2], '3 slots open');
  });

  it('stand at the message, below front matter and quotes', () => {
    const text = '---\nto: Jo\n---\n> Hi, shall we?\n\nHi Jo!\n';
    for (const { span } of lenses(parseDraft(text), defaultConfig))
      assert.equal(text.slice(span.start, span.end), 'Hi Jo!');
  });

  it('know the limit of the channel, by the settings', () => {
    const draft = (channel: string) => `---\nchannel: ${channel}\n---\nHi Jo!`;
    assert.equal(titles(draft('note'))[1], '6 of 200 characters');
    assert.equal(titles(draft('note-premium'))[1], '6 of 300 characters');
    assert.equal(titles(draft('inmail'))[1], '6 of 1,900 characters');
    const { config } = resolveConfig({ rules: { 'over-channel-limit': { severity: 'off', notePremium: 1250 } } });
    assert.equal(titles(draft('note-premium'), config)[1], '6 of 1,250 characters');
  });

  it('lead to the sample replies where there is no message yet', () => {
    for (const text of ['', ' \n', '---\nto: Jo\n---\n', '> Hi\n\n# Plan\n\n<!-- Jo -->\n'])
      assert.deepEqual(
        lenses(parseDraft(text), defaultConfig).map(({ title, action }) => [title, action]),
        [['Choose a sample reply', 'chooseReply']],
      );
  });
});
