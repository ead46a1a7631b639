// What is left after a sentence is taken out: spacing, lines and paragraphs as a person would have typed them.
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/text/edit';
import { unmark } from '../../server/src/core/text/markup';
import { removeSentence } from '../../server/src/core/text/removal';

const cases: readonly (readonly [what: string, marked: string, left: string])[] = [
  ['between two sentences', 'One. ⟦Two⟧. Three.', 'One. Three.'],
  ['with no blank before it', 'One.⟦Two⟧. Three.', 'One. Three.'],
  ['with no blank before it, at the end of a line', 'One.⟦Two⟧.\nThree.', 'One.\nThree.'],
  ['with no blank on either side', 'One.⟦Two⟧.Three.', 'One.Three.'],
  ['at the end of a line', 'One. ⟦Two⟧!\nThree.', 'One.\nThree.'],
  ['at the start of a paragraph', 'Hi Jo,\n\n⟦Two⟧. Three.', 'Hi Jo,\n\nThree.'],
  ['after a greeting on the same line', 'Hi Jo, ⟦could you⟧? Bye.', 'Hi Jo, Bye.'],
  ['a paragraph of its own', 'One.\n\n⟦Two⟧.\n\nBest,\nIlse', 'One.\n\nBest,\nIlse'],
  ['the last paragraph', 'One.\n\n⟦Two⟧?\n', 'One.\n'],
  ['the last paragraph of a file without a final break', 'One.\n\n⟦Two⟧?', 'One.'],
  ['the first paragraph', '⟦Two⟧.\n\nThree.', 'Three.'],
  ['the only sentence', '⟦Two⟧.\n', ''],
  ['a line of its own inside a paragraph', 'One.\n⟦Two⟧.\nThree.', 'One.\nThree.'],
  ['a sentence over two lines', 'One. ⟦Two\ngoes on⟧. Three.', 'One. Three.'],
  ['too many blank lines around it', 'One.\n\n\n⟦Two⟧.\n\nThree.', 'One.\n\n\nThree.'],
  ['trailing blanks', 'One. ⟦Two⟧.  \nThree.', 'One.\nThree.'],
  ['the marks around it', 'One. (⟦Two⟧.) Three.', 'One. Three.'],
  ['an emoji right behind it', 'One. ⟦Two⟧! 🙏🏽 Three.', 'One. Three.'],
];

describe('removing a sentence', () => {
  for (const [what, marked, left] of cases) {
    it(what, () => {
      assert.equal(removed(marked), left);
      assert.equal(removed(crlf(marked)), crlf(left), 'with CRLF');
    });
  }
});

function removed(marked: string): string {
  const { text, ranges } = unmark(marked);
  return applyEdits(text, [removeSentence(text, ranges[0]!)]);
}

const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
