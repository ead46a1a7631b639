// Which drafts stand together in the drafts view, in which order, and what is said of each.
import assert from 'node:assert/strict';
import { type DraftEntry, stateOf } from '../../client/src/overview/entries';
import { countDue, GROUPINGS, type Grouping, groupDrafts, labelOf } from '../../client/src/overview/groups';
import { describe as describeDraft, groupText, type Here } from '../../client/src/overview/texts';
import type { CheckDraft } from '../../protocol';

const TODAY = '2026-11-26';
const NOW = new Date(2026, 10, 26, 15).getTime();
const HOUR = 3_600_000; // milliseconds

const HERE: Here = {
  today: TODAY,
  locale: 'en',
  l10n: { t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)])) },
};

type Checked = NonNullable<CheckDraft.Result>;

interface Given {
  readonly to?: string;
  readonly kind?: string;
  readonly followUp?: string;
  readonly warnings?: number;
  readonly words?: number;
  readonly hoursAgo?: number;
}

function entry(name: string, { to, kind = 'accept', followUp, warnings = 0, words = 40, hoursAgo = 0 }: Given = {}) {
  const property = (value: string) => ({ value, source: 'text' as const, reason: '', choices: [] });
  const checked: Checked = {
    ready: words > 0 && warnings === 0,
    summary: '',
    lengthText: '',
    length: { words, characters: words * 6, limit: 8000 },
    counts: { error: 0, warning: warnings, information: 0, hint: 0 },
    slots: 0,
    ...(to && { recipient: to }),
    ...(followUp && { followUp }),
    properties: { kind: property(kind), relationship: property('new'), channel: property('message') },
    checks: [],
    diagnostics: [],
  };
  const path = `replies/${name}.invite.md`;
  return { uri: `file:///w/${path}`, path, changed: NOW - hoursAgo * HOUR, checked } satisfies DraftEntry;
}

const UNCHECKED: DraftEntry = { uri: 'file:///w/x.invite.md', path: 'x.invite.md', changed: 0 };

const PRIYA = entry('priya', { to: 'Priya Raman', warnings: 2 });
const TOM = entry('tom', { to: 'Tom Okafor', kind: 'decline', hoursAgo: 24 });
const ANA = entry('ana', { kind: 'follow-up', hoursAgo: 24 * 5 });
const BLANK = entry('blank', { words: 0, hoursAgo: 24 * 20 });
const ALL = [UNCHECKED, BLANK, TOM, PRIYA, ANA];

/** The groups as a person reads them. */
function shown(entries: readonly DraftEntry[], grouping: Grouping): string[] {
  return groupDrafts(entries, grouping, TODAY).map(
    group => `${groupText(group.common, HERE)}: ${group.entries.map(each => labelOf(each, grouping)).join(', ')}`,
  );
}

function described(entries: readonly DraftEntry[], grouping: Grouping = 'state'): string[] {
  return groupDrafts(entries, grouping, TODAY).flatMap(group =>
    group.entries.map(each => describeDraft(each, group, grouping, HERE)),
  );
}

describe('drafts are grouped', () => {
  it('by state, with what needs work first', () => {
    assert.deepEqual(ALL.map(stateOf), ['unchecked', 'empty', 'ready', 'work', 'ready']);
    assert.deepEqual(shown(ALL, 'state'), [
      'Needs work: Priya Raman',
      'Ready to send: ana, Tom Okafor',
      'Empty: blank',
      'Not checked: x',
    ]);
  });

  it('by recipient, those without one last', () => {
    assert.deepEqual(shown(ALL, 'recipient'), ['Priya Raman: priya', 'Tom Okafor: tom', 'No recipient: ana, blank, x']);
  });

  it('by kind, in the order of the samples', () => {
    assert.deepEqual(shown(ALL, 'kind'), [
      'Accept: blank, Priya Raman',
      'Decline: Tom Okafor',
      'Follow-up: ana',
      'Not checked: x',
    ]);
  });

  it('by the day of the last change, the latest first', () => {
    const earlier = entry('earlier', { hoursAgo: 1 });
    assert.deepEqual(shown([earlier, ...ALL], 'date'), [
      'Today: Priya Raman, earlier',
      'Yesterday: Tom Okafor',
      'Last 7 days: ana',
      'Last 30 days: blank',
      'Older: x',
    ]);
  });

  it('with each draft in one place, whatever they are grouped by', () => {
    const due = entry('due', { followUp: TODAY });
    for (const grouping of GROUPINGS) {
      const listed = groupDrafts([due, ...ALL], grouping, TODAY).flatMap(group => group.entries.map(({ uri }) => uri));
      assert.deepEqual(listed.sort(), [due, ...ALL].map(({ uri }) => uri).sort(), grouping);
    }
    assert.deepEqual(groupDrafts([], 'state', TODAY), []);
  });
});

describe('follow-ups', () => {
  const late = entry('late', { followUp: '2026-11-20', warnings: 1 });
  const now = entry('now', { followUp: TODAY });
  const next = entry('next', { followUp: '2026-11-27' });
  const soon = entry('soon', { followUp: '2026-12-03' });
  const later = entry('later', { followUp: '2026-12-04' });
  const drafts = [later, soon, next, PRIYA, now, late];

  it('of the next days come first, the longest due before all', () => {
    for (const grouping of GROUPINGS) {
      assert.equal(shown(drafts, grouping)[0], 'To follow up: late, now, next, soon', grouping);
    }
    assert.deepEqual(shown(drafts, 'state').slice(1), ['Needs work: Priya Raman', 'Ready to send: later']);
  });

  it('say when they are due', () => {
    assert.deepEqual(described(drafts), [
      'overdue since 20 Nov · 1 open · Accept',
      'due today · Ready to send · Accept',
      'due tomorrow · Ready to send · Accept',
      'due in 7 days · Ready to send · Accept',
      '2 open · Accept',
      'due 4 Dec · Accept',
    ]);
  });

  it('are counted once their day has come', () => {
    assert.equal(countDue(['2026-11-20', TODAY, '2026-11-27'], TODAY), 2);
    assert.equal(countDue([], TODAY), 0);
  });
});

describe('a draft', () => {
  it('does not repeat what its group says', () => {
    assert.deepEqual(described([PRIYA], 'kind'), ['2 open']);
    assert.deepEqual(described([TOM], 'kind'), ['Ready to send']);
    assert.deepEqual(described([TOM], 'state'), ['Decline']);
  });

  it('names its file where another one has the same label', () => {
    const second = entry('priya-again', { to: 'Priya Raman', warnings: 1 });
    assert.deepEqual(described([PRIYA, second]), ['priya-again · 1 open · Accept', 'priya · 2 open · Accept']);
  });
});
