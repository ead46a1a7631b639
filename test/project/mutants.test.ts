// `npm run mutate` takes a while, so what it would break is looked at here, and that it breaks it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutantsOf, SPARING_LINES } from '../../scripts/lib/mutants';
import { rules } from '../../server/src/core';
import { root } from '../support/imports';

const fileOf = (id: string) => join(root, 'server/src/core/rules', `${id}.ts`);

describe('the mutants of a rule', () => {
  for (const { id } of rules) {
    it(`${id}: nothing is found, something everywhere, and operators are swapped one at a time`, () => {
      const rule = readFileSync(fileOf(id), 'utf8');
      const [silent, noisy, ...swaps] = mutantsOf(rule);
      assert.match(silent!.source, /^ {2}\*check\(.*\) \{\nreturn;$/m);
      assert.match(noisy!.source, /^ {2}\*check\(.*\) \{\nyield /m);
      assert.ok(swaps.length > 0);
      for (const { what, source } of swaps) assert.equal(changedLines(rule, source), 1, what);
    });
  }

  it('leaves out no line that no rule has', () => {
    const lines = rules.flatMap(({ id }) => readFileSync(fileOf(id), 'utf8').split('\n')).map(line => line.trim());
    assert.deepEqual(
      SPARING_LINES.filter(line => !lines.includes(line)),
      [],
    );
  });

  it('takes the place of the rule in a process that is told to read it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'invite-mutants-'));
    const rule = fileOf('curt-decline');
    const mutant = join(folder, 'curt-decline.ts');
    writeFileSync(mutant, mutantsOf(readFileSync(rule, 'utf8'))[0]!.source);
    const program = `const { lint } = require('./server/src/core/index.ts');
      console.log(lint('---\\nkind: decline\\n---\\nHi Tom, no.').map(({ ruleId }) => ruleId).join());`;
    const found = (env: object) => {
      const args = ['--require', 'tsx/cjs', '--require', './scripts/lib/mutant.cjs', '--eval', program];
      return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } }).stdout;
    };
    assert.match(found({}), /curt-decline/);
    assert.doesNotMatch(found({ MUTANT_OF: rule, MUTANT: mutant }), /curt-decline/);
    rmSync(folder, { recursive: true });
  });
});

function changedLines(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').filter((line, i) => line !== lines[i]).length;
}
