// The settings of one run: those of `--config`, then those of `--rule` on top, checked by core.
import { type Config, resolveConfig } from '../core';
import { closest } from '../core/text/closest';
import type { Options } from './args';
import { type Io, reason, type Trouble } from './io';
import { decode } from './text';

/** Keys of the file beside `$schema`, which editors use to offer completions. */
const KEYS = ['rules'];

/** The settings, or every reason why they cannot be used. */
export function readSettings({ config: path, rules }: Options, io: Io): Config | readonly Trouble[] {
  const raw = path === undefined ? {} : readJson(path, io);
  if ('trouble' in raw) return [{ path: path!, message: raw.trouble }];
  const given = raw.value ?? {};
  const inFile = [...resolveConfig(given).problems, ...unknownKeys(given)];
  if (inFile.length > 0) return inFile.map(message => ({ path: path!, message }));
  const { config, problems } = resolveConfig({ rules: withSeverities(given as Given, rules) });
  return problems.length > 0 ? problems.map(message => ({ message: `--rule: ${message}` })) : config;
}

interface Given {
  readonly rules?: { readonly [id: string]: object };
}

function withSeverities(given: Given, severities: Options['rules']): Record<string, object> {
  const merged: Record<string, object> = { ...given.rules };
  for (const [id, severity] of severities) merged[id] = { ...merged[id], severity };
  return merged;
}

function readJson(path: string, io: Io): { readonly value?: unknown } | { readonly trouble: string } {
  let bytes: Uint8Array;
  try {
    bytes = io.files.read(path);
  } catch (error) {
    return { trouble: reason(error) };
  }
  const file = decode(bytes);
  if (!file) return { trouble: 'not UTF-8 text' };
  try {
    return { value: JSON.parse(file.text) };
  } catch (error) {
    return { trouble: `not valid JSON: ${(error as Error).message}` };
  }
}

function unknownKeys(given: unknown): string[] {
  return Object.keys(given as object)
    .filter(key => key !== '$schema' && !KEYS.includes(key))
    .map(key => {
      const guess = closest(key, KEYS);
      return `Unknown key “${key}”${guess ? `; did you mean “${guess}”?` : '.'}`;
    });
}
