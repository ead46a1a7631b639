// Edits as data: what to replace, by which text, and where the user is meant to type. Applying them lives here too.
import { compareSpans, type Span } from './span';

/** A place in an edit's new text where the user types. Stops of equal index are typed together. */
export interface TabStop {
  /** 1, 2, 3 ... in the order of the Tab key; 0 is where the caret ends. */
  readonly index: number;
  /** Offsets into the edit's `text`. */
  readonly span: Span;
}

/** Replaces `span` of the draft by `text`. Clients without snippet edits ignore `stops`, so `text` must stand alone. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly stops?: readonly TabStop[];
}

export const insertion = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });
export const replacement = (span: Span, text: string): Edit => ({ span, text });
export const deletion = (span: Span): Edit => ({ span, text: '' });

/** A hole for `template`: tab stop `index` with `text` in it until the user types. */
export interface Hole {
  readonly index: number;
  readonly text: string;
}

export const stop = (index: number, text = ''): Hole => ({ index, text });

/** Text with tab stops, for an edit: ``{ span, ...template`Hi ${stop(1, '[name]')},` }``. */
export function template(
  strings: TemplateStringsArray,
  ...holes: readonly (Hole | string)[]
): { readonly text: string; readonly stops: readonly TabStop[] } {
  let text = strings[0] ?? '';
  const stops: TabStop[] = [];
  holes.forEach((hole, i) => {
    const start = text.length;
    text += typeof hole === 'string' ? hole : hole.text;
    if (typeof hole !== 'string') stops.push({ index: hole.index, span: { start, end: text.length } });
    text += strings[i + 1] ?? '';
  });
  return { text, stops };
}

/** The edit's new text in LSP and VS Code snippet syntax (`$`, `}` and `\` escaped). */
export function toSnippet({ text, stops = [] }: Pick<Edit, 'text' | 'stops'>): string {
  const escaped = (part: string) => part.replace(/[\\$}]/g, '\\$&');
  let result = '';
  let at = 0;
  for (const { index, span } of [...stops].sort((a, b) => compareSpans(a.span, b.span))) {
    const inner = escaped(text.slice(span.start, span.end));
    result += escaped(text.slice(at, span.start)) + (inner ? `\${${index}:${inner}}` : `\${${index}}`);
    at = span.end;
  }
  return result + escaped(text.slice(at));
}

/**
 * Applies edits that all refer to `text`, in any order; of two that overlap the first by place wins and the other is
 * dropped. Two insertions at one offset are both kept, in the order given.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of withoutOverlaps(edits)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** The edits in order of place, without those that overlap an earlier one. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => compareSpans(a.span, b.span))) {
    if (edit.span.start < end) continue;
    kept.push(edit);
    end = edit.span.end;
  }
  return kept;
}
