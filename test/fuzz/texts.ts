// Texts that nobody would write: soups of characters, of marks and of line ends, and one thing repeated without end.
import fc from 'fast-check';
import { anyDraft } from '../properties/drafts';
import { anyCharacter } from '../support/characters';
import { LONG } from '../support/seed';

/** What means something to somebody on the way: YAML, Markdown, HTML, templates, our own comments, bidirectional text. */
const MARKS = [
  ...[
    '---',
    '---\n',
    '...',
    'to:',
    'kind: ',
    'channel: note\n',
    'first: "',
    "'",
    '"',
    '|',
    '>-',
    '&a',
    '*a',
    '!!',
    '? ',
    '#',
  ],
  ...[
    '[',
    ']',
    '](',
    '[[',
    '{{',
    '}}',
    '{',
    '}',
    '<',
    '>',
    '<<',
    '%',
    '*|',
    '|*',
    '____',
    'XXX',
    '[name]',
    '{{first_name}}',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```',
    '~~~',
    '> ',
    '# ',
    '- ',
    '1. ',
    '\\',
    '![',
    '<!--',
    '-->',
    '<!-- invite-disable ',
    '/',
  ],
  ...[
    '<!-- invite-disable-next-line favor-asking -->',
    '<!-- invite-enable -->',
    'https://',
    'www.',
    'me@',
    '&lt;',
    '$0',
    '${1:',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\r\r\n',
    '\n\r',
    '\u2028',
    '\u2029',
    '\u0085',
    '\f',
    '\v',
    '\0',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
  ],
  ...[
    'Hi ',
    'Dear ',
    'Priya',
    ', ',
    '.',
    '!',
    '?',
    ';',
    '—',
    '…',
    '’',
    '“',
    '”',
    '«',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
    'ǅ',
    '١',
    '½',
  ],
  ...[
    '👋',
    '👩‍👩‍👧',
    '🇳🇴',
    '\ud83d',
    '\ude00',
    '\u200d',
    '\ufe0f',
    '\u202e',
    '\u0600',
    '漢字',
    'مرحبا',
    'שלום',
    '\uffff',
    '\ud800',
  ],
  ...[
    'could you refer me',
    'We help companies like yours',
    'Best,',
    'thanks',
    'not interested',
    "I'd like",
    'a'.repeat(300),
  ],
];

const codeUnits = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd7fe, max: 0xe001 })), {
    maxLength: 40,
    size: 'max',
  })
  .map(units => String.fromCharCode(...units));

const soup = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...MARKS) }, { weight: 1, arbitrary: codeUnits }), {
    maxLength: 30,
    size: 'max',
  })
  .map(pieces => pieces.join(''));

/** A likely draft with something else in the middle of it. */
const spoilt = fc.tuple(anyDraft, soup, fc.double({ min: 0, max: 1, noNaN: true })).map(([draft, piece, place]) => {
  const at = Math.floor(place * draft.length);
  return draft.slice(0, at) + piece + draft.slice(at);
});

const newlines = fc.constantFrom(undefined, undefined, '\r', '\r\n', '\u2028');

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(soup, codeUnits, spoilt, fc.string({ unit: anyCharacter, maxLength: 60 })), newlines)
  .map(([text, newline]) => (newline === undefined ? text : text.replace(/\n/g, newline)));

/** What a hostile text repeats. Each is the beginning of something that a careless reader would look for the end of. */
const FIRST = [
  ...['a', ' ', '\n', '\r\n', '*', '`', '[', ']', '"', '>', '👋', '\ud83d', '\\', 'Hi,\n\n', '[a]: ', '](b)', '<!--'],
  ...['{{a', "a'", '\n\n---\n', '\n```\n', 'Best,\n', 'A.'],
];
const MORE = [
  ...['Hi Priya, ', 'a: ', 'could you refer me? '],
  ...[
    'A',
    '\t',
    '\r',
    ',',
    '.',
    '-',
    '_',
    '#',
    '{',
    '<',
    '(',
    "'",
    '“',
    '|',
    '%',
    '\ude00',
    'e\u0301',
    '\u200d',
    '\ufeff',
    'א',
    '漢',
  ],
  ...[
    '\0',
    '\u2028',
    'Hi ',
    '> ',
    '- ',
    '`` ` ',
    '**a',
    '_a ',
    '[a](',
    '![',
    '<!-- invite-disable ',
    '<a ',
    '[a b ',
    'X ',
    'www.',
  ],
  ...[
    'https://a',
    'a@',
    '. . ',
    '“a ',
    '(a',
    '&lt;',
    'I am. ',
    'could you ',
    'thanks ',
    'not ',
    'we help ',
    'Mr. ',
    'a-',
    "don't ",
  ],
  ...[
    ' to a ',
    'very ',
    'e.g. ',
    '1. ',
    'Dear Sir/Madam, ',
    'http://[',
    'a_b',
    '~~~',
    '$0',
    '* * ',
    '<!-- invite-disable-next-line a -->\n',
  ],
];

export const HOSTILE: readonly string[] = LONG ? [...FIRST, ...MORE] : FIRST;
