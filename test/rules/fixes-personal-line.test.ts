// The sentence that makes a message about its reader: which words, where, and that nothing is left to find. Also the
// repairs of stock phrases, which put the same sentence in the place of one that says nothing.
import assert from 'node:assert/strict';
import { type Facts, KINDS, type Kind, lint } from '../../server/src/core';
import { tryFixes } from '../support/fixing';

const PERSONAL = 'missing-personalization';

const titles = (draft: string, facts?: Facts) => tryFixes(PERSONAL, draft, facts)?.map(({ title }) => title);
const draftOf = (head: string, body: string) => `---\n${head}\n---\n${body}`;

/** Bodies without a detail, one for each kind. */
const BODIES: Readonly<Record<Kind, string>> = {
  accept: 'Hi Priya, thanks for the invite! I look forward to staying in touch.',
  decline: 'Hi Priya, thank you for asking. I keep this list to old colleagues.\n\nBest,\nTom',
  'connect-first': 'Hi Priya, just accepted your connection request! Let’s stay in touch on LinkedIn.',
  'follow-up': 'Hi Priya,\r\n\r\nIt has been a while. I hope all is well.',
};

describe('a personal line: the words suit the kind', () => {
  const cases: readonly (readonly [Kind, field: string, sentence: string])[] = [
    ['accept', 'met: JSConf Oslo', 'It was great to meet you at JSConf Oslo.'],
    ['accept', 'met: On the night train', 'It was great to meet you on the night train.'],
    ['accept', 'mutual: Tom Okafor', 'It was good to see that we both know Tom Okafor.'],
    ['accept', 'topic: bird migration', 'What you said about bird migration has stayed with me.'],
    ['accept', 'interest: trail running', 'It’s good to know that you’re into trail running.'],
    ['accept', 'school: University of Leeds', 'I’d enjoy hearing about your time at the University of Leeds.'],
    ['accept', 'company: Northwind', 'I’d enjoy hearing more about your work at Northwind.'],
    ['accept', 'industry: edtech', 'I’d enjoy hearing more about your work in edtech.'],
    ['accept', 'role: Data engineer', 'I’d enjoy hearing more about your work as a data engineer.'],
    ['accept', 'role: Engineer', 'I’d enjoy hearing more about your work as an engineer.'],
    ['accept', 'role: QA engineer', 'I’d enjoy hearing more about your work as a QA engineer.'],
    ['accept', 'role: CTO', 'I’d enjoy hearing more about your work as CTO.'],
    ['accept', 'role: Head of Design', 'I’d enjoy hearing more about your work as Head of Design.'],
    ['accept', 'place: Oslo', 'It’s nice to know that you’re in Oslo, too.'],
    ['connect-first', 'met: JSConf Oslo', 'It was great seeing you at JSConf Oslo.'],
    ['connect-first', 'company: Northwind', 'I’m curious to hear more about your work at Northwind.'],
    ['decline', 'met: JSConf Oslo', 'It was good to meet you at JSConf Oslo.'],
    ['decline', 'company: Northwind', 'Wishing you the best with your work at Northwind.'],
    ['follow-up', 'met: JSConf Oslo', 'I enjoyed meeting you at JSConf Oslo.'],
    ['follow-up', 'topic: bird migration', 'I keep thinking about what you said about bird migration.'],
    ['follow-up', 'company: Northwind', 'I hope that your work at Northwind is going well.'],
  ];
  for (const [kind, field, sentence] of cases) {
    it(`${kind}, ${field}`, () => {
      const [first] = tryFixes(PERSONAL, draftOf(`kind: ${kind}\n${field}`, BODIES[kind])) ?? [];
      assert.equal(first?.title, `Insert “${sentence}”`);
      assert.ok(first.after.includes(sentence), first.after);
      assert.deepEqual(first.left, []);
    });
  }
});

describe('a personal line: what is known comes first', () => {
  it('three at most, the known ones before those with a tab stop', () => {
    assert.deepEqual(titles(draftOf('company: Northwind', BODIES.accept)), [
      'Insert “I’d enjoy hearing more about your work at Northwind.”',
      'Insert “It was great to meet you at [event or place you met].”',
      'Insert “What you said about [topic] has stayed with me.”',
    ]);
    assert.equal(titles(draftOf('met: A\nmutual: Bo\ntopic: C\ncompany: D', BODIES.accept))?.length, 3);
  });

  it('a no ends in a wish', () => {
    assert.deepEqual(titles(draftOf('kind: decline', BODIES.decline)), [
      'Insert “Wishing you the best with your work at [company].”',
      'Insert “It was good to meet you at [event or place you met].”',
      'Insert “What you said about [topic] has stayed with me.”',
    ]);
  });

  it('contacts know what front matter does not say; front matter wins', () => {
    const facts = { company: 'Northwind', role: 'Data engineer' };
    assert.deepEqual(titles(draftOf('company: Contoso', BODIES.accept), facts)?.slice(0, 2), [
      'Insert “I’d enjoy hearing more about your work at Contoso.”',
      'Insert “I’d enjoy hearing more about your work as a data engineer.”',
    ]);
  });

  it('a value ends no sentence twice', () => {
    assert.equal(
      titles(draftOf('met: "  the fair\\n in Graz. "', BODIES.accept))?.[0],
      'Insert “It was great to meet you at the fair in Graz.”',
    );
  });
});

describe('a personal line: where a person would put it', () => {
  const met = 'met: JSConf Oslo';
  const cases: readonly (readonly [what: string, head: string, before: string, after: string, ...left: string[]])[] = [
    [
      'behind the thanks',
      met,
      'Hi Ana, thanks for the invite! Talk soon.',
      'Hi Ana, thanks for the invite! IT Talk soon.',
    ],
    [
      'behind news and thanks',
      `kind: accept\n${met}`,
      'Hi Ana, just accepted your request! Thanks for the invite. Talk soon.',
      'Hi Ana, just accepted your request! Thanks for the invite. IT Talk soon.',
    ],
    [
      'behind the greeting, where nobody thanks first',
      met,
      'Hi Ana, I have been busy. Talk soon.',
      'Hi Ana, it I have been busy. Talk soon.',
    ],
    [
      'in the first paragraph',
      met,
      'Hi Ana,\r\n\r\nThanks for the invite\r\n\r\nTalk soon.',
      'Hi Ana,\r\n\r\nThanks for the invite. IT\r\n\r\nTalk soon.',
    ],
    [
      'before the sign-off',
      met,
      'Hi Ana, thanks for the invite,\n\nBest,\nTom',
      'Hi Ana, thanks for the invite. IT\n\nBest,\nTom',
    ],
    [
      'not inside a link',
      met,
      'Hi Ana, thanks for [writing](https://a.example) Talk soon',
      'Hi Ana, thanks for [writing](https://a.example) Talk soon. IT',
      'plain-text-markup',
    ],
    [
      'below a stiff address',
      met,
      'Sehr geehrte Frau Weiß,\r\n\r\nI have been busy. Talk soon.',
      'Sehr geehrte Frau Weiß,\r\n\r\nIT I have been busy. Talk soon.',
      'missing-greeting',
      'stiff-salutation',
    ],
    [
      'behind the thanks below a stiff address',
      `to: Ana Weiß\n${met}`,
      'Sehr geehrte Frau Weiß,\n\nthanks for the invite! Talk soon.',
      'Sehr geehrte Frau Weiß,\n\nthanks for the invite! IT Talk soon.',
      'missing-greeting',
      'stiff-salutation',
    ],
    [
      'above a list',
      met,
      'Hi Ana,\n\n- thanks for the invite\n- talk soon\n',
      'Hi Ana,\n\nIT\n- thanks for the invite\n- talk soon\n',
    ],
    [
      'behind an emoji',
      met,
      '\ufeffHi Ana 👋 thanks for the invite 🙏🏽',
      '\ufeffHi Ana 👋 thanks for the invite 🙏🏽 IT',
    ],
    [
      'before a no that thanks in one breath',
      `kind: decline\n${met}`,
      'Hi Ana, thanks for asking, but I keep this list small.',
      'Hi Ana, it Thanks for asking, but I keep this list small.',
    ],
    [
      'between the thanks and a no',
      `kind: decline\n${met}`,
      'Hi Ana, thanks for asking. I keep this list small.',
      'Hi Ana, thanks for asking. IT I keep this list small.',
    ],
    [
      'a wish below a list',
      'kind: decline\ncompany: Northwind',
      'Hi Ana, thanks, but I keep this list to\n- friends\n- family\n\nTom',
      'Hi Ana, thanks, but I keep this list to\n- friends\n- family\n\nWISH\n\nTom',
    ],
  ];
  for (const [what, head, before, after, ...left] of cases) {
    it(what, () => {
      const met = head.includes('decline')
        ? 'It was good to meet you at JSConf Oslo.'
        : 'It was great to meet you at JSConf Oslo.';
      const filled = after
        .replace(/\bIT\b/, met)
        .replace(/\bit\b/, met.replace('It', 'it'))
        .replace('WISH', 'Wishing you the best with your work at Northwind.');
      const bom = before.startsWith('\ufeff') ? '\ufeff' : '';
      const put = (body: string) => `${bom}${draftOf(head, body.replace('\ufeff', ''))}`;
      const [first] = tryFixes(PERSONAL, put(before)) ?? [];
      assert.equal(first?.after, put(filled));
      assert.deepEqual(first.left, left);
    });
  }
});

describe('a personal line draws no finding of its own', () => {
  const VALUES: Readonly<Record<string, readonly string[]>> = {
    met: ['JSConf Oslo', 'a wedding', 'café', '横浜'],
    mutual: ['Tom Okafor', 'zoë', 'my sister'],
    topic: ['bird migration', 'your talk', 'pricing', 'AI'],
    interest: ['trail running', 'AI', 'music', 'leadership'],
    school: ['University of Leeds', 'my old school', 'ETH'],
    company: ['Northwind', 'northwind', 'Acme Marketing', 'a bank', '3M', 'Growth Partners'],
    industry: ['edtech', 'Business Development', 'sales', 'health insurance'],
    role: ['CTO', 'Sales Manager', 'financial advisor', 'Recruiter'],
    place: ['Oslo', 'oslo'],
  };
  for (const kind of KINDS) {
    it(kind, () => {
      for (const [key, values] of Object.entries(VALUES)) {
        for (const value of values) {
          const draft = draftOf(`kind: ${kind}\n${key}: ${value}`, BODIES[kind]);
          assert.deepEqual(
            lint(draft).map(({ ruleId }) => ruleId),
            [PERSONAL],
          );
          // What a kind has no words for is offered open.
          const [first] = tryFixes(PERSONAL, draft) ?? [];
          assert.deepEqual(first?.left, [], `${key}: ${value}: ${first?.title}`);
        }
      }
    });
  }

  it('but a bare no with a detail still owes its thanks', () => {
    const [first] =
      tryFixes(
        PERSONAL,
        draftOf('kind: decline\ncompany: Northwind', 'Hi Ana, I do not accept invitations from agencies.'),
      ) ?? [];
    assert.deepEqual(first?.left, ['missing-thanks']);
  });

  it('nor does it overfill the channel', () => {
    const body = `Hi Ana, thanks for the invite! ${'I look forward to it all. '.repeat(6)}`;
    assert.deepEqual(titles(draftOf('channel: note\nmet: JSConf Oslo', body)), []);
    assert.equal(titles(draftOf('channel: note-premium\nmet: JSConf Oslo', body))?.length, 3);
  });
});

describe('fixes of stock-phrase', () => {
  const cases: readonly (readonly [
    what: string,
    before: string,
    ...fixes: (readonly [title: string, after: string, ...left: string[]])[],
  ])[] = [
    [
      'removed, replaced by what is known, or reworded',
      draftOf('met: JSConf Oslo', 'Hi Tom, I came across your profile! See you soon.'),
      ['Remove this sentence', draftOf('met: JSConf Oslo', 'Hi Tom, see you soon.'), PERSONAL],
      [
        'Replace with “It was great to meet you at JSConf Oslo.”',
        draftOf('met: JSConf Oslo', 'Hi Tom, it was great to meet you at JSConf Oslo. See you soon.'),
      ],
      [
        'Say it in your own words',
        draftOf('met: JSConf Oslo', `Hi Tom, \${1:I came across your profile}! See you soon.`),
        'stock-phrase',
        PERSONAL,
      ],
    ],
    [
      'the only sentence is replaced, not removed',
      'Hi Tom,\r\n\r\nI came across your profile.',
      [
        'Replace with “It was great to meet you at [event or place you met].”',
        `Hi Tom,\r\n\r\nIt was great to meet you at \${1:[event or place you met]}.`,
      ],
      ['Say it in your own words', `Hi Tom,\r\n\r\n\${1:I came across your profile}.`, 'stock-phrase', PERSONAL],
    ],
    [
      'beside a detail it only goes',
      'Hi Tom, your talk in Oslo was a joy. I’d like to add you to my professional network! See you in June.',
      ['Remove this sentence', 'Hi Tom, your talk in Oslo was a joy. See you in June.'],
      [
        'Say it in your own words',
        `Hi Tom, your talk in Oslo was a joy. \${1:I’d like to add you to my professional network}! See you in June.`,
        'stock-phrase',
      ],
    ],
    [
      'thanks in the same sentence stay',
      'Hi Tom, your talk in Oslo was a joy. Thanks, happy networking! See you.',
      [
        'Say it in your own words',
        `Hi Tom, your talk in Oslo was a joy. Thanks, \${1:happy networking}! See you.`,
        'stock-phrase',
      ],
    ],
  ];
  for (const [what, before, ...fixes] of cases) {
    it(what, () => {
      const expected = fixes.map(([title, after, ...left]) => ({ title, after, left }));
      assert.deepEqual(tryFixes('stock-phrase', before), expected);
    });
  }
});
