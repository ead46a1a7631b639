// The linter's figures on the labelled drafts must not fall below those that were committed.
import assert from 'node:assert/strict';
import { type Drafts, readBaseline, toBaseline } from '../../scripts/lib/baseline';
import {
  chosen,
  corpusFiles,
  DEFAULT_FOLDER,
  type LabelledDraft,
  OWN_FOLDER,
  readCorpus,
  readSplit,
} from '../../scripts/lib/corpus';
import { score } from '../../scripts/lib/score';

const TOLERANCE = 0.001;

describe('labelled drafts', () => {
  it('of the project are judged no worse than in eval-baseline-own.json', () => {
    const drafts = corpusFiles(OWN_FOLDER).flatMap(file => readCorpus(file).drafts);
    assert.deepEqual(worse('own', drafts), []);
  });

  it('beside the project are judged no worse than in eval-baseline.json', function () {
    const files = corpusFiles(DEFAULT_FOLDER);
    if (files.length === 0) {
      console.log('      skipped: these labelled drafts are not part of the project and are not here');
      return this.skip();
    }
    const drafts = files.flatMap(file => readCorpus(file).drafts);
    const known = readBaseline('shared')?.drafts;
    if (drafts.length !== known) {
      console.log(`      skipped: the baseline is of ${known} drafts, here are ${drafts.length}`);
      return this.skip();
    }
    assert.deepEqual(worse('shared', drafts), []);
  });
});

/** What is judged worse than the baseline says, one line a label. */
function worse(which: Drafts, drafts: readonly LabelledDraft[]): string[] {
  const baseline = readBaseline(which);
  assert.ok(baseline, 'There is no baseline: run “npm run eval -- --write-baseline” and commit it.');
  assert.equal(drafts.length, baseline.drafts);
  const now = toBaseline(score('total', drafts));
  const lower = Object.entries(baseline.f1)
    .filter(([label, f1]) => (now.f1[label] ?? 0) < f1 - TOLERANCE)
    .map(([label, f1]) => `${label}: F1 ${now.f1[label]}, was ${f1}`);
  const louder =
    now.leftAlone < baseline.leftAlone ? [`${now.leftAlone} clean drafts left alone, was ${baseline.leftAlone}`] : [];
  return [...lower, ...louder];
}

describe('scoring', () => {
  const draft = { id: 'x007', labels: [], spans: [], unsure: [], note: '' } as const;

  it('leaves out a draft on which a label is unsure', () => {
    const { labels, clean } = score('test', [{ ...draft, text: '', unsure: ['missing-greeting'] }]);
    const { tp, fp, fn } = labels.find(({ label }) => label === 'missing-greeting')!;
    assert.deepEqual({ tp, fp, fn, clean }, { tp: 0, fp: 0, fn: 0, clean: 1 });
  });

  it('counts a finding in the wrong place as found but not placed', () => {
    const text = 'Hi Ana,\n\nIt was great to meet you at [event] in Oslo.';
    const labels = ['unfilled-placeholder'] as const;
    const placed = (quote: string) =>
      score('test', [{ ...draft, text, labels, spans: [{ label: labels[0], quote }] }]).labels.find(
        ({ label }) => label === labels[0],
      );
    assert.deepEqual([placed('[event]')?.placed, placed('Oslo')?.placed], [1, 0]);
    assert.equal(placed('Oslo')?.tp, 1);
  });

  it('names false alarms and misses with the words they are about', () => {
    const text = 'Hi Ana,\n\nIt was great to meet you at [event]. See you soon.';
    const falseAlarm = score('test', [{ ...draft, text }]).failures;
    assert.deepEqual(
      falseAlarm.map(({ kind, words }) => [kind, words]),
      [['FP', 'It was great to meet you at ⟦[event]⟧']],
    );
    const spans = [{ label: 'favor-asking', quote: 'great to meet you' }] as const;
    const missed = score('test', [{ ...draft, text: 'Hi Ana, great to meet you!', labels: ['favor-asking'], spans }]);
    const miss = missed.failures.find(({ kind }) => kind === 'FN');
    assert.deepEqual([miss?.label, miss?.words], ['favor-asking', 'great to meet you']);
  });

  it('chooses drafts by file and number', () => {
    const corpus = { name: 'dev', drafts: ['d001', 'd007', 'd012'].map(id => ({ ...draft, id, text: '' })) };
    const other = { ...corpus, name: 'other' };
    const ids = chosen([corpus, other], [readSplit('dev:2-10')]).flatMap(({ drafts }) => drafts.map(({ id }) => id));
    assert.deepEqual(ids, ['d007']);
  });
});
