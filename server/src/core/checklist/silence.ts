// Which rules behind a point of the checklist were not allowed to speak, so that their silence is not taken for praise.
import * as l10n from '@vscode/l10n';
import type { Config } from '../config';
import { readSuppressions, silences } from '../draft/disableComments';
import type { Draft } from '../draft/draft';
import { rules } from '../rules';
import type { Span } from '../text/span';

export interface Silence {
  /** Nothing can be said: every rule is silent, or a comment hides something that was found. */
  readonly blind: boolean;
  /** Who silences what; without capitals and full stops. */
  readonly clauses: readonly string[];
}

/**
 * What settings and comments silence of rules that have found nothing. `counts` tells whether something that a rule
 * finds at a place would matter here.
 */
export function silenceOf(
  draft: Draft,
  config: Config,
  ruleIds: readonly string[],
  counts: (ruleId: string, place: Span) => boolean,
): Silence {
  const { suppressions } = readSuppressions(draft);
  const off = ruleIds.filter(id => config.rules.get(id)?.severity === 'off');
  const heard = ruleIds.filter(id => !off.includes(id));
  const commented = heard.filter(id => suppressions.some(each => silences(each, id)));
  const ofFile = commented.filter(id => suppressions.some(each => each.comment.scope === 'file' && silences(each, id)));
  // For a part of the draft alone a comment matters only where it hides something.
  const hidden = commented.filter(id => !ofFile.includes(id) && finds(draft, config, id, counts));
  return {
    blind: hidden.length > 0 || off.length + ofFile.length === ruleIds.length,
    clauses: [
      ...(off.length > 0 ? [l10n.t`the settings switch ${list(off)} off`] : []),
      ...(ofFile.length > 0 ? [l10n.t`a comment silences ${list(ofFile)} in this draft`] : []),
      ...(hidden.length > 0 ? [l10n.t`a comment silences what ${list(hidden)} found here`] : []),
    ],
  };
}

function finds(
  draft: Draft,
  config: Config,
  ruleId: string,
  counts: (ruleId: string, place: Span) => boolean,
): boolean {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) return false;
  for (const { span } of rule.check(draft, config.rules.get(ruleId)!.options)) if (counts(ruleId, span)) return true;
  return false;
}

function list(ids: readonly string[]): string {
  return ids.length < 2 ? ids.join() : l10n.t`${ids.slice(0, -1).join(', ')} and ${ids.at(-1)!}`;
}
