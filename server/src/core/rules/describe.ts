// One rule as Markdown, for hovers, the rule documentation and `invite-lint --explain`. Says nothing that the rule does not.
import * as l10n from '@vscode/l10n';
import { homepage } from '../../../../package.json';
import { unmark } from '../text/markup';
import type { AnyRule, Example, OptionSpec } from './rule';

const DOCS = `${homepage.split('#')[0]}/blob/main/docs/rules.md`;

/** Where the documentation of a rule stands on the web; the only place that knows. */
export function docsUrl(ruleId: string): string {
  return `${DOCS}#${ruleId}`;
}

/** The whole rule: a section headed by its id, with reason, examples, options and how to switch it off. */
export function describeRule(rule: AnyRule): string {
  return [`## ${rule.id}`, `${rule.summary}.`, rule.why, ...examplePair(rule), ...options(rule), disabling(rule)].join(
    '\n\n',
  );
}

/** The part of a rule that helps while writing: its reason, one draft that lands badly and one that does not. */
export function explainRule(rule: AnyRule): string {
  return [l10n.t(rule.why), ...examplePair(rule), `[${l10n.t`More about ${rule.id}`}](${docsUrl(rule.id)})`].join(
    '\n\n',
  );
}

/** A text as a Markdown code block, whatever back quotes are in it. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n$/, '')}\n${fence}`;
}

function examplePair({ examples }: AnyRule): string[] {
  const all: readonly Example<unknown>[] = examples;
  const bad = all.find(example => 'bad' in example);
  const good = all.find(example => 'good' in example);
  return [
    ...(bad?.beside ? [`${l10n.t('Beside a draft that says')}\n\n${codeBlock(bad.beside)}`] : []),
    ...(bad ? [`${l10n.t('Instead of')}\n\n${codeBlock(unmark(bad.bad).text)}`] : []),
    ...(good ? [`${l10n.t('write something like')}\n\n${codeBlock(good.good)}`] : []),
  ];
}

function options({ id, options }: AnyRule): string[] {
  const specs = Object.entries<OptionSpec>(options);
  if (specs.length === 0) return [];
  const rows = specs.map(
    ([name, spec]) => `| \`invite.rules.${id}.${name}\` | \`${spec.default}\` | ${cell(spec.summary)} |`,
  );
  return [['| Option | Default | Meaning |', '|---|---|---|', ...rows].join('\n')];
}

function disabling({ id, severity }: AnyRule): string {
  return [
    `Reported as ${severity}. The setting \`invite.rules.${id}.severity\` makes it milder or stronger, or turns it \`off\`.`,
    `For one line, write \`<!-- invite-disable-next-line ${id} -->\` above it;`,
    `for one draft, \`<!-- invite-disable-file ${id} -->\` anywhere below the front matter.`,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
