// The texts of `--help` and `--list-rules`.
import { rules } from '../core';

export const help = `invite-lint checks LinkedIn reply drafts (*.invite.md). Everything stays on this machine.

Usage: invite-lint [options] PATH...

A PATH is a draft, a folder (every *.invite.md below it), a glob in quotes, or - for standard input.

  --fix                   apply the safe fixes and write the drafts back; with - print the text
  --format FORMAT         text (default) or json
  --rule ID=SEVERITY      error, warning, information, hint, off or default for one rule; repeatable
  --config FILE           settings as JSON, such as {"rules": {"excess-length": {"maxWords": 100}}}
  --fail-on SEVERITY      the mildest finding that gives exit code 1: error, warning,
                          information (default) or hint
  --stdin-filename NAME   the name that the report gives to standard input
  --list-rules            list all rules
  --explain ID            say what a rule finds, why, and with which examples
  --color, --no-color     colours on or off; else NO_COLOR, FORCE_COLOR and the terminal decide
  -h, --help              print this text
  -v, --version           print the version

Exit codes: 0 nothing found, 1 findings, 2 trouble (a path, a file, an option or the settings).
`;

/** One line per rule: id, severity, summary. */
export function listRules(): string {
  const width = Math.max(0, ...rules.map(rule => rule.id.length));
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd('information'.length)}  ${summary}\n`)
    .join('');
}
