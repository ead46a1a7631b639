// Which drafts stand together in the view, and in which order: first those to write to again, then by what the user chose.
import { dayOf, daysBetween } from './days';
import { type DraftEntry, type DraftState, kindOf, nameOf, recipientOf, stateOf } from './entries';

export const GROUPINGS = ['state', 'recipient', 'kind', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** When a draft was last changed, from where the user is in time. */
export type Age = 'today' | 'yesterday' | 'week' | 'month' | 'older';

/** What the drafts of a group have in common. The value is undefined where they have none: no recipient, no kind. */
export type Common =
  | { readonly by: 'due' }
  | { readonly by: 'state'; readonly value: DraftState }
  | { readonly by: 'recipient' | 'kind'; readonly value: string | undefined }
  | { readonly by: 'date'; readonly value: Age };

export interface DraftGroup {
  readonly common: Common;
  readonly entries: readonly DraftEntry[];
  /** The labels that several of them have. */
  readonly ambiguous: ReadonlySet<string>;
}

export interface Due {
  readonly when: 'overdue' | 'today' | 'soon' | 'later';
  readonly day: string;
  /** From today on; negative where the day is over. */
  readonly days: number;
}

/** How many days ahead a follow-up is worth the first place. */
const SOON = 7;
const STATES: readonly DraftState[] = ['work', 'ready', 'empty', 'unchecked'];
const KINDS = ['accept', 'decline', 'connect-first', 'follow-up'];
const AGES: readonly Age[] = ['today', 'yesterday', 'week', 'month', 'older'];

/** Undefined where nobody wants to write again. */
export function dueOf({ checked }: DraftEntry, today: string): Due | undefined {
  const day = checked?.followUp;
  if (!day) return undefined;
  const days = daysBetween(today, day);
  return { when: days < 0 ? 'overdue' : days === 0 ? 'today' : days <= SOON ? 'soon' : 'later', day, days };
}

/** Every draft once, in groups that are not empty. `today` is the user's day. */
export function groupDrafts(entries: readonly DraftEntry[], grouping: Grouping, today: string): DraftGroup[] {
  const isDue = (entry: DraftEntry) => (dueOf(entry, today)?.days ?? Number.POSITIVE_INFINITY) <= SOON;
  const due = entries.filter(isDue).sort((a, b) => inOrder(dueDay(a), dueDay(b)) || byLabel(a, b));
  const rest = entries.filter(entry => !isDue(entry)).sort(grouping === 'date' ? byAge : byLabel);
  const groups = new Map<string, { readonly common: Common; readonly entries: DraftEntry[] }>();
  for (const entry of rest) {
    const common = commonOf(entry, grouping, today);
    const key = JSON.stringify(common);
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { common, entries: [entry] });
  }
  const others = [...groups.values()].sort((a, b) => byCommon(a.common, b.common));
  const all = due.length > 0 ? [{ common: { by: 'due' } as const, entries: due }, ...others] : others;
  return all.map(group => ({ ...group, ambiguous: repeated(group.entries.map(entry => labelOf(entry, grouping))) }));
}

function repeated(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const label of labels) (seen.has(label) ? twice : seen).add(label);
  return twice;
}

/** How many of these days, on which to write again, have come. */
export function countDue(days: readonly string[], today: string): number {
  return days.filter(day => day <= today).length;
}

/** What the draft is called where others stand beside it: by its recipient, unless the group says that already. */
export function labelOf(entry: DraftEntry, grouping: Grouping): string {
  return (grouping === 'recipient' ? undefined : recipientOf(entry)) ?? nameOf(entry);
}

function commonOf(entry: DraftEntry, grouping: Grouping, today: string): Common {
  if (grouping === 'state') return { by: grouping, value: stateOf(entry) };
  if (grouping === 'date') return { by: grouping, value: ageOf(entry, today) };
  return { by: grouping, value: grouping === 'kind' ? kindOf(entry) : recipientOf(entry) };
}

function ageOf({ changed }: DraftEntry, today: string): Age {
  if (changed === 0) return 'older';
  const days = daysBetween(dayOf(new Date(changed)), today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? 'week' : days < 31 ? 'month' : 'older';
}

/** Those without a value come last. */
function byCommon(a: Common, b: Common): number {
  if (a.by === 'state' && b.by === 'state') return STATES.indexOf(a.value) - STATES.indexOf(b.value);
  if (a.by === 'date' && b.by === 'date') return AGES.indexOf(a.value) - AGES.indexOf(b.value);
  if (a.by === 'kind' && b.by === 'kind') return rank(a.value) - rank(b.value);
  if (a.by !== 'recipient' || b.by !== 'recipient') return 0;
  if (a.value === undefined || b.value === undefined) return Number(!a.value) - Number(!b.value);
  return a.value.localeCompare(b.value);
}

function rank(kind: string | undefined): number {
  const known = KINDS.indexOf(kind ?? '');
  if (known >= 0) return known;
  return kind === undefined ? KINDS.length + 1 : KINDS.length;
}

function byLabel(a: DraftEntry, b: DraftEntry): number {
  return labelOf(a, 'state').localeCompare(labelOf(b, 'state')) || inOrder(a.uri, b.uri);
}

function byAge(a: DraftEntry, b: DraftEntry): number {
  return b.changed - a.changed || byLabel(a, b);
}

function dueDay({ checked }: DraftEntry): string {
  return checked?.followUp ?? '';
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
