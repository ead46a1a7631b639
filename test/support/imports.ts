// Which file imports what, read from the source text; for the tests that hold the layers and the manifest.
import { readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { globSync } from 'tinyglobby';

export const root = join(__dirname, '..', '..');

export interface Import {
  /** The importing file, relative to the project, with forward slashes. */
  readonly file: string;
  /** The imported file without its extension, relative to the project; or the name of a package or of a Node module. */
  readonly target: string;
  /** Whether `target` is a path of this project. */
  readonly own: boolean;
}

/** The project's own source files, relative to it. */
export function sources(...patterns: string[]): string[] {
  const found = globSync(patterns, {
    cwd: root,
    ignore: ['**/node_modules/**', '**/.cache/**'],
    expandDirectories: false,
  });
  return found.map(path => path.split(sep).join('/')).sort();
}

/** `import`, `export ... from`, dynamic `import()` and `require()`, types included. */
export function importsOf(file: string, code = readFileSync(join(root, file), 'utf8')): Import[] {
  const found = withoutComments(code).matchAll(
    /(?:^|[;\n])\s*(?:import|export)\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(match => {
    const specifier = (match[1] ?? match[2] ?? match[3])!;
    const own = specifier.startsWith('.');
    return { file, own, target: own ? posix.join(posix.dirname(file), specifier) : specifier };
  });
}

/** Good enough for imports: a string that looks like a comment only hides itself. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
