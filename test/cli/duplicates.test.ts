// The command line compares the drafts of one run.
import assert from 'node:assert/strict';
import { CLEAN, OPEN } from '../support/drafts';
import { runIn } from '../support/memory';

const to = (name: string, text = CLEAN) => text.replace('Hi Priya', `Hi ${name}`);
const rulesOf = (report: { files: { path: string; findings: { rule: string }[] }[] }) =>
  report.files.map(({ path, findings }) => [path, ...findings.map(({ rule }) => rule)]);

describe('invite-lint: drafts that say the same', () => {
  const files = { 'sent/priya.invite.md': CLEAN, 'sent/tom.invite.md': to('Tom') };

  it('are told to each of them, as a warning', async () => {
    const { code, stdout } = await runIn({ files }, '.');
    const [first, blank, second] = stdout.split('\n');
    assert.equal(
      first,
      'sent/priya.invite.md:1:11  warning  This is word for word what you write to Tom (sent/tom.invite.md); add something that only Priya would get.  bulk-duplicate',
    );
    assert.equal(blank, '');
    assert.match(
      second!,
      /^sent\/tom\.invite\.md:1:9 .+ to Priya \(sent\/priya\.invite\.md\); .+ only Tom would get\./,
    );
    assert.match(stdout, /2 findings in 2 drafts \(2 warnings\)\./);
    assert.equal(code, 1);
  });

  it('are in the JSON report with the other draft’s path', async () => {
    const { stdout } = await runIn({ files }, '--format=json', 'sent');
    const [{ findings }] = JSON.parse(stdout).files;
    assert.equal(findings[0].rule, 'bulk-duplicate');
    assert.equal(findings[0].fixable, false);
    assert.deepEqual(findings[0].related, [{ path: 'sent/tom.invite.md', message: 'The same to Tom.' }]);
  });

  it('are those of one run only', async () => {
    for (const name of Object.keys(files)) {
      const { code, stdout } = await runIn({ files }, name);
      assert.deepEqual({ code, stdout }, { code: 0, stdout: '1 draft, nothing found.\n' });
    }
  });

  it('take standard input for one of them', async () => {
    const { stdout } = await runIn({ files, stdin: to('Ana') }, '--format=json', '-', 'sent/tom.invite.md');
    assert.deepEqual(rulesOf(JSON.parse(stdout)), [
      ['<stdin>', 'bulk-duplicate'],
      ['sent/tom.invite.md', 'bulk-duplicate'],
    ]);
  });

  it('follow the settings', async () => {
    const off = await runIn({ files }, '.', '--rule=bulk-duplicate=off');
    assert.deepEqual([off.code, off.stdout], [0, '2 drafts, nothing found.\n']);
    const hint = await runIn({ files }, '.', '--rule=bulk-duplicate=hint');
    assert.equal(hint.code, 0);
    assert.match(hint.stdout, /\(2 hints\)/);
    const config = JSON.stringify({ rules: { 'bulk-duplicate': { minimumWords: 100 } } });
    const long = await runIn({ files: { ...files, 'c.json': config } }, 'sent', '--config=c.json');
    assert.equal(long.code, 0);
  });

  it('are compared as they are after --fix', async () => {
    const stiff = to('Tom').replace('It was', 'I hereby accept. It was');
    const repaired = to('Ana').replace('It was', 'I accept. It was');
    const world = { files: { 'a.invite.md': stiff, 'b.invite.md': repaired } };
    const { stdout, written } = await runIn(world, '--fix', '--format=json', '.');
    assert.equal(written['a.invite.md'], stiff.replace('hereby ', ''));
    const [first] = JSON.parse(stdout).files;
    assert.deepEqual(first.findings[0].related, [{ path: 'b.invite.md', message: 'The same to Ana.' }]);
  });

  it('are left alone while they have open slots, and for one person', async () => {
    const { stdout } = await runIn(
      { files: { 'a.invite.md': OPEN, 'b.invite.md': to('Tom', OPEN), 'c.invite.md': CLEAN, 'd.invite.md': CLEAN } },
      '--format=json',
      '.',
    );
    assert.deepEqual(rulesOf(JSON.parse(stdout)), [
      ['a.invite.md', 'unfilled-placeholder'],
      ['b.invite.md', 'unfilled-placeholder'],
      ['c.invite.md'],
      ['d.invite.md'],
    ]);
  });
});
