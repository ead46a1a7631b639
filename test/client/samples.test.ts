// What the client offers to start with: every sample reply of the snippets once, and drafts for the walkthrough that show
// what their steps are about.
import assert from 'node:assert/strict';
import { sampleDrafts } from '../../client/src/sampleDrafts';
import { samples } from '../../client/src/samples';
import { applyEdits, fillSlots, KINDS, lint, parseDraft } from '../../server/src/core';
import { kindOfSample } from '../../server/src/core/samples';
import replies from '../../snippets/invite.json';

const ruleIds = (text: string) => lint(text).map(({ ruleId }) => ruleId);

describe('the sample replies to choose from', () => {
  it('are all that the snippets have, of the kinds that the server knows', () => {
    const titles = Object.keys(replies).filter(title => !title.startsWith('Draft: '));
    assert.deepEqual(samples.map(({ title }) => title).sort(), titles.sort());
    for (const { title, kind } of samples) assert.equal(kind, kindOfSample(title));
    assert.deepEqual([...new Set(samples.map(({ kind }) => kind))], KINDS);
  });
});

describe('the drafts of the walkthrough', () => {
  it('have warnings of several rules, and no slot', () => {
    assert.deepEqual(ruleIds(sampleDrafts.warnings), [
      'missing-greeting',
      'stiff-salutation',
      'stock-phrase',
      'favor-asking',
    ]);
  });

  it('have slots, of which some fill themselves', () => {
    assert.deepEqual(ruleIds(sampleDrafts.slots), Array(3).fill('unfilled-placeholder'));
    const filled = applyEdits(sampleDrafts.slots, fillSlots(parseDraft(sampleDrafts.slots), {}).edits);
    assert.deepEqual(ruleIds(filled), ['unfilled-placeholder']);
  });

  it('have one that is ready', () => assert.deepEqual(ruleIds(sampleDrafts.finished), []));
});
