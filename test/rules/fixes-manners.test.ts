// The repairs of manners (a greeting, thanks, a kind word): before, after, and what is left to find once the tab stops are
// filled.
import assert from 'node:assert/strict';
import type { Facts } from '../../server/src/core';
import { tryFixes } from '../support/fixing';

interface Row {
  readonly it: string;
  readonly draft: string;
  readonly facts?: Facts;
  /** All fixes that are offered: title, text after, and the findings left where there are any. */
  readonly fixes: readonly (readonly [title: string, after: string, ...left: string[]])[];
}

const TO = '---\nto: Priya Raman\n---\n';
const ACCEPT = '---\nkind: accept\n---\n';
const DECLINE = '---\nkind: decline\n---\n';

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'missing-greeting': [
    {
      it: 'goes before the text of a one-line message',
      draft: `${TO}Thanks for the invite! I still use your tide tables.`,
      fixes: [['Insert “Hi Priya,”', `${TO}Hi Priya, thanks for the invite! I still use your tide tables.`]],
    },
    {
      it: 'keeps “I” and names large',
      draft: `${TO}I still use your tide tables.`,
      fixes: [['Insert “Hi Priya,”', `${TO}Hi Priya, I still use your tide tables.`]],
    },
    {
      it: 'gets a line of its own where the message has several',
      draft: `${TO}Thanks for the invite! I still use your tide tables.\n\nBest,\nTom`,
      fixes: [
        ['Insert “Hi Priya,”', `${TO}Hi Priya,\n\nThanks for the invite! I still use your tide tables.\n\nBest,\nTom`],
      ],
    },
    {
      it: 'stands above a list, in CRLF',
      draft: '\ufeff- your tide tables\r\n- your talk in Graz',
      fixes: [['Insert “Hi [name],”', `\ufeffHi \${1:[name]},\r\n\r\n- your tide tables\r\n- your talk in Graz`]],
    },
    {
      it: 'is completed',
      draft: `${TO}Hi,\n\nI still use your tide tables.`,
      fixes: [['Replace with “Hi Priya,”', `${TO}Hi Priya,\n\nI still use your tide tables.`]],
    },
    {
      it: 'keeps its own warm word',
      draft: `${TO}Hello there, I still use your tide tables.`,
      fixes: [['Replace with “Hello Priya,”', `${TO}Hello Priya, I still use your tide tables.`]],
    },
    {
      it: 'keeps the time of day, and loses a dash',
      draft: `${TO}Good morning - your tide tables hang in our kitchen.`,
      fixes: [['Replace with “Good morning Priya,”', `${TO}Good morning Priya, your tide tables hang in our kitchen.`]],
    },
    {
      it: 'takes the name from contacts',
      draft: 'Hi there! I still use your tide tables.',
      facts: { first: 'Priya' },
      fixes: [['Replace with “Hi Priya,”', 'Hi Priya! I still use your tide tables.']],
    },
    {
      it: 'takes the place of a stiff address that is no greeting',
      draft: `${TO}To whom it may concern:\r\n\r\nI still use your tide tables.`,
      fixes: [['Replace with “Hi Priya,”', `${TO}Hi Priya,\r\n\r\nI still use your tide tables.`]],
    },
    {
      it: 'takes the place of a stiff address in German',
      draft: `${TO}Sehr geehrte Frau Raman,\n\nI still use your tide tables.`,
      fixes: [['Replace with “Hi Priya,”', `${TO}Hi Priya,\n\nI still use your tide tables.`]],
    },
    {
      it: 'leaves the rest of a short no to its own rule',
      draft: `${TO}Thanks for the invite, but I only connect with people I have worked with.`,
      fixes: [
        [
          'Insert “Hi Priya,”',
          `${TO}Hi Priya, thanks for the invite, but I only connect with people I have worked with.`,
          'missing-personalization',
        ],
      ],
    },
  ],
  'missing-thanks': [
    {
      it: 'goes behind the greeting',
      draft: `${ACCEPT}Hi Priya, your talk in Oslo is the reason why I took up night trains.`,
      fixes: [
        [
          'Insert “Thank you for the invitation.”',
          `${ACCEPT}Hi Priya, thank you for the invitation. Your talk in Oslo is the reason why I took up night trains.`,
        ],
      ],
    },
    {
      it: 'suits a no',
      draft: `${DECLINE}Hi Tom,\r\n\r\nI keep this list to old shipmates, sorry. Good luck with the lock gates!`,
      fixes: [
        [
          'Insert “Thank you for thinking of me.”',
          `${DECLINE}Hi Tom,\r\n\r\nThank you for thinking of me. I keep this list to old shipmates, sorry. Good luck with the lock gates!`,
        ],
      ],
    },
    {
      it: 'leaves the emoji to the greeting and a comment where it is',
      draft: `${ACCEPT}Hi Priya 👋\n<!-- from the fair -->\nyour talk in Oslo started it all.`,
      fixes: [
        [
          'Insert “Thank you for the invitation.”',
          `${ACCEPT}Hi Priya 👋\n<!-- from the fair -->\nThank you for the invitation. Your talk in Oslo started it all.`,
        ],
      ],
    },
    {
      it: 'goes on behind a greeting that is all there is',
      draft: `${ACCEPT}Hi Priya,\n\nBest,\nTom`,
      fixes: [
        [
          'Insert “Thank you for the invitation.”',
          `${ACCEPT}Hi Priya, thank you for the invitation.\n\nBest,\nTom`,
          'missing-personalization',
        ],
      ],
    },
    {
      it: 'never lands in a quotation',
      draft: `${ACCEPT}Hi Priya,\n\n> would love to connect\n\nyour talk in Oslo started it all.`,
      fixes: [
        [
          'Insert “Thank you for the invitation.”',
          `${ACCEPT}Hi Priya,\n\n> would love to connect\n\nThank you for the invitation. Your talk in Oslo started it all.`,
        ],
      ],
    },
  ],
  'curt-decline': [
    {
      it: 'thanks before a no that has a reason, and wishes well after it',
      draft: 'Hi Tom, I do not accept invitations from agencies.\n\nAnna',
      fixes: [
        [
          'Insert “Thank you for thinking of me.”',
          'Hi Tom, thank you for thinking of me. I do not accept invitations from agencies.\n\nAnna',
          'missing-personalization',
        ],
        [
          'Insert “Thank you for thinking of me.” and “I wish you all the best.”',
          'Hi Tom, thank you for thinking of me. I do not accept invitations from agencies. I wish you all the best.\n\nAnna',
          'missing-personalization',
        ],
      ],
    },
    {
      it: 'says a bare no in kinder words',
      draft: `${DECLINE}Hi Mina, not interested.`,
      fixes: [
        [
          'Replace with “Thank you for thinking of me, but I’ll leave it for now.”',
          `${DECLINE}Hi Mina, thank you for thinking of me, but I’ll leave it for now.`,
          'missing-personalization',
        ],
        [
          'Replace with “Thank you for thinking of me, but I’m currently keeping my network focused on [industry or relationship].”',
          `${DECLINE}Hi Mina, thank you for thinking of me, but I’m currently keeping my network focused on \${1:[industry or relationship]}.`,
          'missing-personalization',
        ],
      ],
    },
  ],
};

describe('an empty message', () => {
  for (const text of ['', '\ufeff', ACCEPT, `${DECLINE}\n> would love to connect\n`]) {
    it(`lacks nothing yet: ${JSON.stringify(text)}`, () => {
      for (const ruleId of Object.keys(TABLE)) assert.equal(tryFixes(ruleId, text), undefined);
    });
  }
});

for (const [ruleId, rows] of Object.entries(TABLE)) {
  describe(`fixes of ${ruleId}`, () => {
    for (const { it: what, draft, facts, fixes } of rows) {
      it(what, () => {
        const expected = fixes.map(([title, after, ...left]) => ({ title, after, left }));
        assert.deepEqual(tryFixes(ruleId, draft, facts), expected);
      });
    }
  });
}
