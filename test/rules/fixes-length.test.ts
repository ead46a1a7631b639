// The repairs of a message that is too long: what can be shortened, with the characters that saves, and paragraphs joined.
import assert from 'node:assert/strict';
import { lint, resolveConfig } from '../../server/src/core';
import { tryFixes } from '../support/fixing';

/** `count` words about tide tables that hold no filler. */
const words = (count: number) =>
  Array.from({ length: count }, (_, i) => ['tide', 'tables', 'in', 'Bergen', 'and'][i % 5]).join(' ');

describe('fixes of excess-length: too many words', () => {
  it('all that can go at once, then one by one, with what each saves', () => {
    const rest = `your talk about ${words(116)} harbours.`;
    assert.deepEqual(
      tryFixes('excess-length', `Hi Ana, I hope you are well. I just wanted to say that I loved ${rest}`),
      [
        {
          title: 'Shorten in 2 places (saves 47 characters)',
          after: `Hi Ana, I loved ${rest}`,
          left: ['excess-length'],
        },
        {
          title: 'Shorten “I just wanted to say that I” to “I” (saves 26 characters)',
          after: `Hi Ana, I hope you are well. I loved ${rest}`,
          left: ['excess-length'],
        },
        {
          title: 'Remove “I hope you are well” (saves 21 characters)',
          after: `Hi Ana, I just wanted to say that I loved ${rest}`,
          left: ['excess-length'],
        },
      ],
    );
  });

  it('the message is short enough afterwards, where the fillers were all there was too much', () => {
    const rest = `I loved your talk about ${words(110)} harbours.`;
    assert.deepEqual(tryFixes('excess-length', `Hi Ana, I hope you are well. I know you are busy. ${rest}`)?.[0], {
      title: 'Shorten in 2 places (saves 42 characters)',
      after: `Hi Ana, ${rest}`,
      left: [],
    });
  });

  it('nothing is offered where nothing can be saved', () => {
    assert.deepEqual(tryFixes('excess-length', `Hi Ana, I loved your talk about ${words(120)} harbours.`), []);
  });
});

describe('fixes of excess-length: too many paragraphs', () => {
  const long = `I loved your talk about ${words(30)} harbours.`;

  it('the third is joined to the second', () => {
    assert.deepEqual(tryFixes('excess-length', `Hi Ana,\r\n\r\n${long}\r\n\r\n${long}\r\n\r\n${long}\r\n\r\nTom`), [
      {
        title: 'Join it to the paragraph above',
        after: `Hi Ana,\r\n\r\n${long}\r\n\r\n${long} ${long}\r\n\r\nTom`,
        left: [],
      },
    ]);
  });

  it('all that are too many are joined, on lines of their own', () => {
    const short = `I loved your talk about ${words(18)} harbours.`;
    assert.deepEqual(tryFixes('excess-length', `Hi Ana,\n\n${short}\n\n${short}\n\n${short}\n\n${short}\n\nTom`), [
      {
        title: 'Join the last 3 paragraphs',
        after: `Hi Ana,\n\n${short}\n\n${short}\n${short}\n${short}\n\nTom`,
        left: [],
      },
    ]);
  });

  it('a list stays a list, and a filler can go as well', () => {
    const list = `- really good ${words(15)}\n- harbours, too, and what comes with them`;
    assert.deepEqual(tryFixes('excess-length', `Hi Ana,\n\n${long}\n\n${long}\n\n${list}`), [
      {
        title: 'Join it to the paragraph above',
        after: `Hi Ana,\n\n${long}\n\n${long}\n${list}`,
        left: [],
      },
    ]);
  });

  it('a comment between two paragraphs keeps them apart', () => {
    assert.deepEqual(tryFixes('excess-length', `Hi Ana,\n\n${long}\n\n${long}\n\n<!-- more? -->\n\n${long}`), []);
  });
});

describe('what has too many words', () => {
  for (const signOff of ['\nBest,\nTom', ' Best, Tom', '\n\nBest,\nTom']) {
    it(`ends before ${JSON.stringify(signOff)}`, () => {
      const message = `Your talk covered ${words(120)}.`;
      const text = `Hi Ana,\n\n${message}${signOff}`;
      const { span } = lint(text).find(({ ruleId }) => ruleId === 'excess-length')!;
      assert.equal(text.slice(span.start, span.end), message);
    });
  }
});

describe('a short paragraph at the end', () => {
  const [talk, book] = [`Your talk covered ${words(30)}.`, `Your book covered ${words(30)}.`];
  const isFound = (...paragraphs: string[]) =>
    lint(['Hi Ana,', ...paragraphs].join('\n\n')).some(({ ruleId }) => ruleId === 'excess-length');

  it('is none of the two that a message may have', () => {
    assert.ok(!isFound(talk, book, 'I bring my maps on Sunday.'));
    assert.ok(isFound(talk, 'I bring my maps on Sunday.', book));
  });
});

describe('the paragraph that is one too many', () => {
  const ORDINALS =
    'second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st';
  for (const [i, ordinal] of ORDINALS.split(' ').entries()) {
    it(`is the ${ordinal} where ${i + 1} may be`, () => {
      const text = `Hi Ana,\n\n${`Your talk covered ${words(40)}.\n\n`.repeat(i + 2)}`;
      const { config } = resolveConfig({ rules: { 'excess-length': { maxParagraphs: i + 1, maxWords: 2000 } } });
      const messages = lint(text, config)
        .filter(({ ruleId }) => ruleId === 'excess-length')
        .map(({ message }) => message);
      assert.deepEqual(messages, [
        `This is the ${ordinal} paragraph; one or two are easier to answer. Join or shorten them.`,
      ]);
    });
  }
});

describe('fixes of over-channel-limit', () => {
  const NOTE = '---\nchannel: note\n---\n';
  const base =
    'your talk on tide tables in Bergen made my week, and the chart of the old harbour wall hangs above my desk at home in Graz to this day.';

  it('a note that fits without its fillers', () => {
    const text = `${NOTE}Hi Ana 👋 I hope this message finds you well! I just wanted to say thank you for it: ${base}`;
    assert.deepEqual(tryFixes('over-channel-limit', text)?.[0], {
      title: 'Shorten in 2 places (saves 57 characters)',
      after: `${NOTE}Hi Ana 👋 Thank you for it: ${base}`,
      left: [],
    });
  });

  it('one filler is one fix; what it does not save is still too much', () => {
    assert.deepEqual(tryFixes('over-channel-limit', `${NOTE}Hi Ana, ${base} It really is a pity that ${base}`), [
      {
        title: 'Remove “really” (saves 7 characters)',
        after: `${NOTE}Hi Ana, ${base} It is a pity that ${base}`,
        left: ['over-channel-limit'],
      },
    ]);
  });

  it('nothing is offered where nothing can be saved', () => {
    assert.deepEqual(tryFixes('over-channel-limit', `${NOTE}Hi Ana, ${base} A pity that ${base}`), []);
  });
});
