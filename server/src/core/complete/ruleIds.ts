// The rules that a disable comment can name.
import * as l10n from '@vscode/l10n';
import { rules } from '../rules';
import { explainRule } from '../rules/describe';
import type { Completion, Place } from './completion';

const DISABLE_COMMENT = /<!--[ \t]*invite-(?:enable|disable(?:-(?:next-line|line|file))?)[ \t]([\w \t,-]*)$/;

/** The ids of all rules that are not named in the comment yet; none outside of such a comment. */
export function ruleIds({ before, offset }: Place): Completion[] {
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
      detail: l10n.t(rule.summary),
      documentation: explainRule(rule),
      filter: rule.id,
      span: { start: offset - typed.length, end: offset },
      text: rule.id,
    }));
}
