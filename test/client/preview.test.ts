// The preview's parts that need no VS Code: which findings it tells, what it says, where a click leads, what it believes.
import assert from 'node:assert/strict';
import { coalesce } from '../../client/src/preview/coalesce';
import { isFromPage, isPageState, isToPage } from '../../client/src/preview/messages';
import { openFindings, placeOf } from '../../client/src/preview/places';
import { contentOf, noticeOf } from '../../client/src/preview/view';
import type { DraftFinding, DraftPreview } from '../../protocol';

const english = {
  t: (message: string, ...values: string[]) => message.replace(/\{(\d)\}/g, (_, i) => values[Number(i)]!),
} as Parameters<typeof noticeOf>[1];

const range = (line: number, from: number, to: number, last = line) => ({
  start: { line, character: from },
  end: { line: last, character: to },
});
const finding = (ruleId: string, severity: DraftFinding['severity'], place = range(0, 0, 1)): DraftFinding => ({
  ruleId,
  severity,
  message: `About ${ruleId}.`,
  range: place,
});

/** `Hi **Jo**,` and a second line, with one finding in another. */
const DRAFT: DraftPreview = {
  version: 3,
  recipient: 'Jo Li',
  request: 'Shall we?',
  segments: [
    { text: 'Hi ', range: range(0, 0, 3), findings: [0] },
    { text: 'Jo', range: range(0, 5, 7), findings: [0, 1] },
    { text: ',\nand ', range: range(0, 9, 4, 1), findings: [0] },
    { text: ' (https://a.org)', range: range(1, 4, 20), findings: [] },
    { text: '.', range: range(1, 20, 21), findings: [] },
  ],
  findings: [
    finding('wide', 'information', range(0, 0, 4, 1)),
    finding('narrow', 'error', range(0, 3, 9)),
    finding('elsewhere', 'warning', range(1, 0, 4)),
  ],
  characters: 28,
  limit: 200,
  lengthText: '28 of 200 characters',
  summary: '2 things open',
};

describe('which findings the preview tells', () => {
  const seen = ({ ruleId, message }: DraftFinding, place = range(9, 0, 1)) => ({ ruleId, message, range: place });
  const { findings } = DRAFT;

  it('are those of the editor, the most severe first', () => {
    assert.deepEqual(
      openFindings(
        findings,
        findings.map(each => seen(each)),
      ),
      [1, 2, 0],
    );
    assert.deepEqual(openFindings(findings, [seen(findings[0]!)]), [0]);
    assert.deepEqual(openFindings(findings, []), []);
  });

  it('are the same while their words or their places move', () => {
    const moved = seen({ ...findings[1]!, message: 'In other words.' }, range(0, 8, 12));
    assert.deepEqual(openFindings(findings, [moved]), [1]);
    const gone = seen({ ...findings[1]!, message: 'In other words.' }, range(0, 10, 12));
    assert.deepEqual(openFindings(findings, [gone]), []);
  });
});

describe('what the preview says', () => {
  it('is the message in pieces, each with the findings in it, the innermost first', () => {
    const { reply, request, heading } = contentOf(DRAFT, [1, 2, 0], '2 things open', english);
    assert.equal(heading, 'Your message to Jo Li');
    assert.deepEqual(request, { label: 'Their request', sender: 'Jo Li', text: 'Shall we?' });
    assert.deepEqual(reply?.pieces, [
      { text: 'Hi ', items: [2], begins: true },
      { text: 'Jo', items: [0, 2], begins: true },
      { text: ',\nand ', items: [2], begins: false },
      { text: ' (https://a.org).', items: [], begins: false },
    ]);
    assert.deepEqual(
      reply.open.items.map(({ label, message }) => `${label}: ${message}`),
      ['Error: About narrow.', 'Warning: About elsewhere.', 'Information: About wide.'],
    );
    assert.equal(reply.open.label, 'Still open');
    assert.equal(reply.counter, '28 of 200 characters');
  });

  it('tells no more than the editor', () => {
    const { reply } = contentOf(DRAFT, [0], '2 things open', english);
    assert.deepEqual(
      reply?.pieces.map(({ text, items }) => [text, items]),
      [
        ['Hi Jo,\nand ', [0]],
        [' (https://a.org).', []],
      ],
    );
    assert.equal(reply?.open.label, 'Worth a look');
  });

  it('is how the draft stands, where nothing is open', () => {
    assert.equal(contentOf(DRAFT, [], 'Ready to send', english).reply?.open.label, 'Ready to send');
  });

  it('does without what is not known', () => {
    const { recipient: _, request: __, ...unknown } = DRAFT;
    const content = contentOf(unknown, [], '', english);
    assert.equal(content.heading, 'Your message');
    assert.equal(content.request, undefined);
    assert.equal(content.reply?.label, 'Your message');
    assert.equal(noticeOf('Gone.', english).reply, undefined);
  });
});

describe('a click in the preview', () => {
  it('leads to the character that was clicked', () => {
    const places = [0, 3, 4, 5, 6, 8].map(offset => placeOf(DRAFT, offset));
    assert.deepEqual(
      places.map(place => [place?.line, place?.character]),
      [
        [0, 0],
        [0, 5],
        [0, 6],
        [0, 9],
        [0, 10],
        [1, 1],
      ],
    );
  });

  it('leads no further than what a stand-in stands for, and than the message', () => {
    assert.deepEqual(placeOf(DRAFT, 11 + 15), { line: 1, character: 19 });
    assert.deepEqual(placeOf(DRAFT, 9_999), { line: 1, character: 21 });
    assert.equal(placeOf({ ...DRAFT, segments: [] }, 0), undefined);
  });
});

describe('the messages between page and extension', () => {
  const view = { type: 'show', id: 1, uri: 'file:///a', ...contentOf(DRAFT, [1, 2, 0], '2 things open', english) };

  it('are taken where they are as agreed', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'copy' },
      { type: 'shown', id: 0, text: '', marked: ['a'], notes: [] },
      { type: 'revealItem', id: 1, item: 0 },
      { type: 'revealText', id: 1, offset: 4 },
    ])
      assert.ok(isFromPage(message), message.type);
    assert.ok(isToPage(view));
    assert.ok(isToPage({ type: 'show', id: 1, uri: '', ...noticeOf('Gone.', english) }));
    assert.ok(isToPage({ type: 'tell', text: 'Copied' }));
    assert.ok(isPageState({ uri: 'file:///a', scroll: 0 }));
  });

  it('are dropped where they are not', () => {
    for (const message of [
      undefined,
      null,
      'copy',
      [],
      {},
      { type: 'run', command: 'x' },
      { type: 'revealItem', id: 1, item: -1 },
      { type: 'revealItem', id: 1 },
      { type: 'revealText', id: 1, offset: 0.5 },
      { type: 'shown', id: 1, text: '', marked: [1], notes: [] },
    ])
      assert.equal(isFromPage(message), false, JSON.stringify(message));
    const { reply } = view;
    for (const message of [
      null,
      { ...view, type: 'other' },
      { ...view, heading: 1 },
      { ...view, request: 'x' },
      { ...view, reply: { ...reply, pieces: [{ text: 'a', items: [9], begins: true }] } },
      { ...view, reply: { ...reply, open: { label: '', items: [{ severity: 'fatal', label: '', message: '' }] } } },
      { type: 'tell', text: 1 },
    ])
      assert.equal(isToPage(message), false, JSON.stringify(message));
    for (const state of [undefined, null, {}, { uri: 1, scroll: 0 }]) assert.equal(isPageState(state), false);
  });
});

describe('work that is asked for often', () => {
  it('is done once for all who ask, and once more for those who ask meanwhile', async () => {
    let runs = 0;
    let finish = () => {};
    let begun = () => {};
    const begins = () => new Promise<void>(resolve => (begun = resolve));
    const work = coalesce(() => {
      runs++;
      begun();
      return new Promise<void>(resolve => (finish = resolve));
    }, 0);
    const first = begins();
    work.ask();
    work.ask();
    await first;
    assert.equal(runs, 1);
    work.ask();
    work.ask();
    const second = begins();
    finish();
    await second;
    assert.equal(runs, 2);
    finish();
  });

  it('goes on after a failure', async () => {
    let fail = true;
    await new Promise<void>(done => {
      const work = coalesce(async () => {
        if (!fail) return done();
        fail = false;
        work.ask();
        throw new Error('no server');
      }, 0);
      work.ask();
    });
  });
});
