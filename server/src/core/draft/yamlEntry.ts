// An entry of the front matter that is more than a plain `key: value` line, read by the YAML parser; its complaints in
// plain words.
import * as l10n from '@vscode/l10n';
import { type ErrorCode, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import { lineEnd } from '../text/lines';
import type { Span } from '../text/span';
import type { Field, FrontMatterProblem } from './draft';

export interface YamlEntry {
  readonly fields: readonly Field[];
  readonly problems: readonly FrontMatterProblem[];
}

/** The fields of one entry, and its first problem if it has any. Never throws, and expands no alias. */
export function yamlEntry(text: string, entry: Span): YamlEntry {
  const source = text.slice(entry.start, entry.end);
  if (source.length > LONGEST) return { fields: [], problems: [unread(text, entry)] };
  if ((source.match(NESTING)?.length ?? 0) > MOST_NESTING) return { fields: [], problems: [problem(entry, source)] };
  // `failsafe` knows no numbers, dates or booleans, so every scalar stays as it was written.
  const { contents, errors } = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const failed = { fields: [], problems: [problem(entry, source, errors[0]?.code)] };
  if ((!contents && errors.length === 0) || source.trim() === '') return { fields: [], problems: [] };
  if (!isMap(contents)) return failed;
  const fields: Field[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.source) return failed;
    const keySpan = within(entry, key.range);
    fields.push({ key: String(key.value), keySpan, ...readValue(text, entry, keySpan, value) });
  }
  const clean = errors.length === 0 && contents.items.every(({ value }) => !value || isScalar(value));
  return clean ? { fields, problems: [] } : { ...failed, fields };
}

// The parser calls itself for every level and ends the process, not just the call, on some thousand of them.
const NESTING = /[[{]|(?:^|\s)[-?:](?=\s)/g;
const MOST_NESTING = 40;

// The parser takes its time over every mistake, and a line can hold as many as it has characters.
const LONGEST = 8192;

function unread(text: string, { start, end }: Span): FrontMatterProblem {
  return { span: { start, end: Math.min(end, lineEnd(text, start)) }, message: unreadable() };
}

/** What is wrong with an entry: at its value where it has one, else at its first line. */
function problem(entry: Span, source: string, code?: ErrorCode): FrontMatterProblem {
  const lines = source.trimEnd().split('\n');
  const line = (lines[0] ?? '').trimEnd();
  const start = entry.start + line.length - line.trimStart().length;
  const whole = { start, end: Math.max(start, entry.start + line.length) };
  const [, key, gap, value] = /^([A-Za-z_][\w-]*):([ \t]*)(?![ \t])(.*)$/.exec(line) ?? [];
  if (key === undefined) {
    if (line.includes(':')) return { span: whole, message: MESSAGES[code ?? 'IMPOSSIBLE']?.() ?? unreadable() };
    return { span: whole, message: l10n.t('This line has no colon; write “key: value”.'), slip: 'colon' };
  }
  if (gap === '' && value)
    return { span: whole, message: l10n.t('A space is missing after the colon; write “key: value”.'), slip: 'space' };
  const span = value ? { start: whole.end - value.length, end: whole.end } : whole;
  const message = MESSAGES[code ?? 'IMPOSSIBLE']?.() ?? l10n.t`“${key}” takes plain text; put quotes around the value.`;
  return lines.length === 1 && value ? { span, message, slip: 'quotes' } : { span, message };
}

const unreadable = () => l10n.t('This line cannot be read; write one “key: value” on a line.');

const MESSAGES: Partial<Record<ErrorCode, () => string>> = {
  ALIAS_PROPS: () => l10n.t('A value that starts with * or & needs quotes around it.'),
  BAD_ALIAS: () => l10n.t('A value that starts with * or & needs quotes around it.'),
  BAD_DQ_ESCAPE: () => l10n.t('This backslash means something else between double quotes; use single quotes.'),
  BAD_INDENT: () => l10n.t('A closing bracket is missing, or the line is indented where it should not be.'),
  BAD_SCALAR_START: () => l10n.t('A value cannot start with this character; put quotes around it.'),
  BLOCK_AS_IMPLICIT_KEY: () => l10n.t('A value that holds a colon needs quotes around it.'),
  MISSING_CHAR: () => l10n.t('A closing quote or bracket is missing here.'),
  TAB_AS_INDENT: () => l10n.t('YAML takes no tabs here; start every key at the left margin.'),
};

function readValue(
  text: string,
  entry: Span,
  keySpan: Span,
  node: ParsedNode | null,
): Pick<Field, 'value' | 'valueSpan'> {
  // Two quotes with nothing between them are something to replace; a plain scalar without a letter is nothing.
  if (node && (!isScalar(node) || node.source || node.type !== 'PLAIN')) {
    const isNothing = !isScalar(node) || (node.type === 'PLAIN' && node.source === '~');
    const value = isNothing ? '' : String(node.value ?? '').trim();
    const { start, end } = within(entry, node.range);
    // A block scalar ends after its last line break, which is no part of the value.
    return {
      value,
      valueSpan: { start, end: start + text.slice(start, end).replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '').length },
    };
  }
  const colon = text.indexOf(':', keySpan.end);
  const at = colon < 0 || colon >= entry.end ? keySpan.end : colon + 1;
  return { value: '', valueSpan: { start: at, end: at } };
}

/** A range of the parser, which counts from the start of the entry, as a span of the file. */
function within({ start, end }: Span, range: readonly number[] | null | undefined): Span {
  const from = Math.min(start + (range?.[0] ?? 0), end);
  return { start: from, end: Math.max(from, Math.min(start + (range?.[1] ?? 0), end)) };
}
