// An entry of the front matter that is more than a plain `key: value` line, read by the YAML parser; its complaints in
// plain words.
import { isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import { lineEnd } from '../text/lines';
import { type Span, trimmed } from '../text/span';
import type { Field, FrontMatterProblem } from './draft';

export interface YamlEntry {
  readonly fields: readonly Field[];
  readonly problems: readonly FrontMatterProblem[];
}

/** The fields of one entry, and its first problem if it has any. Never throws, and expands no alias. */
export function yamlEntry(text: string, entry: Span): YamlEntry {
  const source = text.slice(entry.start, entry.end);
  if ((source.match(NESTING)?.length ?? 0) > MOST_NESTING) return failed(text, entry, entry, UNREADABLE);
  // `failsafe` knows no numbers, dates or booleans, so every scalar stays as it was written.
  const { contents, errors } = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const error = errors[0];
  if (!contents && !error) return { fields: [], problems: [] };
  if (!isMap(contents)) return failed(text, entry, entry, aboutLine(source) ?? UNREADABLE);
  const fields: Field[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) return failed(text, entry, within(entry, key.range), UNREADABLE);
    const keySpan = within(entry, key.range);
    fields.push({ key: String(key.value), keySpan, ...readValue(text, entry, keySpan, value) });
  }
  if (error) {
    const message = aboutLine(source) ?? MESSAGES[error.code] ?? UNREADABLE;
    return { ...failed(text, entry, within(entry, error.pos), message), fields };
  }
  const mistaken = contents.items.findIndex(({ value }) => value && !isScalar(value));
  const field = fields[mistaken];
  if (!field) return { fields, problems: [] };
  return {
    ...failed(text, entry, field.valueSpan, `“${field.key}” takes plain text; put quotes around the value.`),
    fields,
  };
}

// The parser calls itself for every level and ends the process, not just the call, on some thousand of them.
const NESTING = /[[{]|(?:^|\s)[-?:](?=\s)/g;
const MOST_NESTING = 40;

const UNREADABLE = 'This line cannot be read; write one “key: value” on a line.';

/** A problem at `place`: the part of it on its first line, or the whole line where the parser points past the end. */
function failed(text: string, entry: Span, place: Span, message: string): YamlEntry {
  const line = { start: entry.start, end: Math.min(entry.end, lineEnd(text, entry.start)) };
  const first = trimmed(text, { start: place.start, end: Math.min(place.end, lineEnd(text, place.start)) });
  const span = first.end > first.start ? first : trimmed(text, line);
  return { fields: [], problems: [{ span, message }] };
}

function readValue(
  text: string,
  entry: Span,
  keySpan: Span,
  node: ParsedNode | null,
): Pick<Field, 'value' | 'valueSpan'> {
  if (node && (!isScalar(node) || node.source)) {
    const value = isScalar(node) && node.source !== '~' ? String(node.value ?? '').trim() : '';
    const { start, end } = within(entry, node.range);
    // A block scalar ends after its last line break, which is no part of the value.
    return { value, valueSpan: { start, end: start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length } };
  }
  const colon = text.indexOf(':', keySpan.end);
  const at = colon < 0 || colon >= entry.end ? keySpan.end : colon + 1;
  return { value: '', valueSpan: { start: at, end: at } };
}

/** What is wrong with an entry, where that shows without knowing YAML. */
function aboutLine(source: string): string | undefined {
  const line = source.slice(0, 200).trim();
  if (/^[A-Za-z_][\w-]*:[^\s:]/.test(line)) return 'A space is missing after the colon; write “key: value”.';
  if (line && !line.includes(':')) return 'This line has no colon; write “key: value”.';
  return undefined;
}

const MESSAGES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'A value that starts with * or & needs quotes around it.',
  BAD_ALIAS: 'A value that starts with * or & needs quotes around it.',
  BAD_DQ_ESCAPE: 'This backslash means something else between double quotes; use single quotes.',
  BAD_INDENT: 'A closing bracket is missing, or the line is indented where it should not be.',
  BAD_SCALAR_START: 'A value cannot start with this character; put quotes around it.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that holds a colon needs quotes around it.',
  MISSING_CHAR: 'A closing quote or bracket is missing here.',
  TAB_AS_INDENT: 'YAML takes no tabs here; start every key at the left margin.',
};

/** A range of the parser, which counts from the start of the entry, as a span of the file. */
function within({ start, end }: Span, range: readonly number[] | null | undefined): Span {
  const from = Math.min(start + (range?.[0] ?? 0), end);
  return { start: from, end: Math.max(from, Math.min(start + (range?.[1] ?? 0), end)) };
}
