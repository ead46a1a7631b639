// What tells at a glance how a draft stands, what it is, how that is changed, and where its limit falls.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  changeField,
  defaultConfig,
  limitMark,
  lint,
  parseDraft,
  plainText,
  resolveConfig,
  type Status,
  status,
} from '../../server/src/core';
import { anyDraft, RUNS } from '../properties/drafts';
import { CLEAN } from '../support/drafts';

function statusOf(text: string, config = defaultConfig): Status {
  const draft = parseDraft(text);
  return status(draft, lint(draft, config), config);
}

describe('the status of a draft', () => {
  it('is ready where a message is there and nothing grave stands against it', () => {
    const { ready, summary, lengthText, length, counts, slots } = statusOf(CLEAN);
    assert.deepEqual(
      { ready, summary, lengthText, length, slots },
      {
        ready: true,
        summary: 'Ready to send',
        lengthText: '31 words, 187 of 8,000 characters',
        length: { words: 31, characters: 187, limit: 8000 },
        slots: 0,
      },
    );
    assert.deepEqual(counts, { error: 0, warning: 0, information: 0, hint: 0 });
    const milder = statusOf('Hi Priya, I hereby accept; your talk in Bergen was grand, thanks.');
    assert.equal(milder.ready, true);
    assert.equal(milder.counts.information, 1);
  });

  it('counts what is open', () => {
    const { ready, summary, counts, slots } = statusOf('Hi [name], your talk in Bergen was grand. Could you refer me?');
    assert.deepEqual([ready, summary, slots], [false, '2 things open', 1]);
    assert.deepEqual([counts.error, counts.warning], [1, 1]);
    assert.equal(statusOf('Hi [name], your talk in Bergen was grand.').summary, '1 thing open');
  });

  it('is never ready without a message', () => {
    for (const text of ['', '---\nto: Priya\n---\n', 'Hi Priya,\n\nBest,\nTom', '> Hi\n']) {
      const { ready, summary } = statusOf(text);
      assert.deepEqual([ready, summary], [false, 'No message yet'], text);
    }
    assert.equal(statusOf('Thanks for reaching out, Tom!').lengthText, '4 words, 29 of 8,000 characters');
  });

  it('counts as the limit of the channel does, by the settings', () => {
    const text = '---\nchannel: note\n---\nHi **Jo**, [tides](https://a.org)!';
    const { config } = resolveConfig({ rules: { 'over-channel-limit': { note: 1250 } } });
    assert.equal(statusOf(text).lengthText, '1 word, 29 of 200 characters');
    assert.equal(statusOf(text, config).lengthText, '1 word, 29 of 1,250 characters');
  });

  it('knows the recipient and the day to write again', () => {
    const of = (...lines: string[]) => {
      const { recipient, followUp } = statusOf(`${['---', ...lines, '---'].join('\n')}\nHi Jo, thanks.`);
      return [recipient, followUp];
    };
    assert.deepEqual(of('to: Priya Raman', 'first: Pri', 'follow_up: 2026-12-01'), ['Priya Raman', '2026-12-01']);
    assert.deepEqual(of('first: Pri', 'follow_up: soon'), ['Pri', undefined]);
    assert.deepEqual(of('follow_up: 2026-02-30'), ['Jo', undefined]);
    assert.equal(statusOf('Thanks.').recipient, undefined);
  });

  it('is ready exactly where no error and no warning is left, whatever the draft', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const draft = parseDraft(text);
        const findings = lint(draft, defaultConfig);
        const { ready, length, counts } = status(draft, findings, defaultConfig);
        const open = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
        assert.equal(counts.error + counts.warning, open);
        assert.equal(ready, open === 0 && length.words > 0);
        assert.equal(length.characters, plainText(draft).length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what a draft is', () => {
  const kindOf = (text: string) => {
    const { value, source, reason } = statusOf(text).properties.kind;
    return [value, source, reason];
  };

  it('is told with what shows it', () => {
    assert.deepEqual(kindOf('Hi Priya, sorry, I won’t be able to connect.'), [
      'decline',
      'text',
      'inferred from “I won’t be able to connect”',
    ]);
    assert.deepEqual(kindOf('---\nkind: follow-up\n---\nHi Priya, sorry.'), [
      'follow-up',
      'frontMatter',
      'as the front matter says',
    ]);
    assert.deepEqual(kindOf('Hi Priya.'), ['accept', 'default', 'the usual case, as nothing says otherwise']);
  });

  it('comes with what it can be changed to', () => {
    const { kind, relationship, channel } = statusOf('').properties;
    const values = [kind, relationship, channel].map(({ choices }) => choices.map(({ value }) => value));
    assert.deepEqual(values, [
      ['accept', 'decline', 'connect-first', 'follow-up'],
      ['new', 'established'],
      ['message', 'note', 'note-premium', 'inmail'],
    ]);
    for (const { summary } of kind.choices) assert.match(summary, /^[A-Z].*\.$/);
  });
});

describe('changing a field', () => {
  /** The text afterwards, or the sentence that refuses. */
  const changed = (text: string, key: string, value: string): string => {
    const result = changeField(parseDraft(text), key, value);
    return 'problem' in result ? result.problem : applyEdits(text, result.edits);
  };

  it('sets it', () => {
    assert.equal(changed('Hi Jo.', 'kind', 'decline'), '---\nkind: decline\n---\nHi Jo.');
    assert.equal(changed('---\nkind: accept\n---\nHi.', 'kind', 'decline'), '---\nkind: decline\n---\nHi.');
    assert.equal(changed('---\nto: Jo\n---\nHi.', 'follow_up', '2026-12-01').split('\n')[2], 'follow_up: 2026-12-01');
    assert.equal(changed('Hi.', 'company', 'A: B').split('\n')[1], 'company: "A: B"');
  });

  it('takes it out', () => {
    assert.equal(changed('---\nto: Jo\nkind: accept\n---\nHi.', 'kind', ''), '---\nto: Jo\n---\nHi.');
    assert.equal(changed('---\r\nkind: accept\r\nto: Jo\r\n---\r\nHi.', 'kind', ''), '---\r\nto: Jo\r\n---\r\nHi.');
    assert.equal(changed('---\nkind: accept # or not\n---\nHi.', 'kind', ''), '---\nkind:  # or not\n---\nHi.');
    assert.equal(changed('---\nkind: accept', 'kind', ''), '---\n');
    assert.equal(changed('Hi.', 'kind', ''), 'Hi.');
  });

  it('takes every day that the calendar has', () => {
    for (const day of ['2028-02-29', '2000-02-29', '2027-02-28', '2027-04-30', '2027-12-31'])
      assert.equal(changed('Hi.', 'follow_up', day), `---\nfollow_up: ${day}\n---\nHi.`);
  });

  it('refuses what no draft can have', () => {
    assert.equal(changed('Hi.', 'weather', 'fine'), '“weather” is no known key of the front matter.');
    assert.equal(
      changed('Hi.', 'kind', 'Accept'),
      '“Accept” is no value of “kind”; use accept, decline, connect-first or follow-up.',
    );
    assert.equal(changed('Hi.', 'follow_up', 'soon'), '“soon” is no date that can be read; write it like 2027-01-15.');
    for (const day of [
      '2027-02-29',
      '2100-02-29',
      '2027-04-31',
      '2027-12-32',
      '2027-13-01',
      '2027-00-10',
      '2027-01-00',
    ])
      assert.match(changed('Hi.', 'follow_up', day), /is no date that can be read/);
    for (const value of [' ', 'a\nb', 'x'.repeat(301)])
      assert.equal(changed('Hi.', 'to', value), 'The value of “to” has to be one line of at most 300 characters.');
  });

  it('leaves the rest of the draft alone and is read back, whatever the draft', () => {
    const settings = fc.constantFrom(
      ['kind', 'decline'],
      ['channel', 'note'],
      ['to', 'Ana Silva'],
      ['company', 'A: “B”'],
    );
    fc.assert(
      fc.property(anyDraft, settings, (text, [key = '', value = '']) => {
        const draft = parseDraft(text);
        // Front matter that is broken is not repaired on the way.
        fc.pre(draft.frontMatter.problems.length === 0);
        const after = parseDraft(changed(text, key, value));
        assert.equal(after.frontMatter.fields.find(field => field.key === key)?.value, value);
        assert.equal(plainText(after), plainText(draft));
        const without = parseDraft(changed(after.text, key, ''));
        assert.equal(without.frontMatter.fields.find(field => field.key === key)?.value || undefined, undefined);
        assert.equal(plainText(without), plainText(draft));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the mark of the limit', () => {
  const LONG = `---\nchannel: note\n---\nHi **Priya**, <!-- who? -->${'tides '.repeat(40)}`;
  const markOf = (text: string, settings: object = {}) => {
    const { config } = resolveConfig({ rules: { 'over-channel-limit': settings } });
    const draft = parseDraft(text);
    return limitMark(draft, lint(draft, config), config);
  };

  it('falls where the channel’s last character ends', () => {
    const mark = markOf(LONG)!;
    assert.equal(mark.label, '200 characters');
    assert.match(mark.tooltip, /^The message has \d+ characters; an invitation note takes 200\. /);
    assert.equal(plainText(parseDraft(`${LONG.slice(0, mark.offset)}|`)).indexOf('|'), 200);
    assert.equal(markOf(LONG, { note: 1 })?.label, '1 character');
  });

  it('is none within the limit, nor where nobody wants to hear of it', () => {
    assert.equal(markOf(`---\nchannel: note\n---\n${'x'.repeat(200)}`), undefined);
    assert.equal(markOf(LONG, { severity: 'off' }), undefined);
    assert.equal(markOf(`${LONG}\n<!-- invite-disable-file over-channel-limit -->`), undefined);
  });
});
