// `invite-lint` from argv to exit code. Everything outside (files, streams, environment) comes in through `io`.
import { version } from '../../../package.json';
import { type Config, type Finding, fingerprintOf, fixAll, lint, parseDraft, rules, twinIndex } from '../core';
import { describeRule } from '../core/rules/describe';
import { SEVERITIES } from '../core/rules/rule';
import { closest } from '../core/text/closest';
import { type Options, readArguments } from './args';
import { findDrafts, STDIN } from './files';
import { help, listRules } from './help';
import { type Io, type Output, reason, type Trouble } from './io';
import { jsonReport, printable, type ReportedFinding, type Result, textReport } from './report';
import { readSettings } from './settings';
import { decode, encode, locator } from './text';

/** What the process ends with. Trouble wins over findings. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const options = readArguments(argv);
  if ('usage' in options) {
    complain(io, [{ message: `${options.usage}\nTry “invite-lint --help”.` }]);
    return EXIT.trouble;
  }
  if (options.command === 'lint') return lintDrafts(options, io);
  if (options.command === 'explain') return explain(options.explain!, io);
  io.stdout.write({ help, version: `${version}\n`, 'list-rules': listRules() }[options.command]);
  return EXIT.clean;
}

async function lintDrafts(options: Options, io: Io): Promise<ExitCode> {
  const settings = readSettings(options, io);
  if (!isConfig(settings)) {
    complain(io, settings);
    return EXIT.trouble;
  }
  const { paths, troubles: unfound } = findDrafts(options.paths, io);
  const troubles = [...unfound];
  const judged: Judged[] = [];
  for (const path of paths) {
    const shown = path === STDIN ? (options.stdinFilename ?? '<stdin>') : path;
    const outcome = await judge(path, shown, options.fix, settings, io);
    if ('message' in outcome) troubles.push(outcome);
    else judged.push(outcome);
  }
  const results = withTwins(judged, settings);
  complain(io, troubles);
  // With a fixed text on standard output, the report must not get into it.
  const output = options.fix && paths.includes(STDIN) ? io.stderr : io.stdout;
  output.write(
    options.format === 'json'
      ? jsonReport(results, troubles, version)
      : textReport(results, wantsColor(options.color, io, output)),
  );
  return exitCode(results, troubles, options);
}

interface Judged extends Result {
  /** As it was judged: repaired where that was asked for. */
  readonly text: string;
  readonly fingerprint: ReturnType<typeof fingerprintOf>;
}

/** Reads one draft, repairs it where asked to, and tells what is found in it. */
async function judge(path: string, shown: string, fix: boolean, config: Config, io: Io): Promise<Judged | Trouble> {
  let bytes: Uint8Array;
  try {
    bytes = path === STDIN ? await io.stdin() : io.files.read(path);
  } catch (error) {
    return { path: shown, message: reason(error) };
  }
  const file = decode(bytes);
  if (!file) return { path: shown, message: 'not UTF-8 text, left as it is' };
  let { text } = file;
  let fixed = 0;
  if (fix) {
    const repaired = fixAll(text, config);
    try {
      if (path === STDIN) io.stdout.write(`${file.bom ? '\ufeff' : ''}${repaired.text}`);
      else if (repaired.text !== text) io.files.replace(path, encode({ ...file, text: repaired.text }), bytes);
    } catch (error) {
      return { path: shown, message: `could not be written: ${reason(error)}` };
    }
    text = repaired.text;
    fixed = repaired.applied;
  }
  const draft = parseDraft(text);
  const findings = reported(text, lint(draft, config));
  return { path: shown, fixed, findings, text, fingerprint: fingerprintOf(draft) };
}

/** What several drafts say alike is known once all are read; those few are judged again. */
function withTwins(judged: readonly Judged[], config: Config): Result[] {
  const index = twinIndex(judged.map(({ path, fingerprint }) => [path, fingerprint]));
  return judged.map(({ path, fixed, findings, text }) => {
    const twins = index.of(path);
    return { path, fixed, findings: twins.length > 0 ? reported(text, lint(text, config, { twins })) : findings };
  });
}

function reported(text: string, findings: readonly Finding[]): ReportedFinding[] {
  const place = locator(text);
  return findings.map(({ ruleId: rule, severity, message, span, fixes, related = [] }) => {
    const elsewhere = related.flatMap(({ uri: path, message }) => (path === undefined ? [] : [{ path, message }]));
    return {
      ...{ rule, severity, message, ...span, from: place(span.start), to: place(span.end) },
      fixable: fixes?.().some(fix => fix.safe) ?? false,
      ...(elsewhere.length > 0 && { related: elsewhere }),
    };
  });
}

function explain(id: string, io: Io): ExitCode {
  const rule = rules.find(candidate => candidate.id === id);
  if (rule) {
    io.stdout.write(`${describeRule(rule).trimEnd()}\n`);
    return EXIT.clean;
  }
  const guess = closest(
    id,
    rules.map(candidate => candidate.id),
  );
  complain(io, [{ message: `Unknown rule “${id}”${guess ? `; did you mean “${guess}”?` : '. Try --list-rules.'}` }]);
  return EXIT.trouble;
}

function exitCode(results: readonly Result[], troubles: readonly Trouble[], { failOn }: Options): ExitCode {
  if (troubles.length > 0) return EXIT.trouble;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const fails = results.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
  return fails ? EXIT.findings : EXIT.clean;
}

/** The flags first, then NO_COLOR, then FORCE_COLOR, then whether a person is looking. */
function wantsColor(flag: boolean | undefined, { env }: Io, output: Output): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  // Node leaves `isTTY` undefined where the output is a file or a pipe.
  return output.isTTY === true && env.TERM !== 'dumb';
}

function complain(io: Io, troubles: readonly Trouble[]): void {
  for (const { path, message } of troubles) {
    io.stderr.write(`invite-lint: ${path === undefined ? '' : `${printable(path)}: `}${message}\n`);
  }
}

function isConfig(settings: Config | readonly Trouble[]): settings is Config {
  return !Array.isArray(settings);
}
