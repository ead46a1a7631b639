// "Ignore this here": what the disable comments of a draft silence, which of them silence nothing, and the fix that
// writes one.
import * as l10n from '@vscode/l10n';
import { firstBody } from './draft/body';
import {
  type DisableComment,
  type NamedRule,
  readSuppressions,
  type Suppression,
  type Suppressions,
  silences,
} from './draft/disableComments';
import type { Draft } from './draft/draft';
import { repair } from './draft/repair';
import type { Finding, Fix, UnusedComment } from './rules/rule';
import { closest } from './text/closest';
import { insertion } from './text/edit';
import { append } from './text/group';
import { lineStart, newlineOf, nextLine } from './text/lines';
import { firstIndex } from './text/search';
import { compareSpans, contains, isEmpty, type Span, touches } from './text/span';

/** The rule that tells of comments which silence nothing. Only by its name can it be silenced itself. */
const ABOUT_COMMENTS = 'unused-disable';
/** Rules about the length of the whole: what they point at moves with every word above it, a comment's line included. */
const LENGTHS: ReadonlySet<string> = new Set(['over-channel-limit', 'excess-length']);
/** The rule that looks at other drafts, so that nobody can tell from one draft whether its comment is needed. */
const ABOUT_OTHER_DRAFTS = 'bulk-duplicate';

/** The findings that no comment silences. A finding belongs to the line on which it starts. */
export function unsuppressed({ suppressions }: Suppressions, findings: readonly Finding[]): Finding[] {
  if (suppressions.length === 0) return [...findings];
  const silent = new Map<string, readonly Span[]>();
  return findings.filter(({ ruleId, span }) => {
    const spans = silent.get(ruleId) ?? silentSpans(suppressions, ruleId);
    silent.set(ruleId, spans);
    return !isInside(spans, span.start);
  });
}

// More is no draft.
const MOST_UNUSED = 100;

/**
 * The comments that silence none of `findings`, as a whole or for some ids, and those with ids of no rule. `ruleIds` are
 * all there are; what a rule that is off would find nobody knows, so a comment for it is no matter of ours.
 */
export function unusedComments(
  draft: Draft,
  { comments, suppressions, idleEnables }: Suppressions,
  findings: readonly Finding[],
  ruleIds: readonly string[],
  isOff: (ruleId: string) => boolean,
): UnusedComment[] {
  if (comments.length === 0) return [];
  const used = usedIds(suppressions, startsByRule(draft, findings));
  const allOn = !ruleIds.some(isOff);
  const idleIn = new Map(idleEnables.map(({ comment, idle }) => [comment, idle]));
  const unused: UnusedComment[] = [];
  for (const comment of comments) {
    const { named, scope } = comment;
    const known = named.filter(({ id }) => ruleIds.includes(id));
    if (known.some(({ id }) => id === ABOUT_COMMENTS)) continue;
    const ids = used.get(comment);
    const isIdle = ({ id }: NamedRule) => !ids?.has(id) && !isOff(id);
    const idle =
      scope === 'enable' ? (idleIn.get(comment) ?? []).filter(one => known.includes(one)) : known.filter(isIdle);
    const allIdle =
      named.length > 0 ? idle.length === named.length : scope === 'enable' ? idleIn.has(comment) : allOn && !ids;
    const unknown = named
      .filter(one => !known.includes(one))
      .map(({ id, span }) => ({ id, span, meant: closest(id, ruleIds) }));
    if (allIdle || idle.length > 0 || unknown.length > 0) unused.push({ comment, whole: allIdle, idle, unknown });
    if (unused.length === MOST_UNUSED) break;
  }
  return unused;
}

/** Where the findings of each rule start, in order; with the place at which twins in other drafts would be told. */
function startsByRule(draft: Draft, findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  const body = firstBody(draft);
  if (body) starts.set(ABOUT_OTHER_DRAFTS, [body.start]);
  for (const { ruleId, span } of findings) {
    append(starts, ruleId, span.start);
  }
  for (const each of starts.values()) each.sort((a, b) => a - b);
  return starts;
}

/** For each comment that silences something: the rules that it silences. */
function usedIds(
  suppressions: readonly Suppression[],
  starts: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<DisableComment, ReadonlySet<string>> {
  const used = new Map<DisableComment, Set<string>>();
  for (const suppression of suppressions) {
    const { comment, span } = suppression;
    for (const [ruleId, places] of starts) {
      if (!silences(suppression, ruleId)) continue;
      const first = places[firstIndex(places.length, index => places[index]! < span.start)];
      if (first === undefined || first > span.end) continue;
      const known = used.get(comment);
      if (known) known.add(ruleId);
      else used.set(comment, new Set([ruleId]));
    }
  }
  return used;
}

/** Names the rule in a disable comment: in the one that is there for this line, else in a new one above it. */
export function disableFix(draft: Draft, finding: Finding): Fix {
  const { ruleId } = finding;
  const { comments, suppressions } = readSuppressions(draft);
  const about = ruleId === ABOUT_COMMENTS ? comments.find(({ span }) => contains(span, finding.span)) : undefined;
  if (about && about.scope !== 'enable' && about.named.length > 0)
    return repair(l10n.t`Keep this comment, with ${ruleId} disabled`, [insertion(about.end, ` ${ruleId}`)]);
  // Inside front matter a comment would be YAML text, so there the whole file is named, below the front matter. No comment
  // speaks for the line of another comment, so for one without ids it is the whole file, too.
  const ofFile = about || LENGTHS.has(ruleId) || finding.span.start < draft.frontMatter.span.end;
  if (ofFile)
    return repair(l10n.t`Disable ${ruleId} in this file`, [ownLine(draft, belowFrontMatter(draft), 'file', ruleId)]);
  const title = l10n.t`Disable ${ruleId} for this line`;
  const comment = suppressions.find(
    ({ comment, rules, span }) => comment.scope === 'next-line' && rules.size > 0 && touches(span, finding.span.start),
  )?.comment;
  if (comment) return repair(title, [insertion(comment.end, ` ${ruleId}`)]);
  const start = lineStart(draft.text, finding.span.start);
  const zone = draft.zones.find(({ span }) => span.start < start && start < span.end);
  // Where something that is no message text reaches into the line, only the rest of the line can take the comment.
  if (zone) return repair(title, [insertion(zone.span.end, ` <!-- invite-disable-line ${ruleId} -->`)]);
  return repair(title, [ownLine(draft, start, 'next-line', ruleId)]);
}

/** Where a rule is silent, in order and apart, so that a finding is looked up rather than held against every comment. */
function silentSpans(all: readonly Suppression[], ruleId: string): Span[] {
  const merged: Span[] = [];
  // A comment that means every rule does not mean the one that would tell of the comment itself.
  const own = all.filter(each => silences(each, ruleId) && (each.rules.size > 0 || ruleId !== ABOUT_COMMENTS));
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

function belowFrontMatter({ text, frontMatter }: Draft): number {
  return isEmpty(frontMatter.span) ? 0 : nextLine(text, frontMatter.span.end);
}

function ownLine({ text }: Draft, at: number, scope: 'file' | 'next-line', ruleId: string): Fix['edits'][number] {
  const newline = newlineOf(text);
  const where = at === 0 && text.startsWith('\ufeff') ? 1 : at;
  const before = where > 0 && !/[\r\n\ufeff]/.test(text[where - 1]!) ? newline : '';
  return insertion(where, `${before}<!-- invite-disable-${scope} ${ruleId} -->${newline}`);
}
