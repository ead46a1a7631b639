// The readiness checklist: its points in order, what each rests on in each of its states, and that it hides nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Check, type CheckId, checklist, lint, parseDraft, resolveConfig, rules } from '../../server/src/core';
import { CHECK_RULES } from '../../server/src/core/checklist';
import { anyDraft, RUNS } from '../properties/drafts';
import { CLEAN } from '../support/drafts';

const ORDER: readonly CheckId[] = ['greeting', 'personal', 'slots', 'ask', 'pitch', 'tone', 'length'];

function checks(text: string, settings?: Readonly<Record<string, object>>): Check[] {
  const { config, problems } = resolveConfig({ rules: settings ?? {} });
  assert.deepEqual(problems, []);
  const draft = parseDraft(text);
  return checklist(draft, lint(draft, config), config);
}

function check(id: CheckId, text: string, settings?: Readonly<Record<string, object>>): Check {
  const found = checks(text, settings).find(each => each.id === id);
  assert.ok(found, `a point “${id}” was expected`);
  return found;
}

const told = ({ state, reason }: Check) => [state, reason];
const OFF = { severity: 'off' };

describe('the checklist of a draft', () => {
  it('has its points in a fixed order, done with a reason each', () => {
    assert.deepEqual(
      checks(CLEAN).map(({ id, label, state, reason, findings }) => [id, label, state, reason, findings.length]),
      [
        ['greeting', 'Greets Priya by name', 'done', '“Hi Priya” names the reader.', 0],
        [
          'personal',
          'Says something about Priya',
          'done',
          '“great meeting you at the Oslo meetup” is something only Priya would get.',
          0,
        ],
        ['slots', 'Leaves no slot open', 'done', 'Nothing is left to fill in.', 0],
        ['ask', 'Asks for no favor', 'done', 'Nothing in it asks for a favor.', 0],
        ['pitch', 'Sells nothing', 'done', 'Nothing in it sells anything.', 0],
        ['tone', 'Sounds warm and plain', 'done', 'It has a kind word in it, and the wording is plain.', 0],
        ['length', 'Is short enough to be read at once', 'done', '31 words, 187 of 8,000 characters.', 0],
      ],
    );
  });

  it('says why a point is open, with the findings, the most severe first', () => {
    const text =
      'Hi Priya, your talk in Bergen was grand. I hereby accept.\n\nCould you refer me?\n\nYours faithfully,\nTom';
    const found = checks(text);
    assert.deepEqual(
      found.filter(({ state }) => state !== 'done').map(({ id, state }) => [id, state]),
      [
        ['ask', 'open'],
        ['tone', 'open'],
      ],
    );
    const [ask, tone] = found.filter(({ state }) => state === 'open');
    assert.equal(ask?.reason, 'This asks for a referral; leave the favor for later, once a conversation is going.');
    assert.deepEqual(
      tone?.findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [
        ['stiff-salutation', 'warning'],
        ['formal-language', 'information'],
      ],
    );
    assert.equal(tone?.reason, tone?.findings[0]?.message);
  });

  it('takes milder findings for advice, by the user’s own severities', () => {
    const text = 'Hi Priya, your talk in Bergen was grand. Could you refer me?';
    for (const severity of ['information', 'hint'])
      assert.equal(check('ask', text, { 'favor-asking': { severity } }).state, 'advice');
    assert.equal(check('ask', text, { 'favor-asking': { severity: 'error' } }).state, 'open');
  });

  it('holds a slot against the name or the personal word in whose place it stands', () => {
    const open = (text: string) =>
      checks(text)
        .filter(({ state }) => state === 'open')
        .map(({ id }) => id);
    assert.deepEqual(open('Hi Priya, it was great to meet you at [event].'), ['personal', 'slots']);
    assert.deepEqual(open('Hi [name], your talk in Bergen was grand.'), ['greeting', 'slots']);
    assert.deepEqual(open('Hi Priya, your talk in Bergen was grand. See you at [event].'), ['slots']);
    assert.deepEqual(open('Hi Priya, great to meet you at [event]. Your talk in Bergen was grand.'), ['slots']);
  });

  it('tells a wrong name in the greeting from a wrong company', () => {
    const head = '---\nto: Priya Raman\ncompany: Northwind\n---\n';
    assert.equal(check('greeting', `${head}Hi Tom, your talk in Bergen was grand.`).state, 'open');
    const text = `${head}Hi Priya, I look forward to hearing about your work at Fabrikam.`;
    assert.equal(check('greeting', text).state, 'done');
    assert.match(check('personal', text).reason, /works at Northwind, not Fabrikam/);
  });

  it('names the reader as the front matter does, else as the greeting does, else not at all', () => {
    const label = (text: string) => check('greeting', text).label;
    assert.equal(label('---\nto: Dr. Priya Raman\n---\nHi Tom, thanks for the invite.'), 'Greets Priya by name');
    assert.equal(label('Hi Tom, thanks for the invite.'), 'Greets Tom by name');
    assert.equal(label('Thanks for the invite.'), 'Greets the reader by name');
    assert.equal(label('Dear President,\n\nthanks for the invite.'), 'Greets the reader by name');
    assert.match(check('personal', 'Your talk in Bergen was grand.').reason, /only this reader would get/);
  });

  it('quotes without Markdown, and no longer than can be read at a glance', () => {
    assert.equal(check('greeting', 'Hi **Priya**, grand talk in Bergen.').reason, '“Hi Priya” names the reader.');
    const { reason } = check('personal', `Hi Priya, your talk in Bergen about ${'the long winding '.repeat(9)}road.`);
    assert.match(reason, /^“your talk in Bergen about [^”]* …” is something only Priya would get\.$/);
    assert.ok(reason.length < 110, reason);
  });

  it('knows that an offer is ordinary between those who do business', () => {
    const text =
      '---\nrelationship: established\n---\nHi Priya, your talk in Bergen was grand. Book a demo of our tool.';
    assert.deepEqual(told(check('pitch', text)), ['done', 'You already do business, so an offer is ordinary.']);
  });

  it('says when something is wanting that no rule tells of', () => {
    const text = 'Thanks for reaching out, Tom!';
    assert.deepEqual(told(check('personal', text)), ['advice', 'Nothing is said about Tom yet.']);
    const settings = { 'unfilled-placeholder': OFF };
    assert.deepEqual(told(check('greeting', 'Hi [name], thanks for the invite.', settings)), [
      'advice',
      'The name is still to come in “Hi [name]”.',
    ]);
    assert.match(
      check('personal', 'Hi Priya, great to meet you at [event].', settings).reason,
      /^“\[event\]” has yet to become something about Priya\.$/,
    );
  });

  it('adds a point about the form only where something is found there', () => {
    const found = checks('Hi Priya, your talk in Bergen was **grand**.');
    assert.deepEqual(
      found.map(({ id }) => id),
      [...ORDER, 'form'],
    );
    assert.equal(found.at(-1)?.state, 'advice');
    assert.equal(check('form', '---\nkind: acept\n---\n').state, 'open');
  });

  it('has nothing to say before there is a message', () => {
    for (const text of [
      '',
      '---\nto: Priya\n---\n',
      '> Shall we connect?\n',
      'Hi Priya,',
      'Hi Priya,\n\nBest,\nTom',
      '<!-- Jo -->',
    ])
      assert.deepEqual(checks(text), [], text);
  });
});

describe('points that nobody looks at', () => {
  const ASKS = 'Hi Priya, your talk in Bergen was grand.\nCould you refer me for the analyst role?';

  it('are off where the settings switch all their rules off', () => {
    assert.deepEqual(told(check('ask', ASKS, { 'favor-asking': OFF })), [
      'off',
      'The settings switch favor-asking off.',
    ]);
    assert.deepEqual(told(check('length', ASKS, { 'excess-length': OFF, 'over-channel-limit': OFF })), [
      'off',
      'The settings switch excess-length and over-channel-limit off.',
    ]);
  });

  it('say so where only some are off', () => {
    assert.deepEqual(told(check('tone', CLEAN, { 'formal-language': OFF })), [
      'done',
      'It has a kind word in it, and the wording is plain; the settings switch formal-language off.',
    ]);
  });

  it('are off where only a rule that is off could tell', () => {
    const settings = { 'missing-greeting': OFF };
    assert.deepEqual(told(check('greeting', 'Your talk in Bergen was grand.', settings)), [
      'off',
      'The settings switch missing-greeting off.',
    ]);
    assert.equal(check('greeting', CLEAN, settings).state, 'done');
  });

  it('are off where a comment silences them in the draft', () => {
    const comment = '<!-- invite-disable-file favor-asking -->\n';
    const expected = ['off', 'A comment silences favor-asking in this draft.'];
    assert.deepEqual(told(check('ask', comment + ASKS)), expected);
    assert.deepEqual(told(check('ask', comment + CLEAN)), expected);
    assert.equal(check('pitch', comment + ASKS).state, 'done');
    assert.deepEqual(
      checks(`<!-- invite-disable-file -->\n${ASKS}`).map(({ state }) => state),
      ORDER.map(() => 'off'),
    );
  });

  it('are off where a comment hides what was found, and not where it hides nothing', () => {
    const hidden = ASKS.replace('\n', '\n<!-- invite-disable-next-line favor-asking -->\n');
    assert.deepEqual(told(check('ask', hidden)), ['off', 'A comment silences what favor-asking found here.']);
    assert.equal(check('ask', `${CLEAN}<!-- invite-disable-line favor-asking -->`).state, 'done');
    assert.equal(check('slots', ASKS.replace('\n', '\n<!-- invite-disable-next-line -->\n')).state, 'done');
    // What is not hidden still counts.
    assert.equal(check('ask', `${hidden}\nCould you also introduce me to your boss?`).state, 'open');
  });
});

describe('the checklist of any draft', () => {
  it('sums up every rule', () => {
    assert.deepEqual([...new Set(Object.values(CHECK_RULES).flat())].sort(), rules.map(({ id }) => id).sort());
  });

  it('leaves out no finding, and claims nothing that a finding denies', () => {
    const { config } = resolveConfig({});
    fc.assert(
      fc.property(anyDraft, text => {
        const draft = parseDraft(text);
        const findings = lint(draft, config);
        const found = checklist(draft, findings, config);
        const shown = new Set(found.flatMap(each => each.findings));
        if (found.some(({ id }) => id === 'greeting'))
          assert.deepEqual(
            findings.filter(each => !shown.has(each)),
            [],
          );
        for (const { state, label, reason, findings: against } of found) {
          const grave = against.some(({ severity }) => severity === 'error' || severity === 'warning');
          assert.equal(state === 'open', grave);
          if (against.length > 0) assert.notEqual(state, 'done');
          for (const said of [label, reason]) assert.match(said, /^\S(?:.*\S)?$/u);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
