// argv -> options, or a usage problem. What the options then mean is in run.ts.
import { parseArgs } from 'node:util';
import { SEVERITIES, type Severity } from '../core/rules/rule';
import { closest } from '../core/text/closest';

const FORMATS = ['text', 'json'] as const;

export interface Options {
  readonly command: 'lint' | 'help' | 'version' | 'list-rules' | 'explain';
  readonly paths: readonly string[];
  readonly fix: boolean;
  readonly format: (typeof FORMATS)[number];
  /** The mildest severity that fails a run. */
  readonly failOn: Severity;
  /** The file of `--config`. */
  readonly config: string | undefined;
  /** The pairs of `--rule id=severity`, unchecked. */
  readonly rules: readonly (readonly [id: string, severity: string])[];
  readonly stdinFilename: string | undefined;
  /** The rule of `--explain`, unchecked. */
  readonly explain: string | undefined;
  /** Undefined leaves it to the environment and the terminal. */
  readonly color: boolean | undefined;
}

/** The options that `parseArgs` knows; a test holds the help text against them. */
export const FLAGS = {
  fix: { type: 'boolean' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'stdin-filename': { type: 'string' },
  explain: { type: 'string' },
  'list-rules': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export function readArguments(argv: readonly string[]): Options | { readonly usage: string } {
  try {
    return toOptions(parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true }));
  } catch (error) {
    return { usage: error instanceof UsageProblem ? error.message : parserProblem(error) };
  }
}

class UsageProblem extends Error {}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>>;

function toOptions({ values, positionals: paths }: Parsed): Options {
  const options: Options = {
    command: commandOf(values),
    paths,
    fix: values.fix ?? false,
    format: oneOf('format', FORMATS, values.format ?? 'text'),
    failOn: oneOf('fail-on', SEVERITIES, values['fail-on'] ?? 'information'),
    config: values.config,
    rules: (values.rule ?? []).map(severityPair),
    stdinFilename: values['stdin-filename'],
    explain: values.explain,
    color: values['no-color'] ? false : values.color,
  };
  if (options.command === 'lint' && paths.length === 0)
    throw new UsageProblem('Name a draft, a folder or a glob, or - for standard input.');
  if (options.stdinFilename !== undefined && !paths.includes('-'))
    throw new UsageProblem('--stdin-filename goes with - for standard input.');
  return options;
}

function commandOf(values: Parsed['values']): Options['command'] {
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (values['list-rules']) return 'list-rules';
  return values.explain === undefined ? 'lint' : 'explain';
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find(candidate => candidate === value);
  if (!found) throw new UsageProblem(`--${option} takes ${allowed.join(', ')}; “${value}” is none of them.`);
  return found;
}

function severityPair(pair: string): readonly [string, string] {
  const [id, severity, ...rest] = pair.split('=');
  if (!id || !severity || rest.length > 0)
    throw new UsageProblem(`--rule takes rule-id=severity; “${pair}” is not of that form.`);
  return [id, severity];
}

/** The parser's own words, cut to the sentence that helps, with the nearest option where one was misspelt. */
function parserProblem(error: unknown): string {
  const [sentence = ''] = (error as Error).message.split(/\.? To specify /);
  const unknown = /^Unknown option '--([^']+)'/.exec(sentence);
  const guess = unknown && closest(unknown[1]!, Object.keys(FLAGS));
  return guess ? `${sentence}; did you mean --${guess}?` : `${sentence.replace(/\.$/, '')}.`;
}
