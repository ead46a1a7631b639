// Disable comments: what each form silences, and that the comment which the quick fix writes does what it says.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll, lint, parseDraft, resolveConfig } from '../../server/src/core';
import { readSuppressions } from '../../server/src/core/draft/disableComments';
import { plainText } from '../../server/src/core/draft/message';
import { rules } from '../../server/src/core/rules';
import type { Finding } from '../../server/src/core/rules/rule';
import { disableFix, unsuppressed } from '../../server/src/core/suppress';
import { applyEdits } from '../../server/src/core/text/edit';
import { mark, unmark } from '../../server/src/core/text/markup';
import { lintExample } from '../support/examples';

/** Which of the findings at the marks, all of rule `ruleId`, a draft's comments leave, as the marked words. */
function left(marked: string, ruleId = 'favor-asking'): string[] {
  const { text, ranges } = unmark(marked);
  const findings = ranges.map((span): Finding => ({ ruleId, span, message: '', severity: 'warning' }));
  return unsuppressed(readSuppressions(parseDraft(text)), findings).map(({ span }) => text.slice(span.start, span.end));
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
    assert.equal(readSuppressions(parseDraft(`<!-- ${word}-->`)).suppressions.length, 1);
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

describe('unused disable comments', () => {
  const ASK = 'Could you refer me for the job?';
  const FINE = 'Your talk in Oslo was a joy, and so were the puppets.';
  const rule = 'unused-disable';
  const unused = (text: string, settings: Record<string, object> = {}) =>
    lint(text, resolveConfig({ rules: settings }).config).filter(({ ruleId }) => ruleId === rule);
  /** The text with what is found in it marked. */
  const drawn = (text: string, settings?: Record<string, object>) =>
    mark(
      text,
      unused(text, settings).map(({ span }) => span),
    );
  const liked = (...lines: string[]) => assert.equal(drawn(lines.join('\n')), lines.join('\n'));
  const foundIn = (...lines: string[]) => assert.equal(drawn(unmark(lines.join('\n')).text), lines.join('\n'));

  it('are those with nothing in their reach, in every form', () => {
    for (const form of ['next-line', 'line', 'file']) {
      const comment = `<!-- invite-disable-${form} favor-asking -->`;
      const draft = (text: string) => (form === 'line' ? [`${text} ${comment}`] : [comment, text]).join('\n');
      assert.equal(drawn(draft(ASK)), draft(ASK));
      assert.equal(drawn(draft(FINE)), draft(FINE).replace(comment, `⟦${comment}⟧`));
    }
    liked('<!-- invite-disable favor-asking -->', ASK, '<!-- invite-enable favor-asking -->', FINE);
    foundIn('⟦<!-- invite-disable favor-asking -->⟧', FINE, '', '<!-- invite-enable favor-asking -->', '', ASK);
  });

  it('may be used in one of several parts', () => {
    liked('<!-- invite-disable -->', FINE, '', '<!-- invite-enable solicitation -->', '', ASK);
    liked('<!-- invite-disable favor-asking -->', ASK, '', `${ASK} <!-- invite-disable-line favor-asking -->`);
    foundIn(
      '<!-- invite-disable favor-asking ⟦solicitation⟧ -->',
      ASK,
      '',
      '<!-- invite-enable favor-asking -->',
      FINE,
    );
  });

  it('end something, or are found', () => {
    const tail = ['', ASK, '', '<!-- invite-enable favor-asking ⟦solicitation⟧ -->', '', FINE];
    foundIn('<!-- invite-disable favor-asking -->', ...tail);
    foundIn(FINE, '', '⟦<!-- invite-enable favor-asking -->⟧', '', FINE);
    liked('<!-- invite-disable -->', ...tail.map(line => line.replace(/[⟦⟧]/g, '')));
  });

  it('without ids are judged only where every rule is on, and no twin could be told of', () => {
    const comment = '<!-- invite-disable-next-line -->';
    const late = `${FINE}\n\n${comment}\n${FINE}`;
    assert.equal(drawn(late), late.replace(comment, `⟦${comment}⟧`));
    assert.equal(drawn(late, { 'excess-length': { severity: 'off' } }), late);
    liked(comment, FINE);
    liked(FINE, '<!-- invite-disable-file -->');
    liked(FINE, '', comment, ASK);
  });

  it('are no matter of rules that are off, nor of twins that nobody sees', () => {
    const text = `<!-- invite-disable-file favor-asking bulk-duplicate -->\n${FINE}`;
    assert.equal(drawn(text), text.replace('favor-asking ', '⟦favor-asking⟧ '));
    assert.equal(drawn(text, { 'favor-asking': { severity: 'off' } }), text);
    assert.equal(drawn(text, { 'unused-disable': { severity: 'off' } }), text);
  });

  it('are silenced by name alone', () => {
    liked('<!-- invite-disable-next-line favor-asking unused-disable -->', FINE);
    liked('<!-- invite-disable-next-line favour unused-disable -->', FINE);
    liked('<!-- invite-disable-file unused-disable -->', '<!-- invite-disable-next-line favor-asking -->', FINE);
    foundIn('<!-- invite-disable-file -->', '⟦<!-- invite-disable-next-line favor-asking -->⟧', FINE);
    liked('<!-- invite-disable-file unused-disable -->', FINE);
  });

  it('with unknown ids are told what was meant, or that a reason needs dashes', () => {
    const messages = (comment: string) =>
      unused(`${FINE}\n\n<!-- ${comment} -->\n${ASK}`).map(({ message }) => message);
    assert.deepEqual(messages('invite-disable-next-line favor-asking, solicitaton'), [
      'No rule is called “solicitaton”; did you mean “solicitation”?',
    ]);
    assert.deepEqual(messages('invite-disable-next-line favor-asking he offered, twice'), [
      'No rule is called “he offered, twice”; put “--” before a reason.',
    ]);
    assert.deepEqual(messages('invite-disable-next-line all favor-asking'), [
      'No rule is called “all”; name a rule, or take it out.',
    ]);
    assert.deepEqual(messages('invite-disable-next-line favor-asking -- he offered'), []);
  });

  const fixed = (text: string) => {
    const [finding] = unused(text);
    return applyEdits(text, finding!.fixes!().at(-1)!.edits);
  };

  it('are taken out without a trace, and nothing else is', () => {
    const comment = '<!-- invite-disable-line favor-asking -->';
    for (const newline of ['\n', '\r\n']) {
      for (const [before, after] of [
        [`${comment}|a`, 'a'],
        [`${comment}||a`, 'a'],
        [`a|${comment}|b`, 'a|b'],
        [`a||${comment}||b`, 'a||b'],
        [`a||${comment}|b`, 'a||b'],
        [`a|  ${comment} |b`, 'a|b'],
        [`a ${comment} b`, 'a b'],
        [`a ${comment}.|b`, 'a.|b'],
        [`${comment} a|b`, 'a|b'],
        [`a ${comment} 🎉|`, 'a 🎉|'],
        [`a|${comment}`, 'a|'],
        [`> a|${comment}|b`, '> a||b'],
        [`---|to: P|---|${comment}|Hi`, '---|to: P|---|Hi'],
      ] as const)
        assert.equal(fixed(before.replaceAll('|', newline)), after.replaceAll('|', newline), before);
    }
  });

  it('lose an id with what parts it from its neighbours, or go with their last', () => {
    const ids = (named: string) => fixed(`<!-- invite-disable-next-line ${named} -->\n${ASK}`).split('\n')[0];
    assert.equal(ids('favor-asking, solicitation'), '<!-- invite-disable-next-line favor-asking -->');
    assert.equal(ids('solicitation,favor-asking'), '<!-- invite-disable-next-line favor-asking -->');
    assert.equal(ids('favor-asking zz -- why'), '<!-- invite-disable-next-line favor-asking -- why -->');
    assert.equal(ids('zz'), ASK);
  });

  it('change nothing of the message when they go, and go one by one until none is left', () => {
    const pieces = ['', FINE, ASK, '> quoted', '<!-- invite-enable -->', '<!-- invite-disable favor-asking zz -->'];
    const more = [
      '<!-- invite-disable-next-line solicitation -- a reason -->',
      `a <!-- invite-disable-line --> b`,
      'Hi Ana,',
    ];
    const draft = fc.tuple(
      fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
    );
    fc.assert(
      fc.property(draft, ([lines, newline]) => {
        let text = lines.join(newline);
        const said = (draft: string) => plainText(parseDraft(draft)).replace(/\s+/g, ' ');
        const before = said(text);
        for (let left = 100; unused(text).length > 0; left--) {
          assert.ok(left > 0, text);
          text = fixed(text);
          assert.equal(said(text), before);
        }
      }),
    );
  });

  it('leave the rest of their line', () => {
    const comment = '<!-- invite-disable-line favor-asking -->';
    assert.equal(fixed(`${FINE} ${comment}\n\nTake care!`), `${FINE}\n\nTake care!`);
    assert.equal(fixed(`${comment} ${FINE}\n\nTake care!`), `${FINE}\n\nTake care!`);
  });

  it('are not fixed unasked', () => {
    const text = `<!-- invite-disable-next-line favor-asking -- he offered -->\n${FINE}`;
    assert.ok(unused(text).length > 0);
    assert.equal(fixAll(text).text, text);
  });

  it('can be kept: the fix names the rule in the comment, or in one for the draft', () => {
    const kept = (text: string) => applyEdits(text, disableFix(parseDraft(text), unused(text)[0]!).edits);
    const named = kept(`<!-- invite-disable-next-line favor-asking -- why -->\n${FINE}`);
    assert.equal(named, `<!-- invite-disable-next-line favor-asking unused-disable -- why -->\n${FINE}`);
    const bare = kept(`${FINE}\n\n<!-- invite-disable-line -->`);
    assert.equal(bare, `<!-- invite-disable-file unused-disable -->\n${FINE}\n\n<!-- invite-disable-line -->`);
    assert.deepEqual([...unused(named), ...unused(bare)], []);
  });

  it('are found in linear time, and not without end', () => {
    const many = '<!-- invite-disable-next-line favor-asking zz -->\n'.repeat(20_000);
    assert.ok(unused(many).length <= 200);
    const ids = `${'a-b-c '.repeat(20_000)}`;
    assert.ok(unused(`<!-- invite-disable ${ids}-->\n${ASK}\n<!-- invite-enable ${ids}-->`).length <= 200);
    const blocks = `<!-- invite-disable ${'a '.repeat(100)}-->\n`.repeat(500);
    assert.ok(unused(blocks + blocks.replaceAll('disable', 'enable').replaceAll(' a', ' b')).length <= 200);
  }).timeout(10_000);
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
    assert.deepEqual(unsuppressed(readSuppressions(draft), [finding(result, words, ruleId)]), [], result);
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
          const before = lintExample(rule, example, source);
          const found = before.find(({ ruleId }) => ruleId === rule.id)!;
          const result = applyEdits(source, disableFix(parseDraft(source), found).edits);
          const after = lintExample(rule, example, result);
          const name = `${rule.id}: ${result}`;
          assert.ok(!after.some(({ ruleId }) => ruleId === rule.id), name);
          const others = after.filter(({ ruleId }) => !before.some(one => one.ruleId === ruleId));
          assert.deepEqual(others, [], name);
        }
      }
    }
  });
});
