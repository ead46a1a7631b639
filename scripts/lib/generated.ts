// The files, or parts of files, that are made from the rules. `npm run generate` writes them; a test compares.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rules } from '../../server/src/core';
import { describeRule } from '../../server/src/core/rules/describe';
import { configSchema, manifestConfiguration, manifestTexts, type Setting, settings, TEXT_KEYS } from './settings';

export const root = join(__dirname, '..', '..');

export interface Generated {
  /** Relative to the project. */
  readonly path: string;
  /** The whole file as it should be, or why that cannot be said. */
  readonly content: string | { readonly skipped: string };
}

const START = '<!-- settings:start -->';
const END = '<!-- settings:end -->';

export function generate(): Generated[] {
  return [
    { path: 'package.json', content: manifest() },
    { path: 'package.nls.json', content: texts() },
    { path: 'docs/rules.md', content: rulesDocument() },
    { path: 'docs/config.schema.json', content: formatted('docs/config.schema.json', JSON.stringify(configSchema())) },
    { path: 'README.md', content: readme() },
  ];
}

/** The file as it is on disk; empty where there is none. */
export function current(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

function manifest(): string {
  const pkg = JSON.parse(current('package.json'));
  pkg.contributes.configuration = manifestConfiguration();
  return formatted('package.json', JSON.stringify(pkg, null, 2));
}

/** The manifest's texts in English: those of the settings are made here, the others stay as they are. */
function texts(): string {
  const all: Record<string, string> = JSON.parse(current('package.nls.json') || '{}');
  const others = Object.entries(all).filter(([key]) => !key.startsWith(TEXT_KEYS));
  const content = JSON.stringify({ ...Object.fromEntries(others), ...manifestTexts() });
  return formatted('package.nls.json', content);
}

function rulesDocument(): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${cell(summary)} |`);
  return (
    [
      '<!-- Made from the rules by `npm run generate`; change the rules instead. -->',
      '# Rules',
      `What Invite Drafts looks for. Each rule can be made milder or stronger or be turned off, everywhere or for one line.`,
      ['| Rule | Severity | What it finds |', '|---|---|---|', ...rows].join('\n'),
      ...rules.map(rule => describeRule(rule).trimEnd()),
    ].join('\n\n') + '\n'
  );
}

function readme(): Generated['content'] {
  const text = current('README.md');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) return { skipped: `no ${START} and ${END} in it` };
  const rows = ['| Setting | Default | Meaning |', '|---|---|---|', ...settings.map(row)];
  return `${text.slice(0, start + START.length)}\n\n${rows.join('\n')}\n\n${text.slice(end)}`;
}

function row({ name, default: standard, summary }: Setting): string {
  const shown = Array.isArray(standard) && standard.length === 0 ? 'none' : `\`${JSON.stringify(standard)}\``;
  return `| \`invite.${name}\` | ${shown.replaceAll('"', '')} | ${cell(summary)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** As Biome writes such a file, so that generating and formatting never undo each other. */
function formatted(path: string, content: string): string {
  const biome = createRequire(__filename).resolve('@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: content,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Biome could not format ${path}:\n${stderr}`);
  return stdout;
}
