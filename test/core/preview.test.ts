// The preview of a draft: the same characters as the copied message, where each comes from, and what is marked in it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig, lint, parseDraft, plainText, preview, resolveConfig } from '../../server/src/core';
import { anyDraft, RUNS } from '../properties/drafts';
import { cpuTime } from '../support/cpuTime';

function previewOf(text: string, config = defaultConfig) {
  const draft = parseDraft(text);
  return preview(draft, lint(draft, config), config);
}

/** Each segment as `words`, or as `words<rule ids>` where something is found in it. */
function drawn(text: string): string[] {
  const draft = parseDraft(text);
  const findings = lint(draft);
  return preview(draft, findings, defaultConfig).segments.map(segment => {
    const ids = segment.findings.map(index => findings[index]!.ruleId);
    return ids.length > 0 ? `${segment.text}<${ids.join()}>` : segment.text;
  });
}

describe('the preview', () => {
  it('shows the request above, without its marks', () => {
    assert.equal(
      previewOf('---\nto: Jo\n---\n> Hi, I saw\n>your talk.\n>\n> > Best\r\n\r\nHi Jo!').request,
      'Hi, I saw\nyour talk.\n\nBest',
    );
    assert.equal(previewOf('> One\n\n> Two\n').request, 'One\n\nTwo');
    assert.equal(previewOf('Hi Jo!\n\n> Quoted below\n').request, undefined);
    assert.equal(previewOf('>\n\nHi Jo!').request, undefined);
  });

  it('names the recipient', () => {
    assert.equal(previewOf('---\nto: Priya Raman\n---\nHi Priya!').recipient, 'Priya Raman');
    assert.equal(previewOf('Hi Priya!').recipient, 'Priya');
    assert.equal(previewOf('Hi there!').recipient, undefined);
  });

  it('counts against the limit, by the settings', () => {
    const config = resolveConfig({ rules: { 'over-channel-limit': { note: 1234 } } }).config;
    const { characters, limit, lengthText } = previewOf('---\nchannel: note\n---\nHi **Jo**!', config);
    assert.deepEqual(
      { characters, limit, lengthText },
      { characters: 6, limit: 1234, lengthText: '6 of 1,234 characters' },
    );
  });

  it('marks findings where the reader would see their words', () => {
    const text = 'Hi Jo, it was great meeting you at **[event]** in Oslo.';
    assert.deepEqual(drawn(text), [
      'Hi Jo, it was great meeting you at ',
      '[event]<unfilled-placeholder>',
      ' in Oslo.',
    ]);
  });

  it('marks what lies in something else with both', () => {
    const marks = drawn('Hi Jo, thanks for [topic]. Could you refer me to [name] at Northwind?');
    assert.ok(marks.includes('[name]<favor-asking,unfilled-placeholder>'), marks.join('|'));
    assert.ok(marks.includes('Could you refer me to <favor-asking>'), marks.join('|'));
  });

  it('leads from words to the characters that they were made of', () => {
    const text = '---\nto: Jo\n---\n> Hi\n\nHi **Jo**,\r\n\r\n* see [the paper](https://example.org/x) in Oslo';
    const { segments } = previewOf(text);
    const typed = segments.filter(({ span, text: words }) => text.slice(span.start, span.end) === words);
    assert.equal(typed.map(segment => segment.text).join('|'), 'Hi |Jo|,|\n|\n|see |the paper| in Oslo');
    const others = segments.filter(segment => !typed.includes(segment));
    assert.deepEqual(
      others.map(({ span, text: words }) => [words, text.slice(span.start, span.end)]),
      [
        ['- ', '* '],
        [' (https://example.org/x)', '](https://example.org/x)'],
      ],
    );
  });

  it('has nothing to show where there is no message', () => {
    for (const text of ['', '\n \n', '---\nto: Jo\n---\n> Hi\n']) assert.deepEqual(previewOf(text).segments, []);
  });

  it('shows every character of the message once, whatever the draft, and marks every finding that can be seen', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const draft = parseDraft(text);
        const findings = lint(draft);
        const { segments, characters } = preview(draft, findings, defaultConfig);
        assert.equal(segments.map(segment => segment.text).join(''), plainText(draft));
        assert.equal(characters, plainText(draft).length);
        let last = 0;
        for (const segment of segments) {
          const { start, end } = segment.span;
          assert.ok(segment.text.length > 0 && start >= last && end <= text.length, 'out of order');
          last = start;
          // A letter is marked with exactly the findings that it lies in.
          if (text.slice(start, end) !== segment.text) continue;
          const around = findings.flatMap(({ span }, i) => (span.start < end && start < span.end ? [i] : []));
          assert.deepEqual(segment.findings, around);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('costs time that grows with the text, and no faster', () => {
    const cost = (length: number) => {
      const draft = parseDraft('Hi **Jo** [a](https://b.org) `c` [name]\r\n\r\n'.repeat(length / 40));
      const findings = lint(draft);
      return cpuTime(() => preview(draft, findings, defaultConfig));
    };
    const ratio = cost(131_072) / Math.max(cost(8192), 50);
    assert.ok(ratio < 80, `16 times the text costs ${ratio.toFixed(1)} times the time`);
  });
});
