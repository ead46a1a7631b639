// `invite-lint --fix`: safe fixes only, everything else of a draft kept, nothing lost when writing fails.
import assert from 'node:assert/strict';
import { CLEAN, OPEN, REPAIRABLE, REPAIRED } from '../support/drafts';
import { fileError, runIn } from '../support/memory';

const NAME = 'a.invite.md';

describe('invite-lint: --fix', () => {
  it('is announced without it', async () => {
    const { code, stdout, written } = await runIn({ files: { [NAME]: REPAIRABLE } }, NAME);
    assert.match(stdout, /\n1 finding in 1 draft \(.+\)\. 1 fixable with --fix\.\n$/);
    assert.deepEqual({ code, written }, { code: 1, written: {} });
  });

  it('writes the safe fixes back and reports what is left', async () => {
    const { code, stdout, written } = await runIn({ files: { [NAME]: REPAIRABLE } }, '--fix', NAME);
    assert.deepEqual(written, { [NAME]: REPAIRED });
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '1 fix applied. 1 draft, nothing found.\n' });
  });

  it('writes only drafts that change', async () => {
    const { code, written } = await runIn({ files: { [NAME]: CLEAN, 'b.invite.md': OPEN } }, '--fix', '.');
    assert.deepEqual({ code, written }, { code: 1, written: {} });
  });

  it('keeps line ends and byte order mark', async () => {
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const { written } = await runIn({ files: { [NAME]: crlf(REPAIRABLE) } }, '--fix', NAME);
    assert.deepEqual(written, { [NAME]: crlf(REPAIRED) });
  });

  it('with - prints the fixed text, and the report beside it', async () => {
    const { code, stdout, stderr } = await runIn({ stdin: `\ufeff${REPAIRABLE}` }, '--fix', '-');
    assert.deepEqual(
      { code, stdout, stderr },
      { code: 0, stdout: `\ufeff${REPAIRED}`, stderr: '1 fix applied. 1 draft, nothing found.\n' },
    );
    const json = await runIn({ stdin: OPEN }, '--fix', '--format=json', '-');
    assert.equal(json.stdout, OPEN);
    assert.equal(JSON.parse(json.stderr).summary.findings, 1);
  });

  it('says what it could not write, and goes on', async () => {
    const files = { [NAME]: REPAIRABLE, 'b.invite.md': OPEN };
    const { code, stdout, stderr } = await runIn({ files, writeError: fileError('EACCES') }, '--fix', '.');
    assert.equal(stderr, `invite-lint: ${NAME}: could not be written: permission denied\n`);
    assert.match(stdout, /^b\.invite\.md:1:/);
    assert.equal(code, 2);
  });

  it('counts fixes in the JSON report', async () => {
    const { stdout } = await runIn({ files: { [NAME]: REPAIRABLE } }, '--fix', '--format=json', NAME);
    const { files, summary } = JSON.parse(stdout);
    assert.deepEqual([files, summary.fixed], [[{ path: NAME, fixed: 1, findings: [] }], 1]);
  });
});
