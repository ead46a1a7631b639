// The settings, most of them of the rules: for the manifest's `contributes.configuration` and for the JSON schema of `--config` files.
import { rules } from '../../server/src/core';
import { SEVERITY_SETTINGS, type SeveritySetting } from '../../server/src/core/config';
import type { AnyRule, OptionSpec } from '../../server/src/core/rules/rule';

export type Json = { readonly [key: string]: unknown };

/** The headings of the settings editor, each with its name in the keys of package.nls.json. */
const GROUPS = { General: 'general', 'While typing': 'typing', Rules: 'rules' } as const;
type Group = keyof typeof GROUPS;

/** One setting as JSON Schema, by its name below `invite.`. */
export interface Setting {
  readonly name: string;
  /** Under which heading the settings editor shows it. */
  readonly group: Group;
  /** Undefined for what belongs to the editor. */
  readonly ruleId: string | undefined;
  readonly default: unknown;
  /** One sentence, for a table. */
  readonly summary: string;
  /** All there is to say, for the settings editor. */
  readonly description: string;
  readonly schema: Json;
  /** What each value of its `enum` means, in their order. */
  readonly meanings?: readonly string[];
  readonly scope: 'window' | 'machine-overridable' | 'resource';
}

/** The server asks for the settings of each draft, so a folder of the workspace may have its own. */
const OF_EACH_DRAFT = 'resource';
const TRACE_SUMMARY =
  'Writes the messages between VS Code and the language server to the log. They contain your drafts and contacts.';
const TRACE: Setting = {
  name: 'trace.server',
  group: 'General',
  ruleId: undefined,
  default: 'off',
  summary: TRACE_SUMMARY,
  description: TRACE_SUMMARY,
  schema: { type: 'string', enum: ['off', 'messages', 'verbose'] },
  meanings: ['Nothing.', 'Which messages are sent.', 'Also what is in them.'],
  scope: 'window',
};

const CONTACTS_SUMMARY =
  'Files of your LinkedIn data export (`Connections.csv`, `Invitations.csv`), to fill in names, companies and roles.';
const CONTACTS: Setting = {
  name: 'contacts',
  group: 'General',
  ruleId: undefined,
  default: [],
  summary: CONTACTS_SUMMARY,
  description: [
    CONTACTS_SUMMARY,
    'Each is a path, from the workspace folder or absolute, or a URI.',
    'They are read on your machine, kept in memory, and sent nowhere.',
    '[Use LinkedIn Contacts…](command:invite.useContacts)',
  ].join(' '),
  schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  // A path of one machine, to a file about people: Settings Sync is to leave it there.
  scope: 'machine-overridable',
};

const RUN_SUMMARY = 'When a draft is checked.';
const RUN: Setting = {
  name: 'run',
  group: 'General',
  ruleId: undefined,
  default: 'onType',
  summary: `${RUN_SUMMARY} \`onType\`, \`onSave\` or \`manual\`.`,
  description: `${RUN_SUMMARY} [Check Draft Now](command:invite.checkDraft) works with each of them.`,
  schema: { type: 'string', enum: ['onType', 'onSave', 'manual'] },
  meanings: [
    'When it is opened, and with every change.',
    'When it is opened, and whenever it is saved.',
    'Only by the command Check Draft Now.',
  ],
  scope: OF_EACH_DRAFT,
};

const WORKSPACE_SUMMARY = 'Lists the findings of all drafts of the workspace in the Problems view, open or not.';
const WORKSPACE: Setting = {
  name: 'workspaceDiagnostics',
  group: 'General',
  ruleId: undefined,
  default: false,
  summary: WORKSPACE_SUMMARY,
  description: `${WORKSPACE_SUMMARY} All of them are compared as well, to find the same words to several people.`,
  schema: { type: 'boolean' },
  scope: 'window',
};

const HIDE_SUMMARY = 'Where a new finding waits until you pause, while you type.';
const HIDE: Setting = {
  name: 'typing.hide',
  group: 'While typing',
  ruleId: undefined,
  default: 'word',
  summary: `${HIDE_SUMMARY} \`off\`, \`word\` or \`line\`.`,
  description: [
    HIDE_SUMMARY,
    'What was there before you began stays, and everything elsewhere appears at once.',
    'Saving, or moving the cursor away, ends the wait as well.',
  ].join(' '),
  schema: { type: 'string', enum: ['off', 'word', 'line'] },
  meanings: [
    'Nowhere: every finding appears at once.',
    'At the word in which the cursor stands.',
    'On the line, which is often the paragraph, in which the cursor stands.',
  ],
  scope: OF_EACH_DRAFT,
};

const DELAY_SUMMARY = 'How long a pause in typing is, in milliseconds.';
const DELAY: Setting = {
  name: 'typing.delay',
  group: 'While typing',
  ruleId: undefined,
  default: 1000,
  summary: DELAY_SUMMARY,
  description: `${DELAY_SUMMARY} After it, findings that waited (\`#invite.typing.hide#\`) appear. With 0, none wait.`,
  schema: { type: 'integer', minimum: 0, maximum: 10_000 },
  scope: OF_EACH_DRAFT,
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
export const settings: readonly Setting[] = [
  RUN,
  WORKSPACE,
  CONTACTS,
  TRACE,
  HIDE,
  DELAY,
  ...rules.flatMap(ruleSettings),
];

/** The value of `contributes.configuration` in the manifest, with `%keys%` in the place of texts. */
export function manifestConfiguration(): Json[] {
  return (Object.keys(GROUPS) as Group[]).map((name, order) => {
    const own = settings.filter(({ group }) => group === name);
    const properties = own.map((setting, place) => [`invite.${setting.name}`, manifest(setting, place)]);
    return { title: `%${groupKey(name)}%`, order, properties: Object.fromEntries(properties) };
  });
}

/** How the keys of all texts of settings begin. */
export const TEXT_KEYS = 'settings.';

/** The English texts of the settings, as package.nls.json has them, by key. */
export function manifestTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...(Object.keys(GROUPS) as Group[]).map(name => [groupKey(name), name]),
    ...settings.flatMap(setting => [
      [descriptionKey(setting), setting.description],
      ...(setting.meanings ?? []).map((meaning, i) => [meaningKeys(setting)![i], meaning]),
    ]),
  ]);
}

const groupKey = (group: Group) => `${TEXT_KEYS}${GROUPS[group]}.title`;
const descriptionKey = ({ name }: Setting) => `${TEXT_KEYS}${name}.description`;

/** One for each value; the severities of all rules share theirs. */
function meaningKeys({ name, ruleId, schema, meanings }: Setting): string[] | undefined {
  const of = ruleId === undefined ? name : 'severity';
  return meanings && (schema.enum as readonly string[]).map(value => `${TEXT_KEYS}${of}.${value}`);
}

/** The JSON schema of a `--config` file: the settings below `invite.` as one nested object. */
export function configSchema(): Json {
  const ofRule = ({ id, summary }: AnyRule) => {
    const own = settings.filter(setting => setting.ruleId === id);
    const properties = own.map(setting => [
      setting.name.slice(`rules.${id}.`.length),
      {
        ...setting.schema,
        ...(setting.meanings && { enumDescriptions: setting.meanings }),
        default: setting.default,
        description: setting.description,
      },
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
  const options = Object.entries<OptionSpec>(rule.options);
  return [severitySetting(rule), ...options.map(([name, spec]) => optionSetting(rule.id, name, spec))];
}

function severitySetting({ id, summary, why, severity }: AnyRule): Setting {
  return {
    name: `rules.${id}.severity`,
    group: 'Rules',
    ruleId: id,
    default: 'default',
    summary: `${summary} (${severity}).`,
    description: `${summary} (${severity}). ${why}`,
    schema: { type: 'string', enum: SEVERITY_SETTINGS },
    meanings: SEVERITY_SETTINGS.map(value => MEANINGS[value]),
    scope: OF_EACH_DRAFT,
  };
}

function optionSetting(ruleId: string, name: string, spec: OptionSpec): Setting {
  return {
    name: `rules.${ruleId}.${name}`,
    group: 'Rules',
    ruleId,
    default: spec.default,
    summary: spec.summary,
    description: spec.summary,
    schema: optionSchema(spec),
    scope: OF_EACH_DRAFT,
  };
}

/** Mirrors what core/config accepts. */
function optionSchema({ minimum, maximum }: OptionSpec): Json {
  return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
}

function manifest(setting: Setting, order: number): Json {
  const { schema, default: standard, scope } = setting;
  const meanings = meaningKeys(setting)?.map(key => `%${key}%`);
  return {
    ...schema,
    ...(meanings && { enumDescriptions: meanings }),
    default: standard,
    scope,
    order,
    markdownDescription: `%${descriptionKey(setting)}%`,
  };
}
