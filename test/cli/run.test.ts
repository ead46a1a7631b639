// `invite-lint` from argv to exit code, and what it tells about itself; with a map of files in the place of a disk.
import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { FLAGS } from '../../server/src/cli/args';
import { rules } from '../../server/src/core';
import { describeRule } from '../../server/src/core/rules/describe';
import { CLEAN, OPEN } from '../support/drafts';
import { runIn } from '../support/memory';

describe('invite-lint: findings and exit codes', () => {
  it('says so when nothing is found', async () => {
    const { code, stdout, stderr } = await runIn({ files: { 'a.invite.md': CLEAN } }, 'a.invite.md');
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '1 draft, nothing found.\n', stderr: '' });
  });

  it('prints place, severity, message and rule, then counts', async () => {
    const { code, stdout } = await runIn({ files: { 'a.invite.md': OPEN, 'b.invite.md': CLEAN } }, '.');
    const column = OPEN.indexOf('[event]') + 1;
    const lines = stdout.split('\n');
    assert.match(lines[0]!, new RegExp(`^a\\.invite\\.md:1:${column}  error  .+  unfilled-placeholder$`));
    assert.deepEqual(lines.slice(1), ['', '1 finding in 1 of 2 drafts (1 error).', '']);
    assert.equal(code, 1);
  });

  it('keeps the findings of each file together and in line', async () => {
    const files = { 'x.invite.md': `${OPEN}\n[place] was fun, too.\n`, 'long-name.invite.md': OPEN };
    const { stdout } = await runIn({ files }, 'x.invite.md', 'long-name.invite.md');
    const [first, second, blank, third] = stdout.split('\n');
    assert.match(first!, /^x\.invite\.md:1:86 {2}error {2}/);
    assert.match(second!, /^x\.invite\.md:3:1 {3}error {2}/);
    assert.equal(blank, '');
    assert.match(third!, /^long-name\.invite\.md:1:86 {2}error {2}/);
  });

  it('lets --fail-on decide which severities fail the run', async () => {
    const world = { files: { 'a.invite.md': OPEN } };
    const at = async (severity: string, ...more: string[]) =>
      (await runIn(world, 'a.invite.md', '--rule', `unfilled-placeholder=${severity}`, ...more)).code;
    assert.deepEqual(
      [await at('hint'), await at('information'), await at('warning'), await at('error')],
      [0, 1, 1, 1],
      'By default, hints are advice and everything else is a finding.',
    );
    assert.deepEqual([await at('hint', '--fail-on=hint'), await at('information', '--fail-on=warning')], [1, 0]);
    assert.deepEqual([await at('warning', '--fail-on=error'), await at('error', '--fail-on=error')], [0, 1]);
  });

  it('switches a rule off', async () => {
    const { code, stdout } = await runIn(
      { files: { 'a.invite.md': OPEN } },
      'a.invite.md',
      '--rule',
      'unfilled-placeholder=off',
    );
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '1 draft, nothing found.\n' });
  });
});

describe('invite-lint: help', () => {
  it('--help names every option and fits a terminal', async () => {
    const { code, stdout } = await runIn({}, '--help');
    assert.equal(code, 0);
    for (const name of Object.keys(FLAGS)) assert.ok(stdout.includes(`--${name}`), name);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line);
  });

  it('--version prints the version', async () => {
    assert.deepEqual(await runIn({}, '--version'), { code: 0, stdout: `${version}\n`, stderr: '', written: {} });
  });

  it('--list-rules lists every rule', async () => {
    const { code, stdout } = await runIn({}, '--list-rules');
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map(line => line.split(/ {2,}/)),
      rules.map(({ id, severity, summary }) => [id, severity, summary]),
    );
    assert.equal(code, 0);
  });

  it('--explain prints the documentation of a rule', async () => {
    const rule = rules.find(({ id }) => id === 'favor-asking')!;
    assert.deepEqual(await runIn({}, '--explain', rule.id), {
      code: 0,
      stdout: `${describeRule(rule).trimEnd()}\n`,
      stderr: '',
      written: {},
    });
    const wrong = await runIn({}, '--explain=favour-asking');
    assert.deepEqual(
      [wrong.code, wrong.stderr],
      [2, 'invite-lint: Unknown rule “favour-asking”; did you mean “favor-asking”?\n'],
    );
  });
});
