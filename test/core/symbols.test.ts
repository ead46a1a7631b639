// The outline of drafts of every shape.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type OutlineItem, outline, parseDraft } from '../../server/src/core';

/** The outline as indented lines: role, name, detail. */
function drawn(text: string): string[] {
  const draw = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap(({ role, name, detail, children }) => [
      `${indent}${role}: ${name}${detail ? ` (${detail})` : ''}`,
      ...draw(children, `${indent}  `),
    ]);
  return draw(outline(parseDraft(text)), '');
}

describe('outline', () => {
  it('is empty for an empty draft', () => {
    for (const text of ['', '\n\n', '\ufeff', ' \r\n']) assert.deepEqual(drawn(text), []);
  });

  it('shows front matter, request, greeting, paragraphs, slots and sign-off', () => {
    const text = [
      '---',
      'kind: accept',
      'to:',
      '---',
      '> Hi, I saw your talk.',
      '',
      'Hi [name],',
      '',
      'thanks for inviting me to connect, and for the kind words about my work.',
      '',
      'All the best with {{company}}.',
      '',
      'Best,',
      'Sam',
    ].join('\n');
    assert.deepEqual(drawn(text), [
      'frontMatter: Front matter',
      '  field: kind (accept)',
      '  field: to',
      'request: Their request (Hi, I saw your talk.)',
      'greeting: Greeting: Hi [name],',
      '  slot: name (open slot)',
      'paragraph: thanks for inviting me to connect, and …',
      'paragraph: All the best with {{company}}.',
      '  slot: company (open slot)',
      'signOff: Sign-off: Best, Sam',
    ]);
  });

  it('takes a greeting and a sign-off out of the paragraph they share', () => {
    assert.deepEqual(drawn('Hi Priya, thanks for the invite!\nBest,\nSam'), [
      'greeting: Greeting: Hi Priya,',
      'paragraph: thanks for the invite!',
      'signOff: Sign-off: Best, Sam',
    ]);
  });

  it('cuts a long name at a word, and never through a character', () => {
    assert.deepEqual(drawn(`${'🙂'.repeat(100)}`), [`paragraph: ${'🙂'.repeat(20)}…`]);
    assert.deepEqual(drawn(`x${'🙂'.repeat(100)}`), [`paragraph: x${'🙂'.repeat(19)}…`]);
  });

  it('stays small for a huge text', () => {
    const items = outline(parseDraft('a [name] b\n\n'.repeat(20_000)));
    assert.equal(items.length, 1000);
  });

  it('nests: children inside their parents, siblings apart and in order, no blank names', () => {
    const check = (items: readonly OutlineItem[], within: { start: number; end: number }) => {
      let at = within.start;
      for (const { name, span, selection, children } of items) {
        assert.ok(name.trim() !== '');
        assert.ok(at <= span.start && span.start <= span.end && span.end <= within.end);
        assert.ok(span.start <= selection.start && selection.end <= span.end);
        check(children, span);
        at = span.end;
      }
    };
    const piece = fc.constantFrom(
      '---',
      'to: Priya',
      'kind:',
      '> quoted',
      'Hi [name],',
      'Dear Sir or Madam,',
      'thanks {{company}} a lot',
      'Best,',
      'Sam',
      '',
      '<!-- note -->',
      '# Heading',
      '```',
      '`code`',
      '[x](y)',
      '____',
      'Hi Priya, thanks. Best, Sam',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', ' '), (lines, gap) => {
        const text = lines.join(gap);
        check(outline(parseDraft(text)), { start: 0, end: text.length });
      }),
      { numRuns: 1000 },
    );
  });
});
