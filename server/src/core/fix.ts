// Repairs: which ones a finding offers, and all the safe ones of a draft at once.
import { type Config, defaultConfig } from './config';
import type { Draft } from './draft/draft';
import { type Facts, NO_FACTS } from './draft/fields';
import { plainText } from './draft/message';
import { parseDraft } from './draft/parse';
import { limitFor } from './length';
import { lint } from './lint';
import type { Finding, Fix } from './rules/rule';
import { disableFix } from './suppress';
import { applyEdits, type Edit, withoutOverlaps } from './text/edit';
import { firstIndex } from './text/search';
import { isEmpty, overlaps } from './text/span';

const MOST_FIXES = 3;
// A safe fix may uncover another one; far more rounds than any draft needs, so that two rules at odds cannot loop.
const MOST_PASSES = 10;

/**
 * What an editor offers for one finding: at most three repairs, the preferred first, then "disable". A repair that would
 * make the message longer than its channel takes is left out; the words of a slot have to be written either way.
 */
export function fixesFor(
  draft: Draft,
  finding: Finding,
  facts: Facts = NO_FACTS,
  config: Config = defaultConfig,
): { readonly repairs: readonly Fix[]; readonly disable: Fix } {
  const all = finding.fixes?.(facts) ?? [];
  const fills = finding.ruleId === 'unfilled-placeholder';
  const repairs = fills ? all : all.filter(fix => !overfills(draft, fix, config));
  return { repairs: repairs.slice(0, MOST_FIXES), disable: disableFix(draft, finding) };
}

/** Whether the fix adds words to a message that then is too long. */
function overfills(draft: Draft, { edits }: Fix, config: Config): boolean {
  const { severity } = config.rules.get('over-channel-limit')!;
  const added = edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const inMessage = edits.some(({ span }) => span.start >= draft.frontMatter.span.end);
  if (severity === 'off' || added <= 0 || !inMessage) return false;
  const limit = limitFor(draft, config);
  // The file is never shorter than the message in it, and hardly any draft comes near the limit.
  if (draft.text.length + added <= limit) return false;
  // More words make a message that is too long already no shorter.
  if (plainText(draft).length > limit) return true;
  return plainText(parseDraft(applyEdits(draft.text, edits))).length > limit;
}

export interface FixResult {
  readonly text: string;
  /** Edits that turn the given text into `text` in one step. */
  readonly edits: readonly Edit[];
  /** Fixes applied, over all passes. */
  readonly applied: number;
}

/** Applies the safe fixes until none is left. */
export function fixAll(input: string | Draft, config: Config = defaultConfig): FixResult {
  let draft = typeof input === 'string' ? parseDraft(input) : input;
  const { text } = draft;
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  let applied = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = safeFixes(lint(draft, config));
    const edits = withoutOverlaps(fixes.flatMap(fix => fix.edits));
    const next = applyEdits(draft.text, edits);
    if (next === draft.text) break;
    pieces = rewrite(pieces, edits);
    draft = parseDraft(next);
    applied += fixes.length;
  }
  return { text: draft.text, edits: toEdits(pieces, text), applied };
}

/** The first safe fix of each finding. A fix whose edits meet those of an earlier one waits for the next pass. */
function safeFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.().find(candidate => candidate.safe);
    if (!fix || fix.edits.some(edit => meetsAny(edit, taken))) continue;
    if (withoutOverlaps(fix.edits).length < fix.edits.length) continue;
    chosen.push(fix);
    for (const edit of fix.edits) taken.splice(placeOf(edit, taken), 0, edit);
  }
  return chosen;
}

/** Where an edit belongs among edits in order of place. */
function placeOf({ span }: Edit, taken: readonly Edit[]): number {
  return firstIndex(taken.length, index => taken[index]!.span.start < span.start);
}

/** Whether an edit meets one of those taken, which are in order and do not overlap: only its neighbours can. */
function meetsAny(edit: Edit, taken: readonly Edit[]): boolean {
  for (let i = Math.max(0, placeOf(edit, taken) - 1); i < taken.length && taken[i]!.span.start <= edit.span.end; i++) {
    if (meet(edit, taken[i]!)) return true;
  }
  return false;
}

/** Two fixes that insert at one place may both bring the same text, so that counts as well. */
function meet({ span: a }: Edit, { span: b }: Edit): boolean {
  return overlaps(a, b) || (a.start === b.start && (isEmpty(a) || isEmpty(b)));
}

/** The changed text as a run of pieces: stretches kept from the original, and new text between them. */
type Piece = { readonly start: number; readonly end: number } | { readonly added: string };

const lengthOf = (piece: Piece): number => ('added' in piece ? piece.added.length : piece.end - piece.start);

const cut = (piece: Piece, from: number, to: number): Piece =>
  'added' in piece ? { added: piece.added.slice(from, to) } : { start: piece.start + from, end: piece.start + to };

/** Applies ordered edits, whose offsets count in the changed text, to the pieces. */
function rewrite(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  const keep = (from: number, to: number) => {
    let at = 0;
    for (const piece of pieces) {
      const start = Math.max(from, at);
      const end = Math.min(to, at + lengthOf(piece));
      if (start < end) result.push(cut(piece, start - at, end - at));
      at += lengthOf(piece);
    }
  };
  let at = 0;
  for (const { span, text } of edits) {
    keep(at, span.start);
    result.push({ added: text });
    at = span.end;
  }
  keep(at, Number.MAX_SAFE_INTEGER);
  return result;
}

/** Everything between two kept pieces becomes one edit on the original. */
function toEdits(pieces: readonly Piece[], original: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let added = '';
  const flush = (until: number) => {
    if (added !== original.slice(at, until)) edits.push({ span: { start: at, end: until }, text: added });
    added = '';
  };
  for (const piece of pieces) {
    if ('added' in piece) added += piece.added;
    else {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(original.length);
  return edits;
}
