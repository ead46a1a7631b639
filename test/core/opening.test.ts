// A sentence put at the start of a message: behind the greeting, whatever follows it.
import assert from 'node:assert/strict';
import { applyEdits, parseDraft } from '../../server/src/core';
import { insertAtStart } from '../../server/src/core/draft/opening';

const THANKS = 'Thank you for the invitation.';

const cases: readonly [about: string, before: string, after: string][] = [
  ['goes on', 'Hi Tom, your talk stays with me.', 'Hi Tom, thank you for the invitation. Your talk stays with me.'],
  ['a new line', 'Hi Tom,\n\nYour talk!', 'Hi Tom,\n\nThank you for the invitation. Your talk!'],
  ['CRLF', 'Hi Tom,\r\n\r\nYour talk!', 'Hi Tom,\r\n\r\nThank you for the invitation. Your talk!'],
  ['no greeting', 'Your talk stays with me.', 'Thank you for the invitation. Your talk stays with me.'],
  ['only a greeting', 'Hi Tom,\n', 'Hi Tom, thank you for the invitation.\n'],
  ['a greeting without a mark', 'Hi Tom', 'Hi Tom, thank you for the invitation.'],
  ['a slot to greet', 'Hi {{first}},\n', 'Hi {{first}}, thank you for the invitation.\n'],
  ['the name last', 'No thanks, Tom.', 'Thank you for the invitation. No thanks, Tom.'],
  ['only a sign-off', 'Hi Tom,\n\nBest,\nAnna', 'Hi Tom, thank you for the invitation.\n\nBest,\nAnna'],
  ['a dash', 'Hi Tom – your talk!', 'Hi Tom – thank you for the invitation. Your talk!'],
  ['a wave', 'Hi Tom 👋 your talk!', 'Hi Tom 👋 thank you for the invitation. Your talk!'],
  [
    'a comment between',
    'Hi Tom,\n<!-- Oslo -->\nYour talk!',
    'Hi Tom,\n<!-- Oslo -->\nThank you for the invitation. Your talk!',
  ],
  ['a numbered list', 'Hi Tom,\n1. the talk', 'Hi Tom,\nThank you for the invitation.\n1. the talk'],
  ['a quotation', 'Hi Tom, “my talk” it was.', 'Hi Tom, thank you for the invitation. “my talk” it was.'],
  ['a list', 'Hi Tom,\n- the talk', 'Hi Tom,\nThank you for the invitation.\n- the talk'],
  ['an address', 'Hi Tom, https://a.example it is.', 'Hi Tom, thank you for the invitation. https://a.example it is.'],
];

describe('a sentence at the start', () => {
  for (const [about, before, after] of cases) {
    it(about, () => assert.equal(applyEdits(before, insertAtStart(parseDraft(before), THANKS)), after));
  }
});
