// The rules as settings: for the manifest's `contributes.configuration` and for the JSON schema of `--config` files.
import { rules } from '../../server/src/core';
import { SEVERITY_SETTINGS, type SeveritySetting } from '../../server/src/core/config';
import type { AnyRule, OptionSpec } from '../../server/src/core/rules/rule';

export type Json = { readonly [key: string]: unknown };

/** One setting as JSON Schema, by its name below `invite.`. */
export interface Setting {
  readonly name: string;
  /** `trace.server` belongs to the editor; the rest to the rules. */
  readonly ruleId: string | undefined;
  readonly default: unknown;
  /** One sentence, for a table. */
  readonly summary: string;
  /** All there is to say, for the settings editor. */
  readonly description: string;
  readonly schema: Json;
}

const TRACE_SUMMARY =
  'Writes the messages between VS Code and the language server to the log. They contain your drafts.';
const TRACE: Setting = {
  name: 'trace.server',
  ruleId: undefined,
  default: 'off',
  summary: TRACE_SUMMARY,
  description: TRACE_SUMMARY,
  schema: { type: 'string', enum: ['off', 'messages', 'verbose'] },
};

const MEANINGS: Readonly<Record<SeveritySetting, string>> = {
  default: 'As the rule suggests; it may differ from case to case.',
  error: 'Always an error.',
  warning: 'Always a warning.',
  information: 'Always information.',
  hint: 'Always a hint.',
  off: 'Never reported.',
};

/** Every setting, in the order of the documentation. */
export const settings: readonly Setting[] = [TRACE, ...rules.flatMap(ruleSettings)];

/** The value of `contributes.configuration` in the manifest. */
export function manifestConfiguration(): Json[] {
  const group = (title: string, chosen: readonly Setting[]) => ({
    title,
    properties: Object.fromEntries(
      chosen.map((setting, order) => [`invite.${setting.name}`, manifest(setting, order)]),
    ),
  });
  return [
    group(
      'General',
      settings.filter(setting => setting.ruleId === undefined),
    ),
    group(
      'Rules',
      settings.filter(setting => setting.ruleId !== undefined),
    ),
  ];
}

/** The JSON schema of a `--config` file: the settings below `invite.` as one nested object. */
export function configSchema(): Json {
  const ofRule = ({ id, summary }: AnyRule) => {
    const own = settings.filter(setting => setting.ruleId === id);
    const properties = own.map(setting => [
      setting.name.slice(`rules.${id}.`.length),
      { ...setting.schema, default: setting.default, description: setting.description },
    ]);
    return {
      type: 'object',
      description: `${summary}.`,
      additionalProperties: false,
      properties: Object.fromEntries(properties),
    };
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of invite-lint',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map(rule => [rule.id, ofRule(rule)])),
      },
    },
  };
}

function ruleSettings(rule: AnyRule): Setting[] {
  const options = Object.entries(rule.options) as [string, OptionSpec][];
  return [severitySetting(rule), ...options.map(([name, spec]) => optionSetting(rule.id, name, spec))];
}

function severitySetting({ id, summary, why, severity }: AnyRule): Setting {
  return {
    name: `rules.${id}.severity`,
    ruleId: id,
    default: 'default',
    summary: `${summary} (${severity}).`,
    description: `${summary} (${severity}). ${why}`,
    schema: {
      type: 'string',
      enum: SEVERITY_SETTINGS,
      enumDescriptions: SEVERITY_SETTINGS.map(value => MEANINGS[value]),
    },
  };
}

function optionSetting(ruleId: string, name: string, spec: OptionSpec): Setting {
  return {
    name: `rules.${ruleId}.${name}`,
    ruleId,
    default: spec.default,
    summary: spec.summary,
    description: spec.summary,
    schema: optionSchema(spec),
  };
}

/** Mirrors what core/config accepts. */
function optionSchema({ default: standard, minimum = 0, maximum }: OptionSpec): Json {
  if (typeof standard === 'boolean') return { type: 'boolean' };
  if (typeof standard === 'number') return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
  return { type: 'array', items: { type: 'string' } };
}

/** `resource`: the server asks for the settings of each draft, so a folder of the workspace may have its own. */
function manifest({ ruleId, schema, default: standard, description }: Setting, order: number): Json {
  const scope = ruleId === undefined ? 'window' : 'resource';
  return { ...schema, default: standard, scope, order, markdownDescription: description };
}
