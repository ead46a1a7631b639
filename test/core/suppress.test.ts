// Disable comments: what each form silences, and that the comment which the quick fix writes does what it says.
import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import { lint } from '../../server/src/core/lint';
import { rules } from '../../server/src/core/rules';
import type { Finding } from '../../server/src/core/rules/rule';
import { disableFix, suppressions, unsuppressed } from '../../server/src/core/suppress';
import { applyEdits } from '../../server/src/core/text/edit';
import { unmark } from '../../server/src/core/text/markup';

/** Which of the findings at the marks, all of rule `ruleId`, a draft's comments leave, as the marked words. */
function left(marked: string, ruleId = 'favor-asking'): string[] {
  const { text, ranges } = unmark(marked);
  const findings = ranges.map((span): Finding => ({ ruleId, span, message: '', severity: 'warning' }));
  return unsuppressed(parseDraft(text), findings).map(({ span }) => text.slice(span.start, span.end));
}

describe('disable comments', () => {
  for (const newline of ['\n', '\r\n']) {
    const lines = (...all: string[]) => all.join(newline);
    describe(newline === '\n' ? 'with LF' : 'with CRLF', () => {
      it('next-line: the next line that has text', () => {
        const comment = '<!-- invite-disable-next-line favor-asking -->';
        assert.deepEqual(left(lines('⟦a⟧', comment, 'x ⟦b⟧', '⟦c⟧')), ['a', 'c']);
        assert.deepEqual(left(lines(comment, '', ' ', 'x ⟦b⟧', '⟦c⟧')), ['c']);
        assert.deepEqual(left(lines(`⟦a⟧ ${comment} ⟦a2⟧`, '⟦b⟧')), ['a', 'a2']);
      });

      it('next-line: not another comment', () => {
        const first = '<!-- invite-disable-next-line favor-asking -->';
        const second = '<!-- invite-disable-next-line solicitation -->';
        const text = lines(first, '', second, '<!-- why', 'not -->', '⟦b⟧', '⟦c⟧');
        assert.deepEqual(left(text), ['c']);
        assert.deepEqual(left(text, 'solicitation'), ['c']);
        assert.deepEqual(left(lines(first, '<!-- odd --> ⟦b⟧', '⟦c⟧')), ['c']);
      });

      it('next-line: nothing at the end of the draft', () => {
        assert.deepEqual(left(lines('⟦a⟧ <!-- invite-disable-next-line -->')), ['a']);
        assert.deepEqual(left(lines('⟦a⟧ <!-- invite-disable-next-line -->', '', '')), ['a']);
      });

      it('line: its own line', () => {
        assert.deepEqual(left(lines('⟦a⟧', 'x ⟦b⟧ y <!-- invite-disable-line favor-asking --> ⟦c⟧', '⟦d⟧')), [
          'a',
          'd',
        ]);
      });

      it('file: everything, wherever it stands', () => {
        assert.deepEqual(left(lines('---', 'to: ⟦P⟧', '---', '⟦a⟧', '', '⟦b⟧ <!-- invite-disable-file -->')), []);
      });

      it('block: from the comment to its end', () => {
        const draft = lines(
          '⟦a⟧',
          '<!-- invite-disable favor-asking -->',
          '⟦b⟧',
          '',
          '⟦c⟧',
          '<!-- invite-enable -->',
          '⟦d⟧',
        );
        assert.deepEqual(left(draft), ['a', 'd']);
        assert.deepEqual(left(lines('⟦a⟧', '<!-- invite-disable -->', '⟦b⟧', '', '⟦c⟧')), ['a']);
      });
    });
  }

  it('name no rule, one or several', () => {
    for (const [ids, silent] of [
      ['', true],
      [' favor-asking', true],
      [' solicitation, favor-asking', true],
      [' solicitation favor-asking,', true],
      [' solicitation', false],
      [' favor', false],
      [' favor-asking-too', false],
    ] as const) {
      assert.deepEqual(left(`<!-- invite-disable-file${ids} -->\n⟦a⟧`), silent ? [] : ['a'], ids);
    }
  });

  it('may give a reason', () => {
    assert.deepEqual(left('<!-- invite-disable-file favor-asking -- she offered, twice -->\n⟦a⟧'), []);
    assert.deepEqual(left('<!-- invite-disable-file -- she offered -->\n⟦a⟧', 'solicitation'), []);
    assert.deepEqual(left('<!-- invite-disable-file solicitation -- favor-asking is fine > here -->\n⟦a⟧'), ['a']);
  });

  it('may be written tightly or over several lines', () => {
    assert.deepEqual(left('<!--invite-disable-file-->\n⟦a⟧'), []);
    assert.deepEqual(left('<!--\n  invite-disable-file\n  favor-asking\n-->\n⟦a⟧'), []);
    assert.deepEqual(left('<!--\n  invite-disable-next-line\n  favor-asking\n-->\n⟦a⟧\n⟦b⟧'), ['b']);
  });

  it('are exactly these words', () => {
    for (const comment of [
      '<!-- invite-disabled -->',
      '<!-- invite-disable-files -->',
      '<!-- disable invite -->',
      '<!-- please invite-disable-file -->',
      '<!-- invite-enable-file -->',
      '<!-- Invite-Disable-File -->',
      '`<!-- invite-disable-file -->`',
      '> <!-- invite-disable-file -->',
      '<!-- invite-disable-file',
      '<!-- -->',
      '<!---->',
    ]) {
      assert.deepEqual(left(`${comment}\n\n⟦a⟧`), ['a'], comment);
    }
  });

  it('end for the rules that "enable" names', () => {
    const both = '<!-- invite-disable favor-asking solicitation -->\n⟦a⟧\n<!-- invite-enable favor-asking -->\n⟦b⟧';
    assert.deepEqual(left(both), ['b']);
    assert.deepEqual(left(both, 'solicitation'), []);
    const all = '<!-- invite-disable -->\n⟦a⟧\n<!-- invite-enable favor-asking -->\n⟦b⟧\n<!-- invite-enable -->\n⟦c⟧';
    assert.deepEqual(left(all), ['b', 'c']);
    assert.deepEqual(left(all, 'solicitation'), ['c']);
  });

  it('nest, and an "enable" too many does no harm', () => {
    const draft =
      '<!-- invite-enable -->\n⟦a⟧\n<!-- invite-disable -->\n<!-- invite-disable favor-asking -->\n⟦b⟧\n<!-- invite-enable -->\n⟦c⟧';
    assert.deepEqual(left(draft), ['a', 'c']);
  });

  it('are read in linear time', () => {
    const word = 'invite-disable-file a--b '.repeat(20_000);
    assert.equal(suppressions(parseDraft(`<!-- ${word}-->`)).length, 1);
    const many = '<!-- invite-disable-next-line favor-asking -->\n'.repeat(20_000);
    assert.deepEqual(left(`${many}⟦a⟧`), []);
    const pairs = '<!-- invite-disable favor-asking -->\n<!-- invite-enable b -->\n'.repeat(10_000);
    assert.deepEqual(left(`${pairs}⟦a⟧`), []);
    const lines = '⟦a⟧ <!-- invite-disable-line favor-asking -->\n'.repeat(20_000);
    assert.deepEqual(left(`${lines}⟦b⟧`), ['b']);
  }).timeout(5000);

  it('overlap without a gap between', () => {
    const draft =
      '<!-- invite-disable favor-asking -->\n⟦a⟧ <!-- invite-disable-line favor-asking -->\n⟦b⟧\n<!-- invite-enable -->\n⟦c⟧';
    assert.deepEqual(left(draft), ['c']);
  });
});

describe('the disable fix', () => {
  const finding = (text: string, words: string, ruleId = 'favor-asking'): Finding => {
    const start = text.indexOf(words);
    return { ruleId, span: { start, end: start + words.length }, message: '', severity: 'warning' };
  };
  /** The text with the comment, which must silence the finding wherever that has moved. */
  function disabled(text: string, words: string, ruleId?: string): string {
    const fix = disableFix(parseDraft(text), finding(text, words, ruleId));
    const result = applyEdits(text, fix.edits);
    const draft = parseDraft(result);
    assert.deepEqual(unsuppressed(draft, [finding(result, words, ruleId)]), [], result);
    return result;
  }

  it('writes a line above', () => {
    assert.equal(disabled('a\nbb cc', 'cc'), 'a\n<!-- invite-disable-next-line favor-asking -->\nbb cc');
    assert.equal(disabled('a\r\nbb', 'bb'), 'a\r\n<!-- invite-disable-next-line favor-asking -->\r\nbb');
    assert.equal(disabled('aa', 'aa'), '<!-- invite-disable-next-line favor-asking -->\naa');
  });

  it('stays behind a byte order mark', () => {
    assert.equal(disabled('\ufeffaa', 'aa'), '\ufeff<!-- invite-disable-next-line favor-asking -->\naa');
  });

  it('adds to the comment that is there', () => {
    const once = disabled('a\nbb cc', 'cc');
    assert.equal(
      disabled(once, 'bb', 'solicitation'),
      'a\n<!-- invite-disable-next-line favor-asking solicitation -->\nbb cc',
    );
    assert.equal(
      disabled('<!-- invite-disable-next-line favor-asking -- a reason -->\nbb', 'bb', 'solicitation'),
      '<!-- invite-disable-next-line favor-asking solicitation -- a reason -->\nbb',
    );
  });

  it('names the whole file for what stands in the front matter', () => {
    assert.equal(
      disabled('---\nto: Priya\n---\nHi', 'Priya', 'wrong-name'),
      '---\nto: Priya\n---\n<!-- invite-disable-file wrong-name -->\nHi',
    );
    assert.equal(disabled('---\nxx: y\n---', 'xx'), '---\nxx: y\n---\n<!-- invite-disable-file favor-asking -->\n');
  });

  it('goes to the end of what reaches into the line', () => {
    assert.equal(
      disabled('<!-- a\nnote --> bb', 'bb'),
      '<!-- a\nnote --> <!-- invite-disable-line favor-asking --> bb',
    );
  });

  it('keeps a paragraph one paragraph', () => {
    const text = 'Hi Priya,\n\nthanks for the invite!\nIt was great to meet in Oslo.\nSee you there again.';
    const { paragraphs } = parseDraft(disabled(text, 'great'));
    assert.deepEqual(
      paragraphs.map(({ role }) => role),
      parseDraft(text).paragraphs.map(({ role }) => role),
    );
  });

  it('silences the finding of every bad example, and adds no other', () => {
    for (const rule of rules) {
      for (const example of rule.examples) {
        if (!('bad' in example) || example.options) continue;
        const { text } = unmark(example.bad);
        for (const source of [text, text.replaceAll('\n', '\r\n')]) {
          const before = lint(source);
          const found = before.find(({ ruleId }) => ruleId === rule.id)!;
          const result = applyEdits(source, disableFix(parseDraft(source), found).edits);
          const after = lint(result);
          const name = `${rule.id}: ${result}`;
          assert.ok(!after.some(({ ruleId }) => ruleId === rule.id), name);
          const others = after.filter(({ ruleId }) => !before.some(one => one.ruleId === ruleId));
          assert.deepEqual(others, [], name);
        }
      }
    }
  });
});
