// Which texts there are to translate: those that the sources ask for by `l10n.t`, and those that stand in tables and are
// translated where they are used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { globSync } from 'tinyglobby';
import { rules } from '../../server/src/core';
import { FIELDS } from '../../server/src/core/draft/fields';
import { entries } from '../../server/src/core/language/lexicon';
import { samples } from '../../server/src/core/samples';

const root = join(__dirname, '..', '..');

/** The second language of the project. */
export const GERMAN = { bundle: 'l10n/bundle.l10n.de.json', manifest: 'package.nls.de.json' };

/** A file with texts by key; empty where there is none. */
export function readTexts(path: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch (problem) {
    if ((problem as { code?: string }).code === 'ENOENT') return {};
    throw problem;
  }
}

/** The keys of a bundle: the English texts, in the order of the files. The command line has no translations. */
export async function bundleKeys(): Promise<string[]> {
  const files = globSync(['client/src/**/*.ts', 'server/src/{core,lsp}/**/*.ts'], { cwd: root });
  const contents = files.sort().map(path => withImport(path, readFileSync(join(root, path), 'utf8')));
  const found = await getL10nJson(contents.map(contents => ({ extension: '.ts', contents })));
  return [...new Set([...Object.keys(found), ...tableTexts()])];
}

/** A pure module of the client is handed `l10n`, where the tool looks for an import of it. */
function withImport(path: string, code: string): string {
  const imports = /\bimport\b[^;]*\bl10n\b[^;]*\bfrom '(?:vscode|@vscode\/l10n)'/.test(code);
  return imports || !path.startsWith('client/') ? code : `import { l10n } from 'vscode';\n${code}`;
}

/** What hovers, completions and lists show of the tables. */
export function tableTexts(): string[] {
  return [
    ...rules.flatMap(({ summary, why }) => [summary, why]),
    ...FIELDS.flatMap(({ summary, choices }) => [summary, ...choices.map(choice => choice.summary)]),
    ...Object.entries(samples).flatMap(([title, { description }]) => [title, description]),
    ...entries.flatMap(({ gives }) => adviceIn(gives) ?? []),
  ];
}

/** Advice in whole words; the other forms are texts of formal-language with the wording put in. */
function adviceIn(gives: string | undefined): string | undefined {
  return /^~(?!“|leave out “)(.*)$/.exec(gives ?? '')?.[1];
}
