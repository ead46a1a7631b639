// What the drafts view says, in words. Pure: the translations, the locale and the day are handed in.
import type { Translations } from '../translations';
import { shortDay } from './days';
import { type DraftEntry, type DraftState, kindOf, nameOf, openOf, stateOf } from './entries';
import { type Age, type Common, type DraftGroup, type Due, dueOf, type Grouping, labelOf } from './groups';

/** Where and when the user is. */
export interface Here {
  readonly today: string;
  readonly locale: string;
  readonly l10n: Translations;
}

/** `due in 3 days`, `overdue since 1 Dec` */
export function dueText({ when, day, days }: Due, { today, locale, l10n }: Here): string {
  if (when === 'today') return l10n.t('due today');
  if (days === 1) return l10n.t('due tomorrow');
  if (when === 'soon') return l10n.t('due in {0} days', days);
  const shown = shortDay(day, today, locale);
  return when === 'overdue' ? l10n.t('overdue since {0}', shown) : l10n.t('due {0}', shown);
}

export function groupText(common: Common, { l10n }: Here): string {
  switch (common.by) {
    case 'due':
      return l10n.t('To follow up');
    case 'state':
      return stateText(common.value, l10n);
    case 'date':
      return ageText(common.value, l10n);
    case 'kind':
      return common.value === undefined ? l10n.t('Not checked') : kindText(common.value, l10n);
    case 'recipient':
      return common.value ?? l10n.t('No recipient');
  }
}

export function stateText(state: DraftState, l10n: Translations): string {
  switch (state) {
    case 'work':
      return l10n.t('Needs work');
    case 'ready':
      return l10n.t('Ready to send');
    case 'empty':
      return l10n.t('Empty');
    case 'unchecked':
      return l10n.t('Not checked');
  }
}

export function kindText(kind: string, l10n: Translations): string {
  switch (kind) {
    case 'accept':
      return l10n.t('Accept');
    case 'decline':
      return l10n.t('Decline');
    case 'connect-first':
      return l10n.t('Connect first');
    case 'follow-up':
      return l10n.t('Follow-up');
    default:
      return kind;
  }
}

function ageText(age: Age, l10n: Translations): string {
  switch (age) {
    case 'today':
      return l10n.t('Today');
    case 'yesterday':
      return l10n.t('Yesterday');
    case 'week':
      return l10n.t('Last 7 days');
    case 'month':
      return l10n.t('Last 30 days');
    case 'older':
      return l10n.t('Older');
  }
}

/** How the draft stands, unless its group says so: `2 open`. */
function openText(entry: DraftEntry, { by }: Common, l10n: Translations): string | undefined {
  const { count } = openOf(entry);
  if (count > 0) return l10n.t('{0} open', count);
  return by === 'state' ? undefined : stateText(stateOf(entry), l10n);
}

/** What stands behind the label: when it is due, the file where labels are alike, what is open, and the kind. */
export function describe(entry: DraftEntry, group: DraftGroup, grouping: Grouping, here: Here): string {
  const { common, ambiguous } = group;
  const due = dueOf(entry, here.today);
  const label = labelOf(entry, grouping);
  const kind = common.by === 'kind' || isGuess(entry) ? undefined : kindOf(entry);
  const parts = [
    due && dueText(due, here),
    ambiguous.has(label) && (label === nameOf(entry) ? entry.path : nameOf(entry)),
    openText(entry, common, here.l10n),
    kind && kindText(kind, here.l10n),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Nothing in the draft says of what kind it is. */
function isGuess({ checked }: DraftEntry): boolean {
  return checked?.properties.kind.source === 'default';
}
