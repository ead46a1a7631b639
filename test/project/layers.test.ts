// Imports run one way: entry -> lsp or cli -> core; inside core from the features down to text. docs/architecture.md
// says why. Each line of the tables below is a promise that somebody relies on.
import assert from 'node:assert/strict';
import { type Import, importsOf, sources } from '../support/imports';

/** Core from the bottom up. A file may import its own level and those before it. */
const LEVELS = ['text', 'language', 'draft', 'contacts', 'rules', 'config', 'features'] as const;
type Level = (typeof LEVELS)[number];

/** The files that lie directly in core. A new one has to be given its place here. */
const PLACES: Readonly<Record<string, Level | 'face'>> = {
  config: 'config',
  suppress: 'config',
  duplicates: 'features',
  lint: 'features',
  fix: 'features',
  complete: 'features',
  hover: 'features',
  symbols: 'features',
  folding: 'features',
  lenses: 'features',
  length: 'features',
  limitMark: 'features',
  properties: 'features',
  checklist: 'features',
  status: 'features',
  preview: 'features',
  slots: 'features',
  rename: 'features',
  selection: 'features',
  samples: 'features',
  reply: 'features',
  index: 'face',
};

const CORE = 'server/src/core/';
const NODE = /^node:/;
const L10N = /^@vscode\/l10n$/;
const LSP_PACKAGES = /^vscode-(?:languageserver|jsonrpc)/;

/** Who may import what beside the files of its own folder: packages by name, own files by the beginning of their path. */
const FOLDERS: readonly { readonly name: string; readonly file: RegExp; readonly may: readonly RegExp[] }[] = [
  {
    name: 'core',
    file: /^server\/src\/core\//,
    // The texts of findings are made here, so they are translated here; @vscode/l10n is a table and touches nothing outside.
    may: [/^server\/src\/core\//, /^yaml$/, /^papaparse$/, L10N, /^package\.json$/, /^snippets\//],
  },
  {
    name: 'lsp',
    file: /^server\/src\/lsp\//,
    may: [/^server\/src\/(?:core|lsp)\//, /^server\/src\/core$/, /^protocol$/, LSP_PACKAGES, L10N, /^package\.json$/],
  },
  {
    // Without translations: what a terminal shows and a program reads is English everywhere.
    name: 'cli',
    file: /^server\/src\/cli\//,
    may: [
      /^server\/src\/(?:core|cli)\//,
      /^server\/src\/core$/,
      NODE,
      /^tinyglobby$/,
      /^picocolors$/,
      /^package\.json$/,
    ],
  },
  { name: 'cli.ts', file: /^server\/src\/cli\.ts$/, may: [/^server\/src\/cli\//, NODE] },
  {
    name: 'node.ts',
    file: /^server\/src\/node\.ts$/,
    may: [/^server\/src\/lsp\//, /^server\/src\/stdio$/, LSP_PACKAGES, NODE, /^package\.json$/],
  },
  { name: 'stdio.ts', file: /^server\/src\/stdio\.ts$/, may: [LSP_PACKAGES, NODE] },
  { name: 'worker.ts', file: /^server\/src\/worker\.ts$/, may: [/^server\/src\/lsp\//, LSP_PACKAGES] },
  { name: 'index.ts', file: /^server\/src\/index\.ts$/, may: [/^server\/src\/core$/] },
  { name: 'protocol', file: /^protocol\//, may: [/^vscode-languageserver-types$/] },
  {
    name: 'client',
    file: /^client\//,
    may: [/^client\//, /^protocol$/, /^vscode$/, /^vscode-languageclient\b/, /^package\.json$/, /^snippets\//],
  },
];

const all = sources(
  'protocol/**/*.ts',
  'client/**/*.ts',
  'server/**/*.ts',
  'test/**/*.{ts,js,mjs,cjs}',
  'scripts/**/*.{ts,js,mjs,cjs}',
);
const imports = all.flatMap(file => importsOf(file));

describe('layers', () => {
  it('are judged by every form of import', () => {
    const code = [
      "import a, { type B } from '../a';",
      "import type {\n  C,\n} from './c';",
      "export * from './d';",
      "import 'e';",
      "const f = await import('node:f');",
      "const g = require('g');",
      "// import h from 'h';",
      "/* import i from 'i'; */",
    ].join('\n');
    const targets = importsOf('client/src/x.ts', code).map(({ target }) => target);
    assert.deepEqual(targets, ['client/a', 'client/src/c', 'client/src/d', 'e', 'node:f', 'g']);
  });

  it('every source file of client and server belongs to a layer', () => {
    const homeless = all.filter(
      file => /^(?:client|server)\//.test(file) && !FOLDERS.some(folder => folder.file.test(file)),
    );
    assert.deepEqual(homeless, []);
  });

  for (const { name, file, may } of FOLDERS) {
    it(`${name} imports only what it may`, () => {
      const wrong = imports.filter(each => file.test(each.file) && !may.some(allowed => allowed.test(each.target)));
      assert.deepEqual(wrong.map(shown), []);
    });
  }

  it('core imports downwards only', () => {
    const inside = imports.filter(each => each.file.startsWith(CORE) && each.target.startsWith(CORE));
    const wrong = inside.filter(each => rank(each.target) > rank(each.file));
    assert.deepEqual(wrong.map(shown), []);
  });

  it('every file directly in core has a level', () => {
    const names = all.filter(file => file.startsWith(CORE)).map(file => placeOf(file));
    assert.deepEqual(
      [...new Set(names)].filter(name => !(LEVELS as readonly string[]).includes(name) && !(name in PLACES)),
      [],
    );
  });

  it('no rule imports another rule', () => {
    const rules = `${CORE}rules/`;
    const wrong = imports.filter(
      each =>
        each.file.startsWith(rules) &&
        each.file !== `${rules}index.ts` &&
        each.target.startsWith(rules) &&
        each.target !== `${rules}rule`,
    );
    assert.deepEqual(wrong.map(shown), []);
  });

  it('only samples.ts reads the snippets', () => {
    const wrong = imports.filter(
      each => each.file.startsWith('server/') && /^snippets\//.test(each.target) && each.file !== `${CORE}samples.ts`,
    );
    assert.deepEqual(wrong.map(shown), []);
  });

  it('vscode is imported by the client and the host tests alone', () => {
    const wrong = imports.filter(each => each.target === 'vscode' && !/^(?:client|test\/host)\//.test(each.file));
    assert.deepEqual(wrong.map(shown), []);
  });
});

/** The folder below core, or the name of a file that lies directly in it. */
function placeOf(path: string): string {
  return path.slice(CORE.length).split('/')[0]!.replace(/\.ts$/, '');
}

function rank(path: string): number {
  const place = placeOf(path);
  const level = PLACES[place] ?? place;
  return level === 'face' ? LEVELS.length : LEVELS.indexOf(level as Level);
}

function shown({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
