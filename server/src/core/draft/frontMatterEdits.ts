// Edits of the front matter as text: one key set, every other byte as it was. Reading front matter lives in frontMatter.ts.
import { deletion, type Edit, insertion, replacement } from '../text/edit';
import { lineEnd, lineStart, newlineOf, nextLine } from '../text/lines';
import { isEmpty } from '../text/span';
import { type Draft, fieldOf, fieldSpan } from './draft';

/** Sets `key` to `value`: replaces the value there is, else adds a line, else a whole front matter. */
export function setField({ text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>, key: string, value: string): Edit {
  const scalar = yamlScalar(value);
  const field = fieldOf(frontMatter, key);
  if (field) {
    const glued = isEmpty(field.valueSpan) && text[field.valueSpan.start - 1] === ':';
    return replacement(field.valueSpan, glued ? ` ${scalar}` : scalar);
  }
  const newline = newlineOf(text);
  const line = `${key}: ${scalar}`;
  if (isEmpty(frontMatter.span)) {
    return insertion(text.charCodeAt(0) === 0xfeff ? 1 : 0, `---${newline}${line}${newline}---${newline}`);
  }
  const { end } = frontMatter.content;
  // Front matter that is never closed ends with its last key, not at the start of a line.
  const opensLine = text[end - 1] === '\n' || text[end - 1] === '\r';
  return insertion(end, opensLine ? line + newline : newline + line);
}

/**
 * Takes `key` out with its lines; only its value where these hold something else, too, and all the front matter where
 * nothing would be left in it. Undefined where there is no such key.
 */
export function removeField({ text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>, key: string): Edit | undefined {
  const field = fieldOf(frontMatter, key);
  if (!field) return undefined;
  const { start, end } = fieldSpan(field);
  const lines = { start: lineStart(text, start), end: nextLine(text, end) };
  const others = text.slice(lines.start, start) + text.slice(end, lineEnd(text, end));
  if (others.trim() !== '') return deletion(field.valueSpan);
  const { span, content } = frontMatter;
  const rest = text.slice(content.start, lines.start) + text.slice(lines.end, content.end);
  const closed = span.end > content.end;
  return deletion(closed && rest.trim() === '' ? { start: span.start, end: nextLine(text, span.end) } : lines);
}

/** A value as front matter writes it: quoted where YAML would read the bare words as something else. */
export function yamlScalar(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .'’-]*[\p{L}\p{N}.])?$/u.test(value) ? value : JSON.stringify(value);
}
