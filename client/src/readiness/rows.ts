// The checklist as rows: what each says, to eye and ear. Pure: the translations are handed in.
import type { DraftCheck, DraftFinding, DraftStatus } from '../../../protocol';
import { ICONS, type Icon, severityText } from '../severity';
import type { Translations } from '../translations';

export interface Row {
  /** The same for the same point of every draft, so that what the user folded stays folded. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The whole row in words, its icon as well. */
  readonly spoken: string;
  readonly icon: Icon;
  /** What the menus of the view go by. */
  readonly context: 'check' | 'check.slots' | 'finding';
  readonly folded: boolean;
  /** Where a click leads. */
  readonly finding?: DraftFinding;
  readonly children: readonly Row[];
}

export function rowsOf({ checks }: DraftStatus, l10n: Translations): Row[] {
  return checks.map(check => checkRow(check, l10n));
}

/**
 * The ids of the rows that look different now; undefined where other rows are there, or others can be folded: VS Code
 * leaves room for the sign of that beside all rows or none, and sets it right only where it draws them all.
 */
export function changedRows(before: readonly Row[], after: readonly Row[]): string[] | undefined {
  const shape = (rows: readonly Row[]) => rows.map(({ id, children }) => `${id}:${children.length > 0}`).join();
  if (shape(before) !== shape(after)) return undefined;
  return after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])).map(({ id }) => id);
}

function checkRow(check: DraftCheck, l10n: Translations): Row {
  const { id, label, state, reason, findings } = check;
  const [first] = findings;
  // Where it would stand twice, one below the other, once is enough.
  const isSaidBelow = state === 'open' && first?.message === reason;
  return {
    id,
    label,
    description: isSaidBelow ? '' : reason,
    spoken: `${stateText(state, l10n)}: ${label}. ${reason}`,
    icon: iconOf(check),
    context: id === 'slots' && first ? 'check.slots' : 'check',
    folded: state !== 'open',
    ...(first && { finding: first }),
    children: findings.map((finding, index) => findingRow(`${id}/${finding.ruleId}/${index}`, finding, l10n)),
  };
}

function findingRow(id: string, finding: DraftFinding, l10n: Translations): Row {
  const { message, severity, range } = finding;
  const place = l10n.t('line {0}', range.start.line + 1);
  return {
    id,
    label: message,
    description: place,
    spoken: `${severityText(severity, l10n)}: ${message} ${place}`,
    icon: ICONS[severity],
    context: 'finding',
    folded: false,
    finding,
    children: [],
  };
}

function iconOf({ state, findings }: DraftCheck): Icon {
  return state === 'done' || state === 'off' ? ICONS[state] : ICONS[findings[0]?.severity ?? 'information'];
}

function stateText(state: DraftCheck['state'], l10n: Translations): string {
  switch (state) {
    case 'done':
      return l10n.t('Done');
    case 'open':
      return l10n.t('Open');
    case 'advice':
      return l10n.t('Could be better');
    case 'off':
      return l10n.t('Not looked at');
  }
}
