// Loads the grammar with the ones that it includes, and tells the scopes of a text. No assertions live here.
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common';

const SCOPE = 'text.html.markdown.invite';
const OWN = path.join(__dirname, '../../syntaxes/invite.tmLanguage.json');
const INCLUDED = ['markdown', 'yaml', 'html', 'html-derivative'].map(name =>
  require.resolve(`tm-grammars/grammars/${name}.json`),
);

/** The grammar as JSON. */
export const grammarJson: unknown = JSON.parse(readFileSync(OWN, 'utf8'));

/** All grammars that a draft needs; the languages of fenced code, styles and scripts are empty stand-ins. */
export const registry = createRegistryFromGrammars(
  withStandIns([OWN, ...INCLUDED].map(file => readFileSync(file, 'utf8'))),
);

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokens of the text, line by line, without the line ends. */
export async function tokensOf(text: string): Promise<Token[]> {
  const grammar = await registry.loadGrammar(SCOPE);
  if (!grammar) throw new Error(`no grammar for ${SCOPE}`);
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  const found: Token[] = [];
  for (const line of text.split(/\r\n|\n/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    found.push(...tokens.map(t => ({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes })));
  }
  return found;
}

/** The values of all properties of that name, however deep. */
export function* strings(value: unknown, ...names: string[]): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (typeof child === 'string' && names.includes(name)) yield child;
    else yield* strings(child, ...names);
  }
}

function withStandIns(contents: readonly string[]) {
  const known = contents.map(content => (JSON.parse(content) as { scopeName: string }).scopeName);
  const included = contents.flatMap(content => [...strings(JSON.parse(content), 'include')]);
  const scopes = new Set(included.map(include => include.replace(/#.*/, '')).filter(scope => scope.includes('.')));
  const standIns = [...scopes].filter(scope => !known.includes(scope));
  return [
    ...contents.map((content, i) => ({ grammar: { path: 'grammar.json', scopeName: known[i]! }, content })),
    ...standIns.map(scopeName => ({
      grammar: { path: 'stand-in.json', scopeName },
      content: JSON.stringify({ scopeName, patterns: [] }),
    })),
  ];
}
