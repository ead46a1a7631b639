// What may be typed at a place: a sample reply, a front matter key or value, the rules that a disable comment can name.
import replies from '../../../snippets/invite.json';
import type { Draft } from './draft/draft';
import { FIELDS, fieldSpec } from './draft/fields';
import { rules } from './rules';
import { codeBlock, explainRule } from './rules/describe';
import { lineEnd, lineStart, newlineOf } from './text/lines';
import { plainSnippet } from './text/snippet';
import { isEmpty, type Span } from './text/span';

export interface Completion {
  readonly label: string;
  readonly kind: 'reply' | 'key' | 'value' | 'rule';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What the typed text in `span` is compared with. */
  readonly filter: string;
  /** What is replaced; ends at the caret, on one line. */
  readonly span: Span;
  /** Stands alone where `snippet` cannot be used. */
  readonly text: string;
  /** The same in snippet syntax, with tab stops. */
  readonly snippet?: string;
}

/** Snippets as `snippets/invite.json` holds them, by title. */
export type Snippets = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

/**
 * The completions at a caret; where a person would expect none, there are none. `slashOnly` is for an editor that brings
 * the sample replies itself, as snippets: they come from here only where a slash asks for the list.
 */
export function complete(
  draft: Draft,
  offset: number,
  { snippets = replies, slashOnly = false }: { readonly snippets?: Snippets; readonly slashOnly?: boolean } = {},
): Completion[] {
  const start = lineStart(draft.text, offset);
  const place: Place = {
    offset,
    start,
    before: draft.text.slice(Math.max(start, offset - LONGEST_LINE), offset),
    after: draft.text.slice(offset, Math.min(lineEnd(draft.text, offset), offset + LONGEST_LINE)),
  };
  if (inFrontMatter(draft, place)) return [...keys(draft, place), ...values(place)];
  const ids = ruleIds(place);
  if (ids.length > 0 || (slashOnly && !/^[ \t\ufeff]*\//.test(place.before))) return ids;
  return sampleReplies(draft, place, snippets);
}

/** The caret and its line. */
interface Place {
  readonly offset: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

const LONGEST_LINE = 500;
const LONGEST_UNCLOSED = 4000;

function inFrontMatter({ text, frontMatter: { span, content } }: Draft, { offset, start }: Place): boolean {
  const closed = span.end > content.end;
  if (closed) return content.start <= offset && offset < content.end;
  // Being written: the line that closes it is still to come.
  if (start > LONGEST_UNCLOSED) return false;
  return /^\ufeff?---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|#.*\r?\n|[ \t]*\r?\n)*$/.test(text.slice(0, start));
}

function keys(draft: Draft, { before, after, start, offset }: Place): Completion[] {
  if (!/^[\w-]*$/.test(before)) return [];
  const colon = /^[\w-]*[ \t]*:/.test(after) ? '' : ': ';
  const elsewhere = (key: string) =>
    draft.frontMatter.fields.some(field => field.key === key && field.keySpan.start !== start);
  return FIELDS.filter(({ key }) => !elsewhere(key)).map(({ key, summary, example }) => ({
    label: key,
    kind: 'key',
    detail: example,
    documentation: summary,
    filter: key,
    span: { start, end: offset },
    text: key + colon,
  }));
}

function values({ before, start, offset }: Place): Completion[] {
  const [typed, key, gap] = /^([\w-]+):([ \t]*)/.exec(before) ?? [];
  if (typed === undefined) return [];
  return (fieldSpec(key!)?.choices ?? []).map(({ value, summary }) => ({
    label: value,
    kind: 'value',
    documentation: summary,
    filter: value,
    span: { start: start + typed.length, end: offset },
    text: (gap === '' ? ' ' : '') + value,
  }));
}

const DISABLE_COMMENT = /<!--[ \t]*invite-(?:enable|disable(?:-(?:next-line|line|file))?)[ \t]([\w \t,-]*)$/;

function ruleIds({ before, offset }: Place): Completion[] {
  const match = DISABLE_COMMENT.exec(before);
  if (!match) return [];
  const words = match[1]!.split(/[ \t,]+/);
  const typed = words.at(-1)!;
  const named = words.slice(0, -1);
  return rules
    .filter(({ id }) => !named.includes(id))
    .map(rule => ({
      label: rule.id,
      kind: 'rule',
      detail: rule.summary,
      documentation: explainRule(rule),
      filter: rule.id,
      span: { start: offset - typed.length, end: offset },
      text: rule.id,
    }));
}

/** In an empty draft all of them; later those that the first word of a line begins to name, or all after a slash. */
function sampleReplies(draft: Draft, { before, after, offset }: Place, snippets: Snippets): Completion[] {
  const word = /^[ \t\ufeff]*(\/?[\w-]*)$/.exec(before)?.[1];
  if (word === undefined || !isBlank(after) || inOtherZone(draft, offset)) return [];
  const start = offset - word.length;
  const slash = word.startsWith('/') ? '/' : '';
  const empty = isBlank(
    draft.text.slice(draft.body.start, start) + draft.text.slice(Math.max(draft.body.start, offset), draft.body.end),
  );
  if (!empty && !slash && word.length < 2) return [];
  const typed = word.slice(slash.length).toLowerCase();
  const first = isBlank(draft.text.slice(0, start)) && isEmpty(draft.frontMatter.span);
  return Object.entries(snippets)
    .filter(([, { prefix, body }]) => prefix.startsWith(typed) && (first || body[0] !== '---'))
    .map(([title, { prefix, description, body }]) => {
      const snippet = body.join(newlineOf(draft.text));
      const text = plainSnippet(snippet);
      return {
        label: prefix,
        kind: 'reply',
        detail: title,
        documentation: `${description}\n\n${codeBlock(text)}`,
        filter: slash + prefix,
        span: { start, end: offset },
        text,
        snippet,
      };
    });
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function inOtherZone({ zones }: Draft, offset: number): boolean {
  return zones.some(({ span }) => span.start < offset && offset < span.end);
}
