// Settings: an unknown value from an editor or a JSON file becomes a checked Config and a list of what was wrong.
import * as l10n from '@vscode/l10n';
import { rules } from './rules';
import { type AnyRule, type OptionSpec, type Options, type OptionValue, SEVERITIES, type Severity } from './rules/rule';
import { closest } from './text/closest';

/** What a user may write for a rule's severity; `default` leaves it to the rule. */
export const SEVERITY_SETTINGS = ['default', ...SEVERITIES, 'off'] as const;
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

export interface RuleConfig {
  readonly severity: SeveritySetting;
  readonly options: Options;
}

export interface Config {
  /** One entry per rule, by id. */
  readonly rules: ReadonlyMap<string, RuleConfig>;
}

export interface ResolvedConfig {
  readonly config: Config;
  /** One sentence per wrong value; each wrong value has been left at its default. */
  readonly problems: readonly string[];
}

/** Reads `{ "rules": { "<id>": { "severity": "off", "<option>": value } } }`. Never throws; keeps what is right. */
export function resolveConfig(raw: unknown): ResolvedConfig {
  const problems: string[] = [];
  const given = isRecord(raw) && isRecord(raw.rules) ? raw.rules : {};
  if (raw !== undefined && raw !== null && !isRecord(raw)) problems.push(l10n.t('Settings must be an object.'));
  else if (isRecord(raw) && raw.rules !== undefined && !isRecord(raw.rules))
    problems.push(l10n.t`“${'rules'}” must be an object.`);
  const ids = rules.map(rule => rule.id);
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) problems.push(unknownRule(id, ids));
  }
  return {
    config: { rules: new Map(rules.map(rule => [rule.id, resolveRule(rule, given[rule.id], problems)])) },
    problems,
  };
}

export const defaultConfig: Config = resolveConfig(undefined).config;

/** The severity to report with, or undefined where the rule is off. */
export function effectiveSeverity(
  setting: SeveritySetting,
  rule: Severity,
  finding: Severity | undefined,
): Severity | undefined {
  if (setting === 'off') return undefined;
  return setting === 'default' ? (finding ?? rule) : setting;
}

function resolveRule(rule: AnyRule, given: unknown, problems: string[]): RuleConfig {
  const specs = Object.entries(rule.options) as [string, OptionSpec][];
  const values: Record<string, OptionValue> = Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
  let severity: SeveritySetting = 'default';
  if (given !== undefined && !isRecord(given)) problems.push(l10n.t`“${rule.id}” must be an object.`);
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    const spec = specs.find(([known]) => known === name)?.[1];
    const where = `${rule.id}.${name}`;
    if (name === 'severity') {
      if (isSeverity(value)) severity = value;
      else problems.push(l10n.t`“${where}” must be one of ${SEVERITY_SETTINGS.join(', ')}.`);
    } else if (!spec)
      problems.push(
        unknownOption(
          where,
          specs.map(([known]) => `${rule.id}.${known}`),
        ),
      );
    else {
      const problem = mismatch(where, spec, value);
      if (problem) problems.push(problem);
      else values[name] = value as OptionValue;
    }
  }
  return { severity, options: values };
}

/** What is wrong with the value, or undefined where it fits. */
function mismatch(
  where: string,
  { default: standard, minimum = 0, maximum }: OptionSpec,
  value: unknown,
): string | undefined {
  if (typeof standard === 'boolean')
    return typeof value === 'boolean' ? undefined : l10n.t`“${where}” must be true or false.`;
  if (typeof standard === 'number') {
    const fits =
      Number.isInteger(value) &&
      (value as number) >= minimum &&
      (value as number) <= (maximum ?? Number.MAX_SAFE_INTEGER);
    if (fits) return undefined;
    return maximum === undefined
      ? l10n.t`“${where}” must be a whole number from ${minimum}.`
      : l10n.t`“${where}” must be a whole number from ${minimum} to ${maximum}.`;
  }
  const fits = Array.isArray(value) && value.every(item => typeof item === 'string');
  return fits ? undefined : l10n.t`“${where}” must be a list of texts.`;
}

function unknownRule(name: string, candidates: readonly string[]): string {
  const guess = closest(name, candidates);
  return guess ? l10n.t`Unknown rule “${name}”; did you mean “${guess}”?` : l10n.t`Unknown rule “${name}”.`;
}

function unknownOption(name: string, candidates: readonly string[]): string {
  const guess = closest(name, candidates);
  return guess ? l10n.t`Unknown option “${name}”; did you mean “${guess}”?` : l10n.t`Unknown option “${name}”.`;
}

function isSeverity(value: unknown): value is SeveritySetting {
  return (SEVERITY_SETTINGS as readonly unknown[]).includes(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
