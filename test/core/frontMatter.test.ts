// Where front matter lies, what it says, what is wrong with it, and that the quick way of reading agrees with the parser.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FrontMatter } from '../../server/src/core/draft/draft';
import { parseFrontMatter, plainEntry } from '../../server/src/core/draft/frontMatter';
import { yamlEntry } from '../../server/src/core/draft/yamlEntry';

/** The fields as `key=value`, for a YAML between two fences and for the same with CRLF. */
function fieldsOf(yaml: string): string[] {
  const [lf = [], crlf = []] = [`---\n${yaml}\n---\nHi`, `---\n${yaml}\n---\nHi`.replace(/\n/g, '\r\n')].map(text =>
    parseFrontMatter(text).fields.map(({ key, value }) => `${key}=${value.replace(/\r\n/g, '\n')}`),
  );
  assert.deepEqual(crlf, lf, 'CRLF changes nothing.');
  return lf;
}

/** The problems as `words: message`. */
function problemsOf(yaml: string): string[] {
  const text = `---\n${yaml}\n---\nHi`;
  return parseFrontMatter(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
}

describe('front matter: where it lies', () => {
  const cases: readonly (readonly [text: string, frontMatter: string])[] = [
    ['', ''],
    ['Hi Priya,', ''],
    ['---\nto: Priya\n---\nHi', '---\nto: Priya\n---'],
    ['---\r\nto: Priya\r\n---\r\nHi', '---\r\nto: Priya\r\n---'],
    ['\uFEFF---\nto: Priya\n---\nHi', '---\nto: Priya\n---'],
    ['--- \t\nto: Priya\n---  \nHi', '--- \t\nto: Priya\n---  '],
    ['---\nto: Priya\n...\nHi', '---\nto: Priya\n...'],
    ['---\n---\nHi', '---\n---'],
    ['---\nto: Priya\n---', '---\nto: Priya\n---'],
    ['\n---\nto: Priya\n---\n', ''],
    [' ---\nto: Priya\n---\n', ''],
    ['----\nto: Priya\n----\n', ''],
    ['--- to: Priya\n---\n', ''],
    ['---', ''],
    ['---\n\nHi Priya, a rule above is no front matter.', ''],
    ['---\nHi Priya: hello', ''],
    ['---\nto: Priya\nkind: accept\n\nHi', '---\nto: Priya\nkind: accept'],
    ['---\nto: Priya', '---\nto: Priya'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const { span } = parseFrontMatter(text);
      assert.equal(text.slice(span.start, span.end), expected);
    });
  }

  it('says so where it is never closed, and reads it all the same', () => {
    const { problems, fields } = parseFrontMatter('---\nto: Priya\nkind: accept\n\nHi Priya,');
    assert.deepEqual(problems, [
      {
        span: { start: 0, end: 3 },
        message: 'Front matter is never closed; add a line with three dashes below the last key.',
        slip: 'closingLine',
      },
    ]);
    assert.deepEqual(
      fields.map(field => field.value),
      ['Priya', 'accept'],
    );
  });

  it('does not take a page between two thematic breaks for front matter', () => {
    assert.deepEqual(parseFrontMatter(`---\n${'Hi there.\n'.repeat(2000)}---\n`).span, { start: 0, end: 0 });
  });
});

describe('front matter: what it says', () => {
  const cases: readonly (readonly [yaml: string, ...fields: string[]])[] = [
    ['to: Priya Raman\nkind: accept', 'to=Priya Raman', 'kind=accept'],
    ['to: Priya Raman   # the recipient\n# a remark\n\nkind:   accept  ', 'to=Priya Raman', 'kind=accept'],
    ['to:\nkind: # none', 'to=', 'kind='],
    ['to: "Priya: R."\nmet: \'JSConf #7\'', 'to=Priya: R.', 'met=JSConf #7'],
    ['follow_up: 2027-01-15\nrole: 007\ncompany: yes', 'follow_up=2027-01-15', 'role=007', 'company=yes'],
    ['company: null\nschool: ~', 'company=null', 'school='],
    ['interest: C#, F# & 10:30 runs', 'interest=C#, F# & 10:30 runs'],
    ['to: 李小龍\nmet: Café “Zoë” 🎉', 'to=李小龍', 'met=Café “Zoë” 🎉'],
    ['met: |\n  JSConf\n  Oslo\nto: Ana', 'met=JSConf\nOslo', 'to=Ana'],
    ['met: a very\n  long name', 'met=a very long name'],
    ['"to": Ana', 'to=Ana'],
    ['to : Ana', 'to=Ana'],
    [' to: Ana\n kind: accept', 'to=Ana', 'kind=accept'],
    ['to: &anchor Ana', 'to=Ana'],
    ['to: !!str Ana', 'to=Ana'],
    ['to: https://example.com/a:b', 'to=https://example.com/a:b'],
  ];
  for (const [yaml, ...expected] of cases) it(JSON.stringify(yaml), () => assert.deepEqual(fieldsOf(yaml), expected));

  it('gives the places of keys and values, quotes included', () => {
    const text = '---\r\nto:  "Ana Ruiz" # who\r\ncompany:\r\nrole: nurse \r\n---\r\n';
    const { fields, content } = parseFrontMatter(text);
    const words = fields.map(({ keySpan, valueSpan }) =>
      [keySpan, valueSpan].map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(words, [
      ['to', '"Ana Ruiz"'],
      ['company', ''],
      ['role', 'nurse'],
    ]);
    assert.equal(text[fields[1]!.valueSpan.start - 1], ':');
    assert.equal(text.slice(content.start, content.end), 'to:  "Ana Ruiz" # who\r\ncompany:\r\nrole: nurse \r\n');
  });
});

describe('front matter: what is wrong with it', () => {
  const quotes = 'needs quotes around it.';
  const cases: readonly (readonly [yaml: string, ...problems: string[]])[] = [
    ['to: Ana'],
    ['# nothing yet'],
    ['to Ana\nkind: accept', 'to Ana → This line has no colon; write “key: value”.'],
    ['to:Ana', 'to:Ana → A space is missing after the colon; write “key: value”.'],
    ['to: Ana: nurse', `Ana: nurse → A value that holds a colon ${quotes}`],
    ['to: "Ana\nkind: accept', '"Ana → A closing quote or bracket is missing here.'],
    ['to: [Ana', '[Ana → A closing bracket is missing, or the line is indented where it should not be.'],
    ['to: {{name}}', '{{name}} → “to” takes plain text; put quotes around the value.'],
    ['to: [Ana, Tom]', '[Ana, Tom] → “to” takes plain text; put quotes around the value.'],
    ['to: *anchor', '*anchor → “to” takes plain text; put quotes around the value.'],
    ['company:\n  name: Northwind', 'company: → “company” takes plain text; put quotes around the value.'],
    ['to: @ana', '@ana → A value cannot start with this character; put quotes around it.'],
    ['to: "a\\qb"', '"a\\qb" → This backslash means something else between double quotes; use single quotes.'],
    [
      '- a\n- b',
      '- a → This line has no colon; write “key: value”.',
      '- b → This line has no colon; write “key: value”.',
    ],
    ['\tto: Ana', 'to: Ana → YAML takes no tabs here; start every key at the left margin.'],
    ['to: Ana\nkind: accept\nto: Tom', 'to → “to” is set twice; keep one of the two.'],
    [
      '? [a]\n: b',
      '? [a] → This line has no colon; write “key: value”.',
      ': b → This line cannot be read; write one “key: value” on a line.',
    ],
  ];
  for (const [yaml, ...expected] of cases) it(JSON.stringify(yaml), () => assert.deepEqual(problemsOf(yaml), expected));

  it('a slip in one line costs no other', () => {
    assert.deepEqual(fieldsOf('to Ana\ncompany: Northwind\nmet: "Oslo\nrole: nurse'), [
      'company=Northwind',
      'met=Oslo',
      'role=nurse',
    ]);
  });

  it('a page of slips is not a page of problems', () => {
    assert.equal(problemsOf('oops\n'.repeat(500)).length, 20);
  });
});

describe('front matter: hostile input', () => {
  it('never throws, and all places lie inside the text, in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(yamlish, fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(n => String.fromCharCode(n)) })),
        yaml => {
          for (const text of [yaml, `---\n${yaml}`, `---\n${yaml}\n---\n`, `\uFEFF---\r\n${yaml}\r\n...`]) check(text);
        },
      ),
    );
  });

  it('expands no aliases', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${
          i
            ? Array(9)
                .fill(`*a${i - 1}`)
                .join(', ')
            : 'lol'
        }]`,
    );
    assert.equal(parseFrontMatter(`---\n${bomb.join('\n')}\n---\n`).problems.length, 9);
  });

  for (const part of ['[', '{', '- ', '? ', 'a: ', '"', '&a ', '!', '|\n ', ' ']) {
    it(`eight thousand characters of ${JSON.stringify(part)} end in a problem, not in a crash`, () => {
      check(`---\nto: ${part.repeat(8000 / part.length)}\n---\n`);
      check(`---\n${part.repeat(8000 / part.length)}\n---\n`);
    });
  }

  it('a line that is longer than any front matter is not given to the parser', () => {
    for (const part of [']', '"', 'a: ']) {
      const { fields, problems } = parseFrontMatter(`---\nfirst: Ana\nto: ${part.repeat(9000)}\n---\n`);
      assert.deepEqual(
        [fields.map(({ key }) => key), problems.at(-1)?.message],
        [['first'], 'This line cannot be read; write one “key: value” on a line.'],
      );
    }
  });

  it('costs nothing of the body', () => {
    const body = 'Hi Priya, thanks for the invite.\n'.repeat(30_000);
    const parse = (text: string) => {
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        for (let i = 0; i < 50; i++) parseFrontMatter(text);
        return performance.now() - start;
      });
      return times.sort((a, b) => a - b)[0]!;
    };
    const head = '---\nto: Priya\n---\n';
    parse(head);
    assert.ok(parse(head + body) < 20 * parse(head) + 1);
  });
});

describe('front matter: the quick way of reading', () => {
  it('reads what it takes on exactly as the YAML parser does', () => {
    let taken = 0;
    fc.assert(
      fc.property(yamlish, fc.constantFrom('', '\n', '\r\n'), (yaml, end) => {
        const line = yaml.split('\n')[0]! + end;
        const plain = plainEntry(line, { start: 0, end: line.length });
        if (!plain) return;
        taken++;
        assert.deepEqual({ fields: plain, problems: [] }, yamlEntry(line, { start: 0, end: line.length }));
      }),
      { numRuns: 3000 },
    );
    assert.ok(taken > 500, `The quick way took ${taken} of 3000 lines.`);
  });
});

/** Lines that look like YAML, with the marks that mean something in it. */
const yamlish = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'to',
          'kind',
          'a-b',
          'x_1',
          'Priya Raman',
          'C#',
          'é',
          '李',
          '🎉',
          '2027-01-15',
          'null',
          'yes',
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom(': ', ':', ' ', '  ', '\n', '\n', ' #', '#') },
      fc.constantFrom(
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a',
        '*a',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '- ',
        '? ',
        '\t',
        '\r',
        '\0',
        '\u2028',
        '\uFEFF',
        '\u00a0',
        '\ud800',
        '---',
        '...',
        '<<',
        '~',
        '\\',
        '=',
      ),
    ),
    { maxLength: 14 },
  )
  .map(parts => parts.join(''));

function check(text: string): void {
  const { span, content, fields, problems }: FrontMatter = parseFrontMatter(text);
  const inside = ({ start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= text.length;
  for (const place of [span, content, ...problems.map(problem => problem.span)])
    assert.ok(inside(place), JSON.stringify(text));
  for (const { keySpan, valueSpan } of fields) {
    assert.ok(inside(keySpan) && inside(valueSpan) && keySpan.end <= valueSpan.start, JSON.stringify(text));
    assert.ok(content.start <= keySpan.start && valueSpan.end <= content.end, JSON.stringify(text));
  }
  const starts = problems.map(problem => problem.span.start);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
    JSON.stringify(text),
  );
}
