// Work in batches, news that waits for more, and which drafts are looked at again because of another one.
import assert from 'node:assert/strict';
import { draftStore } from '../../client/src/overview/draftStore';
import type { DraftEntry } from '../../client/src/overview/entries';
import { afterPause, collect, inBatches } from '../../client/src/pacing';

describe('batches', () => {
  it('take what is there, the oldest first, and each key once', async () => {
    const seen: string[][] = [];
    let idle = 0;
    const batches = inBatches(
      2,
      async keys => void seen.push([...keys]),
      () => idle++,
    );
    batches.add(['a', 'b']);
    batches.add(['b', 'c']);
    await batches.settled();
    assert.deepEqual(seen, [['a', 'b'], ['c']]);
    assert.equal(idle, 1);
    await batches.settled();
    assert.equal(idle, 1);
  });

  it('take what is added by the work itself', async () => {
    const seen: string[] = [];
    const batches = inBatches(1, async ([key]) => {
      seen.push(key!);
      if (key === 'a') batches.add(['a2']);
    });
    batches.add(['a', 'b', 'c']);
    await batches.settled();
    assert.deepEqual(seen, ['a', 'b', 'c', 'a2']);
  });
});

describe('news', () => {
  it('is told at once, then together', () => {
    const told: string[][] = [];
    const news = collect(60_000, keys => void told.push([...keys]));
    for (const key of ['a', 'b', 'c', 'b']) news.add([key]);
    assert.deepEqual(told, [['a']]);
    news.flush();
    news.flush();
    assert.deepEqual(told, [['a'], ['b', 'c']]);
    news.dispose();
  });

  it('that came in a pause is told at its end', async () => {
    await new Promise<void>(resolve => {
      const news = collect(1, keys => keys.has('last') && resolve());
      news.add(['first']);
      news.add(['last']);
    });
  });

  it('that never ends is told ever more seldom', async () => {
    const times: number[] = [];
    await new Promise<void>(resolve => {
      const news = collect(
        2,
        () => {
          times.push(performance.now());
          if (times.length === 6) resolve();
          else setImmediate(() => news.add(['more']));
        },
        32,
      );
      news.add(['first']);
    });
    // Timers may be late, but never early: 2, 4, 8, 16 and 32 milliseconds, each rounded down by at most one.
    assert.ok(times[5]! - times[0]! >= 2 + 4 + 8 + 16 + 32 - 5, times.join());
  });

  it('of typing waits for its end', async () => {
    const acted: string[] = [];
    await new Promise<void>(resolve => {
      const typed = afterPause(1, key => {
        acted.push(key);
        if (key === 'end') resolve();
      });
      for (const key of ['a', 'a', 'a', 'end']) typed.add(key);
    });
    assert.deepEqual(acted, ['a', 'end']);
  });
});

describe('a draft that changes', () => {
  const like = (uri: string, ...twins: string[]): DraftEntry => ({
    uri,
    path: uri,
    changed: 0,
    checked: {
      diagnostics: [
        {
          code: 'bulk-duplicate',
          message: '',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          relatedInformation: twins.map(twin => ({
            message: '',
            location: { uri: twin, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
          })),
        },
      ],
    } as unknown as NonNullable<DraftEntry['checked']>,
  });

  it('has those looked at again that became its twins, or are so no longer', () => {
    const store = draftStore();
    assert.deepEqual(store.set(like('a')), []);
    assert.deepEqual(store.set(like('b', 'a', 'unknown')), ['a']);
    assert.deepEqual(store.set(like('a', 'b')), ['b']);
    assert.deepEqual(store.set(like('b', 'a', 'unknown')), []);
    assert.deepEqual(store.set(like('b')), ['a']);
    assert.deepEqual(store.delete('a'), ['b']);
    assert.deepEqual(
      store.entries().map(({ uri }) => uri),
      ['b'],
    );
  });
});
