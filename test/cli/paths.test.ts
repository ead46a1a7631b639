// Which drafts `invite-lint` takes, and what it says of paths, files and options that it cannot use.
import assert from 'node:assert/strict';
import { CLEAN, OPEN } from '../support/drafts';
import { fileError, runIn } from '../support/memory';

describe('invite-lint: which drafts', () => {
  const files = {
    'drafts/b.invite.md': OPEN,
    'drafts/a.invite.md': OPEN,
    'drafts/deep/c.invite.md': OPEN,
    'drafts/.hidden/d.invite.md': OPEN,
    'drafts/notes.md': OPEN,
    'drafts/node_modules/e/f.invite.md': OPEN,
    'drafts/.git/g.invite.md': OPEN,
    'odd [name].invite.md': OPEN,
  };
  const linted = async (...argv: string[]) => {
    const { stdout } = await runIn({ files }, '--format=json', ...argv);
    return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
  };

  it('takes every draft below a folder, by name, but none of packages or git', async () => {
    const below = ['drafts/.hidden/d.invite.md', 'drafts/a.invite.md', 'drafts/b.invite.md', 'drafts/deep/c.invite.md'];
    assert.deepEqual(await linted('drafts'), below);
    assert.deepEqual(await linted('./drafts/'), below);
    assert.deepEqual(await linted('.'), [...below, 'odd [name].invite.md']);
  });

  it('takes globs, and files of any name that are named', async () => {
    assert.deepEqual(await linted('drafts/*.invite.md'), ['drafts/a.invite.md', 'drafts/b.invite.md']);
    assert.deepEqual(await linted('drafts/**/{c,d}.invite.md'), [
      'drafts/.hidden/d.invite.md',
      'drafts/deep/c.invite.md',
    ]);
    assert.deepEqual(await linted('drafts/notes.md'), ['drafts/notes.md']);
  });

  it('takes a path that exists as it is, even where it looks like a glob', async () => {
    assert.deepEqual(await linted('odd [name].invite.md'), ['odd [name].invite.md']);
  });

  it('takes each draft once, in the order of the arguments', async () => {
    const twice = await linted('drafts/b.invite.md', './drafts/b.invite.md', 'drafts/*.invite.md');
    assert.deepEqual(twice, ['drafts/b.invite.md', 'drafts/a.invite.md']);
  });

  it('reads standard input for -', async () => {
    const { code, stdout } = await runIn({ stdin: OPEN }, '-');
    assert.equal(code, 1);
    assert.match(stdout, /^<stdin>:1:\d+ {2}error/);
    const named = await runIn({ stdin: OPEN }, '-', '--stdin-filename', 'reply.invite.md');
    assert.match(named.stdout, /^reply\.invite\.md:1:/);
  });
});

describe('invite-lint: trouble', () => {
  it('names what it cannot find or read in one line each, and goes on with the rest', async () => {
    const files = { 'good.invite.md': OPEN, 'locked.invite.md': fileError('EACCES'), 'empty/readme.txt': '' };
    const { code, stdout, stderr } = await runIn(
      { files },
      'gone.invite.md',
      'locked.invite.md',
      'empty',
      '*.nothing',
      'good.invite.md',
    );
    assert.deepEqual(stderr.split('\n'), [
      'invite-lint: gone.invite.md: no such file or folder',
      'invite-lint: empty: no *.invite.md file in this folder',
      'invite-lint: *.nothing: no file matches this pattern',
      'invite-lint: locked.invite.md: permission denied',
      '',
    ]);
    assert.match(stdout, /^good\.invite\.md:1:/);
    assert.equal(code, 2, 'Trouble wins over findings.');
  });

  it('names a folder that cannot be listed and searches the others', async () => {
    const world = { files: { 'a/x.invite.md': CLEAN, 'b/y.invite.md': CLEAN }, lockedFolders: ['a'] };
    const { code, stdout, stderr } = await runIn(world, '.');
    assert.deepEqual(
      { code, stdout, stderr },
      { code: 2, stdout: '1 draft, nothing found.\n', stderr: 'invite-lint: a: permission denied\n' },
    );
    assert.equal((await runIn(world, 'a')).stderr, 'invite-lint: a: permission denied\n');
  });

  it('leaves a file alone that is not UTF-8', async () => {
    const files = {
      'latin.invite.md': Uint8Array.of(0x48, 0x69, 0x20, 0xe9),
      'utf16.invite.md': Uint8Array.of(0xff, 0xfe, 0x48, 0),
    };
    const { code, stderr, written } = await runIn({ files }, '--fix', '.');
    assert.equal(
      stderr,
      'invite-lint: latin.invite.md: not UTF-8 text, left as it is\n' +
        'invite-lint: utf16.invite.md: not UTF-8 text, left as it is\n',
    );
    assert.deepEqual({ code, written }, { code: 2, written: {} });
  });

  for (const [what, argv, says] of [
    ['no path', [], 'Name a draft, a folder or a glob, or - for standard input.'],
    ['an unknown option', ['--fixx', '.'], "Unknown option '--fixx'; did you mean --fix?"],
    ['an option without its value', ['.', '--format'], "Option '--format <value>' argument missing."],
    ['an unknown format', ['--format=xml', '.'], '--format takes text, json; “xml” is none of them.'],
    [
      'an unknown severity to fail on',
      ['--fail-on=bad', '.'],
      '--fail-on takes error, warning, information, hint; “bad” is none of them.',
    ],
    [
      'a rule without severity',
      ['--rule=favor-asking', '.'],
      '--rule takes rule-id=severity; “favor-asking” is not of that form.',
    ],
    ['a name for no standard input', ['--stdin-filename=a', '.'], '--stdin-filename goes with - for standard input.'],
  ] as const) {
    it(`explains ${what}`, async () => {
      const { code, stdout, stderr } = await runIn({}, ...argv);
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 2, stdout: '', stderr: `invite-lint: ${says}\nTry “invite-lint --help”.\n` },
      );
    });
  }

  it('takes unusual drafts as they come', async () => {
    const files = {
      'bom.invite.md': `\ufeff${OPEN}`,
      'big.invite.md': CLEAN.repeat(6000),
      'crlf.invite.md': `Hi Priya,\r\n\r\n${OPEN}`,
      'empty.invite.md': '',
      'nul.invite.md': 'Hi\0 Priya\0\0,',
      'blank.invite.md': ' \r\r\n\u2028',
    };
    const { code, stdout, stderr } = await runIn({ files }, '--format=json', '.');
    assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
    const found: { path: string; findings: { rule: string; line: number; column: number }[] }[] =
      JSON.parse(stdout).files;
    const places = found.flatMap(({ path, findings }) =>
      findings.filter(({ rule }) => rule === 'unfilled-placeholder').map(({ line, column }) => [path, line, column]),
    );
    const column = OPEN.indexOf('[event]') + 1;
    assert.deepEqual(places, [
      ['bom.invite.md', 1, column],
      ['crlf.invite.md', 3, column],
    ]);
  });
});
