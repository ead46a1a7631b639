// The F1 figures that must not get worse: written by `npm run eval -- --write-baseline`, held by a test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Score } from './score';

export interface Baseline {
  readonly drafts: number;
  readonly macroF1: number;
  /** Clean drafts that draw no finding of a labelled rule. */
  readonly leftAlone: number;
  readonly f1: Readonly<Record<string, number>>;
}

/** `shared`: the drafts that stand beside the project; `own`: those in test/corpus. */
export type Drafts = 'shared' | 'own';

const fileOf = (drafts: Drafts) =>
  join(__dirname, '..', '..', 'test', 'project', drafts === 'own' ? 'eval-baseline-own.json' : 'eval-baseline.json');

export function readBaseline(drafts: Drafts): Baseline | undefined {
  const file = fileOf(drafts);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Four decimals: fewer would hide a changed draft, more would say nothing. */
export function toBaseline({ drafts, macroF1, leftAlone, labels }: Score): Baseline {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    drafts,
    macroF1: rounded(macroF1),
    leftAlone,
    f1: Object.fromEntries(labels.map(({ label, f1 }) => [label, rounded(f1)])),
  };
}

export function writeBaseline(drafts: Drafts, score: Score): string {
  const file = fileOf(drafts);
  writeFileSync(file, `${JSON.stringify(toBaseline(score), null, 2)}\n`);
  return file;
}
