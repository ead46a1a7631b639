// "Ignore this here": the disable comments of a draft, and the fix that writes one.
import type { Draft } from './draft/draft';
import type { Finding, Fix } from './rules/rule';
import { insertion } from './text/edit';
import { lineStart, newlineOf, nextLine } from './text/lines';
import { firstIndex } from './text/search';
import { compareSpans, type Span, touches } from './text/span';

/** A stretch of the draft in which some rules, or all of them, are silent. */
export interface Suppression {
  readonly span: Span;
  readonly scope: Scope;
  /** Rule ids; empty for every rule. */
  readonly rules: readonly string[];
  /** Ids that speak again although `rules` means every rule. */
  readonly except: readonly string[];
  /** The comment that asks for it. */
  readonly comment: Span;
}

type Scope = 'line' | 'next-line' | 'file' | 'block';

// Far more "disable" and "enable" than a draft can need; the rest goes unheard. Every "enable" looks at all that is open,
// so a pasted megabyte of them would take minutes.
const MOST_BLOCKS = 1000;

const DIRECTIVE = /^invite-(?:(enable)|disable(?:-(next-line|line|file))?)$/;

/**
 * Reads the comments
 * `<!-- invite-disable-next-line a b -->`, `<!-- invite-disable-line a -->`, `<!-- invite-disable-file a -->`, and
 * `<!-- invite-disable a -->` ... `<!-- invite-enable a -->`. Without ids each one means every rule. A reason may
 * follow after `--`.
 */
export function suppressions(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  let open: Suppression[] = [];
  let scopes: ReturnType<typeof lineScopes> | undefined;
  let blocks = 0;
  draft.zones.forEach(({ kind, span: comment }, index) => {
    const directive = kind === 'comment' ? readDirective(draft.text, comment) : undefined;
    if (!directive) return;
    const { scope, rules } = directive;
    if ((scope === 'enable' || scope === 'block') && ++blocks > MOST_BLOCKS) return;
    if (scope === 'enable') open = open.flatMap(block => enable(block, comment, rules, found));
    else if (scope === 'block')
      open.push({ span: { start: comment.end, end: draft.text.length }, scope, rules, except: [], comment });
    else if (scope === 'file')
      found.push({ span: { start: 0, end: draft.text.length }, scope, rules, except: [], comment });
    else {
      scopes ??= lineScopes(draft);
      found.push({ span: scopes(index, scope), scope, rules, except: [], comment });
    }
  });
  return [...found, ...open];
}

/** The findings that no comment silences. A finding belongs to the line on which it starts. */
export function unsuppressed(draft: Draft, findings: readonly Finding[]): Finding[] {
  const all = suppressions(draft);
  if (all.length === 0) return [...findings];
  const silent = new Map<string, readonly Span[]>();
  return findings.filter(({ ruleId, span }) => {
    const spans = silent.get(ruleId) ?? silentSpans(all, ruleId);
    silent.set(ruleId, spans);
    return !isInside(spans, span.start);
  });
}

/** Names the rule in a disable comment: in the one that is there for this line, else in a new one above it. */
export function disableFix(draft: Draft, finding: Finding): Fix {
  const { ruleId } = finding;
  // Inside front matter a comment would be YAML text, so there the whole file is named, below the front matter.
  if (finding.span.start < draft.frontMatter.span.end)
    return disabling(
      `Disable ${ruleId} in this file`,
      ownLine(draft, nextLine(draft.text, draft.frontMatter.span.end), 'file', ruleId),
    );
  const title = `Disable ${ruleId} for this line`;
  const comment = suppressions(draft).find(
    ({ scope, rules, span }) => scope === 'next-line' && rules.length > 0 && touches(span, finding.span.start),
  )?.comment;
  if (comment) return disabling(title, insertion(readDirective(draft.text, comment)!.end, ` ${ruleId}`));
  const start = lineStart(draft.text, finding.span.start);
  const zone = draft.zones.find(({ span }) => span.start < start && start < span.end);
  // Where something that is no message text reaches into the line, only the rest of the line can take the comment.
  if (zone) return disabling(title, insertion(zone.span.end, ` <!-- invite-disable-line ${ruleId} -->`));
  return disabling(title, ownLine(draft, start, 'next-line', ruleId));
}

interface Directive {
  readonly scope: Scope | 'enable';
  readonly rules: readonly string[];
  /** The offset just past the last rule id, or past the word `invite-...` where there is none. */
  readonly end: number;
}

/** Works by splitting, since the comment can be as long as the file. */
function readDirective(text: string, { start, end }: Span): Directive | undefined {
  if (end - start < '<!---->'.length || !text.startsWith('-->', end - 3)) return undefined;
  const words = text
    .slice(start + 4, end - 3)
    .split(/\s--/, 1)[0]!
    .trimEnd();
  const [name, ...rules] = words.split(/[\s,]+/).filter(Boolean);
  const match = DIRECTIVE.exec(name ?? '');
  if (!match) return undefined;
  const scope = match[1] ? 'enable' : ((match[2] as Scope | undefined) ?? 'block');
  return { scope, rules, end: start + 4 + words.length };
}

/** Ends an open block, or the part of it that `rules` names: what ended goes to `found`, what goes on is returned. */
function enable(
  block: Suppression,
  { start: end }: Span,
  rules: readonly string[],
  found: Suppression[],
): Suppression[] {
  const { except } = block;
  const until = { ...block, span: { start: block.span.start, end } };
  if (rules.length === 0) {
    found.push(until);
    return [];
  }
  if (block.rules.length === 0) {
    found.push(until);
    return [{ ...block, span: { start: end, end: block.span.end }, except: [...except, ...rules] }];
  }
  const ended = block.rules.filter(id => rules.includes(id));
  if (ended.length > 0) found.push({ ...until, rules: ended });
  const rest = block.rules.filter(id => !rules.includes(id));
  return rest.length > 0 ? [{ ...block, rules: rest }] : [];
}

/** Where a rule is silent, in order and apart, so that a finding is looked up rather than held against every comment. */
function silentSpans(all: readonly Suppression[], ruleId: string): Span[] {
  const merged: Span[] = [];
  const own = all.filter(({ rules, except }) =>
    rules.length === 0 ? !except.includes(ruleId) : rules.includes(ruleId),
  );
  for (const { start, end } of own.map(({ span }) => span).sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** A finding may stand at the very end of a line, so the end counts. */
function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstIndex(spans.length, index => spans[index]!.end < offset)];
  return span !== undefined && touches(span, offset);
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

function disabling(title: string, edit: Fix['edits'][number]): Fix {
  return { title, safe: false, edits: [edit] };
}

function ownLine({ text }: Draft, at: number, scope: 'file' | 'next-line', ruleId: string): Fix['edits'][number] {
  const newline = newlineOf(text);
  const where = at === 0 && text.startsWith('\ufeff') ? 1 : at;
  const before = where > 0 && !/[\r\n\ufeff]/.test(text[where - 1]!) ? newline : '';
  return insertion(where, `${before}<!-- invite-disable-${scope} ${ruleId} -->${newline}`);
}
