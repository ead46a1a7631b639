// The message as LinkedIn takes it: what is left out, what Markdown becomes, what stays as typed, and at what cost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft, plainText } from '../../server/src/core';
import { typedText } from '../../server/src/core/draft/message';
import { cpuTime } from '../support/cpuTime';

const plain = (text: string): string => plainText(parseDraft(text));

type Case = readonly [what: string, draft: string, message: string];

const becomes: readonly Case[] = [
  [
    'front matter, quotes and headings go',
    '---\nto: Jo\n---\n> Hi, shall we?\n\n# Plan\n\nHi Jo,\nyes.\n',
    'Hi Jo,\nyes.',
  ],
  ['blank lines are folded, blanks at line ends go', 'Hi Jo,  \n\n\n \nyes.\t\n\n', 'Hi Jo,\n\nyes.'],
  ['line ends are one character', 'Hi Jo,\r\n\r\nyes.\rBye', 'Hi Jo,\n\nyes.\nBye'],
  ['a comment on a line of its own goes with its line', 'Hi Jo,\n  <!-- a\nb --> <!-- c -->\nyes.', 'Hi Jo,\nyes.'],
  [
    'a comment in a line goes with one blank',
    'Hi <!-- a --> Jo,<!-- b --> yes <!-- c -->\nor no.',
    'Hi Jo, yes\nor no.',
  ],
  ['comments alone are no message', '<!-- a -->\n\n<!-- b -->', ''],
  ['strong', 'a **b c** __d e__ f', 'a b c d e f'],
  ['emphasis', 'a *b* _c d_ e, *(f)* “_g_”', 'a b c d e, (f) “g”'],
  ['both, and one in the other', '***a*** **b *c* d** *e **f** g* **h _i_**', 'a b c d e f g h i'],
  ['marks that do not match in number', '**a* _b__ ***c**', '*a b_ *c'],
  ['emphasis over two lines', '**a\nb** c', 'a\nb c'],
  ['strike', 'a ~~b c~~ d', 'a b c d'],
  [
    'emphasis around code, links and slots',
    '**a `b` c** *[d](https://e.org)* **[name]**',
    'a b c d (https://e.org) [name]',
  ],
  ['emphasis beside an address', '**https://a.org/b** *(https://a.org)*.', 'https://a.org/b (https://a.org).'],
  ['a link', 'a [b **c**](https://d.org/_e_) f', 'a b c (https://d.org/_e_) f'],
  ['a link with a title', '[a](https://b.org "c d") [e](<https://f.org>)', 'a (https://b.org) e (https://f.org)'],
  [
    'a link whose words are its address',
    '[https://a.org](https://a.org) [b.org](https://b.org/)',
    'https://a.org https://b.org/',
  ],
  [
    'a mail address',
    '[me@a.org](mailto:me@a.org) [mail](mailto:me@a.org) <me@b.org>',
    'me@a.org mail (me@a.org) me@b.org',
  ],
  ['an address in angles', 'a <https://b.org/c_d_> e', 'a https://b.org/c_d_ e'],
  ['an image', '![a cat](https://b.org/c.png) ![](https://d.org)', 'a cat (https://b.org/c.png) https://d.org'],
  ['an image as a link', '[![a](https://b.org)](https://c.org)', 'a (https://b.org) (https://c.org)'],
  ['a slot in a link', '[my [topic] deck](https://b.org)', 'my [topic] deck (https://b.org)'],
  ['inline code', 'a `b * c *` ``d`e`` `` `f` ``', 'a b * c * d`e `f`'],
  ['a block of code', 'a\n```js\nb **c**\n```\nd\n~~~\ne', 'a\nb **c**\nd\ne'],
  ['list marks', '* a\n+ b\n•  c\n- d\n  * e\n1. f', '- a\n- b\n- c\n- d\n  - e\n1. f'],
  ['a list item that begins with a slot', '* [name] and *b*', '- [name] and b'],
  ['escapes', '\\*a\\* 1\\. \\[b\\](c) \\# \\`d\\` \\\\', '*a* 1. [b](c) # `d` \\'],
  ['a forced line break', 'a\\\nb  \nc', 'a\nb\nc'],
  ['marks in different paragraphs or items', '*a\n\nb* c\n\n- *d\n- e*', '*a\n\nb* c\n\n- *d\n- e*'],
];

const staysAsTyped: readonly (readonly [what: string, draft: string])[] = [
  ['marks inside words', 'f**k this sh**t, un*bel*ievable, snake_case_name, a~~b~~c'],
  ['marks with blanks', '2 * 3 * 4, 2 ** 3 ** 4, a _ b _ c'],
  ['marks without a partner', '5* hotel, *terms apply, the _id and ~~so'],
  ['names of programs', '__init__ and __tests__, __mine__() and __mine__.py'],
  [
    'addresses, paths and handles',
    'https://a.org/_b_/__c__/*d* www.a.org/~~b~~ /usr/_lib_/x a/**b**/c @_me_ _me_@a.org',
  ],
  ['a single tilde', '~5 to ~10'],
  ['lines of marks', '***\n* * *\n---\n___'],
  ['marks alone', '** ** and ****'],
  ['a shrug', '¯\\_(ツ)_/¯'],
  ['back slashes before letters', 'C:\\Users\\me'],
  ['brackets without an address', '[sic] [1] [a][b] [c]() a](https://b.org'],
  ['reference links', 'See [the paper][1].\n\n[1]: https://a.org "b"'],
  ['entities and tags', '&amp; &nbsp;a <b>c</b>'],
  [
    'slots',
    '*|FNAME|* **|Name|** _FN_ __COMPANY__ {{x}} {{ a_b_c }} ____ %FIRST_NAME% \\[name\\] [first_name] <Company>',
  ],
  ['emoji and other scripts', '🙂 ✅ héllo שלום 你好 👩‍💻'],
];

describe('the plain text of a message', () => {
  for (const [what, draft, message] of becomes) {
    it(what, () => {
      assert.equal(plain(draft), message);
      if (!draft.includes('\r')) assert.equal(plain(draft.replace(/\n/g, '\r\n')), message, 'with CRLF');
    });
  }

  for (const [what, draft] of staysAsTyped) it(`keeps ${what}`, () => assert.equal(plain(draft), draft));

  it('is never longer than what is typed, and holds every slot, whatever the draft', () => {
    const bits = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '`',
        '```',
        '\n',
        '\n\n',
        ' ',
        'a',
        'B c',
        '[',
        ']',
        '](',
        ')',
        '!',
        '<',
        '>',
        '<!--',
      ],
      ...[
        '-->',
        '\\',
        '# ',
        '> ',
        '* ',
        '• ',
        'https://a.b/c_d',
        '[name]',
        '*|FNAME|*',
        '_FN_',
        '____',
        '\r\n',
        '🙂',
        '---',
      ],
    );
    const drafts = fc.array(bits, { maxLength: 40 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(drafts, text => {
        const draft = parseDraft(text);
        const message = plainText(draft);
        assert.ok(message.length <= typedText(draft).length, 'longer than typed');
        assert.equal(message, message.trim());
        assert.doesNotMatch(message, /\r|[ \t]\n|\n{3}/);
        let at = 0;
        for (const { span } of draft.slots) {
          const slot = text.slice(span.start, span.end).trim();
          if (/[\r\n]/.test(slot)) continue;
          const found = message.indexOf(slot, at);
          assert.ok(found >= 0, `${slot} is gone`);
          at = found + slot.length;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the cost of the plain text', () => {
  const hostile = [
    '*',
    '*a ',
    'a* ',
    '**a *b ',
    '_',
    '_a ',
    '~~a ',
    '[',
    '[a',
    '](',
    '[a](b) ',
    '[[a](b)',
    '`',
    '`a',
    '``a`',
  ];
  const more = [
    '\\',
    '<!-- -->',
    '<!-- --> ',
    ' ',
    '\n ',
    '* ',
    'www.',
    'https://',
    '](b)',
    '![',
    '* * ',
    '__a__ ',
    '*[a](b) ',
  ];

  for (const unit of [...hostile, ...more]) {
    it(`grows with the length of ${JSON.stringify(unit)} repeated, and no faster`, () => {
      // Sixteen times the text costs about sixteen times the time; quadratic work would cost 256 times as much.
      let ratio = costOf(unit, 131_072) / costOf(unit, 8192);
      // A machine that is busy with other work gets another chance.
      for (let again = 0; again < 3 && ratio >= 80; again++)
        ratio = Math.min(ratio, costOf(unit, 131_072) / costOf(unit, 8192));
      assert.ok(ratio < 80, `16 times the text costs ${ratio.toFixed(1)} times the time`);
    });
  }
});

/** Microseconds for one reading of `unit` repeated to `length`, parsing apart. */
function costOf(unit: string, length: number): number {
  const draft = parseDraft(unit.repeat(Math.ceil(length / unit.length)));
  return Math.max(
    50,
    cpuTime(() => plainText(draft), 7),
  );
}
