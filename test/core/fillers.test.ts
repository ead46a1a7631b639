// Shortening: which words go, drawn as marks, and what is left.
import assert from 'node:assert/strict';
import { shorten } from '../../server/src/core/draft/fillers';
import { parseDraft } from '../../server/src/core/draft/parse';
import { applyEdits } from '../../server/src/core/text/edit';

/** The text without its fillers. */
function shortened(text: string): string {
  return applyEdits(
    text,
    shorten(parseDraft(text)).flatMap(({ edits }) => edits),
  );
}

describe('fillers', () => {
  const gone: [string, string][] = [
    ['Hi Ana, I hope this message finds you well. Your talk stayed with me.', 'Hi Ana, Your talk stayed with me.'],
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
  ];
  for (const [text, left] of gone) it(JSON.stringify(text), () => assert.equal(shortened(text), left));

  const kept = [
    'Hi Ana, I hope this message finds you well before the tide does.',
    'Hi Ana, it was not really my talk.',
    'Hi Ana, really, that was some talk.',
    'Really good to see you there, Ana!',
    'Hi Ana, your talk *really* stayed with me.',
    'Hi Ana, your talk really 🙌 stayed with me.',
    'Hi Ana, you said "I know you are busy" to the whole room.',
    '',
  ];
  for (const text of kept) it(`stays: ${JSON.stringify(text)}`, () => assert.deepEqual(shorten(parseDraft(text)), []));

  it('says what goes, and how much that saves', () => {
    const [repair] = shorten(parseDraft('Hi Ana, hope all is well! Your talk really stayed with me.'));
    assert.equal(repair?.title, 'Delete “hope all is well!” and 1 more (25 characters less)');
  });
});
