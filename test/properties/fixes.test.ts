// What holds for every fix on any draft. A failure prints the seed and the smallest draft that fails; FUZZ=long looks further.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type Draft,
  type Finding,
  type Fix,
  fixAll,
  fixesFor,
  lint,
  parseDraft,
} from '../../server/src/core';
import type { Facts } from '../../server/src/core/draft/fields';
import { type Edit, withoutOverlaps } from '../../server/src/core/text/edit';
import { lineStart } from '../../server/src/core/text/lines';
import { contains, type Span, slice } from '../../server/src/core/text/span';
import { LONG } from '../support/seed';
import { anyDraft, RUNS } from './drafts';

const TIMEOUT = LONG ? 3_600_000 : 60_000;

/** What contacts know agrees with the front matters of the generator. */
const anyFacts: fc.Arbitrary<Facts | undefined> = fc.option(
  fc.constant({ first: 'Priya', to: 'Priya Raman', company: 'Northwind', role: 'Engineer' }),
  { nil: undefined },
);

interface Found {
  readonly text: string;
  readonly draft: Draft;
  /** All of the draft, and the one in question. */
  readonly findings: readonly Finding[];
  readonly finding: Finding;
  readonly facts: Facts | undefined;
}

interface Offered extends Found {
  readonly fix: Fix;
}

describe('any fix on any draft', function () {
  this.timeout(TIMEOUT);

  it('edits inside the draft, one place once, and splits neither a character nor a line break', () => {
    everyFix(({ text, fix }) => {
      assert.equal(withoutOverlaps(fix.edits).length, fix.edits.length, `“${fix.title}” edits one place twice`);
      for (const { span, text: added, stops = [] } of fix.edits) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const at of [span.start, span.end]) assert.ok(!isInsideCharacter(text, at), `“${fix.title}” splits ${at}`);
        for (const stop of stops) assert.ok(0 <= stop.span.start && stop.span.end <= added.length);
      }
    });
  });

  it('takes away the finding that it is for, and makes no new error but what it brings itself or lets the linter read', () => {
    everyFix(offered => {
      const after = applyEdits(offered.text, offered.fix.edits);
      const left = lint(after);
      assertNoNewError(offered, after, left);
      assertTakenAway(offered, after, left);
    });
  });

  it('offers at most three repairs, in one order, each with its own title', () => {
    everyFinding(({ draft, finding, facts }) => {
      const titles = () => fixesFor(draft, finding, facts).repairs.map(({ title }) => title);
      assert.ok(titles().length <= 3);
      assert.equal(new Set(titles()).size, titles().length, `two repairs are called the same: ${titles().join(', ')}`);
      assert.deepEqual(titles(), titles());
    });
  });
});

describe('disabling a finding', function () {
  this.timeout(TIMEOUT);

  it('silences it and what the same rule finds on its line, and nothing else', () => {
    everyFinding(({ text, draft, findings: all, finding }) => {
      const { disable } = fixesFor(draft, finding);
      const after = applyEdits(text, disable.edits);
      const place = ({ ruleId, span }: Finding, at = span.start) =>
        LENGTHS.has(ruleId) ? ruleId : `${ruleId} at ${at}`;
      // What a comment silences too little of is told at the comment, which this fix may be writing in.
      const about = (other: Finding) => other.ruleId !== 'unused-disable' || other.ruleId === finding.ruleId;
      const left = new Set(
        lint(after)
          .filter(about)
          .map(other => place(other)),
      );
      const findings = all.filter(about);
      const silenced = findings.filter(other => !left.has(place(other, moved(other.span.start, disable.edits))));
      const where = `“${disable.title}” gives ${JSON.stringify(after)}`;
      assert.ok(
        silenced.some(other => place(other) === place(finding)),
        where,
      );
      for (const other of silenced) {
        assert.equal(other.ruleId, finding.ruleId, where);
        const wider = disable.title.includes('file') || other.ruleId === 'unused-disable';
        assert.ok(wider || lineStart(text, other.span.start) === lineStart(text, finding.span.start), where);
      }
      assert.equal(
        left.size,
        new Set(findings.map(other => place(other))).size - new Set(silenced.map(other => place(other))).size,
        where,
      );
    });
  });
});

describe('fix-all on any draft', function () {
  this.timeout(TIMEOUT);

  it('reaches a fixed point in edits that lead to its text, and loses no front matter', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const fixed = fixAll(text);
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        assert.deepEqual(fixAll(fixed.text), { text: fixed.text, edits: [], applied: 0 });
        assert.deepEqual(keysOf(fixed.text), keysOf(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every word that no safe fix is about, in its order', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const { edits, text: after } = fixAll(text);
        const kept = keptStretches(text, edits).flatMap(wordsOf);
        assert.ok(isSubsequence(kept, wordsOf(after)), JSON.stringify(after));
        // A stretch that changes holds a finding, or the few characters beside one.
        const safe = lint(text).filter(({ fixes }) => fixes?.().some(fix => fix.safe));
        if (safe.length === 0) assert.equal(after, text);
      }),
      { numRuns: RUNS },
    );
  });
});

const LENGTHS = new Set(['excess-length', 'over-channel-limit']);

/** Runs the check for every fix, "disable" among them, of every finding of any draft. */
function everyFix(check: (offered: Offered) => void): void {
  everyFinding(found => {
    const { repairs, disable } = fixesFor(found.draft, found.finding, found.facts);
    for (const fix of [...repairs, disable]) check({ ...found, fix });
  });
}

function everyFinding(check: (found: Found) => void): void {
  fc.assert(
    fc.property(anyDraft, anyFacts, (text, facts) => {
      const draft = parseDraft(text);
      const findings = lint(draft);
      for (const finding of findings) check({ text, draft, findings, finding, facts });
    }),
    { numRuns: RUNS },
  );
}

function assertNoNewError(offered: Offered, after: string, left: readonly Finding[]): void {
  const { text, findings, fix } = offered;
  const before = counted(findings.filter(isError), text);
  const unexplained = left
    .filter(error => isError(error) && !isExplained(error, after, offered))
    .filter(error => !take(before, keyOf(error, after)))
    // A new line above it may move what a comment silences.
    .filter(error => !(text.includes('invite-disable') && text.includes(slice(after, error.span))));
  assert.deepEqual(
    unexplained.map(({ message }) => message),
    [],
    `“${fix.title}” gives ${JSON.stringify(after)}`,
  );
}

function assertTakenAway({ text, findings, finding, fix }: Offered, after: string, left: readonly Finding[]): void {
  // Words turned into a tab stop are the writer's to change; a shorter text may still be too long.
  const typed = stopsOf(fix.edits).some(stop => slice(after, stop) === slice(text, finding.span));
  if (after === text ? fix.edits.some(({ stops }) => stops) : typed || LENGTHS.has(finding.ruleId)) return;
  const same = left.filter(other => keyOf(other, after) === keyOf(finding, text));
  // The same words may stand in the draft twice.
  const others = findings.filter(other => keyOf(other, text) === keyOf(finding, text)).length - 1;
  const place = moved(finding.span.start, fix.edits);
  assert.ok(
    same.length <= others || same.every(({ span }) => span.start !== place),
    `${finding.ruleId} is still there after “${fix.title}”: ${JSON.stringify(after)}`,
  );
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** A finding by what it says of which words, wherever they stand; a message has one length, whatever its last words. */
function keyOf({ ruleId, span }: Finding, text: string): string {
  return LENGTHS.has(ruleId) ? ruleId : `${ruleId}: ${slice(text, span)}`;
}

/** Where an offset lies after the edits; what is inserted at it comes before it. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (at, { span, text }) => (span.end <= offset ? at + text.length - (span.end - span.start) : at),
    offset,
  );
}

function counted(findings: readonly Finding[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Takes one of the findings out of the count; false where there is none left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

/**
 * Errors that a fix may bring: a slot to fill, a length that the filling has, what unreadable front matter has hidden, the
 * name in a greeting that has stood too far down to be one.
 */
function isExplained(error: Finding, after: string, { draft, finding: { ruleId }, fix }: Offered): boolean {
  if (ruleId === 'invalid-front-matter') return true;
  if (error.ruleId === 'over-channel-limit') return ruleId === 'unfilled-placeholder';
  if (error.ruleId === 'wrong-name') return !draft.greeting && isGreetingMovedUp(error, after, fix);
  if (error.ruleId !== 'unfilled-placeholder') return false;
  // The gap in "Hi ,", which is none but at the start of a line, has been there before.
  return slice(after, error.span).trim() === '' || stopsOf(fix.edits).some(stop => contains(stop, error.span));
}

/** Whether an error is about the name in a greeting that is, from its first word to the name, as the writer wrote it. */
function isGreetingMovedUp({ span }: Finding, after: string, { edits }: Fix): boolean {
  const { greeting } = parseDraft(after);
  if (greeting?.name?.start !== span.start) return false;
  return placed(edits).every(({ start, end }) => end <= greeting.span.start || start >= span.end);
}

/** Edits with the spans that their texts have in the text that they lead to. */
function placed(edits: readonly Edit[]): (Edit & Span)[] {
  let shift = 0;
  return withoutOverlaps(edits).map(edit => {
    const { span, text } = edit;
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { ...edit, start, end: start + text.length };
  });
}

/** The tab stops of edits as spans of the text that they lead to. */
function stopsOf(edits: readonly Edit[]): Span[] {
  return placed(edits).flatMap(({ start, stops = [] }) =>
    stops.map(({ span }) => ({ start: start + span.start, end: start + span.end })),
  );
}

/** Whether `at` lies between the two halves of a surrogate pair or of a CRLF. */
function isInsideCharacter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const pair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return pair || text.slice(at - 1, at + 1) === '\r\n';
}

const keysOf = (text: string): string[] => parseDraft(text).frontMatter.fields.map(({ key }) => key);

function keptStretches(text: string, edits: readonly Edit[]): string[] {
  const ordered = withoutOverlaps(edits);
  const starts = [0, ...ordered.map(({ span }) => span.end)];
  return starts.map((start, i) => text.slice(start, ordered[i]?.span.start ?? text.length));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) {
    // A kept stretch may begin or end inside a word.
    for (let from = 0; at < part.length; at++) {
      const found = word.indexOf(part[at]!, from);
      if (found < 0) break;
      from = found + part[at]!.length;
    }
  }
  return at === part.length;
}
