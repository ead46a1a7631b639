// The parser: what is greeting, paragraph, zone and kind, written as marked-up drafts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, recipientFirstName, recipientLastName } from '../../server/src/core/draft/draft';
import { parseDraft } from '../../server/src/core/draft/parse';
import { mark, unmark } from '../../server/src/core/text/markup';
import type { Span } from '../../server/src/core/text/span';
import { anyCharacter } from '../support/characters';

/** Parses the text without its marks and compares what `pick` gives with the marked ranges, drawn as marks. */
function check(marked: string, pick: (draft: Draft) => readonly (Span | undefined)[]): void {
  const { text, ranges } = unmark(marked);
  const found = pick(parseDraft(text)).filter(span => span !== undefined);
  assert.equal(mark(text, found), mark(text, ranges));
}

describe('greeting: the name', () => {
  const name = (draft: Draft) => [draft.greeting?.name];
  const named = [
    'Hi ⟦Priya⟧, thanks!',
    'hi ⟦jo⟧, good to see you',
    'hi ⟦sarah⟧ thanks for the add',
    'Hello ⟦Mary-Ann⟧\n\nThanks!',
    'Good morning, ⟦Ana⟧. Thanks!',
    'Morning ⟦Kev⟧, all good?',
    'Hi there, ⟦Lupe⟧! Thanks.',
    'Hey hey ⟦Łukasz⟧, well met.',
    'hi hi hi ⟦Łukasz⟧, well met',
    'Yo ⟦Little Mo⟧, the queen of the weighbridge!',
    '⟦Hope⟧, thank you for the invite.',
    'Thanks for connecting ⟦Marco⟧! See you.',
    'Thanks for the invite ⟦Marco⟧, see you.',
    'heyyy ⟦kiki⟧ 🙌 took me a week',
    'Hi Dr. ⟦Osei⟧, thanks for writing.',
    'Dear ⟦Anna⟧,\nthanks.',
    'Dear Mr. ⟦Smith⟧,\nthanks.',
    'Respected ⟦Anand⟧ Sir, thanks.',
    "Hello ⟦Meena⟧ Ma'am,\nthanks.",
    'Hi ⟦Will⟧, thanks.',
    'Hi ⟦Grace⟧! Will you be there?',
    'Hi ⟦O⟧! Thanks.',
    'Hi ⟦Jean-Luc⟧ – thanks.',
    'Hi ⟦Maria de Fátima⟧, thanks.',
    "Hi ⟦O'Brien⟧, thanks.",
    'Hi ⟦JP⟧, thanks.',
    'Kia ora ⟦Tama⟧, thanks.',
    'Bonjour ⟦Zoë⟧, thanks.',
    'Hola ⟦José⟧! Thanks.',
    'Hi ⟦Екатерина⟧, thanks.',
    'Hi ⟦小明⟧, thanks.',
    '⟦Rupert⟧, thank you for the invite.',
    '⟦Ana⟧ - quick one.',
    'Thanks, ⟦Ines⟧! See you there.',
    'Thanks for reaching out, ⟦Tom⟧!',
    'Congrats on the new role, ⟦Jane⟧! Well earned.',
    'Well done ⟦Aurelio⟧! That was something.',
    'Wow ⟦Aurelio⟧, what a goal.',
    'Oh ⟦Aurelio⟧! That was something.',
    'Fair enough, ⟦Ximena⟧. Another time.',
    'Bravo ⟦Yevgenia⟧! From shift lead to director.',
    '---\nto: Tom\n---\nHi ⟦Tom⟧, thanks.',
    '> Hi Bob, shall we connect?\n\nHi ⟦Eva⟧, gladly.',
    '<!-- a note -->\nHi ⟦Eva⟧, gladly.',
  ];
  for (const marked of named) it(JSON.stringify(marked), () => check(marked, name));

  const nobody = [
    'Hi there, thanks for the add!',
    'Hello, thanks!',
    'Hello,\n\nGreat to connect.',
    'Hi, I saw your talk.',
    'Hey everyone, thanks!',
    'Hey stranger, long time.',
    'Dear Sir or Madam,\nthanks.',
    'Dear Sir,\n\nTide tables are fun.',
    'Hi Professor, Bergen was fun.',
    'Dear Hiring Manager,\nthanks.',
    'Dear Recruiter Madam,\nthanks.',
    'Dear LinkedIn Member,\nthanks.',
    'Hi Acme Team, thanks.',
    'Thanks for the add! Your talk was great.',
    'Thank you for the invite.',
    'Thanks for the link to Oslo!',
    'Thanks for connecting me with Oslo, at last.',
    'May I thank you? Oslo was fun.',
    'Big thanks, see you.',
    'Wow Oslo is cold, thanks for the tip.',
    'Happy to connect. See you in Oslo, Norway.',
    'Good to see you in Oslo, after all.',
    'However, I should say thanks.',
    'Absolutely! Let us talk.',
    '> Hi Bob,\n\nThanks for the note.',
    '',
    '---\nto: Bob\n---\n',
  ];
  for (const text of nobody) it(`nobody in ${JSON.stringify(text)}`, () => check(text, name));
});

describe('greeting: a slot in the place of the name', () => {
  const slot = (draft: Draft) => [draft.greeting?.slot?.span];
  for (const marked of [
    'Hi ⟦[name]⟧, thanks',
    'Hey ⟦XXX⟧, thanks',
    '⟦{{first_name}}⟧, thanks',
    'Hi ⟦(Teacher’s name)⟧, thanks',
    'Thanks for the add, ⟦[name]⟧!',
    'Dear ⟦{FirstName}⟧,\nthanks',
  ]) {
    it(JSON.stringify(marked), () => check(marked, slot));
  }
});

describe('paragraphs', () => {
  const roles = (text: string) => parseDraft(text).paragraphs.map(({ role, words }) => `${role} ${words}`);

  it('a greeting and a sign-off of their own are no content', () => {
    assert.deepEqual(roles('Hi Priya,\n\nThanks for the invite.\n\nSee you there.\n\nBest,\nTom'), [
      'greeting 0',
      'body 4',
      'body 3',
      'signOff 0',
    ]);
  });
  it('a greeting on the same line is not counted', () => {
    assert.deepEqual(roles('Hi Priya, thanks for the invite.'), ['body 4']);
  });
  it("contractions are one word, slots are one word, and so are don't and e-mail", () => {
    assert.deepEqual(roles("Hi Ana, I don't e-mail [first name] on Mondays."), ['body 6']);
  });
  it('quotes, comments, code and headings are not paragraphs', () => {
    assert.deepEqual(roles('> a request\n\n# Title\n\n<!-- note -->\n\n```\ncode\n```\n\nHi Ana, thanks.'), ['body 1']);
  });
  it('a link inside a paragraph does not split it', () => {
    assert.deepEqual(roles('Hi Ana, your [piece](https://example.com/a) stayed with me.'), ['body 5']);
  });
  it('nor does a comment on a line of its own, whatever ends its lines', () => {
    for (const [above, below] of ['\n', '\r\n', '\r'].flatMap(one => ['\n', '\r\n', '\r'].map(other => [one, other])))
      assert.deepEqual(roles(`Hi Ana, one${above}<!-- note -->${below}two three.`), ['body 3']);
    assert.deepEqual(roles('Hi Ana, one\n\n<!-- note -->\ntwo three.'), ['body 1', 'body 2']);
  });
  it('a postscript below the sign-off is content', () => {
    assert.deepEqual(roles('Hi Ana, one two.\n\nBest,\nTom\n\nPS: three four'), ['body 2', 'signOff 0', 'body 3']);
  });
  it('CRLF blank lines separate', () => {
    assert.deepEqual(roles('Hi Ana,\r\n\r\nOne two.\r\n \r\nThree four.'), ['greeting 0', 'body 2', 'body 2']);
  });
});

describe('zones', () => {
  const zones = (draft: Draft) => draft.zones.map(zone => zone.span);
  const cases = [
    '⟦---\nto: Ana\n---⟧\nHi',
    '\ufeff⟦> quoted⟧\nHi',
    '⟦> one\n> two⟧\n\nHi',
    'Hi ⟦`code`⟧ and ⟦``a ` b``⟧',
    'Hi ``code` and more',
    'Hi ⟦<!-- a -->⟧# 1 of us,⟦<!-- b\nc -->⟧> that ⟦`is`⟧',
    '⟦```js\nx\n```⟧\nHi',
    '⟦~~~\nnever closed⟧',
    '⟦# Heading⟧\nHi #notaheading',
    'Hi ⟦<!-- over\ntwo lines -->⟧ there',
    'Hi <!-- never closed',
    'a [link⟦](https://example.com)⟧ here',
    'an ⟦<https://example.com>⟧ autolink',
    '⟦[ref]: https://example.com⟧\nHi',
    '⟦[ref]: <https://example.com> "Title"⟧\nHi',
    '[First Name]: thanks for the add',
  ];
  for (const marked of cases) it(JSON.stringify(marked), () => check(marked, zones));
});

describe('the name of the recipient', () => {
  const cases: readonly (readonly [to: string, first: string, last: string | undefined])[] = [
    ['Priya Raman', 'Priya', 'Raman'],
    ['Mary Ann Smith', 'Mary', 'Smith'],
    ['Dr. Ulrike von der Heyde', 'Ulrike', 'von der Heyde'],
    ['José de la Cruz', 'José', 'de la Cruz'],
    ['Van Morrison', 'Van', 'Morrison'],
    ['Dipl.-Ing. Karl Huber Jr.', 'Karl', 'Huber'],
    ['Herr Prof. Hans Müller', 'Hans', 'Müller'],
    ['"Müller, Hans"', 'Hans', 'Müller'],
    ['"Groß, Anna-Lena"', 'Anna-Lena', 'Groß'],
    ['"Priya Raman, PMP"', 'Priya', 'Raman'],
    ['"Raman, PhD"', 'Raman', undefined],
    ['王小明', '王小明', undefined],
    ['Cher', 'Cher', undefined],
  ];
  for (const [to, first, last] of cases) {
    it(to, () => {
      const draft = parseDraft(`---\nto: ${to}\n---\nHi`);
      assert.deepEqual([recipientFirstName(draft), recipientLastName(draft)], [first, last]);
    });
  }
});

describe('kind, relationship and channel', () => {
  const kind = (text: string) => [parseDraft(text).kind.value, parseDraft(text).kind.source];
  it('front matter decides', () =>
    assert.deepEqual(kind('---\nkind: decline\n---\nThanks for the invite!'), ['decline', 'frontMatter']));
  it('an unknown kind in front matter leaves it to the text', () =>
    assert.deepEqual(kind('---\nkind: maybe\n---\nThanks for the invite!'), ['accept', 'text']));
  it('a decline is recognised although it starts with thanks', () =>
    assert.deepEqual(kind("Hi Ana, thanks for the invite, but I only connect with people I've worked with."), [
      'decline',
      'text',
    ]));
  it('connect first', () =>
    assert.deepEqual(kind('Hi Ana, just accepted your connection request!'), ['connect-first', 'text']));
  it('nothing to go by', () => assert.deepEqual(kind('Hi Ana!'), ['accept', 'default']));
  it('established from front matter', () =>
    assert.equal(parseDraft('---\nrelationship: established\n---\nHi').relationship.value, 'established'));
  it('established from the text', () =>
    assert.equal(parseDraft('Hi Ana, your order of rye left the mill today.').relationship.value, 'established'));
  it('new unless something shows otherwise', () =>
    assert.equal(parseDraft('Hi Ana, thanks for the invite.').relationship.value, 'new'));
  it('the channel', () => assert.equal(parseDraft('---\nchannel: note\n---\nHi').channel.value, 'note'));
});

describe('names are no words', () => {
  it('Will asks for nothing', () => {
    const { language } = parseDraft('Hi Will, your post about tide tables was on my mind all week.\n\nGrace');
    const hits = [...language.hits.values()].flat();
    assert.deepEqual(
      hits.filter(({ from, to }) => from <= 1 && to > 1),
      [],
    );
  });
});

describe('any text at all', () => {
  it('parses, with every range inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), awkward), text => {
        const draft = parseDraft(text);
        const spans = [...draft.zones, ...draft.paragraphs, ...draft.slots].map(({ span }) => span);
        for (const { start, end } of [...spans, draft.body, ...draft.language.tokens]) {
          assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  const awkward = fc
    .array(
      fc.constantFrom(
        '---\n',
        'Hi ',
        'Ana',
        ',',
        '\n\n',
        '\r\n',
        '> ',
        '`',
        '```',
        '<!--',
        '-->',
        '[',
        '](',
        ')',
        '{{',
        '}}',
        '“',
        '"',
        '’s',
        '\ud800',
        '\ufeff',
        '\0',
        '🙌',
        'Best,\n',
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join(''));
});
