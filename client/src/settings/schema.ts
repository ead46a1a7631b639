// Which settings there are, by the manifest, and whether a value fits. Plain data, so that tests need no editor.

/** One setting as the manifest describes it, as far as values go. */
export interface SettingSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** By full name: `invite.typing.delay`. */
export type Schemas = ReadonlyMap<string, SettingSchema>;

/** What a value should have been. */
export type Wanted =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly from: number; readonly to: number | undefined }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'texts' };

/** A setting that cannot be as it is; without `wanted` there is no such setting. */
export interface Problem {
  readonly name: string;
  readonly wanted?: Wanted;
}

/** The settings of a manifest; none where it is not as expected. */
export function readSchemas(manifest: unknown): Schemas {
  const contributed = child(child(manifest, 'contributes'), 'configuration');
  const groups = Array.isArray(contributed) ? contributed : [contributed];
  return new Map(
    groups.flatMap(group => Object.entries((child(group, 'properties') ?? {}) as Record<string, SettingSchema>)),
  );
}

/** What is wrong in the settings below `section`, given as nested objects. Never throws. */
export function problemsIn(schemas: Schemas, section: string, given: unknown): Problem[] {
  const schema = schemas.get(section);
  if (schema) {
    const wanted = mismatch(schema, given);
    return wanted ? [{ name: section, wanted }] : [];
  }
  const isGroup = [...schemas.keys()].some(name => name.startsWith(`${section}.`));
  if (given === undefined) return [];
  if (!isGroup || !isRecord(given)) return [{ name: section }];
  return Object.entries(given).flatMap(([key, value]) => problemsIn(schemas, `${section}.${key}`, value));
}

/** The value where it fits, else the default. */
export function fitting(schema: SettingSchema | undefined, value: unknown): unknown {
  return schema && mismatch(schema, value) ? schema.default : value;
}

/** What the value should have been; undefined where it fits. */
function mismatch({ type, enum: choices, minimum = 0, maximum }: SettingSchema, value: unknown): Wanted | undefined {
  // What was not set has its default.
  if (value === undefined) return undefined;
  if (choices) return choices.includes(value) ? undefined : { kind: 'choice', choices: choices.map(String) };
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : { kind: 'boolean' };
  if (type === 'array') return isTexts(value) ? undefined : { kind: 'texts' };
  if (type !== 'integer') return undefined;
  const fits = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= (maximum ?? Infinity);
  return fits ? undefined : { kind: 'number', from: minimum, to: maximum };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
