// What waits while somebody types, when drafts are checked, and where old findings go when the text changes.
import assert from 'node:assert/strict';
import { isDue, type Run } from '../../client/src/calm/due';
import { isTyping, traceOf, visible, type Zone, zoneAround } from '../../client/src/calm/typing';
import { type Edit, endOf, moved, type Span, traced } from '../../client/src/places';

describe('typing', () => {
  const caret = span(0, 5, 0, 5);

  it('is a character or a few at the caret', () => {
    for (const text of ['x', ' ', '[]', '\n', '\r\n    ', '🙂']) {
      assert.ok(isTyping([edit(0, 5, 0, 5, text)], caret), JSON.stringify(text));
    }
  });

  it('is a deletion from the caret, in either direction, over a line end as well', () => {
    assert.ok(isTyping([edit(0, 4, 0, 5, '')], caret));
    assert.ok(isTyping([edit(0, 5, 1, 0, '')], caret));
  });

  it('is a character in place of the selection', () => {
    assert.ok(isTyping([edit(0, 3, 0, 9, 'P')], span(0, 3, 0, 9)));
  });

  it('holds where the caret is known from after the change', () => {
    assert.ok(isTyping([edit(0, 4, 0, 4, 'x')], caret));
  });

  it('is no paste, and no snippet', () => {
    assert.ok(!isTyping([edit(0, 5, 0, 5, 'Hello')], caret));
  });

  it('is no fix: that changes other places than the selection, or several', () => {
    assert.ok(!isTyping([edit(0, 2, 0, 8, 'Hi')], caret));
    assert.ok(!isTyping([edit(3, 0, 3, 1, 'x')], caret));
    assert.ok(!isTyping([edit(0, 2, 0, 4, 'Hi')], span(0, 2, 0, 8)));
    assert.ok(!isTyping([edit(0, 5, 0, 5, 'x'), edit(1, 0, 1, 0, 'x')], caret));
    assert.ok(!isTyping([], caret));
  });
});

describe('findings at the caret', () => {
  //            0123456789012345678
  const LINE = 'Hi [name], I’m glad';
  const slot = found('unfilled-placeholder', span(0, 3, 0, 9));

  it('wait in the word, not elsewhere on the line', () => {
    assert.deepEqual(seen([slot], zone(5, 'word')), []);
    assert.deepEqual(seen([slot], zone(9, 'word')), []);
    assert.deepEqual(seen([slot], zone(10, 'word')), [slot]);
    assert.deepEqual(seen([slot], zone(15, 'word')), [slot]);
  });

  it('wait anywhere on the line where that is wanted, and on no other line', () => {
    const below = found('favor-asking', span(1, 0, 1, 4));
    assert.deepEqual(seen([slot, below], zone(17, 'line')), [below]);
  });

  it('a word may have an apostrophe, and is nothing between two blanks', () => {
    assert.deepEqual(zone(12, 'word'), span(0, 11, 0, 14));
    assert.deepEqual(zoneAround({ line: 2, character: 2 }, 'a  b', 'word'), span(2, 2, 2, 2));
    assert.deepEqual(zoneAround({ line: 0, character: 0 }, '', 'word'), span(0, 0, 0, 0));
  });

  it('stay where they were on screen, grown or shrunk', () => {
    const grown = found('unfilled-placeholder', span(0, 3, 0, 10));
    assert.deepEqual(seen([grown], zone(6, 'word'), [slot]), [grown]);
  });

  it('wait beside one of another rule, and beside one of the same rule elsewhere', () => {
    const other = found('favor-asking', span(0, 3, 0, 9));
    const next = found('unfilled-placeholder', span(0, 9, 0, 12));
    assert.deepEqual(seen([other, next], zone(9, 'word'), [slot]), []);
  });

  it('are all seen when nobody types', () => {
    assert.deepEqual(seen([slot], undefined), [slot]);
  });

  function zone(character: number, zone: Zone): Span {
    return zoneAround({ line: 0, character }, LINE, zone);
  }
  function seen(findings: readonly ReturnType<typeof found>[], zone: Span | undefined, before: typeof findings = []) {
    return visible(findings, zone, before.map(traceOf));
  }
});

describe('places follow the text', () => {
  const word = span(1, 4, 1, 8);

  it('move with what comes before them', () => {
    assert.deepEqual(moved(word, edit(1, 0, 1, 2, '')), span(1, 2, 1, 6));
    assert.deepEqual(moved(word, edit(0, 3, 0, 3, 'a\nb')), span(2, 4, 2, 8));
    assert.deepEqual(moved(word, edit(0, 3, 1, 2, '')), span(0, 5, 0, 9));
    assert.deepEqual(moved(word, edit(1, 1, 1, 1, 'a\r\nbc')), span(2, 5, 2, 9));
  });

  it('stay with what comes behind them', () => {
    assert.equal(moved(word, edit(1, 9, 3, 0, 'xyz\n')), word);
  });

  it('are lost where they were touched', () => {
    for (const touching of [edit(1, 5, 1, 6, ''), edit(1, 4, 1, 4, 'x'), edit(1, 8, 1, 8, 'x'), edit(0, 0, 2, 0, '')]) {
      assert.equal(moved(word, touching), undefined, JSON.stringify(touching));
    }
  });

  it('on screen, shrink and grow with an edit in them, and not with one at their edge', () => {
    assert.deepEqual(traced(word, edit(1, 5, 1, 6, 'xyz')), span(1, 4, 1, 10));
    assert.deepEqual(traced(word, edit(1, 4, 1, 8, 'P')), span(1, 4, 1, 5));
    assert.deepEqual(traced(word, edit(1, 8, 1, 8, 'x')), word);
    assert.deepEqual(traced(word, edit(1, 4, 1, 4, 'x')), span(1, 5, 1, 9));
    assert.deepEqual(traced(word, edit(0, 0, 1, 6, '')), span(0, 0, 0, 2));
    assert.deepEqual(traced(word, edit(1, 6, 2, 0, '\n')), span(1, 4, 2, 0));
    assert.deepEqual(traced(span(1, 4, 1, 4), edit(1, 4, 1, 4, 'x')), span(1, 5, 1, 5));
  });

  it('an edit ends where its text does', () => {
    assert.deepEqual(endOf(edit(2, 3, 4, 5, 'ab')), { line: 2, character: 5 });
    assert.deepEqual(endOf(edit(2, 3, 2, 3, 'a\nbc\r\nd')), { line: 4, character: 1 });
  });
});

describe('a draft is checked', () => {
  const due = (run: Run, asked: boolean, checked: number | undefined) => isDue({ run, asked, version: 2, checked });

  it('with every change', () => {
    assert.ok(due('onType', false, 1));
  });

  it('when it is opened and saved, and not in between', () => {
    assert.ok(due('onSave', false, undefined));
    assert.ok(due('onSave', true, 1));
    assert.ok(!due('onSave', false, 1));
  });

  it('by command alone', () => {
    assert.ok(!due('manual', false, undefined));
    assert.ok(!due('manual', false, 1));
    assert.ok(due('manual', true, 1));
  });

  it('again where the text is still the one that was checked: settings may have changed', () => {
    assert.ok(due('manual', false, 2));
    assert.ok(due('onSave', false, 2));
  });
});

function span(line: number, character: number, endLine: number, endCharacter: number): Span {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

function edit(line: number, character: number, endLine: number, endCharacter: number, text: string): Edit {
  return { range: span(line, character, endLine, endCharacter), text };
}

function found(rule: string, range: Span) {
  return { code: { value: rule }, range };
}
