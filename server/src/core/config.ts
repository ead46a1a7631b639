// Settings: an unknown value from an editor or a JSON file becomes a checked Config and a list of what was wrong.
import * as l10n from '@vscode/l10n';
import { rules } from './rules';
import { type AnyRule, type OptionSpec, type Options, SEVERITIES, type Severity } from './rules/rule';
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

/** The severity to report with. */
export function effectiveSeverity(
  setting: Exclude<SeveritySetting, 'off'>,
  rule: Severity,
  finding: Severity | undefined,
): Severity {
  return setting === 'default' ? (finding ?? rule) : setting;
}

function resolveRule(rule: AnyRule, given: unknown, problems: string[]): RuleConfig {
  const specs = Object.entries<OptionSpec>(rule.options);
  const values: Record<string, number> = Object.fromEntries(specs.map(([name, spec]) => [name, spec.default]));
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
      if (fits(spec, value)) values[name] = value;
      else problems.push(wrongNumber(where, spec));
    }
  }
  return { severity, options: values };
}

function fits({ minimum, maximum = Number.MAX_SAFE_INTEGER }: OptionSpec, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
}

function wrongNumber(where: string, { minimum, maximum }: OptionSpec): string {
  return maximum === undefined
    ? l10n.t`“${where}” must be a whole number from ${minimum}.`
    : l10n.t`“${where}” must be a whole number from ${minimum} to ${maximum}.`;
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
