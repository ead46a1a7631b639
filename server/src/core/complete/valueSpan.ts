// Where the value of a front matter line stands, be the line finished or not.
import type { Draft } from '../draft/draft';
import { isEmpty, type Span, touches } from '../text/span';
import type { Place } from './completion';

export interface ValueSpan {
  /** The value there is, its quotes included, or what has been typed of one; the caret is in it or at an edge. */
  readonly span: Span;
  /** The blank that is missing between the colon and a new value, or nothing. */
  readonly lead: string;
}

/** The value to replace at a caret behind the colon of a line `key: value`. */
export function valueSpan({ frontMatter }: Draft, { before, after, start, end, offset }: Place): ValueSpan {
  const [label, gap] = /^[\w-]+:([ \t]*)/.exec(before)!;
  const from = start + label.length;
  const lead = gap === '' ? ' ' : '';
  const field = frontMatter.fields.find(({ keySpan }) => keySpan.start === start);
  const known = field?.valueSpan;
  if (known && !isEmpty(known) && known.end <= end && touches(known, offset)) return { span: known, lead };
  // Not readable yet, or nothing there: up to a comment or the end of the line.
  const rest = /(?<![ \t])[ \t]*(?:(?<=[ \t])#.*)?$/s.exec(after.slice(0, end - offset))!;
  return { span: { start: from, end: Math.max(from, offset + rest.index) }, lead };
}
