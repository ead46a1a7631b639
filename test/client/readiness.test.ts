// What the checklist and the status items say, in words and icons.
import assert from 'node:assert/strict';
import { changedRows, type Row, rowsOf } from '../../client/src/readiness/rows';
import {
  headlineOf,
  isTooLong,
  lengthText,
  overviewText,
  propertyText,
  spokenOverview,
  valueText,
} from '../../client/src/readiness/texts';
import type { DraftState } from '../../client/src/state';
import type { DraftCheck, DraftFinding, DraftProperty, DraftStatus } from '../../protocol';
import { FIELDS } from '../../server/src/core/draft/fields';

const L10N = {
  t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)])),
};

const SLOT = finding('unfilled-placeholder', 'error', 3);
const STIFF = finding('formal-language', 'warning', 4);
const THANKS = finding('missing-thanks', 'hint', 0);

describe('the headline', () => {
  it('says what is open, the worst first, or that nothing is', () => {
    const open = status([check('tone', 'open', [STIFF]), check('slots', 'open', [SLOT])], '2 things open');
    assert.deepEqual(headlineOf(state('checked', open), L10N), {
      short: '2 open',
      text: '2 things open',
      detail: SLOT.message,
      icon: 'error',
      level: 'error',
      next: 'show',
    });
    const mild = headlineOf(state('checked', status([check('tone', 'open', [STIFF])], '1 thing open')), L10N);
    assert.deepEqual([mild.icon, mild.level, mild.detail], ['warning', 'warning', STIFF.message]);
    const ready = headlineOf(state('checked', status([check('tone', 'advice', [THANKS])], 'Ready to send')), L10N);
    assert.deepEqual(
      [ready.short, ready.text, ready.detail, ready.icon],
      ['Ready', 'Ready to send', '1 suggestion', 'check'],
    );
  });

  it('does not call a draft without a message ready', () => {
    const empty = headlineOf(state('checked', { ...status([], 'No message yet'), ready: false }), L10N);
    assert.deepEqual([empty.short, empty.level, empty.icon], ['No message yet', 'none', 'circle-large-outline']);
  });

  it('says why nothing is known, and what helps', () => {
    const said = (standing: DraftState['standing'], run: DraftState['run'] = 'manual') => {
      const { short, detail, next } = headlineOf({ standing, run }, L10N);
      return [short, detail, next];
    };
    assert.deepEqual(said('unchecked'), ['Not checked', 'The setting invite.run is “manual”.', 'check']);
    assert.deepEqual(said('outdated', 'onSave'), ['Changed', 'The setting invite.run is “onSave”.', 'check']);
    assert.deepEqual(said('noServer'), ['Not checked', 'The server is not running.', 'restart']);
    assert.deepEqual(said('readOnly'), ['Not checked', 'This file cannot be changed.', 'show']);
    assert.deepEqual(said('checking'), ['Checking', '', 'show']);
  });

  it('is never “ready” of a text that was not checked as it is', () => {
    const ready = status([], 'Ready to send');
    for (const standing of ['checking', 'outdated', 'unchecked', 'noServer', 'readOnly'] as const)
      assert.doesNotMatch(JSON.stringify(headlineOf(state(standing, ready), L10N)), /ready/i);
  });

  it('goes before length and kind where all is told', () => {
    const all = overviewText(state('checked', status([], 'Ready to send')), L10N);
    assert.deepEqual(all.split('\n'), [
      'Ready to send',
      '64 words, 388 of 8,000 characters (message)',
      'Accept, inferred from “thanks for inviting me”',
    ]);
  });

  it('is read aloud in sentences, none of which ends twice', () => {
    const open = state(
      'checked',
      status([check('slots', 'open', [{ ...SLOT, message: 'It is open.' }])], '1 thing open'),
    );
    assert.equal(
      spokenOverview(open, L10N),
      '1 thing open. It is open. 64 words, 388 of 8,000 characters (message). Accept, inferred from “thanks for inviting me”.',
    );
  });
});

describe('what a draft is', () => {
  it('has a name for every value that front matter may have', () => {
    for (const key of ['kind', 'channel', 'relationship'] as const) {
      const values = FIELDS.find(field => field.key === key)!.choices.map(({ value }) => value);
      for (const value of values) assert.match(valueText(key, value, L10N), /^[A-Z][A-Za-z -]+$/, value);
    }
    assert.equal(valueText('channel', 'pigeon', L10N), 'pigeon');
  });

  it('is too long past the limit, not at it', () => {
    const draft = status([], '');
    const length = (characters: number) => ({ ...draft, length: { words: 1, characters, limit: 200 } });
    assert.deepEqual([isTooLong(length(200)), isTooLong(length(201))], [false, true]);
    assert.equal(lengthText(draft, L10N), '64 words, 388 of 8,000 characters (message)');
    assert.equal(propertyText('kind', draft.properties.kind, L10N), 'Accept, inferred from “thanks for inviting me”');
  });
});

describe('the rows of the checklist', () => {
  const rows = rowsOf(
    status(
      [
        check('greeting', 'done', []),
        check('slots', 'open', [SLOT]),
        check('tone', 'advice', [THANKS]),
        check('pitch', 'off', []),
      ],
      '',
    ),
    L10N,
  );
  const [greeting, slots, tone, pitch] = rows as [Row, Row, Row, Row];

  it('say in words what the icon shows', () => {
    assert.deepEqual(
      rows.map(({ spoken }) => spoken.split(':')[0]),
      ['Done', 'Open', 'Could be better', 'Not looked at'],
    );
    assert.equal(greeting.spoken, 'Done: The greeting. Because of the greeting.');
    assert.equal(new Set(rows.map(({ icon }) => icon.name)).size, rows.length);
  });

  it('unfold what is open, with the place and the severity of each finding', () => {
    assert.deepEqual([slots.folded, tone.folded, greeting.children.length, pitch.children.length], [false, true, 0, 0]);
    const [child] = slots.children;
    assert.deepEqual([child?.label, child?.description, child?.icon.name], [SLOT.message, 'line 4', 'error']);
    assert.equal(child?.spoken, `Error: ${SLOT.message} line 4`);
  });

  it('are drawn one by one, and all of them where others can be folded', () => {
    const drawn = (...checks: DraftCheck[]) => rowsOf(status(checks, ''), L10N);
    const before = drawn(check('slots', 'open', [SLOT]), check('tone', 'advice', [THANKS]));
    assert.deepEqual(changedRows(before, drawn(check('slots', 'open', [SLOT]), check('tone', 'advice', [THANKS]))), []);
    const stiff = drawn(check('slots', 'open', [SLOT]), check('tone', 'open', [STIFF]));
    assert.deepEqual(changedRows(before, stiff), ['tone']);
    assert.equal(changedRows(before, drawn(check('slots', 'open', [SLOT]), check('tone', 'done', []))), undefined);
    assert.equal(changedRows(before, drawn(check('slots', 'open', [SLOT]))), undefined);
  });

  it('give a reason once, where what stands below gives the same', () => {
    const said = (reason: string, state: DraftCheck['state']) =>
      rowsOf(status([{ ...check('slots', state, [SLOT]), reason }], ''), L10N)[0]?.description;
    assert.deepEqual(
      [said(SLOT.message, 'open'), said('Two slots are open.', 'open'), said(SLOT.message, 'advice')],
      ['', 'Two slots are open.', SLOT.message],
    );
  });

  it('lead to their first finding', () => {
    assert.deepEqual([greeting.finding, slots.finding, tone.finding], [undefined, SLOT, THANKS]);
    assert.deepEqual([slots.context, tone.context, slots.children[0]?.context], ['check.slots', 'check', 'finding']);
  });

  it('have ids of their own that hold while findings move', () => {
    const twice = check('slots', 'open', [SLOT, { ...SLOT, range: STIFF.range }]);
    const ids = rowsOf(status([twice], ''), L10N)
      .flatMap(row => [row, ...row.children])
      .map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
    const moved = { ...twice, findings: twice.findings.map(each => ({ ...each, range: THANKS.range })) };
    const after = rowsOf(status([moved], ''), L10N)
      .flatMap(row => [row, ...row.children])
      .map(({ id }) => id);
    assert.deepEqual(after, ids);
  });
});

function finding(ruleId: string, severity: DraftFinding['severity'], line: number): DraftFinding {
  const at = { line, character: 0 };
  return { ruleId, severity, message: `About ${ruleId}.`, range: { start: at, end: at } };
}

function check(id: DraftCheck['id'], kind: DraftCheck['state'], findings: DraftFinding[]): DraftCheck {
  return { id, label: `The ${id}`, state: kind, reason: `Because of the ${id}.`, findings };
}

function status(checks: DraftCheck[], summary: string): DraftStatus {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of checks.flatMap(({ findings }) => findings)) counts[severity]++;
  const property = (value: string, reason: string): DraftProperty => ({ value, source: 'text', reason, choices: [] });
  return {
    ready: counts.error + counts.warning === 0,
    summary,
    lengthText: '64 words, 388 of 8,000 characters',
    length: { words: 64, characters: 388, limit: 8000 },
    counts,
    slots: 0,
    properties: {
      kind: property('accept', 'inferred from “thanks for inviting me”'),
      channel: property('message', 'the usual case, as nothing says otherwise'),
      relationship: property('new', 'the usual case, as nothing says otherwise'),
    },
    checks,
  };
}

function state(standing: DraftState['standing'], judged: DraftStatus): DraftState {
  return { standing, run: 'onType', latest: judged, judged };
}
