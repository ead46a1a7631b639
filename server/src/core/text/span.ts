// Half-open ranges of UTF-16 offsets. The only notion of place in core; lines and columns exist in lsp and cli alone.

/** A half-open range `[start, end)` of UTF-16 offsets into a draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `offset` lies inside or at either edge: where a caret counts as being "on" the span. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, then by end; for `Array.prototype.sort`. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words of a span on one line, to be quoted in a message or a title. */
export function quotable(text: string, span: Span): string {
  const words = slice(text, span);
  // Most of them stand on one line.
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** `span` without the white space at its two ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
