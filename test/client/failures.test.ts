// How often a server may end by itself before nobody starts it again.
import assert from 'node:assert/strict';
import { countFailures } from '../../client/src/failures';

describe('the failures of a server', () => {
  let minutes = 0;
  const failures = countFailures(() => minutes * 60_000);
  /** Whether the failures at these times are too many, one after the other. */
  const at = (...times: number[]) =>
    times.map(time => {
      minutes = time;
      return failures.add();
    });

  beforeEach(() => failures.forget());

  it('are too many with the fourth within three minutes', () => {
    assert.deepEqual(at(0, 1, 2, 2.9), [false, false, false, true]);
  });

  it('do not add up over a day', () => {
    assert.deepEqual(at(0, 1, 2, 3, 4, 5), [false, false, false, false, false, false]);
    assert.deepEqual(at(5.5), [true]);
  });

  it('are forgotten where the user starts the server', () => {
    at(0, 0, 0);
    failures.forget();
    assert.deepEqual(at(0, 0, 0, 0), [false, false, false, true]);
  });
});
