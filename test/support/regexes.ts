// The regular expressions of the project: those that stand in its source text, and those that it puts together when it starts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { createScanner } from 'typescript/unstable/ast/scanner';
import { root } from './imports';

export interface Regex {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every literal of a TypeScript or JavaScript file; those in comments and strings are none. */
export function regexLiterals(file: string): Regex[] {
  const found: Regex[] = [];
  scan(file, (token, text, line) => {
    if (token !== SyntaxKind.RegularExpressionLiteral) return;
    const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(text) ?? [];
    found.push({ file, line, source, flags });
  });
  return found;
}

/** The lines of a file that make a regular expression of a text, by `new RegExp(` or without the `new`. */
export function regexCalls(file: string): number[] {
  const found: number[] = [];
  let before = '';
  scan(file, (_, text, line) => {
    if (before === 'RegExp' && text === '(') found.push(line);
    before = text;
  });
  return found;
}

/** Visits every token of a file, with its text and the line where it starts. */
function scan(file: string, visit: (token: SyntaxKind, text: string, line: number) => void): void {
  const code = readFileSync(join(root, file), 'utf8');
  const scanner = createScanner(true, 0, code);
  /** For every brace that is open: whether it belongs to a template literal. */
  const braces: boolean[] = [];
  let before = SyntaxKind.Unknown;
  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    if (token === SyntaxKind.OpenBraceToken || token === SyntaxKind.TemplateHead)
      braces.push(token === SyntaxKind.TemplateHead);
    if (token === SyntaxKind.CloseBraceToken && braces.at(-1)) token = scanner.reScanTemplateToken(false);
    if (token === SyntaxKind.CloseBraceToken || token === SyntaxKind.TemplateTail) braces.pop();
    const slash = token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken;
    if (slash && !ENDS_OPERAND.has(before)) token = scanner.reScanSlashToken();
    visit(token, scanner.getTokenText(), code.slice(0, scanner.getTokenStart()).split('\n').length);
    before = token;
  }
}

/** After one of these a slash divides; after anything else it begins an expression. Nobody divides a block. */
const ENDS_OPERAND: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.ThisKeyword,
]);

/**
 * What `new RegExp` made in files of this project while modules were loaded, given by their paths, and while `use` ran,
 * JavaScript that finds each module by its path in `modules`. A process of its own keeps the record.
 */
export function builtRegexes(paths: readonly string[], use: string): Regex[] {
  const load = `const modules = Object.fromEntries(${JSON.stringify(paths)}.map(path => [path, require(folder + path)]));`;
  const program = [RECORDER, load, use, 'console.log(JSON.stringify(built));'].join('\n');
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', '-e', program], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const RECORDER = `
const built = [];
const folder = process.cwd().replaceAll('\\\\', '/') + '/';
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget);
    const caller = new Error().stack.replaceAll('\\\\', '/').split('\\n')[2] ?? '';
    const [, path, line] = /([^ (]+):(\\d+):\\d+\\)?$/.exec(caller) ?? [];
    if (path?.startsWith(folder) && !path.includes('node_modules'))
      built.push({ file: path.slice(folder.length), line: Number(line), source: made.source, flags: made.flags });
    return made;
  },
});`;
