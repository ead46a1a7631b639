// The disable comments of a draft: what each of them says, and for which stretch of the draft it speaks.
import { oncePer } from '../text/once';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { Draft } from './draft';

type Scope = 'line' | 'next-line' | 'file' | 'block';

/** A word of a comment that stands where a rule id belongs. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

export interface DisableComment {
  readonly span: Span;
  readonly scope: Scope | 'enable';
  /** Empty where the comment means every rule. */
  readonly named: readonly NamedRule[];
  /** The offset just past the last rule id, or past the word `invite-...` where there is none. */
  readonly end: number;
}

/** A stretch of the draft in which some rules, or all of them, are silent. */
export interface Suppression {
  readonly span: Span;
  /** Rule ids; empty for every rule. */
  readonly rules: ReadonlySet<string>;
  /** Ids that speak again although `rules` means every rule. */
  readonly except: ReadonlySet<string>;
  /** The comment that asks for it. */
  readonly comment: DisableComment;
}

/** An `invite-enable` that ends nothing, or not for the ids in `idle`. */
export interface IdleEnable {
  readonly comment: DisableComment;
  readonly idle: readonly NamedRule[];
}

export interface Suppressions {
  /** In order of place. */
  readonly comments: readonly DisableComment[];
  readonly suppressions: readonly Suppression[];
  readonly idleEnables: readonly IdleEnable[];
}

// Far more "disable" and "enable" than a draft can need; the rest goes unheard. Every "enable" looks at all that is open,
// so a pasted megabyte of them would take minutes.
const MOST_BLOCKS = 1000;
// A few times the number of rules, for the same reason.
const MOST_NAMED = 100;

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Suppressions = { comments: [], suppressions: [], idleEnables: [] };

/**
 * Reads the comments
 * `<!-- invite-disable-next-line a b -->`, `<!-- invite-disable-line a -->`, `<!-- invite-disable-file a -->`, and
 * `<!-- invite-disable a -->` ... `<!-- invite-enable a -->`. Without ids each one means every rule. A reason may
 * follow after `--`.
 */
export const readSuppressions = oncePer((draft: Draft): Suppressions => {
  const comments: DisableComment[] = [];
  const found: Suppression[] = [];
  const idleEnables: IdleEnable[] = [];
  let open: Suppression[] = [];
  let scopes: ReturnType<typeof lineScopes> | undefined;
  let blocks = 0;
  draft.zones.forEach(({ kind, span }, index) => {
    const comment = kind === 'comment' ? readComment(draft.text, span) : undefined;
    if (!comment) return;
    const { scope, named } = comment;
    if ((scope === 'enable' || scope === 'block') && ++blocks > MOST_BLOCKS) return;
    comments.push(comment);
    const rules = new Set(named.map(({ id }) => id));
    if (scope === 'enable') {
      const idle = named.filter(({ id }) => !open.some(block => silences(block, id)));
      if (open.length === 0 || idle.length > 0) idleEnables.push({ comment, idle });
      open = open.flatMap(block => enable(block, span, rules, found));
      return;
    }
    const suppress = (stretch: Span): Suppression => ({ span: stretch, rules, except: NONE, comment });
    if (scope === 'block') open.push(suppress({ start: span.end, end: draft.text.length }));
    else if (scope === 'file') found.push(suppress({ start: 0, end: draft.text.length }));
    else {
      scopes ??= lineScopes(draft);
      found.push(suppress(scopes(index, scope)));
    }
  });
  return comments.length === 0 ? NOTHING : { comments, suppressions: [...found, ...open], idleEnables };
});

/** Whether a suppression is about a rule. */
export function silences({ rules, except }: Suppression, ruleId: string): boolean {
  return rules.size === 0 ? !except.has(ruleId) : rules.has(ruleId);
}

const DIRECTIVE = /^invite-(?:(enable)|disable(?:-(next-line|line|file))?)$/;

/** Works by splitting, since the comment can be as long as the file. */
function readComment(text: string, span: Span): DisableComment | undefined {
  const { start, end } = span;
  if (end - start < '<!---->'.length || !text.startsWith('-->', end - 3)) return undefined;
  const from = start + '<!--'.length;
  const said = text
    .slice(from, end - 3)
    .split(/\s--/, 1)[0]!
    .trimEnd();
  const words = said.matchAll(/[^\s,]+/g);
  const match = DIRECTIVE.exec(words.next().value?.[0] ?? '');
  if (!match) return undefined;
  const named: NamedRule[] = [];
  for (const { 0: id, index } of words) {
    if (named.push({ id, span: { start: from + index, end: from + index + id.length } }) === MOST_NAMED) break;
  }
  const scope = match[1] ? 'enable' : ((match[2] as Scope | undefined) ?? 'block');
  return { span, scope, named, end: from + said.length };
}

/** Ends an open block, or the part of it that `rules` names: what ended goes to `found`, what goes on is returned. */
function enable(
  block: Suppression,
  { start: end }: Span,
  rules: ReadonlySet<string>,
  found: Suppression[],
): Suppression[] {
  const until = { ...block, span: { start: block.span.start, end } };
  if (rules.size === 0) {
    found.push(until);
    return [];
  }
  if (block.rules.size === 0) {
    found.push(until);
    const except = new Set([...block.except, ...rules]);
    return [{ ...block, span: { start: end, end: block.span.end }, except }];
  }
  const ended = [...block.rules].filter(id => rules.has(id));
  if (ended.length === 0) return [block];
  found.push({ ...until, rules: new Set(ended) });
  const rest = [...block.rules].filter(id => !rules.has(id));
  return rest.length > 0 ? [{ ...block, rules: new Set(rest) }] : [];
}

/** What the comments of one line speak for. Every line is looked up once, however many comments a hostile draft has. */
function lineScopes({ text, zones }: Draft): (index: number, scope: 'line' | 'next-line') => Span {
  const lineAt = lineIndex(text);
  const target = new Map<number, Span>();
  // Where text goes on after a zone: past blank lines and the comments that follow it directly.
  const after: number[] = [];
  for (let i = zones.length - 1; i >= 0; i--) {
    const at = skipSpace(text, zones[i]!.span.end);
    const next = zones[i + 1];
    after[i] = next?.kind === 'comment' && next.span.start === at ? after[i + 1]! : at;
  }
  const below = (index: number, end: number): Span => {
    let at = skipSpace(text, end);
    let next = index + 1;
    while (next < zones.length && zones[next]!.span.start < at) next++;
    if (zones[next]?.kind === 'comment' && zones[next]!.span.start === at) at = after[next]!;
    return at < text.length ? lineAt(at) : { start: at, end: at };
  };
  return (index, scope) => {
    const comment = zones[index]!.span;
    const { end } = lineAt(comment.end);
    if (scope === 'line') return { start: lineAt(comment.start).start, end };
    const known = target.get(end) ?? below(index, end);
    target.set(end, known);
    return known;
  };
}

/** The line of an offset, without its break, by binary search. */
function lineIndex(text: string): (offset: number) => Span {
  const breaks = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return offset => {
    const line = firstIndex(breaks.length, index => breaks[index]!.end <= offset);
    return { start: breaks[line - 1]?.end ?? 0, end: breaks[line]?.start ?? text.length };
  };
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
