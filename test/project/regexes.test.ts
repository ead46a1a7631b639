// No regular expression of the project takes longer than its text is long, and those that would are only ever given short
// ones. `recheck` judges each once; what it said is kept until the expression changes.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkSync } from 'recheck';
import { version } from 'recheck/package.json';
import { root, sources } from '../support/imports';
import { builtRegexes, type Regex, regexCalls, regexLiterals } from '../support/regexes';

const FILES = ['client/**/*.ts', 'server/src/**/*.ts', 'protocol/*.ts', 'scripts/**/*.{ts,mjs}', 'esbuild.mjs'];

/** Where an expression may be slow on a long text, because none gets there. Without a source, the whole file or folder. */
const BOUNDED: readonly { readonly place: string; readonly source?: string; readonly because: string }[] = [
  { place: 'scripts/', because: 'reads files of this project only, while it is built' },
  { place: 'server/src/core/language/lexicon/', because: 'reads its own phrases, once' },
  { place: 'server/src/core/rules/describe.ts', because: 'reads texts of the rules' },
  {
    place: 'server/src/core/contacts/names.ts',
    source: '(?:\\s+\\p{Lu}\\.?)+$',
    because: 'reads at most LONGEST_NAME characters',
  },
  { place: 'server/src/core/draft/placing.ts', because: 'reads at most 12 characters' },
  { place: 'server/src/core/draft/slots.ts', because: 'reads 40 characters, or a label of at most 100' },
  { place: 'server/src/core/draft/slotStyles/', because: 'reads the inside of a slot, or 70 characters of a phrase' },
];

describe('regular expressions', () => {
  let literals: readonly Regex[];
  let built: readonly Regex[];

  before(function () {
    this.timeout(60_000);
    // The one that needs no program of the system's own, so that the verdicts are everywhere the same.
    process.env.RECHECK_BACKEND = 'pure';
    const files = sources(...FILES);
    literals = files.flatMap(file => regexLiterals(file));
    built = builtRegexes(
      files.filter(file => file.startsWith('server/src/core/')),
      // Names of people are completed by looking for the line of a key.
      `const { complete, parseDraft } = modules['server/src/core/index.ts'];
       const people = { search: () => [{ name: 'Priya Raman', first: 'Priya', company: 'Northwind', role: 'Engineer' }] };
       complete(parseDraft('---\\nto: Pri'), 11, { facts: {}, people });`,
    );
  });

  it('are found: the literals, and each that is put together while the program runs', () => {
    assert.ok(literals.length > 300, `${literals.length} literals`);
    for (const { source, flags } of literals) assert.doesNotThrow(() => new RegExp(source, flags), source);
    const seen = new Set(built.map(({ file, line }) => `${file}:${line}`));
    const calls = sources(...FILES).flatMap(file => regexCalls(file).map(line => `${file}:${line}`));
    assert.ok(calls.length > 5, `${calls.length} calls`);
    assert.deepEqual(
      calls.filter(call => !seen.has(call)),
      [],
    );
  });

  it('take time that grows no faster than the text, but where every text is short', function () {
    this.timeout(300_000);
    const slow = judged([...literals, ...built]).filter(({ verdict }) => verdict !== 'safe');
    const excused = (regex: Regex) =>
      BOUNDED.filter(({ place, source }) => regex.file.startsWith(place) && (source ?? regex.source) === regex.source);
    assert.deepEqual(
      slow.filter(regex => excused(regex).length === 0),
      [],
    );
    const used = new Set(slow.flatMap(excused));
    assert.deepEqual(
      BOUNDED.filter(excuse => !used.has(excuse)),
      [],
      'An excuse that nothing needs is to be taken out.',
    );
  });
});

const CACHE = join(root, 'node_modules/.cache/invite-drafts/regexes.json');

/** Each expression once, with what is said of it. */
function judged(regexes: readonly Regex[]): (Regex & { readonly verdict: string })[] {
  const known = readVerdicts();
  const verdicts: Record<string, string> = {};
  const all = new Map(regexes.map(regex => [`${version} ${regex.file} /${regex.source}/${regex.flags}`, regex]));
  const result = [...all.values()].map(regex => {
    const key = `${version} /${regex.source}/${regex.flags}`;
    verdicts[key] ??= known[key] ?? verdictOn(regex);
    return { ...regex, verdict: verdicts[key] };
  });
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(verdicts));
  return result;
}

function readVerdicts(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
}

function verdictOn({ source, flags }: Regex): string {
  const said = checkSync(source, flags, { timeout: 60_000 });
  return said.status === 'vulnerable' ? said.complexity.summary : said.status;
}
