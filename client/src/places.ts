// Places in a text as lines and columns, and what an edit does to them. Plain data, so that VS Code's own ranges fit and
// tests need no editor.

/** Counted from 0; `character` in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Half-open. */
export interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** `text` takes the place of `range`. */
export interface Edit {
  readonly range: Span;
  readonly text: string;
}

/** Below 0 where `a` comes before `b`, 0 where they are the same. */
export function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

/** They share a character or an edge. */
export function touches(a: Span, b: Span): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

/** They share a character, or begin together. */
export function overlaps(a: Span, b: Span): boolean {
  return compare(a.start, b.start) === 0 || (compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0);
}

/** Where the new text of an edit ends. */
export function endOf({ range: { start }, text }: Edit): Place {
  const lines = text.split(/\r\n|\r|\n/);
  const { length } = lines.at(-1)!;
  return { line: start.line + lines.length - 1, character: lines.length > 1 ? length : start.character + length };
}

/** Where a span stands after an edit elsewhere; undefined where the edit touched it, so that nobody can say. */
export function moved(span: Span, edit: Edit): Span | undefined {
  if (compare(edit.range.start, span.end) > 0) return span;
  if (compare(edit.range.end, span.start) >= 0) return undefined;
  return { start: shifted(span.start, edit), end: shifted(span.end, edit) };
}

/** What has become of a span after an edit that may lie in it. Text added at its edges does not belong to it. */
export function traced(span: Span, edit: Edit): Span {
  const { range } = edit;
  const inside = (place: Place) => compare(place, range.start) >= 0 && compare(place, range.end) < 0;
  const start =
    compare(span.start, range.start) < 0 ? span.start : inside(span.start) ? range.start : shifted(span.start, edit);
  const end = compare(span.end, range.start) <= 0 ? span.end : inside(span.end) ? endOf(edit) : shifted(span.end, edit);
  return { start, end: compare(end, start) < 0 ? start : end };
}

/** A place behind the edit. */
function shifted(place: Place, edit: Edit): Place {
  const [before, after] = [edit.range.end, endOf(edit)];
  const character = place.line === before.line ? place.character - before.character + after.character : place.character;
  return { line: place.line - before.line + after.line, character };
}
