// Labelled drafts in JSON Lines: reading them and choosing some. The linter only ever sees a draft's `text`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The rules that the corpus has labels for. Labels and rule ids are the same words. */
export const LABELS = [
  'missing-greeting',
  'missing-personalization',
  'unfilled-placeholder',
  'favor-asking',
  'solicitation',
  'stiff-salutation',
  'formal-language',
  'excess-length',
] as const;
export type Label = (typeof LABELS)[number];

/** The labels that come with quotes, so that the place of a finding can be judged too. */
export const SPAN_LABELS: readonly Label[] = [
  'unfilled-placeholder',
  'favor-asking',
  'solicitation',
  'stiff-salutation',
  'formal-language',
];

export interface LabelledDraft {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly spans: readonly { readonly label: Label; readonly quote: string }[];
  /** Labels that careful readers could dispute; not scored for this draft. */
  readonly unsure: readonly Label[];
  readonly note: string;
}

export interface Corpus {
  /** The file name without `.jsonl`. */
  readonly name: string;
  readonly drafts: readonly LabelledDraft[];
}

/** `dev:1-160`: of the file dev.jsonl the drafts whose ids end in these numbers. */
export interface Split {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The folder that stands beside the project while it is being developed. It is not part of the project. */
export const DEFAULT_FOLDER = join(__dirname, '..', '..', '..', 'shared', 'corpus');

/** The project's own labelled drafts. */
export const OWN_FOLDER = join(__dirname, '..', '..', 'test', 'corpus');

/** The JSON Lines files of a folder, by name; none where the folder is absent. */
export function corpusFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter(name => name.endsWith('.jsonl'));
  return names.sort().map(name => join(folder, name));
}

export function readCorpus(file: string): Corpus {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { name: basename(file, '.jsonl'), drafts: lines.map(line => JSON.parse(line)) };
}

export function readSplit(text: string): Split {
  const match = /^([\w-]+):(\d+)-(\d+)$/.exec(text);
  if (!match) throw new Error(`“${text}” is not of the form name:from-to`);
  return { name: match[1]!, from: Number(match[2]), to: Number(match[3]) };
}

/** With splits, only what they name; without, everything. */
export function chosen(corpora: readonly Corpus[], splits: readonly Split[]): Corpus[] {
  if (splits.length === 0) return [...corpora];
  return corpora.flatMap(({ name, drafts }) => {
    const own = splits.filter(split => split.name === name);
    const inside = drafts.filter(({ id }) => own.some(({ from, to }) => from <= numberOf(id) && numberOf(id) <= to));
    return inside.length > 0 ? [{ name, drafts: inside }] : [];
  });
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0]);
}
