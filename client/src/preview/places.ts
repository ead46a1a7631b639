// Which findings the editor shows, and where in the source a character of the message stands. Pure.
import type { DraftFinding, DraftPreview } from '../../../protocol';
import { compare, endOf, touches } from '../places';
import { SEVERITIES } from './messages';

type Range = DraftFinding['range'];
type Position = Range['start'];

/** What of VS Code's diagnostics is looked at. */
export interface Seen {
  readonly ruleId: string;
  readonly message: string;
  readonly range: Range;
}

/**
 * The findings, by index, that the editor shows, the most severe first. The preview may know of one before the editor does, which may be holding
 * it back while somebody types; and the editor's may still lie where they did before the last key.
 */
export function openFindings(findings: readonly DraftFinding[], seen: readonly Seen[]): number[] {
  const byRule = new Map<string, Seen[]>();
  for (const each of seen) byRule.set(each.ruleId, [...(byRule.get(each.ruleId) ?? []), each]);
  return findings
    .flatMap((finding, index) => {
      const shown = (byRule.get(finding.ruleId) ?? []).some(
        each => each.message === finding.message || touches(each.range, finding.range),
      );
      return shown ? [index] : [];
    })
    .sort((a, b) => bySeverity(findings, a, b) || a - b);
}

/** For places that share a character. */
export function innermostFirst(a: Range, b: Range): number {
  return compare(b.start, a.start) || compare(a.end, b.end);
}

function bySeverity(findings: readonly DraftFinding[], a: number, b: number): number {
  const rank = (index: number) => SEVERITIES.indexOf(findings[index]!.severity);
  return rank(a) - rank(b);
}

/** Where the character at `offset` of the message, in UTF-16 units, comes from; the end where the message is over. */
export function placeOf({ segments }: DraftPreview, offset: number): Position | undefined {
  let before = 0;
  for (const { text, range } of segments) {
    if (offset < before + text.length) return within(range, text.slice(0, offset - before));
    before += text.length;
  }
  return segments.at(-1)?.range.end;
}

/** Behind the characters `before` of a range; its end, where those are no more than a stand-in for what is typed. */
function within({ start, end }: Range, before: string): Position {
  const place = endOf({ range: { start, end: start }, text: before });
  return compare(place, end) < 0 ? place : end;
}
