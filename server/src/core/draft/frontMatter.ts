// The front matter of a draft: where it lies, its `key: value` pairs with positions, and what is wrong with its YAML.
// Which keys and values make sense is not decided here but in the table of fields.ts.
import * as l10n from '@vscode/l10n';
import { lineEnd, nextLine } from '../text/lines';
import { compareSpans, type Span } from '../text/span';
import type { Field, FrontMatter, FrontMatterProblem } from './draft';
import { yamlEntry } from './yamlEntry';

// A front matter is a few lines. Looking no further for its end keeps the cost of a draft that merely opens with a
// thematic break independent of its length, and keeps hostile YAML short.
const LONGEST = 8192;

const NONE: FrontMatter = { span: { start: 0, end: 0 }, content: { start: 0, end: 0 }, fields: [], problems: [] };

/** Reads the front matter of a draft; where there is none, its span is empty. Never throws. */
export function parseFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return NONE;
  const openingEnd = lineEnd(text, start);
  if (!isFence(text, { start, end: openingEnd })) return NONE;
  const first = nextLine(text, openingEnd);
  const limit = Math.min(text.length, first + LONGEST);
  for (let at = first; at < limit; at = nextLine(text, at)) {
    const end = lineEnd(text, at);
    if (isFence(text, { start: at, end })) return { span: { start, end }, ...read(text, { start: first, end: at }) };
  }
  return unclosed(text, { start, end: openingEnd }, first, limit);
}

/** An opening line that no closing line answers: front matter still, as long as the lines below look like `key: value`. */
function unclosed(text: string, opening: Span, first: number, limit: number): FrontMatter {
  let end = first;
  for (let at = first; at < limit; at = nextLine(text, at)) {
    const stop = lineEnd(text, at);
    if (!KEY.test(text.slice(at, Math.min(stop, at + 80)))) break;
    end = stop;
  }
  if (end === first) return NONE;
  const { content, fields, problems } = read(text, { start: first, end });
  return {
    span: { start: opening.start, end },
    content,
    fields,
    problems: [{ span: opening, message: neverClosed(), slip: 'closingLine' }, ...problems],
  };
}

const neverClosed = () => l10n.t('Front matter is never closed; add a line with three dashes below the last key.');

const KEY = /^[A-Za-z_][\w-]*:(?:[ \t]|$)/;

function isFence(text: string, { start, end }: Span): boolean {
  if (!text.startsWith('---', start) && !text.startsWith('...', start)) return false;
  for (let at = start + 3; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t') return false;
  return end >= start + 3;
}

type Content = Pick<FrontMatter, 'content' | 'fields' | 'problems'>;

/** Reads entry by entry, so that a slip in one line costs none of the others. */
function read(text: string, content: Span): Content {
  const fields: Field[] = [];
  const problems: FrontMatterProblem[] = [];
  for (let at = content.start; at < content.end; ) {
    const next = entryEnd(text, at, content.end);
    const plain = plainEntry(text, { start: at, end: next });
    if (plain) fields.push(...plain);
    else if (problems.length < MOST_PROBLEMS) {
      const entry = yamlEntry(text, { start: at, end: next });
      fields.push(...entry.fields);
      problems.push(...entry.problems);
    }
    at = next;
  }
  return { content, fields, problems: [...problems, ...duplicates(fields)].sort(byPlace) };
}

const byPlace = (a: FrontMatterProblem, b: FrontMatterProblem) => compareSpans(a.span, b.span);

// A page of prose between two thematic breaks is one mistake, not a hundred.
const MOST_PROBLEMS = 20;

/** An entry is a line and the blank or indented lines below it. */
function entryEnd(text: string, start: number, limit: number): number {
  let at = afterLine(text, start, limit);
  while (at < limit && CONTINUES.has(text[at]!)) at = afterLine(text, at, limit);
  return at;
}

const CONTINUES = new Set([' ', '\t', '\n', '\r']);

function afterLine(text: string, start: number, limit: number): number {
  const lf = text.indexOf('\n', start);
  return lf < 0 || lf >= limit ? limit : lf + 1;
}

function duplicates(fields: readonly Field[]): FrontMatterProblem[] {
  const seen = new Set<string>();
  return fields.flatMap(({ key, keySpan }) => {
    if (seen.has(key))
      return [{ span: keySpan, message: l10n.t`“${key}” is set twice; keep one of the two.`, slip: 'twice' }];
    seen.add(key);
    return [];
  });
}

const PLAIN_LINE = /^(?:#.*| *|([A-Za-z_][\w-]{0,99}):(?: *| +#.*| +([^ #].*)))$/;
// A letter or a digit, then whatever a plain scalar may hold on one line.
const PLAIN_VALUE = /^[\p{L}\p{N}](?:[^:]|:(?! |$))*$/u;
// Control characters, tabs, byte order marks and Unicode's own line separators are left to the parser.
const UNUSUAL = /[^\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;

/**
 * The field of an entry that needs no YAML parser: `key: some words`, a comment or nothing, which is what people write.
 * Undefined where the line could mean anything else. (A test compares the two ways of reading.)
 */
export function plainEntry(text: string, entry: Span): readonly Field[] | undefined {
  const { start } = entry;
  const end = lineEnd(text, start);
  const line = text.slice(start, Math.min(end, entry.end));
  // A lone carriage return ends a line for us, but not for YAML.
  if (text[end] === '\r' && text[end + 1] !== '\n') return undefined;
  if (line.length > 500 || UNUSUAL.test(line) || text.slice(end, entry.end).trim() !== '') return undefined;
  const match = PLAIN_LINE.exec(line);
  if (!match) return undefined;
  const [, key, rest = ''] = match;
  if (key === undefined) return [];
  const colon = start + key.length + 1;
  const keySpan = { start, end: colon - 1 };
  const comment = rest.indexOf(' #');
  const value = (comment < 0 ? rest : rest.slice(0, comment)).replace(/(?<! ) +$/, '');
  if (value === '') return [{ key, keySpan, value, valueSpan: { start: colon, end: colon } }];
  if (!PLAIN_VALUE.test(value)) return undefined;
  const at = start + line.length - rest.length;
  return [{ key, keySpan, value: value.trim(), valueSpan: { start: at, end: at + value.length } }];
}
