// What `invite-lint` prints: JSON for tools; colours and safe characters for people.
import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { printable } from '../../server/src/cli/report';
import { OPEN } from '../support/drafts';
import { runIn } from '../support/memory';

describe('invite-lint: reports', () => {
  it('gives tools a JSON report of a documented shape', async () => {
    const { stdout } = await runIn(
      { files: { 'a.invite.md': `Hi Ana,\n\n${OPEN}` } },
      '--format=json',
      'a.invite.md',
      'gone',
    );
    const report = JSON.parse(stdout);
    const { message, ...finding } = report.files[0].findings[0];
    const start = `Hi Ana,\n\n${OPEN}`.indexOf('[event]');
    const column = OPEN.indexOf('[event]') + 1;
    assert.equal(typeof message, 'string');
    assert.deepEqual(finding, {
      rule: 'unfilled-placeholder',
      severity: 'error',
      start,
      end: start + 7,
      fixable: false,
      line: 3,
      column,
      endLine: 3,
      endColumn: column + 7,
    });
    assert.deepEqual(
      { ...report, files: [] },
      {
        format: 1,
        version,
        files: [],
        troubles: [{ path: 'gone', message: 'no such file or folder' }],
        summary: { files: 1, findings: 1, error: 1, warning: 0, information: 0, hint: 0, fixable: 0, fixed: 0 },
      },
    );
  });

  it('colours what a person reads, and nothing else', async () => {
    const files = { 'a.invite.md': OPEN };
    const colored = async (world: { tty?: boolean; env?: Record<string, string> }, ...argv: string[]) =>
      (await runIn({ files, ...world }, 'a.invite.md', ...argv)).stdout.includes('\x1b[');
    assert.equal(await colored({}), false);
    assert.equal(await colored({ tty: true }), true);
    assert.equal(await colored({ tty: true, env: { TERM: 'dumb' } }), false);
    assert.equal(await colored({ tty: true, env: { NO_COLOR: '1' } }), false);
    assert.equal(await colored({ tty: true, env: { NO_COLOR: '' } }), true);
    assert.equal(await colored({ env: { FORCE_COLOR: '1' } }), true);
    assert.equal(await colored({ tty: true, env: { FORCE_COLOR: '0' } }), false);
    assert.equal(await colored({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }), false);
    assert.equal(await colored({ env: { NO_COLOR: '1' } }, '--color'), true);
    assert.equal(await colored({ tty: true }, '--no-color'), false);
    assert.equal(await colored({ tty: true }, '--format=json'), false);
  });

  it('lists more findings than a function takes arguments', async () => {
    const { stdout, code } = await runIn({ files: { 'a.invite.md': '[name] '.repeat(150_000) } }, 'a.invite.md');
    assert.equal(code, 1);
    assert.match(stdout, /^15000\d findings in 1 draft/m);
  });

  it('prints nothing of a draft or a path that could act on the terminal', async () => {
    const { stdout } = await runIn({ files: { 'a\x1b[31m\u202e.invite.md': OPEN } }, '.');
    assert.match(stdout, /^a\ufffd\[31m\ufffd\.invite\.md:1:/);
    assert.equal(printable('“Dear\r\n  \x9b31mSir\x07”\u2067'), '“Dear \ufffd31mSir\ufffd”\ufffd');
  });
});
