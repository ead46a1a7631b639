// No text is expensive for its length: 64 kB of a hostile text costs about as much as 64 texts of 1 kB, in every rule and
// every feature. Processor time, so that a busy machine does not count; both in the same run.
import assert from 'node:assert/strict';
import {
  complete,
  type Draft,
  defaultConfig,
  definitionAt,
  type Finding,
  fillSlots,
  fingerprintOf,
  fixAll,
  fixesFor,
  folds,
  hoverAt,
  lenses,
  limitMark,
  linkedSpans,
  lint,
  outline,
  parseDraft,
  plainText,
  preview,
  renameAt,
  rules,
  selectionsAt,
  status,
} from '../../server/src/core';
import { setField } from '../../server/src/core/draft/frontMatterEdits';
import { unmark } from '../../server/src/core/text/markup';
import { atFirstCall } from '../../server/src/core/text/once';
import { cpuTime } from '../support/cpuTime';
import { LONG } from '../support/seed';
import { HOSTILE } from './texts';

/** In UTF-16 units; quadratic work would cost sixteen times too much for the last. */
const LENGTHS = [1024, 16_384, 65_536] as const;
const MOST = 3;
/** In microseconds: what the clock, the collector and the compiler make of the shortest measurements. */
const NOISE = 6000;
/** In front of the hostile text; a value of front matter is read by other code than a message. */
const STARTS = ['', '---\nto: ', '---\nto: "', 'Hi Priya, ', '> '];

interface Read {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

const FACTS = { first: 'Priya', to: 'Priya Raman', company: 'Northwind' };

const at = (draft: Draft, share: number) => Math.floor(draft.text.length * share);

const features: Readonly<Record<string, (read: Read) => unknown>> = {
  parse: ({ draft }) => parseDraft(draft.text),
  lint: ({ draft }) => lint(draft),
  ...Object.fromEntries(
    rules.map(rule => [
      `rule ${rule.id}`,
      ({ draft }: Read) => [...rule.check(draft, defaultConfig.rules.get(rule.id)!.options as never)],
    ]),
  ),
  // A menu is for one finding, at either end of the text.
  fixes: ({ draft, findings: [first, ...rest] }) =>
    [first, rest.at(-1)].map(finding => finding && fixesFor(draft, finding, FACTS)),
  fixAll: ({ draft }) => fixAll(draft.text),
  hover: ({ draft, findings }) => hoverAt(draft, findings, at(draft, 1), { facts: FACTS }),
  complete: ({ draft }) => [0, 0.5, 1].map(share => complete(draft, at(draft, share), { facts: FACTS })),
  slots: ({ draft }) => [definitionAt(draft, at(draft, 0.5)), linkedSpans(draft, 1), renameAt(draft, 1, 'topic')],
  fillSlots: ({ draft }) => fillSlots(draft, FACTS),
  setField: ({ draft }) => setField(draft, 'company', 'Northwind'),
  outline: ({ draft }) => outline(draft),
  folds: ({ draft }) => folds(draft),
  selections: ({ draft }) => selectionsAt(draft, at(draft, 0.5)),
  lenses: ({ draft }) => lenses(draft, defaultConfig),
  plainText: ({ draft }) => plainText(draft),
  preview: ({ draft, findings }) => preview(draft, findings.slice(0, 500), defaultConfig),
  status: ({ draft, findings }) => status(draft, findings, defaultConfig),
  limitMark: ({ draft, findings }) => limitMark(draft, findings, defaultConfig),
  fingerprint: ({ draft }) => fingerprintOf(draft),
};

describe('the cost of hostile texts', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);

  for (const unit of HOSTILE) {
    it(`grows with the length of ${JSON.stringify(unit)}, repeated, and no faster`, () => {
      const starts = LONG ? STARTS : STARTS.slice(0, unit.length > 1 ? 1 : 2);
      for (const start of starts) {
        growsNoFaster(features, length => read(start + unit.repeat(length / unit.length)), JSON.stringify(start));
      }
    });
  }

  // Each rule is given what it looks for, again and again; with it, whoever cuts, marks and repairs what it finds.
  for (const rule of rules) {
    it(`grows with the number of findings of ${rule.id}, and no faster`, () => {
      const bad = rule.examples.flatMap(example => ('bad' in example ? [unmark(example.bad).text] : []));
      const texts = bad.map(repeated).filter(textOf => isFoundIn(textOf(LENGTHS[0]), rule.id));
      assert.ok(texts.length > 0 || NOT_IN_MANY.has(rule.id), 'None of its bad examples shows when it is repeated.');
      for (const textOf of LONG ? texts : texts.slice(0, 1))
        growsNoFaster(LONG ? features : featuresOf(rule.id), textOf, JSON.stringify(textOf(1).draft.text));
    });
  }
});

/** A long text says no no curtly, and two drafts are none. */
const NOT_IN_MANY: ReadonlySet<string> = new Set(['bulk-duplicate', 'curt-decline']);

/** The message of an example again and again, below its front matter. */
const repeated = (example: string) => {
  const [, start = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(example)!;
  const unit = `${body.trimEnd()}\n\n`;
  return (length: number) => read(start + unit.repeat(Math.ceil(length / unit.length)));
};

const isFoundIn = ({ findings }: Read, id: string) => findings.some(({ ruleId }) => ruleId === id);

/** What a rule's findings go through in every editor. */
function featuresOf(id: string): typeof features {
  const names = [`rule ${id}`, 'lint', 'fixes', 'fixAll'];
  return Object.fromEntries(names.map(name => [name, features[name]!]));
}

/** Holds each feature's cost of a text of one length against that of another. */
function growsNoFaster(all: typeof features, textOf: (length: number) => Read, what: string): void {
  const [short, middle, long] = LENGTHS.map(length => atFirstCall(() => textOf(length)));
  for (const [name, feature] of Object.entries(all)) {
    const excess = excessOf([short!, middle!, long!].map(text => () => feature(anew(text()))));
    assert.ok(excess < MOST, `${name} of ${what}: ${excess.toFixed(1)} times too much`);
  }
}

/** What was found out about a draft is kept with it: as another one it is looked at for the first time. */
function anew({ draft, findings }: Read): Read {
  return { draft: { ...draft, language: { ...draft.language } }, findings };
}

describe('the cost of a repair', () => {
  it('does not double with each apostrophe of a value in quotes', () => {
    const { draft, findings } = read(`---\nkind: "${"a'".repeat(300)}a" b\n---\nHi Priya`);
    const titles = findings.flatMap(finding => fixesFor(draft, finding, FACTS).repairs.map(({ title }) => title));
    assert.ok(titles.includes('Put quotes around the value'), titles.join(', '));
  });
});

function read(text: string): Read {
  const draft = parseDraft(text);
  return { draft, findings: lint(draft) };
}

/**
 * How much more the longest text costs than the same amount in pieces. What a short text does not draw at all, such as a
 * finding about its length, is compared with pieces that do. One look is mostly enough; what seems slow gets more.
 */
function excessOf([short, middle, long]: readonly (() => unknown)[]): number {
  // A quarter of the pieces is enough to know what all of them cost.
  const inPieces = (piece: () => unknown, length: number, looks: number) =>
    4 *
    cpuTime(() => {
      for (let n = 0; n < LENGTHS[2] / length / 4; n++) piece();
    }, looks);
  let excess = 0;
  for (const looks of [1, 5]) {
    const whole = cpuTime(long!, looks) - NOISE;
    if (whole <= 0) return 0;
    excess = whole / inPieces(short!, LENGTHS[0], looks);
    if (excess >= MOST) excess = Math.min(excess, whole / inPieces(middle!, LENGTHS[1], looks));
    if (excess < MOST) return excess;
  }
  return excess;
}
