// Judging a draft: every rule that is on, its findings stamped with id and severity, suppressed ones removed, in order.
import { type Config, defaultConfig, effectiveSeverity } from './config';
import type { Draft } from './draft/draft';
import { parseDraft } from './draft/parse';
import { rules } from './rules';
import { type Finding, SEVERITIES } from './rules/rule';
import { unsuppressed } from './suppress';
import { compareSpans } from './text/span';

/** The findings of a draft, by place, then by severity. Never throws. */
export function lint(input: string | Draft, config: Config = defaultConfig): Finding[] {
  const draft = typeof input === 'string' ? parseDraft(input) : input;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { severity: setting, options } = config.rules.get(rule.id)!;
    if (setting === 'off') continue;
    for (const found of rule.check(draft, options)) {
      const severity = effectiveSeverity(setting, rule.severity, found.severity);
      if (severity) findings.push({ ...found, ruleId: rule.id, severity });
    }
  }
  return unsuppressed(draft, findings).sort(
    (a, b) => compareSpans(a.span, b.span) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
