// Days on which to write again: reading them, counting to them, and writing them for a person.
import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  dayWithWeekday,
  isDay,
  shortDay,
} from '../../client/src/overview/days';

describe('days', () => {
  it('are those of the clock on the wall, early and late', () => {
    assert.equal(dayOf(new Date(2026, 11, 1, 0, 0)), '2026-12-01');
    assert.equal(dayOf(new Date(2026, 11, 1, 23, 59, 59)), '2026-12-01');
  });

  it('are told from what only looks like one', () => {
    for (const day of ['2026-12-01', '2028-02-29']) assert.equal(isDay(day), true, day);
    for (const text of ['2026-02-29', '2026-13-01', '2026-12-00', '2026-12-1', '1 Dec', '', '2026-12-01T00:00']) {
      assert.equal(isDay(text), false, text);
    }
  });

  it('are counted over months, years and the change of clocks', () => {
    assert.equal(daysBetween('2026-12-30', '2027-01-02'), 3);
    assert.equal(daysBetween('2026-03-01', '2026-02-27'), -2);
    assert.equal(daysBetween('2026-01-01', '2027-01-01'), 365);
    for (let day = 1; day <= 31; day++) {
      const next = new Date(2026, 2, day + 1);
      assert.equal(addDays(dayOf(new Date(2026, 2, day)), 1), dayOf(next));
    }
  });

  it('of a month later are its last ones where it is shorter', () => {
    assert.equal(addMonths('2026-11-26', 1), '2026-12-26');
    assert.equal(addMonths('2026-12-31', 1), '2027-01-31');
    assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
  });

  it('are written as people do, with the year where it is another one', () => {
    assert.equal(shortDay('2026-12-01', '2026-11-26', 'en'), '1 Dec');
    assert.equal(shortDay('2027-01-05', '2026-11-26', 'en'), '5 Jan 2027');
    assert.equal(shortDay('2026-12-01', '2026-11-26', 'de'), '1. Dez.');
    assert.equal(dayWithWeekday('2026-12-01', 'en'), 'Tue 1 Dec');
    assert.equal(dayWithWeekday('2026-12-01', 'no such locale'), 'Tue 1 Dec');
  });
});
