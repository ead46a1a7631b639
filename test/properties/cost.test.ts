// What asking for fixes costs, measured against one look at the same draft in the same run.
import assert from 'node:assert/strict';
import { fixesFor, lint, parseDraft } from '../../server/src/core';

/** Some 2,000 characters, with a finding of almost every kind. */
const DRAFT = `---
to: Priya Raman
company: Northwind
compny: Northwind
---
Dear Sir/Madam,

I hereby accept your invitation, and I utilized your **tide tables** prior to the storm. I hope this message finds you well. I look forward to hearing about your work at Fabrikam. Could you refer me for the analyst role? We help companies like yours cut cloud costs by 30%. I saw [event] and [topic].

${'The harbour in Oslo was calm all week, and the ferry came in on time on every single day of it. '.repeat(16)}

Could you look over my portfolio, too?

Yours faithfully,
Tom`;

const ROUNDS = 60;

describe('the cost of fixes', () => {
  it('is less than two looks at the draft, for all of its findings together', () => {
    assert.ok(DRAFT.length > 1_800 && DRAFT.length < 2_200, `${DRAFT.length} characters`);
    const draft = parseDraft(DRAFT);
    const findings = lint(draft);
    assert.ok(new Set(findings.map(({ ruleId }) => ruleId)).size >= 8);
    const look: number[] = [];
    const ask: number[] = [];
    // In turns, so that a busy machine slows down both.
    for (let round = 0; round < ROUNDS; round++) {
      look.push(timed(() => lint(DRAFT)));
      ask.push(timed(() => findings.map(finding => fixesFor(draft, finding))));
    }
    const ratio = median(ask) / median(look);
    assert.ok(ratio < 2, `asking costs ${ratio.toFixed(2)} looks (${median(ask).toFixed(2)} ms)`);
  });
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
