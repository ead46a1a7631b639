// "Ignore this here": the disable comments of a draft, and the fix that writes one.
import type { Draft } from './draft/draft';
import type { Finding, Fix } from './rules/rule';
import { insertion } from './text/edit';
import { lineEnd, lineStart, newlineOf } from './text/lines';
import type { Span } from './text/span';

/** A stretch of the draft in which some rules, or all of them, are silent. */
export interface Suppression {
  readonly span: Span;
  /** Rule ids; empty for every rule. */
  readonly rules: readonly string[];
  /** The comment that asks for it. */
  readonly comment: Span;
}

const DIRECTIVE = /^<!--[ \t\r\n]*invite-(disable|enable)(?:-(next-line|line|file))?(?![\w-])([^>]*?)-->$/;

/**
 * Reads the comments
 * `<!-- invite-disable-next-line a b -->`, `<!-- invite-disable-line a -->`, `<!-- invite-disable-file a -->`, and
 * `<!-- invite-disable a -->` ... `<!-- invite-enable a -->`. Without ids each one means every rule.
 */
export function suppressions(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  const open: { readonly comment: Span; readonly rules: readonly string[] }[] = [];
  for (const { kind, span: comment } of draft.zones) {
    const directive = kind === 'comment' ? DIRECTIVE.exec(draft.text.slice(comment.start, comment.end)) : null;
    if (!directive) continue;
    const rules = directive[3]!.split(/[\s,]+/).filter(Boolean);
    const scope = directive[2];
    if (directive[1] === 'enable') close(comment.start, rules, open, found);
    else if (scope === undefined) open.push({ comment, rules });
    else found.push({ span: scopeSpan(draft.text, comment, scope), rules, comment });
  }
  close(draft.text.length, [], open, found);
  return found;
}

/** The findings that no comment silences. A finding belongs to the line on which it starts. */
export function unsuppressed(draft: Draft, findings: readonly Finding[]): Finding[] {
  const silent = suppressions(draft);
  if (silent.length === 0) return [...findings];
  return findings.filter(
    finding =>
      !silent.some(
        ({ span, rules }) =>
          span.start <= finding.span.start &&
          finding.span.start <= span.end &&
          (rules.length === 0 || rules.includes(finding.ruleId)),
      ),
  );
}

/** Writes a disable comment on a line of its own above the finding. */
export function disableFix(draft: Draft, finding: Finding): Fix {
  const at = Math.max(
    lineStart(draft.text, finding.span.start),
    finding.ruleId === 'invalid-front-matter' ? 0 : draft.frontMatter.span.end,
  );
  const newline = newlineOf(draft.text);
  // Inside front matter a comment would be YAML text, so there the whole file is named, below the front matter.
  const inFrontMatter = at < draft.frontMatter.span.end;
  const scope = inFrontMatter ? 'file' : 'next-line';
  const where = inFrontMatter ? draft.frontMatter.span.end : at;
  const before = where > 0 && !/[\r\n\ufeff]/.test(draft.text[where - 1]!) ? newline : '';
  return {
    title: `Disable ${finding.ruleId} ${inFrontMatter ? 'in this file' : 'for this line'}`,
    safe: false,
    edits: [insertion(where, `${before}<!-- invite-disable-${scope} ${finding.ruleId} -->${newline}`)],
  };
}

function scopeSpan(text: string, comment: Span, scope: string): Span {
  if (scope === 'file') return { start: 0, end: text.length };
  if (scope === 'line') return { start: lineStart(text, comment.start), end: lineEnd(text, comment.end) };
  // The next line that has text: a blank line between comment and paragraph is common in Markdown.
  let start = lineEnd(text, comment.end);
  while (start < text.length && /\s/.test(text[start]!)) start++;
  return { start: lineStart(text, start), end: lineEnd(text, start) };
}

/** Ends the open blocks that name one of `rules`, or all of them where `rules` is empty. */
function close(
  end: number,
  rules: readonly string[],
  open: { comment: Span; rules: readonly string[] }[],
  found: Suppression[],
): void {
  for (let i = open.length - 1; i >= 0; i--) {
    const block = open[i]!;
    const ended = rules.length === 0 ? block.rules : block.rules.filter(id => rules.includes(id));
    if (rules.length > 0 && ended.length === 0) continue;
    found.push({ span: { start: block.comment.end, end }, rules: ended, comment: block.comment });
    const rest = block.rules.filter(id => !ended.includes(id));
    if (rest.length > 0) open[i] = { comment: block.comment, rules: rest };
    else open.splice(i, 1);
  }
}
