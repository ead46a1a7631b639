// Which spellings are slots and which only look like them, and what each slot stands for. ⟦…⟧ marks the slots of a text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CanonicalSlot, Slot } from '../../server/src/core/draft/draft';
import { parseFrontMatter } from '../../server/src/core/draft/frontMatter';
import { canonicalSlot } from '../../server/src/core/draft/slotNames';
import { findSlots } from '../../server/src/core/draft/slots';
import { findZones } from '../../server/src/core/draft/zones';
import { mark, unmark } from '../../server/src/core/text/markup';

/** The slots of a text, found outside its own zones. */
function slotsOf(text: string): Slot[] {
  return findSlots(text, findZones(text, parseFrontMatter(text).span));
}

function checkMarked(marked: string): void {
  const { text } = unmark(marked);
  for (const [draft, expected] of [
    [text, marked],
    [text.replace(/\n/g, '\r\n'), marked.replace(/\n/g, '\r\n')],
  ] as const) {
    const slots = slotsOf(draft);
    assert.equal(
      mark(
        draft,
        slots.map(slot => slot.span),
      ),
      expected,
    );
  }
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  'square brackets': [
    'Hi ⟦[name]⟧, thanks',
    'Hi ⟦[X]⟧, thanks',
    'Hi ⟦[ ]⟧, and hi ⟦[]⟧, thanks',
    'Hi ⟦[___]⟧, thanks',
    'Hi ⟦[...]⟧, thanks',
    'Hi⟦[name]⟧, the blank got lost',
    'Great to meet you at ⟦[event or place you met]⟧.',
    'Your work with ⟦[company or industry]⟧ is great.',
    'At ⟦[company\nor industry]⟧ we like hard line ends',
    'I saw ⟦[mention something specific from their profile]⟧ and loved it',
    '⟦[Add a sentence about why you are reaching out.]⟧',
    '⟦[Insert 1-2 lines about a shared interest, e.g. a post, a talk or a group]⟧',
    'because of ⟦[pick one: their job / a shared hobby / recent news]⟧.',
    'fan of ⟦[band/sports team/book]⟧ too',
    'your ⟦[2-3 key skills]⟧ between ⟦[date 1]⟧ and ⟦[date 2]⟧',
    'Meet me at ⟦[Company [Industry] event]⟧ soon',
    'up by ⟦[number]⟧% in ⟦[X]⟧ years',
    'dream to cook at ⟦[hotel]⟧, ⟦[sort of position]⟧ work',
    'Write-up here: ⟦[link]⟧ or here (⟦[URL]⟧)',
    'I enjoyed ⟦[the talk]⟧, also ⟦[the topic]⟧',
    'Hi ⟦[prénom]⟧ from ⟦[société]⟧, ⟦[naam]⟧, ⟦[имя]⟧',
    'Hi ⟦\\[First Name\\]⟧, escaped',
    'Hi **⟦[Name]⟧**, in bold',
    '- ⟦[date]⟧ measure\n- [x] count',
    'He calls it "⟦[title of article]⟧", I think',
    'I work at Stark ⟦[AB]⟧ now, and ⟦[AB]⟧ it is',
    '“Hi ⟦[name]⟧, it was great at ⟦[some place or other]⟧.”',
    'Best,\n⟦[Your Name]⟧\n⟦[Your Title]⟧, ⟦[Your Company]⟧',
  ],
  'fences of all kinds': [
    'thanks for ⟦$name$⟧ and ⟦$$company$$⟧, ⟦%name%⟧, ⟦@name@⟧, ⟦@@name@@⟧, ⟦~name~⟧, ⟦#name#⟧',
    'Hi ⟦$NAME$⟧ of ⟦_NAME_⟧ and ⟦__COMPANY_NAME__⟧, thanks',
  ],
  'angles that hold what no tag does': ['Hi ⟦<x>⟧, met you at ⟦<Event/Place>⟧, ⟦<<what you said>>⟧, ⟦<<x.y>>⟧'],
  'double square brackets': ['Hi ⟦[[first_name]]⟧, I show ⟦[[occupation]]⟧s the way'],
  braces: [
    'Hi ⟦{firstName}⟧, I like ⟦{Company}⟧’s work and ⟦{industry}⟧s',
    'Hi ⟦{FIRST NAME}⟧, another ⟦{job_title}⟧, plants like ⟦{plant_name}⟧',
    'Hi ⟦{contactfield=firstname|there}⟧, hi ⟦{$name}⟧, hi ⟦{insert name}⟧',
    'Hi ⟦{0}⟧, hi ⟦{}⟧, thanks',
    'Hi ⟦\\{name\\}⟧, escaped',
  ],
  'double braces': [
    'Hi ⟦{{firstName}}⟧, ⟦{{ contact.firstname }}⟧, ⟦{{cf.company}}⟧, ⟦{{}}⟧',
    'Hi ⟦{{ first_name | default: "there" }}⟧, ⟦{{insert first_name "default=Customer"}}⟧',
    'Hi ⟦{{{Recipient.FirstName}}}⟧, ⟦{!Contact.FirstName}⟧',
    'I use ⟦{{product}}⟧ (⟦{{url}}⟧), see https://x.example/⟦{{sender}}⟧',
    'Hi ⟦{{Vorname}}⟧ from ⟦{{Betrieb}}⟧, ⟦{{名前}}⟧',
    '⟦{% if name %}⟧Hi',
  ],
  alternatives: ['⟦{Hi|Hello|Hey}⟧ Priya, I ⟦{loved|enjoyed}⟧ it', 'Dear ⟦Mr/Ms⟧ Smith, dear ⟦Mr./Mrs.⟧ Jones'],
  'angle brackets': [
    'Hi ⟦<First Name>⟧, ⟦<name>⟧ at ⟦<company>⟧, as ⟦<position>⟧',
    'I liked your ⟦<article>⟧ on ⟦<topic here>⟧: ⟦<link>⟧',
    'Hi ⟦<<first name>>⟧, upwards of 150 ⟦<<SECTOR>>⟧ people',
    'Hi ⟦<%= first_name %>⟧, hi ⟦<? name ?>⟧, hi ⟦<>⟧, thanks',
    'Hi ⟦&lt;First Name&gt;⟧, out of a web page',
  ],
  guillemets: ['Hi ⟦«Vorname»⟧, at the ⟦«City»⟧ night, ⟦«First_Name»⟧, ⟦‹name›⟧', 'Hi ⟦«Absender»⟧,'],
  percent: ['Hi ⟦%FIRSTNAME%⟧, so you are a ⟦%JOB%⟧, ⟦%%first_name%%⟧', 'Hi ⟦%First Name%⟧!', 'Hi ⟦%s⟧, ⟦%(name)s⟧'],
  'stars and pipes': [
    'Hi ⟦*|FNAME|*⟧, hello ⟦**|Name|**⟧',
    'Hi ⟦|first|⟧, I see ⟦|company|⟧ does well',
    'Hi ⟦**NAME**⟧, hi',
  ],
  dollars: [
    'Hi ⟦$name⟧, the ⟦$CITY⟧ market, got it for ⟦$AMOUNT⟧, ⟦$PAIN_POINT⟧',
    `Hi ⟦\${firstName}⟧, ⟦$FIRST_NAME$⟧, ⟦$$name$$⟧, ⟦$[FNAME|Friend]$⟧`,
    `Hi ⟦\${1:name}⟧,\n\n⟦$0⟧`,
    'Hi ⟦$1⟧, thanks',
  ],
  'other marks': [
    'Hi ⟦@FirstName⟧, ⟦@@name@@⟧, ⟦@FIRSTNAME@⟧, ⟦@{name}⟧',
    'Hi ⟦#FirstName#⟧, ⟦##NAME##⟧, ⟦#{name}⟧, ⟦%{name}⟧',
    'Hi ⟦_FN_⟧ at ⟦_COMPANY_⟧, ⟦__NAME__⟧, ⟦__first_name__⟧',
    'Hi ⟦~Contact.FirstName~⟧, ⟦^name^⟧, ⟦==Name==⟧',
    'Hi ⟦-Name-⟧, thanks',
    'Hi ⟦:first name:⟧, thanks',
    'Hi ⟦#Name⟧, thanks',
  ],
  blanks: [
    'Hi ⟦____⟧, a fellow ⟦____⟧ nerd',
    'Hi⟦____⟧, good to see you at ⟦_____⟧.',
    'Hi ⟦......⟧,\n\nwe met at ⟦........⟧ in May',
    'Hi ⟦…⟧, thanks',
    'Hi⟦ ⟧,\n\nthanks',
    'Dear⟦ ⟧:\n\nthanks',
    'Hi ⟦-⟧,\nthanks',
    'Hi ⟦???⟧, we met at ⟦???⟧ in May',
  ],
  "x's": [
    'Hey ⟦XXX⟧, I loved your talk at ⟦XXXX⟧.',
    'you taught that class in ⟦xxx⟧ and we all went home',
    'cuts it by ⟦XX⟧% in ⟦XX⟧ months and saves $⟦XXX⟧ a year',
    'It has been ⟦X⟧ years, since ⟦XX/XX/XXXX⟧',
    'Best regards,\n⟦XXX⟧',
  ],
  'bare names': [
    'Hi ⟦FIRSTNAME⟧, at ⟦COMPANYNAME⟧, ⟦FNAME⟧, ⟦Firstname⟧',
    'Hi ⟦NAME⟧, I saw you at ⟦EVENT⟧, at ⟦COMPANY NAME⟧ we',
    'Hi ⟦Name⟧,',
    'Hi ⟦first name⟧,',
    'Hi *⟦name⟧*, thanks',
    'Dear Mr ⟦Surname⟧,',
    'Hi ⟦first_name⟧, ⟦firstName⟧, ⟦YOUR_COMPANY⟧',
    'I loved your years at ⟦Company Name⟧.',
  ],
  'failed merges': ['Hi ⟦null⟧, your work at ⟦undefined⟧.', 'Hi ⟦#N/A⟧, ⟦#REF!⟧'],
  'notes to oneself': [
    '⟦TODO⟧ mention the talk',
    'See you at ⟦TBD⟧ on Friday',
    '⟦Lorem ipsum dolor sit amet⟧, consectetur',
  ],
  instructions: [
    'Hi ⟦INSERT NAME HERE⟧, ⟦(INSERT UNIVERSITY)⟧, ⟦insert company here⟧',
    'Hi ⟦Insert Name⟧, hello',
    'Best,\n⟦Your Name⟧',
    'Best,\n⟦your name here⟧\n⟦Your Company⟧',
    'I write for ⟦Your Company⟧ in Oslo',
  ],
  parentheses: [
    'Hi ⟦(name)⟧, we met at ⟦(event)⟧ with ⟦(mutual friend)⟧',
    'I coach ⟦(PROFESSION)⟧s in ⟦(TYPE OF FIRM)⟧ towards ⟦(RESULT)⟧.',
    'Thanks, ⟦(name)⟧! I study at ⟦(college)⟧ too, and ⟦((company))⟧',
    'Hi **⟦(Name)⟧**, more here ⟦(link)⟧.',
    'Cheers,\n⟦(Your name here)⟧',
  ],
  'sample identities': ['Hi ⟦John Doe⟧, I work at ⟦ABC Company⟧, you at ⟦XYZ⟧ in Boston'],
  'brackets that do not match': [
    'Hi ⟦[First Name}⟧, thanks',
    'Hi ⟦{first_name]⟧, ⟦{{first_name}⟧, ⟦<name]⟧',
    'Hi ⟦[Name⟧, thanks',
    'Hi ⟦【name】⟧, ⟦［名前］⟧, ⟦（姓名）⟧',
  ],
  'names first': ['⟦{{first_name}}⟧, cards on the table', '⟦<first>⟧, I will stop', '⟦[Name]⟧! Great to connect'],
};

const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  'Markdown links': [
    'see [my calendar](https://x.example), ![name](https://x.example/a.png)',
    'see [name][cal], [company][] and [topic]\n\n[cal]: https://x.example/cal\n[company]: /a\n[topic]: <https://x.example>',
    '[Hi [there] you](https://x.example)',
    '<https://x.example> <me@x.example> https://x.example/?n=%NAME%&m=$name#name#',
  ],
  'references and task boxes': [
    'as shown [1], [2, 3], [3-5], [^1] and [p. 4]\n\n[^1]: a note',
    '- [ ] write\n- [x] call\n* [X] do\n1. [-] skip',
    '[2019 edition, page 4] and [ABC-12], [RFC 2119], [100%]',
  ],
  'editors and mail programs': [
    '"Publick Health" [sic], [Edit: typo], [UPDATE] [edited] [emphasis added]',
    '"milk’s [...] leap" and […] so on',
    '"[EXTERNAL] Why we [still] need night buses"',
    'he called it "the [second] draft", “we [the company] hire” and ‘the [old] one’',
    'he [Tom] said that she [the manager] left; Robert [Bob] Smith agreed',
    '[laughs] [name withheld] [redacted] [English below] [Sent from my phone]',
    '[no pun intended] and [yes, really], Alex [they/them]',
    '[EN] Hello all, John [at] firm [dot] com',
    'he wrote [in German] to me',
  ],
  code: [
    '`[name]` and `{name}` and `<Topic>`',
    '```\nHi [name]\n```',
    'enemies[i+1], arr[name], f(name), Vec<Option<T>>, Map<String, Int>',
    'e.g. [a-z]+, {"a": 1}, {a, b, c}, the lineNumber and fullUrl fields',
    '<b>bold</b> <br> <br/> <p class="x">text</p>',
  ],
  'words inside words': ['Hack{Cville}, Make{able}, Human[Kind], [s]he, colleague[s], the [S]ecretary'],
  'hearts, kisses and faces': [
    'much <3 </3',
    'so proud of u xxx',
    'Love,\nTilly xxx',
    'Thanks Anna XXX',
    'XXX Anna',
    'LOVE YOU XXXX',
    'All my love xxx\nTilly',
    'LOTS OF LOVE XXX',
    ':) :-( :{ {: ^_^ o_O T_T {{hugs}} <grin>',
  ],
  'money and shares': ['$19, $1.5M, $250,000, $5k, only $1 a month, $0 down', 'buying $AAPL, $TEAM and $BITCOIN'],
  'marks that are marks': [
    '50% of the people gave 100% and %20',
    '#hiring #tech #name, issue #12, #1 fan',
    '@ana and @google_cloud, me@example.com, name@company.com',
    'a -> b, a < b > c, 5 < 6 and 7 > 3, C++ & C#, R&D, A|B',
    'x = y = z, 1 + 2 + 3, ~20 people, **** stars, f*** that',
    'Well..... wait ..... what, and so on ... you know … right',
    'What??? Really ??? No',
    'a_b',
    '___',
    '---',
    '| name | company |\n|---|---|',
  ],
  emphasis: ['What is in a _name_? It is *the* **name**, **first** time, __never__ _NOT_ **VERY** good'],
  'numerals, sizes and letters': [
    'Super Bowl XXX was fun, size XXXL, the XX chromosome, Generation X',
    'an XXX-rated film',
  ],
  asides: [
    'Northwind (my company) does it (again), 17(b), (Hon. Sec.), (Mrs), (CIPD)',
    'the (first) time, the company (formerly Acme), the role (remote), Tenet (Film)',
    'my friend (and colleague) Tom, my talk (link in comments), (name withheld)',
    'Ask me (or your manager) first; we spoke (by phone) about it',
  ],
  'words that are words': [
    'null and void, undefined behaviour, in the name of science, your name came up',
    'the venue is TBC, date TBD, my TODO list, TK is a friend',
    'iPhone, eBay, TeamCity, PostHog, NASA, SAP TEAM EVENT, SO HAPPY FOR YOUR COMPANY',
    'your team here is great, put your name here and there, insert coin here',
    'dates as YYYY-MM-DD, and/or, she/her, he/him, Dear Sir/Madam',
    'Hi TK, hi DJ',
    'John Deere and Jane Austen, ABC News',
    'Hi Will,\nHi O!\nHi Grace',
  ],
  'other people’s punctuation': [
    'Bonjour !\nHello ,\n\nthanks a lot , really',
    'Hi,\n\nHello!',
    'L’école «Les Lilas», « Bonjour », «Война и мир»',
  ],
  'what is no message': [
    '---\nto: "[name]"\n---\nHi Ana',
    '> Hi [name], {{company}}',
    '<!-- [name] TODO -->',
    '# Reply to [name]',
  ],
};

describe('slots', () => {
  for (const [style, texts] of Object.entries(SLOTS)) {
    describe(style, () => {
      for (const text of texts) it(text.replace(/\s+/g, ' '), () => checkMarked(text));
    });
  }
});

describe('slots: what only looks like one', () => {
  for (const [kind, texts] of Object.entries(LOOK_ALIKES)) {
    describe(kind, () => {
      for (const text of texts) it(text.replace(/\s+/g, ' '), () => checkMarked(text));
    });
  }

  it('a sample name that is the recipient’s', () => {
    assert.deepEqual(slotsOf('---\nto: Jane Doe\n---\nHi Jane Doe, thanks'), []);
  });
});

describe('slots: what they stand for', () => {
  const names: Partial<Record<CanonicalSlot, readonly string[]>> = {
    'recipient.first': [
      'name',
      'First Name',
      'FNAME',
      'contact.firstname',
      'their name',
      'recipientName',
      'Vorname',
      'prénom',
      'имя',
      '名前',
      ' first_name | default: "there" ',
      'lead.First Name:default=friend',
      'CANDIDATE_FIRST',
    ],
    'recipient.last': ['Last Name', 'surname', 'lname', 'Nachname'],
    'recipient.full': ['full name', 'client full name'],
    'recipient.company': [
      'company',
      'COMPANY NAME',
      'companyname',
      'their company',
      'name of company',
      'type of firm',
      'company or industry',
      'Betrieb',
      'société',
    ],
    'recipient.role': ['job title', 'role', 'her title', 'sort of position', 'functie'],
    'recipient.school': ['University', 'school or college', 'alma_mater'],
    'recipient.industry': ['industry', 'industry or relationship', 'SECTOR'],
    'recipient.interest': ['shared interest', 'hobby'],
    'shared.event': ['event or place you met', 'event or meeting place', 'conference', 'industry event', 'Trade Show'],
    'shared.contact': ['mutual friend', 'Mutual Connection', "mutual connection's name", 'name of mutual friend'],
    'shared.topic': ['topic', 'title of article', 'article title', 'their recent post', 'subject area'],
    'shared.place': ['city', 'place', 'COUNTRY'],
    'shared.date': ['date', 'month'],
    'me.name': ['Your Name', 'my name', 'sender.name', 'signature', 'me.first'],
    'me.company': ['my company', 'YOUR FIRM'],
    free: [
      '',
      'pain_point',
      'link',
      'my title',
      'plant_name',
      'first impression',
      'pick one: their job / a hobby',
      'Applicant 2',
      'reference client',
      'your city',
      'name a b',
    ],
  };
  for (const [slot, spellings] of Object.entries(names)) {
    it(slot, () => {
      for (const name of spellings) assert.equal(canonicalSlot(name), slot, name);
    });
  }

  const places: readonly (readonly [text: string, ...slots: CanonicalSlot[]])[] = [
    ['Hi [Prospect], hello', 'recipient.first'],
    ['Hi ____, met at ____.', 'recipient.first', 'free'],
    ['Hi ,\n\nthanks', 'recipient.first'],
    ['Dear Mr. [Name],', 'recipient.last'],
    ['Dear [title] [surname],', 'free', 'recipient.last'],
    ['[Name], thanks for connecting', 'recipient.first'],
    ['[Name],\n\nthanks for connecting', 'recipient.first'],
    ['Hi [name],\n\nthanks.\n\nBest,\n[name]', 'recipient.first', 'me.name'],
    ['Hi [name],\n\nthanks.\n\nKind regards, [Name]', 'recipient.first', 'me.name'],
    ['Hi [company] team', 'recipient.company'],
  ];
  for (const [text, ...expected] of places) {
    it(text.replace(/\s+/g, ' '), () =>
      assert.deepEqual(
        slotsOf(text).map(slot => slot.canonical),
        expected,
      ),
    );
  }

  it('keeps the words inside, without the brackets', () => {
    const names = slotsOf('Hi [ First Name ], {{ company }}, *|EVENT|*, ____ and «City»').map(slot => slot.name);
    assert.deepEqual(names, ['First Name', 'company', 'EVENT', '', 'City']);
  });

  it('names its style as the documentation does', () => {
    const page = readFileSync(join(__dirname, '../../docs/slots.md'), 'utf8');
    const styles = new Set(
      Object.values(SLOTS)
        .flat()
        .flatMap(text => slotsOf(unmark(text).text).map(slot => slot.style)),
    );
    const missing = [...styles].filter(
      // A bar inside a table cell is escaped.
      style => !page.includes(`\`${style.replace(/\|/g, '\\|')}\``),
    );
    assert.deepEqual(missing, []);
  });
});

describe('slots: any text', () => {
  const parts = [
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '(',
    ')',
    '«',
    '»',
    '%',
    '*|',
    '|*',
    '$',
    '@',
    '#',
    '_',
    '__',
    '"',
    '“',
    '”',
    "'",
    '\\',
    'Hi ',
    'name',
    'First Name',
    'XXX',
    'x',
    'at ',
    'null',
    ',',
    '.',
    '...',
    '…',
    '?',
    '\n',
    '\r\n',
    ' ',
    '/',
    'Mr',
    'TODO',
    'INSERT ',
    'Your Name',
    '://',
    ']:',
    '🎉',
    '\ud83c',
    '\udf89',
    '\0',
    'é',
    '名',
    '【',
    '】',
    '&lt;',
    '&gt;',
  ];
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map(words => words.join('')),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)), maxLength: 200 }),
  );

  it('never throws; slots lie inside the text, in order, apart, and split no pair of surrogates', () => {
    fc.assert(
      fc.property(hostile, text => {
        let at = 0;
        for (const { span } of slotsOf(text)) {
          assert.ok(at <= span.start && span.start < span.end && span.end <= text.length, mark(text, [span]));
          for (const offset of [span.start, span.end]) assert.ok(!splitsPair(text, offset), mark(text, [span]));
          at = span.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('no slot is found inside a zone', () => {
    fc.assert(
      fc.property(hostile, fc.nat(200), fc.nat(200), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        for (const slot of findSlots(text, [{ kind: 'code', span }])) {
          assert.ok(slot.span.end <= span.start || span.end <= slot.span.start || span.start === span.end);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('slots: time', () => {
  const repeated = [
    '[',
    '{',
    '<',
    '(',
    '_',
    '«',
    '“',
    '"a ',
    '“. ',
    '[a',
    '{{',
    '*|',
    '$[',
    '%(',
    '[a]:',
    'Hi :\n',
    'Hi ,\n',
    '://',
    'xx-',
    'XX/',
    'A_',
    'INSERT ',
    'name ',
    '[name',
    '. . ',
    '| a',
    '- [ ] ',
    '&lt;',
    '[ [ ',
  ];
  for (const part of repeated) {
    it(`grows with the length of ${JSON.stringify(part)}, repeated`, () => {
      const [short, long] = [4096, 65_536].map(length => fastest(part.repeat(length / part.length)));
      // Sixteen times the text; quadratic work would take 256 times as long. The constant is for clocks and collectors.
      assert.ok(long! < 64 * short! + 20, `4 kB: ${short!.toFixed(2)} ms, 64 kB: ${long!.toFixed(2)} ms`);
    });
  }

  function fastest(text: string): number {
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      findSlots(text, []);
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});

function splitsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}
