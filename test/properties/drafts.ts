// Drafts at random: what people write (sentences of the rules' own examples, greetings, slots, front matter), put together as
// nobody would, and plain noise.
import fc from 'fast-check';
import { rules } from '../../server/src/core/rules';
import { unmark } from '../../server/src/core/text/markup';
import { anyCharacter } from '../support/characters';
import { LONG } from '../support/seed';

/** Few in every test run, each with a seed of its own; `FUZZ=long` looks further. */
export const RUNS = LONG ? 10_000 : 100;

const examples = rules.flatMap(({ examples }) =>
  examples.map(example => unmark('bad' in example ? example.bad : example.good).text),
);

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

/** Every sentence of an example on its own, without its greeting. */
const sentences = [
  ...new Set(
    examples
      .flatMap(text => withoutFrontMatter(text).split(/(?<=[.!?])\s+|\n+/))
      .map(sentence => sentence.replace(/^(?:Hi|Hello|Dear) [\p{L}. ]+[,!] */u, ''))
      .filter(Boolean),
  ),
];

const FIELDS = [
  'kind: accept',
  'kind: decline',
  'kind: connect-first',
  'kind: follow-up',
  'kind: acept',
  'kind: perhaps',
  'to: Priya Raman',
  'to: "Priya Raman"',
  'to Priya Raman',
  'to:Priya Raman',
  'to: [Priya]',
  'first: Priya',
  'company: Northwind',
  'compny: Northwind',
  'role:',
  'met: JSConf: Oslo',
  'mutual: Ana Silva',
  'relationship: new',
  'relationship: customer',
  'channel: note',
  'channel: note-premium',
  'channel: inmail',
  'follow_up: 2027/1/15',
  'weather: |\n  sunny\n  warm',
  'weather: sunny # here',
];

const GREETINGS = [
  'Hi Priya,',
  'Hi Priya!',
  'Hi Tom,',
  'Hi [name],',
  'Hi {{first_name}},',
  'Hi there,',
  'Hello,',
  'Dear Sir/Madam,',
  'Dear Sir.',
  'Dear Mr. Raman:',
  'Respected Sir,',
  'Rupert, thank you for the invite.',
];

const CLOSINGS = ['Best,\nTom', 'Yours faithfully,\nTom', 'Yours faithfully.', '[Your Name]', 'Thanks!', 'Tom 👋'];

const PIECES = [
  'I saw [event] and [event], [company].',
  'Your work at Fabrikam is great.',
  'I hereby, and an aforementioned mill prior to May in lieu of June.',
  '> Could you refer me, [name]?',
  '<!-- a note to myself: could you refer me? -->',
  '<!-- invite-disable-next-line favor-asking -->',
  '<!-- invite-disable-line formal-language, favor-asking -->',
  '<!-- invite-disable-next-line -->',
  '- could you refer me for the analyst role?',
  '- Thanks for the invite',
  '# A heading',
  '`code [name]`',
  '```\nHi [name]\n```\n',
  '🙏🏽👩‍👩‍👧',
  'cafe\u0301 Zo\u0308e',
  'مرحبا',
  '**bold** and [a link](https://example.org/x)',
  '(could you refer me?)',
  '“Could you refer me?”',
  'one line\rand another',
];

const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n\n\n', '');

/** A run of pieces with gaps between them. */
const message = fc
  .tuple(
    fc.option(fc.constantFrom(...GREETINGS), { nil: '' }),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...sentences) },
        { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      ),
      { maxLength: 6 },
    ),
    fc.option(fc.constantFrom(...CLOSINGS), { nil: '' }),
    fc.array(gap, { minLength: 8, maxLength: 8 }),
  )
  .map(
    ([greeting, body, closing, gaps]) =>
      [greeting, ...body].map((piece, i) => onOwnLine(piece) + gaps[i]!).join('') + (closing && `\n\n${closing}`),
  );

/** What means something at the start of a line only is typed there: a list, a quote, a heading, a fence. */
const onOwnLine = (piece: string): string => (/^(?:[-*+>#]|\d+[.)]|```)/.test(piece) ? `\n${piece}` : piece);

const frontMatter = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...FIELDS), { maxLength: 4 }), fc.constantFrom('\n---\n', '\n---\n', '\n'))
      .map(([fields, close]) => ['---', ...fields].join('\n') + close),
  },
);

const composed = fc
  .tuple(fc.constantFrom('', '', '', '\ufeff'), frontMatter, message, fc.constantFrom('\n', '\n', '\r\n'))
  .map(([bom, front, text, newline]) => bom + (front + text).replace(/\n/g, newline));

/** Any draft: mostly likely ones, some examples side by side, some noise. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: composed },
  { weight: 2, arbitrary: fc.constantFrom(...examples) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 60 }) },
);
