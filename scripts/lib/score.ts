// Scores the linter on labelled drafts: per label precision, recall and F1, place hits, and what clean drafts draw.
import { type Finding, lint, type Span } from '../../server/src/core';
import { overlaps } from '../../server/src/core/text/span';
import { LABELS, type Label, type LabelledDraft, SPAN_LABELS } from './corpus';

/** One label over a set of drafts. Drafts on which the label is unsure are left out. */
export interface LabelScore {
  readonly label: Label;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** Undefined where nothing was found, as recall is where there was nothing to find. */
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** 1 with nothing to find and nothing found. */
  readonly f1: number;
  /** Of the true positives, how many have a finding that meets a labelled quote; undefined for labels without quotes. */
  readonly placed: number | undefined;
}

export interface Failure {
  readonly id: string;
  readonly label: Label;
  readonly kind: 'FP' | 'FN' | 'place';
  /** The words that drew the finding, or those that should have. */
  readonly words: string;
  readonly message: string | undefined;
  readonly note: string;
}

export interface Score {
  readonly name: string;
  readonly drafts: number;
  readonly labels: readonly LabelScore[];
  readonly macroF1: number;
  /** Drafts without any label. */
  readonly clean: number;
  /** Of those, how many draw no finding of a labelled rule, but for labels on which the draft is unsure. */
  readonly leftAlone: number;
  /** Of those, how many draw no finding of any rule. */
  readonly silent: number;
  readonly failures: readonly Failure[];
}

interface Judged {
  readonly draft: LabelledDraft;
  readonly findings: readonly Finding[];
}

export function score(name: string, drafts: readonly LabelledDraft[]): Score {
  const judged = drafts.map(draft => ({ draft, findings: lint(draft.text) }));
  const labels = LABELS.map(label => labelScore(label, judged));
  const clean = judged.filter(({ draft }) => draft.labels.length === 0);
  return {
    name,
    drafts: drafts.length,
    labels,
    macroF1: labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    clean: clean.length,
    leftAlone: clean.filter(each => !LABELS.some(label => isFalseAlarm(label, each))).length,
    silent: clean.filter(({ findings }) => findings.length === 0).length,
    failures: judged.flatMap(each => LABELS.flatMap(label => failures(label, each))),
  };
}

function labelScore(label: Label, all: readonly Judged[]): LabelScore {
  const judged = all.filter(({ draft }) => !draft.unsure.includes(label));
  const hits = judged.filter(each => isExpected(label, each) && isFound(label, each));
  const tp = hits.length;
  const fp = judged.filter(each => isFalseAlarm(label, each)).length;
  const fn = judged.filter(each => isExpected(label, each) && !isFound(label, each)).length;
  const placed = SPAN_LABELS.includes(label) ? hits.filter(each => isPlaced(label, each)).length : undefined;
  return {
    label,
    tp,
    fp,
    fn,
    precision: tp + fp === 0 ? undefined : tp / (tp + fp),
    recall: tp + fn === 0 ? undefined : tp / (tp + fn),
    f1: tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn),
    placed,
  };
}

function failures(label: Label, judged: Judged): Failure[] {
  const { id, text, note, unsure } = judged.draft;
  if (unsure.includes(label)) return [];
  const [expected, found] = [isExpected(label, judged), isFound(label, judged)];
  const mine = judged.findings.filter(({ ruleId }) => ruleId === label);
  if (found && !expected) {
    const { span, message } = mine[0]!;
    return [{ id, label, kind: 'FP', words: around(text, span), message, note }];
  }
  if (expected && !found) {
    const quotes = judged.draft.spans.filter(span => span.label === label).map(({ quote }) => quote);
    return [{ id, label, kind: 'FN', words: quotes.join(' … ') || text.slice(0, 160), message: undefined, note }];
  }
  if (found && SPAN_LABELS.includes(label) && !isPlaced(label, judged)) {
    const words = mine.map(({ span }) => around(text, span)).join(' … ');
    return [{ id, label, kind: 'place', words, message: mine[0]!.message, note }];
  }
  return [];
}

function isExpected(label: Label, { draft }: Judged): boolean {
  return draft.labels.includes(label);
}

function isFound(label: Label, { findings }: Judged): boolean {
  return findings.some(({ ruleId }) => ruleId === label);
}

function isFalseAlarm(label: Label, judged: Judged): boolean {
  return isFound(label, judged) && !isExpected(label, judged) && !judged.draft.unsure.includes(label);
}

function isPlaced(label: Label, { draft, findings }: Judged): boolean {
  const quotes = draft.spans
    .filter(span => span.label === label)
    .flatMap(({ quote }) => occurrences(draft.text, quote));
  return findings.some(({ ruleId, span }) => ruleId === label && quotes.some(quote => overlaps(quote, span)));
}

function occurrences(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}

/** The sentence in which a finding stands, as far as line ends and full stops tell, with the finding marked. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(0, start).search(/[^.!?\n]*$/);
  const after = end + text.slice(end).search(/[.!?\n]|$/);
  return `${text.slice(before, start)}⟦${text.slice(start, end)}⟧${text.slice(end, after)}`.trim();
}
