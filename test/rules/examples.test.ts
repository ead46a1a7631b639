// The examples of every rule, run as tests: a rule needs no test file of its own for the ordinary cases.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { current } from '../../scripts/lib/generated';
import { applyEdits, type Finding, rules } from '../../server/src/core';
import type { AnyRule, Example, Fix } from '../../server/src/core/rules/rule';
import { mark, unmark } from '../../server/src/core/text/markup';
import type { Span } from '../../server/src/core/text/span';
import { lintExample } from '../support/examples';

type AnyExample = Example<Record<string, unknown>>;
type BadExample = Extract<AnyExample, { bad: string }>;

const folder = join(__dirname, '../../server/src/core/rules');
const NOT_RULES = ['rule', 'index', 'describe'];

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    const examples: readonly AnyExample[] = rule.examples;
    for (const example of examples) {
      if ('good' in example) it(`likes: ${title(example.good, example)}`, () => checkGood(rule, example));
      else it(`finds: ${title(example.bad, example)}`, () => checkBad(rule, example));
    }
    it('has well-formed metadata', () => checkMetadata(rule));
    it('is documented', () => {
      const headings = [...current('docs/rules.md').matchAll(/^## (.+)$/gm)].map(match => match[1]);
      assert.ok(headings.includes(rule.id), `docs/rules.md has no section “${rule.id}”: run “npm run generate”.`);
    });
  });
}

describe('the list of rules', () => {
  it('names every rule file once', () => {
    const files = readdirSync(folder)
      .filter(name => name.endsWith('.ts'))
      .map(name => name.replace(/\.ts$/, ''))
      .filter(name => !NOT_RULES.includes(name));
    assert.deepEqual(rules.map(rule => rule.id).sort(), files.sort());
  });
});

function checkGood(rule: AnyRule, example: AnyExample & { good: string }): void {
  const { text, ranges } = unmark(example.good);
  assert.deepEqual(ranges, [], 'A good example has no marks.');
  for (const draft of [text, crlf(text)]) {
    const findings = lintWith(rule, example, draft);
    assert.equal(drawn(draft, findings), draft, findings.map(({ message }) => message).join('\n'));
  }
  checkPrefixes(rule, example, text);
}

function checkBad(rule: AnyRule, example: BadExample): void {
  checkMarked(rule, example, example.bad, example.fixed);
  // A draft of one line has no line ends for a fix to follow.
  if (example.bad.includes('\n')) {
    checkMarked(rule, example, crlf(example.bad), example.fixed === undefined ? undefined : crlf(example.fixed));
  }
  checkPrefixes(rule, example, unmark(example.bad).text);
}

/** Exactly one finding, at the mark, with the message; and its first fix gives `fixed`, on which the rule is silent. */
function checkMarked(rule: AnyRule, example: BadExample, marked: string, fixed: string | undefined): void {
  const { text, ranges } = unmark(marked);
  assert.equal(ranges.length, 1, 'A bad example has one ⟦mark⟧.');
  const findings = lintWith(rule, example, text);
  assert.equal(drawn(text, findings), marked);
  assert.equal(findings.length, 1);
  const finding = findings[0]!;
  assert.equal(finding.message, example.message);
  assert.equal(finding.severity, example.severity ?? rule.severity);
  const fixes = finding.fixes?.() ?? [];
  for (const fix of fixes) checkFix(text, fix);
  // A fix that selects a place to type in leaves the repair to the writer.
  const repairs = fixes.length > 0 && !asksForTyping(text, fixes[0]!);
  assert.equal(repairs, fixed !== undefined, '“fixed” is given if and only if the first fix repairs the draft.');
  if (fixed === undefined) return;
  const repaired = applyEdits(text, fixes[0]!.edits);
  assert.equal(repaired, fixed);
  assert.equal(drawn(repaired, lintWith(rule, example, repaired)), repaired, 'The rule is silent after its fix.');
}

/** Whether a fix only turns text into tab stops. */
function asksForTyping(text: string, { edits }: Fix): boolean {
  return edits.length > 0 && edits.every(edit => edit.stops?.length) && applyEdits(text, edits) === text;
}

/** Every fix can be applied in full and changes something, or selects something to type over. */
function checkFix(text: string, fix: Fix): void {
  const { title, edits } = fix;
  assert.match(title, /^\p{Lu}/u, 'A fix title is an imperative sentence.');
  assert.ok(asksForTyping(text, fix) || applyEdits(text, edits) !== text, `“${title}” changes nothing.`);
  for (const { span, text: added, stops = [] } of edits) {
    assert.ok(inside(span, text), `“${title}” edits outside the draft.`);
    for (const stop of stops) assert.ok(inside(stop.span, added), `“${title}” has a tab stop outside its text.`);
  }
}

/** A half-typed draft: whatever is found, it is found inside the text, and its fixes can be computed. */
function checkPrefixes(rule: AnyRule, example: AnyExample, text: string): void {
  for (let length = 0; length <= text.length; length++) {
    const prefix = text.slice(0, length);
    for (const { span, fixes, related = [] } of lintWith(rule, example, prefix)) {
      const spans = [
        span,
        ...related.map(other => other.span),
        ...(fixes?.() ?? []).flatMap(fix => fix.edits.map(edit => edit.span)),
      ];
      for (const each of spans) {
        assert.ok(inside(each, prefix), `${each.start}–${each.end} is outside of: ${JSON.stringify(prefix)}`);
      }
    }
  }
}

function checkMetadata({ id, summary, why, options, examples }: AnyRule): void {
  assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  assert.match(summary, /^[^\n]*[^\n.]$/, 'The summary is one line without a full stop.');
  assert.match(why, /[.!?]$/, 'The why is made of sentences.');
  for (const [name, spec] of Object.entries(options)) {
    assert.match(name, /^[a-z]+(?:[A-Z][a-z]+)*$/);
    assert.notEqual(name, 'severity', 'Every rule has a severity already.');
    assert.match((spec as { summary: string }).summary, /^[^\n]*\.$/, 'An option is described by one sentence.');
  }
  const all: readonly AnyExample[] = examples;
  assert.ok(all.some(example => 'good' in example) && all.some(example => 'bad' in example));
}

/** The findings of this rule. */
function lintWith(rule: AnyRule, example: AnyExample, text: string): Finding[] {
  return lintExample(rule, example, text).filter(({ ruleId }) => ruleId === rule.id);
}

function drawn(text: string, findings: readonly Finding[]): string {
  return mark(
    text,
    findings.map(finding => finding.span),
  );
}

function inside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** The note where there is one, else the marked words, else the beginning of the message. */
function title(marked: string, { note }: AnyExample): string {
  const found = /⟦(.+?)⟧/s.exec(marked)?.[1];
  const words = (note ?? (found || marked.replace(/^---\n.*?\n---\n/s, '').replace(/[⟦⟧]/g, ''))).replace(/\s+/g, ' ');
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}
