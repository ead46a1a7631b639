// What the editor does with the language configuration: what counts as a word, and which lines Enter carries on.
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';

const configuration = JSON.parse(readFileSync(path.join(__dirname, '../../language-configuration.json'), 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
  folding: { markers: { start: string; end: string } };
  onEnterRules: { beforeText: string; action: { appendText: string } }[];
};

describe('language configuration', () => {
  it('takes names and contractions as one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));
    assert.deepEqual(words("I'm Mary-Ann, Zoë’s co-founder."), ["I'm", 'Mary-Ann', 'Zoë’s', 'co-founder']);
    assert.deepEqual(words('[first_name] – 小明!'), ['first_name', '小明']);
  });

  for (const [line, continued] of [
    ['> I saw your talk', '> '],
    ['> ', undefined],
    ['- a point', '- '],
    ['- Maya', undefined],
    ['- Maya Lindqvist', undefined],
    ['* a point', '* '],
    ['Thanks - a lot', undefined],
  ] as const) {
    it(`Enter after “${line}” ${continued ? `goes on with “${continued}”` : 'starts a plain line'}`, () => {
      const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
      assert.equal(rule?.action.appendText, continued);
    });
  }

  it('folds from a disable comment to the enable comment', () => {
    const { start, end } = configuration.folding.markers;
    assert.match('<!-- invite-disable favor-asking -->', new RegExp(start));
    assert.match('<!-- invite-enable favor-asking -->', new RegExp(end));
    assert.doesNotMatch('<!-- invite-disable-next-line favor-asking -->', new RegExp(start));
  });
});
