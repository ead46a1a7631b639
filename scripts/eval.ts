// `npm run eval`: scores the linter on labelled drafts. Options: --files a.jsonl (repeatable), --corpus DIR,
// --split dev:1-160 (repeatable), --failures [label], --time, --json, --write-baseline.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBaseline } from './lib/baseline';
import { chosen, corpusFiles, DEFAULT_FOLDER, LABELS, OWN_FOLDER, readCorpus, readSplit } from './lib/corpus';
import { type Failure, type Score, score } from './lib/score';
import { timings } from './lib/timing';

const { values, positionals } = parseArgs({
  options: {
    files: { type: 'string', multiple: true },
    corpus: { type: 'string' },
    split: { type: 'string', multiple: true },
    failures: { type: 'boolean' },
    time: { type: 'boolean' },
    json: { type: 'boolean' },
    'write-baseline': { type: 'boolean' },
  },
  allowPositionals: true,
});

main();

function main(): void {
  const files = values.files ?? corpusFiles(values.corpus ?? DEFAULT_FOLDER);
  if (files.length === 0) {
    console.log('No labelled drafts here: name a folder of .jsonl files with --corpus DIR. Nothing was scored.');
    return;
  }
  const wrong = positionals.filter(label => !(LABELS as readonly string[]).includes(label));
  if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: no such label. There are ${LABELS.join(', ')}.`);
  const corpora = chosen(files.map(readCorpus), (values.split ?? []).map(readSplit));
  const drafts = corpora.flatMap(corpus => corpus.drafts);
  const total = score('total', drafts);
  const scores = corpora.length > 1 ? [...corpora.map(corpus => score(corpus.name, corpus.drafts)), total] : [total];
  if (values.json) console.log(JSON.stringify(scores, null, 2));
  else for (const each of scores) printScore(each);
  if (values.failures) printFailures(total.failures, positionals);
  if (values.time) printTimings(drafts.map(draft => draft.text));
  if (values['write-baseline']) {
    const own = values.corpus !== undefined && resolve(values.corpus) === OWN_FOLDER;
    console.log(`Written: ${writeBaseline(own ? 'own' : 'shared', total)}`);
  }
}

function printScore({ name, drafts, labels, macroF1, clean, leftAlone, silent }: Score): void {
  console.log(`\n${name}: ${drafts} drafts`);
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(25) : String(cell).padStart(7))).join('');
  console.log(row(['', 'P', 'R', 'F1', 'TP', 'FP', 'FN', 'place']));
  for (const { label, precision, recall, f1, tp, fp, fn, placed } of labels) {
    const place = placed === undefined || tp === 0 ? undefined : placed / tp;
    console.log(row([label, figure(precision), figure(recall), figure(f1), tp, fp, fn, figure(place)]));
  }
  console.log(row(['macro F1', '', '', macroF1.toFixed(3)]));
  const share = (part: number) => `${part} (${clean === 0 ? '-' : ((100 * part) / clean).toFixed(1)} %)`;
  console.log(`clean drafts ${clean}: ${share(leftAlone)} without a labelled finding, ${share(silent)} without any`);
}

function figure(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

function printFailures(failures: readonly Failure[], labels: readonly string[]): void {
  for (const label of LABELS.filter(each => labels.length === 0 || labels.includes(each))) {
    const own = failures.filter(failure => failure.label === label);
    if (own.length > 0) console.log(`\n${label}`);
    for (const { id, kind, words, message, note } of own) {
      console.log(`  ${id} ${kind}  ${words.replace(/\s+/g, ' ')}`);
      if (message) console.log(`      said: ${message}`);
      if (note) console.log(`      note: ${note}`);
    }
  }
}

function printTimings(texts: readonly string[]): void {
  const all = timings(texts);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  console.log(`\nmicroseconds per draft (${Math.round(characters)} characters on average)`);
  for (const { what, median, p99 } of all) {
    const times = (median / all[0]!.median).toFixed(1);
    console.log(
      `${what.padEnd(18)}median ${median.toFixed(1).padStart(8)}  p99 ${p99.toFixed(1).padStart(8)}  ${times} x`,
    );
  }
}
