// Examples and tests mark places inside a text: ⟦…⟧ is a range, ‸ the caret. Neither occurs in real drafts.
import type { Span } from './span';

export interface Marked {
  readonly text: string;
  /** The ⟦…⟧ ranges, in order, as offsets into `text`. */
  readonly ranges: readonly Span[];
  /** The ‸, as an offset into `text`. */
  readonly caret: number | undefined;
}

/** Strips the marks and tells where they stood. Throws on a mark without its partner. */
export function unmark(marked: string): Marked {
  let text = '';
  let open: number | undefined;
  let caret: number | undefined;
  const ranges: Span[] = [];
  for (const char of marked) {
    if (char === '⟦') {
      if (open !== undefined) throw new Error(`⟦ inside ⟦ in: ${marked}`);
      open = text.length;
    } else if (char === '⟧') {
      if (open === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      ranges.push({ start: open, end: text.length });
      open = undefined;
    } else if (char === '‸') caret = text.length;
    else text += char;
  }
  if (open !== undefined) throw new Error(`⟦ without ⟧ in: ${marked}`);
  return { text, ranges, caret };
}

/** Draws the ranges into the text again, so that a failing test shows what a reader would see. */
export function mark(text: string, ranges: readonly Span[]): string {
  let result = text;
  for (const { start, end } of [...ranges].sort((a, b) => b.start - a.start)) {
    result = `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`;
  }
  return result;
}
