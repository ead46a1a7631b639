// Judging a draft: every rule that is on, its findings stamped with id and severity, suppressed ones removed, in order.
import { type Config, defaultConfig, effectiveSeverity } from './config';
import { readSuppressions } from './draft/disableComments';
import type { Draft } from './draft/draft';
import { parseDraft } from './draft/parse';
import { matcher } from './language/analysis';
import { weights } from './language/learned/model';
import { rules } from './rules';
import { type Finding, SEVERITIES, type Surroundings, stamped, type Twin } from './rules/rule';
import { unsuppressed, unusedComments } from './suppress';
import { compareSpans } from './text/span';

const RULE_IDS = rules.map(({ id }) => id);

/**
 * The findings of a draft, by place, then by severity. `twins` are the drafts that say the same to other people, as a
 * `twinIndex` tells them. Never throws.
 */
export function lint(
  input: string | Draft,
  config: Config = defaultConfig,
  { twins = [] }: { readonly twins?: readonly Twin[] } = {},
): Finding[] {
  const draft = typeof input === 'string' ? parseDraft(input) : input;
  const suppressions = readSuppressions(draft);
  const findings: Finding[] = [];
  const isOff = (id: string) => config.rules.get(id)?.severity === 'off';
  const surroundings: Surroundings = {
    twins,
    unusedComments: () => unusedComments(draft, suppressions, findings, RULE_IDS, isOff),
  };
  for (const rule of rules) {
    const { severity: setting, options } = config.rules.get(rule.id)!;
    if (setting === 'off') continue;
    for (const found of rule.check(draft, options, surroundings)) {
      const severity = effectiveSeverity(setting, rule.severity, found.severity);
      findings.push(stamped(found, rule.id, severity));
    }
  }
  return unsuppressed(suppressions, findings).sort(
    (a, b) => compareSpans(a.span, b.span) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

/** Gets everything ready that the first draft would else have to wait for. */
export function prepare(): void {
  matcher();
  weights();
}
