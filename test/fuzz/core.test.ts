// What holds for everything that core does with any text: it never throws, and whatever it points at lies in the text and
// cuts no character in two. A failure prints the seed and the smallest text that fails; FUZZ=long looks further.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  complete,
  type Draft,
  defaultConfig,
  definitionAt,
  type Edit,
  fillSlots,
  fingerprintOf,
  fixAll,
  fixesFor,
  folds,
  highlightsAt,
  hoverAt,
  lenses,
  limitMark,
  linkedSpans,
  lint,
  outline,
  parseDraft,
  plainText,
  preview,
  referencesAt,
  renamableAt,
  renameAt,
  resolveConfig,
  type Span,
  selectionsAt,
  status,
} from '../../server/src/core';
import { removeField, setField } from '../../server/src/core/draft/frontMatterEdits';
import { withoutOverlaps } from '../../server/src/core/text/edit';
import { nextLine } from '../../server/src/core/text/lines';
import { anyDraft, RUNS } from '../properties/drafts';
import { LONG } from '../support/seed';
import { anyText, HOSTILE } from './texts';

const FACTS = { first: 'Priya', to: 'Priya Raman', company: 'Northwind', role: 'Engineer' };

/** Front matter with keys to replace, and what is written around them. */
const anyFrontMatter = fc
  .tuple(
    fc.uniqueArray(
      fc.constantFrom(
        'company: Northwind',
        'to: "Ana"  # who',
        'weather:',
        'met:',
        "role: 'It''s'",
        '# a note',
        'first: [Ana]',
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('---', '...', ''),
  )
  .map(([lines, newline, close]) => ['---', ...lines, close, 'Hi Ana,', ''].join(newline));
const anyKey = fc.constantFrom('company', 'to', 'weather', 'met', 'role', 'first');
const anyValue = fc.oneof(
  fc.constantFrom(
    'A: “B”',
    'Ana Silva',
    'yes',
    '12',
    'null',
    '- x',
    '# x',
    '"',
    "it's",
    'a\\b',
    ' a ',
    '👋',
    '@x',
    '~',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Limits so narrow that nearly every message is beyond them. */
const { config: NARROW, problems } = resolveConfig({
  rules: {
    'over-channel-limit': { note: 10, notePremium: 10, inmail: 10, message: 10 },
    'excess-length': { maxWords: 20, maxParagraphs: 1 },
  },
});

describe('any text', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);

  it('can be held against narrow limits', () => assert.deepEqual(problems, []));

  it('is read by everything without an exception, and every place lies in it and splits no character', () => {
    fc.assert(
      fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (text, place, isNarrow) => {
        const offset = Math.round(place * text.length);
        checkPlaces(
          text,
          answers(text, isInside(text, offset) ? offset + 1 : offset, isNarrow ? NARROW : defaultConfig),
        );
      }),
      { numRuns: LONG ? RUNS * 3 : RUNS },
    );
  });

  it('is read at every offset, those within a character too', () => {
    fc.assert(
      fc.property(anyText, text => {
        const draft = parseDraft(text);
        const findings = lint(draft);
        for (let offset = 0; offset <= Math.min(text.length, 200); offset++) atOffset(draft, findings, offset);
        assert.ok(atOffset(draft, findings, text.length).selections.length > 0);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('keeps every other byte when a key of its front matter is set and taken out again', () => {
    const drafts = fc.oneof(anyText, anyDraft, anyFrontMatter);
    fc.assert(
      fc.property(drafts, anyKey, anyValue, (text, key, value) => {
        const before = parseDraft(text);
        const known = before.frontMatter.fields.find(field => field.key === key);
        const set = applyEdits(text, [setField(before, key, value)]);
        const after = parseDraft(set);
        // What cannot be read hides its keys, and a lone carriage return ends a line for us, but not for YAML.
        if (before.frontMatter.problems.length === 0 && !LONE_CR.test(text))
          assert.equal(
            after.frontMatter.fields.find(field => field.key === key)?.value,
            value.trim(),
            JSON.stringify(set),
          );
        if (known) return assertKept(text, set, known.valueSpan);
        assert.ok(isLineAdded(text, set, before.frontMatter.span), JSON.stringify(set));
        const removal = removeField(after, key);
        if (removal) assertTakenOut(before, applyEdits(set, [removal]));
      }),
      { numRuns: RUNS },
    );
  });

  for (const unit of HOSTILE) {
    it(`of nothing but ${JSON.stringify(unit)} is read, however long`, () => {
      // Every test run has longer ones in linear.test.ts.
      for (const length of LONG ? [3, 100, 4097, 100_000, 300_000] : [3, 100, unit.length > 1 ? 2000 : 4097]) {
        const text = unit.repeat(Math.ceil(length / unit.length));
        checkPlaces(text, answers(text, text.length - (isInside(text, text.length - 1) ? 2 : 1)));
        checkPlaces(`---\nto: ${text}`, answers(`---\nto: ${text}`, 8));
      }
    });
  }
});

/** Everything that core can tell of a text. */
function answers(text: string, offset: number, config = defaultConfig) {
  const draft = parseDraft(text);
  const findings = lint(draft, config);
  const mark = limitMark(draft, findings, config);
  const { language, text: _, ...read } = draft;
  const fixes = findings.slice(0, 5).map(finding => fixesFor(draft, finding, FACTS));
  for (const { edits } of fixes.flatMap(({ repairs, disable }) => [...repairs, disable]))
    assert.equal(withoutOverlaps(edits).length, edits.length, 'One place is edited twice.');
  return {
    ...{
      read,
      findings,
      fixes,
      tokens: language.tokens.slice(0, 2000).map(placeOf),
      fixAll: fixAll(text, config).edits,
    },
    ...{ outline: outline(draft), folds: folds(draft), lenses: lenses(draft, config) },
    ...{ segments: preview(draft, findings, config).segments, status: status(draft, findings, config) },
    ...{ mark: mark && { start: mark.offset, end: mark.offset }, filled: fillSlots(draft, FACTS).edits },
    ...{ plain: plainText(draft).length, fingerprint: fingerprintOf(draft) !== undefined },
    ...atOffset(draft, findings, offset),
  };
}

/** Without what is known of its word, which is about no text, and is more than all answers together. */
const placeOf = ({ start, end }: Span): Span => ({ start, end });

function atOffset(draft: Draft, findings: ReturnType<typeof lint>, offset: number) {
  return {
    hover: hoverAt(draft, findings, offset, { facts: FACTS }),
    completions: complete(draft, offset, { facts: FACTS }),
    definition: definitionAt(draft, offset),
    references: referencesAt(draft, offset, true),
    highlights: highlightsAt(draft, offset),
    renamable: renamableAt(draft, offset),
    renamed: renameAt(draft, offset, 'topic'),
    linked: linkedSpans(draft, offset),
    selections: selectionsAt(draft, offset),
  };
}

/** Every `{ start, end }` in an answer, but for the tab stops, which lie in the text of their edit. */
function checkPlaces(text: string, answer: unknown, path = ''): void {
  if (typeof answer !== 'object' || answer === null || path.endsWith('.stops')) return;
  // A segment of the message begins behind a carriage return, which is no part of a message.
  const mayEndAt = (at: number) => !isInside(text, at) || (path.startsWith('.segments') && text[at] === '\n');
  const { start, end } = answer as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') {
    assert.ok(0 <= start && start <= end && end <= text.length, `${path}: ${start} to ${end} of ${text.length}`);
    assert.ok(mayEndAt(start) && mayEndAt(end), `${path}: ${start} to ${end} splits a character`);
  }
  for (const [key, value] of Object.entries(answer))
    checkPlaces(text, value, Array.isArray(answer) ? path : `${path}.${key}`);
}

function assertKept(text: string, changed: string, { start, end }: Span): void {
  const isKept = changed.startsWith(text.slice(0, start)) && changed.endsWith(text.slice(end));
  assert.ok(isKept && changed.length >= text.length - (end - start), JSON.stringify(changed));
}

/** Whether a draft is as it was once the line that was put into its front matter is taken out again. */
function assertTakenOut({ text, frontMatter: { span, content } }: Draft, after: string): void {
  // Front matter with nothing in it goes with its only key.
  const wasEmpty = span.end > content.end && text.slice(content.start, content.end).trim() === '';
  const without = text.slice(0, span.start) + text.slice(nextLine(text, span.end));
  // Only where carriage returns end lines, the line end that stays may be the new one.
  const [was, is] = LONE_CR.test(text) ? [lf(text), lf(after)] : [text, after];
  const kept = is === was || (wasEmpty && after === without);
  assert.ok(kept || isLineAdded(was, is, span), JSON.stringify(after));
}

const LONE_CR = /\r(?!\n)/;
const lf = (text: string) => text.replace(/\r\n?/g, '\n');

/** Whether an offset lies between the two halves of a surrogate pair or of a CRLF. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (before === 13 && after === 10) || (before >> 10 === 0x36 && after >> 10 === 0x37);
}

/** Whether `longer` is the text with something put in at the front matter, or at the start where there was none. */
function isLineAdded(text: string, longer: string, frontMatter: Edit['span']): boolean {
  const added = longer.length - text.length;
  for (let at = 0; at <= Math.max(1, frontMatter.end); at++)
    if (added > 0 && longer.slice(0, at) + longer.slice(at + added) === text) return true;
  return false;
}
