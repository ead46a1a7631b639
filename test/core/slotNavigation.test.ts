// From slots to their fields and back, their names changed together, and selections that grow around them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  definitionAt,
  highlightsAt,
  LINKED_NAME,
  linkedSpans,
  parseDraft,
  referencesAt,
  renamableAt,
  renameAt,
  rules,
  selectionsAt,
} from '../../server/src/core';
import { mark, unmark } from '../../server/src/core/text/markup';
import type { Span } from '../../server/src/core/text/span';

/** The draft without its ‸, and where that stood. */
function at(marked: string) {
  const { text, caret } = unmark(marked);
  assert.ok(caret !== undefined, 'a caret was expected');
  return { draft: parseDraft(text), text, caret };
}

const drawn = (text: string, spans: readonly Span[]) => spans.map(span => text.slice(span.start, span.end));

const MATTER = ['---', 'to: Dr. Priya Raman', 'company: Northwind', 'role:', 'kind: accept', '---', ''].join('\n');

describe('go to definition', () => {
  const definitionOf = (marked: string) => {
    const { draft, text, caret } = at(marked);
    const found = definitionAt(draft, caret);
    return found && drawn(text, [found.origin, found.target, found.selection]);
  };

  it('leads from a slot to the value that fills it', () => {
    assert.deepEqual(definitionOf(`${MATTER}Hi Priya, I like [com‸pany].`), [
      '[company]',
      'company: Northwind',
      'Northwind',
    ]);
    for (const caret of ['‸[company]', '[company]‸'])
      assert.deepEqual(definitionOf(`${MATTER}I like ${caret}.`)?.[2], 'Northwind');
  });

  it('leads to the key while there is no value', () => {
    assert.deepEqual(definitionOf(`${MATTER}Hi Priya, being a [ro‸le] is fun.`), ['[role]', 'role:', 'role']);
  });

  it('prefers a first name of its own to the full name, and either to an empty line', () => {
    const draft = (...lines: string[]) => ['---', ...lines, '---', 'Hi [na‸me], thanks.'].join('\n');
    assert.equal(definitionOf(draft('to: Priya Raman'))?.[2], 'Priya Raman');
    assert.equal(definitionOf(draft('to: Priya Raman', 'first: Pri'))?.[2], 'Pri');
    assert.equal(definitionOf(draft('first:', 'to: Priya Raman'))?.[2], 'Priya Raman');
    assert.equal(definitionOf(draft('to:', 'first:'))?.[2], 'first');
  });

  it('leads nowhere from a slot without a field, a choice, a field or any other word', () => {
    for (const marked of [
      `${MATTER}I came to [eve‸nt].`,
      `${MATTER}It was [a nice surp‸rise].`,
      `${MATTER}{H‸i|Hello} Priya.`,
      `${MATTER}I like Nor‸thwind.`,
      MATTER.replace('company', 'comp‸any'),
      'Hi [na‸me], thanks.',
      '‸',
    ])
      assert.equal(definitionOf(marked), undefined, marked);
  });
});

describe('references', () => {
  const referencesOf = (marked: string, declared: boolean) => {
    const { draft, text, caret } = at(marked);
    return mark(text, referencesAt(draft, caret, declared)).slice(MATTER.length);
  };

  it('are all slots that the field of a slot fills, however they are spelled', () => {
    const text = `${MATTER}Hi {{first_na‸me}}, or rather [full name], of %COMPANY%.`;
    assert.equal(referencesOf(text, false), 'Hi ⟦{{first_name}}⟧, or rather ⟦[full name]⟧, of %COMPANY%.');
  });

  it('are the same from key, colon and value, the declaration among them if wished', () => {
    const body = 'Hi [name], of [company].';
    for (const line of ['comp‸any: Northwind', 'company‸: Northwind', 'company: North‸wind']) {
      const { draft, text, caret } = at(MATTER.replace('company: Northwind', line) + body);
      assert.deepEqual(drawn(text, referencesAt(draft, caret, true)), ['Northwind', '[company]']);
      assert.deepEqual(drawn(text, referencesAt(draft, caret, false)), ['[company]']);
    }
  });

  it('leave a first name of its own to its key', () => {
    const { draft, text, caret } = at('---\nt‸o: Priya Raman\nfirst: Pri\n---\nHi [name], or [full name].');
    assert.deepEqual(drawn(text, referencesAt(draft, caret, true)), ['Priya Raman', '[full name]']);
  });

  it('are the equal slots where there is no field', () => {
    const { draft, text, caret } = at('Hi [na‸me], at [event] and [talk]. Yes, {{first_name}}, at [event].');
    assert.deepEqual(drawn(text, referencesAt(draft, caret, true)), ['[name]', '{{first_name}}']);
  });

  it('are none for a key that fills nothing, and for other words', () => {
    for (const marked of [
      MATTER.replace('kind', 'ki‸nd'),
      MATTER.replace('---', '‸---'),
      `${MATTER}Hi Pri‸ya [name],`,
    ]) {
      const { draft, caret } = at(marked);
      assert.deepEqual(referencesAt(draft, caret, true), [], marked);
    }
  });
});

describe('highlights', () => {
  const highlightsOf = (marked: string) => {
    const { draft, text, caret } = at(marked);
    return highlightsAt(draft, caret).map(({ span, source }) => [text.slice(span.start, span.end), source]);
  };

  it('show a slot with its equals and its value, but not other slots of the same field', () => {
    assert.deepEqual(highlightsOf(`${MATTER}Hi [na‸me], %FNAME%, or [full name].`), [
      ['Dr. Priya Raman', true],
      ['[name]', false],
      ['%FNAME%', false],
    ]);
    assert.deepEqual(highlightsOf('Hi [name], I enjoyed [ev‸ent].'), [['[event]', false]]);
  });

  it('show a key or a value with its slots', () => {
    const body = 'Hi [name], I like [company].';
    const slot = ['[company]', false];
    assert.deepEqual(highlightsOf(MATTER.replace('company', 'com‸pany') + body), [['company', true], slot]);
    assert.deepEqual(highlightsOf(MATTER.replace('Northwind', 'North‸wind') + body), [['Northwind', true], slot]);
  });

  it('leave everything else to the editor', () => {
    assert.deepEqual(highlightsOf(`${MATTER.replace('company', 'com‸pany')}Hi [name],`), []);
    assert.deepEqual(highlightsOf(`${MATTER}Hi Pri‸ya,`), []);
  });
});

describe('rename', () => {
  const renamable = (marked: string) => {
    const { draft, text, caret } = at(marked);
    const found = renamableAt(draft, caret);
    return found && ('problem' in found ? found.problem : [mark(text, [found.span]), found.name]);
  };
  const renamed = (marked: string, name: string) => {
    const { draft, text, caret } = at(marked);
    const result = renameAt(draft, caret, name);
    return result && ('problem' in result ? result : applyEdits(text, result.edits));
  };

  it('starts from what is inside the brackets', () => {
    assert.deepEqual(renamable('Hi [na‸me],'), ['Hi [⟦name⟧],', 'name']);
    assert.deepEqual(renamable('Hi ‸{{ contact.firstname }},'), ['Hi {{ ⟦contact.firstname⟧ }},', 'contact.firstname']);
    assert.deepEqual(renamable('I enjoyed [the\nevent‸],'), ['I enjoyed [⟦the\nevent⟧],', 'the event']);
    assert.deepEqual(renamable('at &lt;comp‸any&gt; now'), ['at &lt;⟦company⟧&gt; now', 'company']);
  });

  it('says why a slot without brackets has no name to change', () => {
    for (const slot of ['____', 'FNAME', 'null', '{Kim|Alex}'])
      assert.match(String(renamable(`Hi ‸${slot}, thanks.`)), /has no name in brackets/, slot);
    assert.deepEqual(renamed('Hi ‸____, thanks.', 'name'), {
      problem: '“____” has no name in brackets that could be changed; type over it instead.',
    });
  });

  it('has nothing to do elsewhere', () => {
    for (const marked of [MATTER.replace('company', 'com‸pany'), `${MATTER}Hi Pri‸ya [name],`, '‸']) {
      assert.equal(renamable(marked), undefined, marked);
      assert.equal(renamed(marked, 'name'), undefined, marked);
    }
  });

  it('gives all equal slots the new name, each in its own brackets, and leaves the others', () => {
    assert.equal(
      renamed('Hi [na‸me], yes {{ first_name }}, %FNAME% of [company]. ____', ' first name '),
      'Hi [first name], yes {{ first name }}, %first name% of [company]. ____',
    );
    assert.equal(renamed('Hi NAME, or ‸[name].', 'first name'), 'Hi NAME, or [first name].');
    assert.equal(
      renamed('At [event‸], [conference] and [event].', 'meetup'),
      'At [meetup], [conference] and [meetup].',
    );
  });

  it('refuses a name that is empty or breaks the line', () => {
    for (const name of ['', '  ', '\n']) assert.match(problemOf(renamed('Hi [‸name],', name)), /needs a name/);
    for (const name of ['first\nname', 'first\r\nname', 'first\rname'])
      assert.match(problemOf(renamed('Hi [‸name],', name)), /on one line/);
  });

  it('refuses a name with which a slot would be none any more', () => {
    for (const name of ['a] b', '[a', 'sic', '1', '...', 'name](https://example.com) [x'])
      assert.match(problemOf(renamed('Hi Kim, I liked [‸event].', name)), /^In “\[event\]”, the name “/, name);
    assert.match(problemOf(renamed('I like {{‸company}}.', 'a}} b')), /^In “\{\{company\}\}”/);
    // What one pair of brackets takes, another may not.
    assert.match(problemOf(renamed('Hi [na‸me], or $FIRST_NAME.', 'first name, please')), /^In “\$FIRST_NAME”/);
  });

  it('gives slots that are renamed back at once, for any name that it takes', () => {
    const marked = 'Hi [na‸me], {{name}} of *|COMPANY|*, $FIRST_NAME and %FNAME%: see [link] (not that).\n\n[x]: /y\n';
    const { draft, text, caret } = at(marked);
    const names = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('x', 'first name', 'name', 'link', 'company', 'a|b', '{x}', 'firstName', 'Ünïcode', '😀'),
    );
    fc.assert(
      fc.property(names, name => {
        const result = renameAt(draft, caret, name);
        assert.ok(result);
        if ('problem' in result) return;
        const after = parseDraft(applyEdits(text, result.edits));
        assert.equal(after.slots.length, draft.slots.length);
        const found = renamableAt(after, after.slots[0]!.span.start);
        assert.ok(found && 'name' in found);
        assert.equal(found.name, name.trim().replace(/\s+/g, ' '));
      }),
    );
  });
});

function problemOf(result: unknown): string {
  assert.ok(typeof result === 'object' && result !== null && 'problem' in result, `a refusal, not ${result}`);
  return String(result.problem);
}

describe('linked editing', () => {
  const linked = (marked: string) => {
    const { draft, text, caret } = at(marked);
    return mark(text, linkedSpans(draft, caret));
  };

  it('joins the names of equal slots that are spelled the same', () => {
    assert.equal(
      linked('Hi [na‸me], yes {{name}}, [Name], %FNAME% and [name].'),
      'Hi [⟦name⟧], yes {{⟦name⟧}}, [Name], %FNAME% and [⟦name⟧].',
    );
  });

  it('is for the inside of slots with a twin alone', () => {
    for (const marked of [
      'Hi [na‸me], at [event].',
      'Hi [na‸me], or [first name].',
      'Hi ‸[name], yes [name].',
      'Hi ‸____, or ____.',
      '{‸Hi|Hello}, or {Hi|Hello}.',
      'Hi [event], [na‸me] [event],',
      'Hi Kim‸, [event] [event],',
    ])
      assert.equal(linked(marked), unmark(marked).text);
  });

  it('goes on while a name is typed, and ends with a closing mark or a line break', () => {
    const fits = (typed: string) => new RegExp(LINKED_NAME).exec(typed)?.[0] === typed;
    for (const name of ['', 'name', 'first name', 'FIRST_NAME', "their team's", 'contact.first-name', 'prénom', '会社'])
      assert.ok(fits(name), name);
    for (const other of ['a]', 'a}}', 'a>', 'a%', 'a|', 'a\n', 'a\r\n', 'a)']) assert.ok(!fits(other), other);
  });
});

describe('selections', () => {
  const selected = (marked: string) => {
    const { draft, text, caret } = at(marked);
    return drawn(text, selectionsAt(draft, caret));
  };

  it('grow from word to slot, sentence, paragraph, message and file', () => {
    const body = 'Hi Priya,\n\nI liked your talk at [even‸t name]. See you!\n\nBest,\nSam';
    const message = body.replace('‸', '');
    assert.deepEqual(selected(`${MATTER}${body}\n`), [
      'event',
      'event name',
      '[event name]',
      'I liked your talk at [event name].',
      'I liked your talk at [event name]. See you!',
      message,
      `${MATTER}${message}\n`,
    ]);
  });

  it('keep greeting and first sentence apart', () => {
    const text = 'Hi Priya, thanks for writing. Bye.';
    assert.deepEqual(selected('Hi Pri‸ya, thanks for writing. Bye.'), ['Priya', 'Hi Priya,', text]);
    assert.deepEqual(selected('Hi Priya, tha‸nks for writing. Bye.'), ['thanks', 'thanks for writing.', text]);
    assert.deepEqual(selected('Hi Priya, thanks for writing.‸ Bye.'), ['thanks for writing.', text]);
  });

  it('grow in the front matter from word to value, line and all of it', () => {
    assert.deepEqual(selected('---\nto: Priya Ra‸man\nrole:\n---\nHi Priya,'), [
      'Raman',
      'Priya Raman',
      'to: Priya Raman',
      'to: Priya Raman\nrole:',
      '---\nto: Priya Raman\nrole:\n---',
      '---\nto: Priya Raman\nrole:\n---\nHi Priya,',
    ]);
  });

  it('grow in a quote from word to quote and file', () => {
    assert.deepEqual(selected('> Hi, let us conn‸ect!\n\nHi Priya,'), [
      'connect',
      '> Hi, let us connect!',
      '> Hi, let us connect!\n\nHi Priya,',
    ]);
  });

  it('are nested, around the caret and larger each time, wherever it is', () => {
    const examples = rules.flatMap(rule => rule.examples.slice(0, 4));
    for (const example of examples) {
      const { text } = unmark('good' in example ? example.good : example.bad);
      const draft = parseDraft(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const spans = selectionsAt(draft, offset);
        assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
        spans.forEach((span, i) => {
          const inner = spans[i - 1] ?? { start: offset, end: offset };
          assert.ok(span.start <= inner.start && inner.end <= span.end, `${offset} in ${mark(text, [span])}`);
          assert.ok(i === 0 || span.end - span.start > inner.end - inner.start);
        });
      }
    }
    assert.deepEqual(selected('‸'), ['']);
  });
});
