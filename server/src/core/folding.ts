// What an editor may fold: front matter, the quoted request, comments of several lines, disabled stretches.
import { readSuppressions } from './draft/disableComments';
import type { Draft } from './draft/draft';
import { isEmpty, type Span, trimmed } from './text/span';

export interface Fold {
  /** Without the line break at its end; may lie on one line, where there is nothing to fold. */
  readonly span: Span;
  readonly kind: 'comment' | 'region';
}

// Editors fold some thousands of ranges at most; a pasted megabyte can hold far more.
const MOST_FOLDS = 1000;

/** The foldable parts in order of place. */
export function folds(draft: Draft): Fold[] {
  const found: Fold[] = isEmpty(draft.frontMatter.span) ? [] : [{ span: draft.frontMatter.span, kind: 'region' }];
  for (const { kind, span } of draft.zones) {
    if (kind === 'quote') found.push({ span, kind: 'region' });
    else if (kind === 'comment') found.push({ span, kind: 'comment' });
  }
  for (const { comment, span } of readSuppressions(draft).suppressions) {
    if (comment.scope === 'block') found.push({ span: { start: comment.span.start, end: span.end }, kind: 'region' });
  }
  return found
    .map(({ span, kind }) => ({ span: trimmed(draft.text, span), kind }))
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_FOLDS);
}
