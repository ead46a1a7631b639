// The settings of a run of `invite-lint`: `--config` and `--rule`.
import assert from 'node:assert/strict';
import { OPEN } from '../support/drafts';
import { runIn } from '../support/memory';

describe('invite-lint: settings', () => {
  const world = (config: string) => ({ files: { 'a.invite.md': OPEN, 'settings.json': config } });

  it('reads them from --config, and --rule has the last word', async () => {
    const off = world('{"$schema": "x", "rules": {"unfilled-placeholder": {"severity": "off"}}}');
    assert.equal((await runIn(off, '--config', 'settings.json', 'a.invite.md')).code, 0);
    const on = await runIn(off, '--config=settings.json', '--rule=unfilled-placeholder=warning', 'a.invite.md');
    assert.match(on.stdout, / {2}warning {2}/);
  });

  for (const [what, config, says] of [
    ['broken JSON', '{"rules": ', /^invite-lint: settings\.json: not valid JSON: .+\n$/],
    [
      'an unknown rule',
      '{"rules": {"favour-asking": {}}}',
      /Unknown rule “favour-asking”; did you mean “favor-asking”\?\n$/,
    ],
    ['a rule that is like none', '{"rules": {"zebra": {}}}', /Unknown rule “zebra”\.\n$/],
    [
      'an unknown option',
      '{"rules": {"excess-length": {"maxWord": 80}}}',
      /Unknown option “excess-length\.maxWord”; did you mean “excess-length\.maxWords”\?\n$/,
    ],
    [
      'an option that is like none',
      '{"rules": {"stock-phrase": {"zebra": 80}}}',
      /Unknown option “stock-phrase\.zebra”\.\n$/,
    ],
    ['rules that are none', '{"rules": 3}', /: “rules” must be an object\.\n$/],
    ['a rule that is none', '{"rules": {"excess-length": "off"}}', /: “excess-length” must be an object\.\n$/],
    [
      'a number out of range',
      '{"rules": {"excess-length": {"maxWords": 2001}}}',
      /“excess-length\.maxWords” must be a whole number from 20 to 2000\.\n$/,
    ],
    [
      'a number too small, where there is no largest',
      '{"rules": {"over-channel-limit": {"note": 0}}}',
      /“over-channel-limit\.note” must be a whole number from 1\.\n$/,
    ],
    [
      'a number that is none',
      '{"rules": {"over-channel-limit": {"note": "200"}}}',
      /“over-channel-limit\.note” must be a whole number from 1\.\n$/,
    ],
    ['an unknown key', '{"rulez": {}}', /Unknown key “rulez”; did you mean “rules”\?\n$/],
    [
      'a wrong value',
      '{"rules": {"excess-length": {"severity": 3}}}',
      /“excess-length\.severity” must be one of default, error/,
    ],
    ['a list', '[]', /^invite-lint: settings\.json: Settings must be an object\.\n$/],
  ] as const) {
    it(`explains ${what} and checks nothing`, async () => {
      const { code, stdout, stderr } = await runIn(world(config), '--config=settings.json', 'a.invite.md');
      assert.match(stderr, says);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    });
  }

  it('explains a missing file and a wrong --rule', async () => {
    const missing = await runIn(world(''), '--config=gone.json', 'a.invite.md');
    assert.deepEqual([missing.code, missing.stderr], [2, 'invite-lint: gone.json: no such file or folder\n']);
    const wrong = await runIn(world(''), '--rule=favour-asking=off', '--rule=solicitation=loud', 'a.invite.md');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /^invite-lint: --rule: Unknown rule “favour-asking”; did you mean “favor-asking”\?\n/);
    assert.match(wrong.stderr, /“solicitation\.severity” must be one of /);
  });
});
