// Shortening: which words go, drawn as marks, and what is left.
import assert from 'node:assert/strict';
import { shorten } from '../../server/src/core/draft/fillers';
import { parseDraft } from '../../server/src/core/draft/parse';
import { applyEdits } from '../../server/src/core/text/edit';

/** The text after the first repair, which takes out all that can go. */
function shortened(text: string): string {
  const [repair] = shorten(parseDraft(text));
  return applyEdits(text, repair?.edits ?? []);
}

describe('fillers', () => {
  const gone: [string, string][] = [
    ['Hi Ana, I hope this message finds you well. Your talk stayed with me.', 'Hi Ana, your talk stayed with me.'],
    ['Hi Ana,\n\nHope all is well!\n\nYour talk stayed with me.', 'Hi Ana,\n\nYour talk stayed with me.'],
    ['Hi Ana, your talk really stayed with me.', 'Hi Ana, your talk stayed with me.'],
    [
      'Hi Ana, your talk stayed with me. Looking forward to hearing from you.\n\nTom',
      'Hi Ana, your talk stayed with me.\n\nTom',
    ],
    [
      "Hi Ana, your talk stayed with me. I know you're busy. See you there?",
      'Hi Ana, your talk stayed with me. See you there?',
    ],
    ['Hi Ana,\r\n\r\nHope all is well!\r\n\r\nYour talk stayed.', 'Hi Ana,\r\n\r\nYour talk stayed.'],
    // A run of sentences goes as one.
    ['Hi Ana, I hope you are well. I know you are busy. Your talk stayed.', 'Hi Ana, your talk stayed.'],
    ['Hi Ana, I came across your profile. Talk soon.', 'Hi Ana, Talk soon.'],
    // What leads up to the verb.
    ['Hi Ana, I just wanted to say thank you for the talk.', 'Hi Ana, thank you for the talk.'],
    ['I just wanted to say thank you for the talk.', 'Thank you for the talk.'],
    ['Hi Ana! I wanted to let you know that I loved the talk.', 'Hi Ana! I loved the talk.'],
    ['I would like to take this opportunity to tell you.', 'I would like to tell you.'],
    ['I just wanted to share a thought.', 'I wanted to share a thought.'],
    // Roundabout wording.
    ['In the near future we may meet in order to talk.', 'Soon we may meet to talk.'],
    ['I was late due to the fact that it rained.', 'I was late because it rained.'],
    // Words that only stress.
    ['Hi Ana, it was a really good talk.', 'Hi Ana, it was a good talk.'],
    ['Hi Ana, it was an absolutely amazing talk.', 'Hi Ana, it was an amazing talk.'],
    ['Hi Ana, thank you very much!', 'Hi Ana, thank you!'],
    ['Hi Ana, I honestly loved it.', 'Hi Ana, I loved it.'],
  ];
  for (const [text, left] of gone) it(JSON.stringify(text), () => assert.equal(shortened(text), left));

  const kept = [
    'Hi Ana, I hope this message finds you well before the tide does.',
    'Hi Ana, it was not really my talk.',
    'Hi Ana, really, that was some talk.',
    'Really good to see you there, Ana!',
    'Hi Ana, your talk *really* stayed with me.',
    'Hi Ana, your talk really 🙌 stayed with me.',
    // The article would no longer fit, or the meaning would change.
    'Hi Ana, it was a really interesting talk.',
    'Hi Ana, it was the very first time.',
    'Hi Ana, I really and truly loved it.',
    'Hi Ana, you spoke honestly about it.',
    'Hi Ana, I never really knew.',
    'Hi Ana, you wanted to say thank you.',
    'Hi Ana, I wanted to thank you in person.',
    'Hi Ana, give my very best to Tom.\n\nVery best wishes,\nEva',
    // Nothing would be left to send, or nothing that thanks.
    'Hi Ana, I hope you are well.',
    'Hi Ana, thank you for your time. Your talk stayed.',
    'Hi Ana, you said "I know you are busy" to the whole room.',
    '',
  ];
  for (const text of kept) it(`stays: ${JSON.stringify(text)}`, () => assert.deepEqual(shorten(parseDraft(text)), []));

  it('says what goes and how much that saves: all at once, then the greatest saving first', () => {
    const text = 'Hi Ana, hope all is well! Your talk really stayed with me. I read it in order to learn.';
    assert.deepEqual(
      shorten(parseDraft(text)).map(({ title }) => title),
      [
        'Shorten in 3 places (saves 34 characters)',
        'Remove “hope all is well” (saves 18 characters)',
        'Shorten “in order to” to “to” (saves 9 characters)',
      ],
    );
  });

  it('names the same words once, wherever they stand', () => {
    const text = 'Hi Ana, I read it in order to learn, and again in order to laugh.';
    assert.deepEqual(
      shorten(parseDraft(text)).map(({ title }) => title),
      ['Shorten in 2 places (saves 18 characters)', 'Shorten “in order to” to “to” (saves 9 characters)'],
    );
  });

  it('counts a line break as one character', () => {
    const titles = ['\n', '\r\n'].map(newline => {
      const [repair] = shorten(
        parseDraft(`Hi Ana,${newline.repeat(2)}Hope all is well!${newline.repeat(2)}Your talk.`),
      );
      return repair?.title;
    });
    assert.deepEqual(titles, Array(2).fill('Remove “Hope all is well” (saves 19 characters)'));
  });
});
