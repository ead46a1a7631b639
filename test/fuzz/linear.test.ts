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
import { cpuTime } from '../support/cpuTime';
import { LONG } from '../support/seed';
import { HOSTILE } from './texts';

/** In UTF-16 units; quadratic work would cost sixteen times too much for the last. */
const LENGTHS = [1024, 16_384, 65_536] as const;
const MOST = 3;
/** In microseconds: what the clock, the collector and the compiler make of the shortest measurements. */
const NOISE = 6000;
const LOOKS = 6;
/** In front of the hostile text; a value of front matter is read by other code than a message. */
const STARTS = ['', '---\nto: ', '---\nto: "', 'Hi Priya, ', '> '];

/** One look at a text: it is parsed first, and linted before anybody asks for the findings. */
interface Look {
  readonly text: string;
  draft: Draft;
  findings: readonly Finding[];
}

type Feature = (look: Look) => unknown;

const FACTS = { first: 'Priya', to: 'Priya Raman', company: 'Northwind' };

const at = (draft: Draft, share: number) => Math.floor(draft.text.length * share);

/** In the order in which they look at a text: what one has found out about a draft, the next ones know. */
const features: Readonly<Record<string, Feature>> = {
  parse(look) {
    look.draft = parseDraft(look.text);
  },
  // Before all of them together, so that what several share is held against no more than one rule.
  ...Object.fromEntries(
    rules.map(rule => [
      `rule ${rule.id}`,
      ({ draft }: Look) => [...rule.check(draft, defaultConfig.rules.get(rule.id)!.options as never)],
    ]),
  ),
  lint(look) {
    look.findings = lint(look.draft);
  },
  // A menu is for one finding, at either end of the text.
  fixes: ({ draft, findings: [first, ...rest] }) =>
    [first, rest.at(-1)].map(finding => finding && fixesFor(draft, finding, FACTS)),
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
  fixAll: ({ draft }) => fixAll(draft),
};

describe('the cost of hostile texts', function () {
  this.timeout(LONG ? 3_600_000 : 60_000);

  // The first draft of all pays for what is made once.
  before(() => lint('Hi Priya'));

  for (const unit of HOSTILE) {
    it(`grows with the length of ${JSON.stringify(unit)}, repeated, and no faster`, () => {
      const starts = LONG ? STARTS : STARTS.slice(0, unit.length > 1 ? 1 : 2);
      for (const start of starts) {
        growsNoFaster(features, length => start + unit.repeat(length / unit.length), JSON.stringify(start));
      }
    });
  }

  // Each rule is given what it looks for, again and again; with it, whoever cuts, marks and repairs what it finds.
  for (const rule of rules) {
    it(`grows with the number of findings of ${rule.id}, and no faster`, () => {
      const bad = rule.examples.flatMap(example => ('bad' in example ? [unmark(example.bad).text] : []));
      let tried = 0;
      for (const textOf of bad.map(repeated)) {
        if (!isFoundIn(textOf(LENGTHS[0]), rule.id)) continue;
        growsNoFaster(LONG ? features : featuresOf(rule.id), textOf, JSON.stringify(textOf(1)));
        tried++;
        if (!LONG) break;
      }
      assert.ok(tried > 0 || NOT_IN_MANY.has(rule.id), 'None of its bad examples shows when it is repeated.');
    });
  }
});

/** A long text says no no curtly, and two drafts are none. */
const NOT_IN_MANY: ReadonlySet<string> = new Set(['bulk-duplicate', 'curt-decline']);

/** The message of an example again and again, below its front matter. */
const repeated = (example: string) => {
  const [, start = '', body = ''] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(example)!;
  const unit = `${body.trimEnd()}\n\n`;
  return (length: number) => start + unit.repeat(Math.ceil(length / unit.length));
};

const isFoundIn = (text: string, id: string) => lint(text).some(({ ruleId }) => ruleId === id);

/** What a rule's findings go through in every editor. */
function featuresOf(id: string): typeof features {
  const names = ['parse', `rule ${id}`, 'lint', 'fixes', 'fixAll'];
  return Object.fromEntries(names.map(name => [name, features[name]!]));
}

/**
 * Holds what the longest text costs each feature against the same amount in pieces. What a short text does not draw at all,
 * such as a finding about its length, is compared with pieces that do. One look is mostly enough; what seems slow, by the
 * clock, the collector or the compiler, gets more.
 */
function growsNoFaster(all: typeof features, textOf: (length: number) => string, what: string): void {
  const [short, middle, long] = LENGTHS.map(length => new Costs(all, textOf(length), length)) as [Costs, Costs, Costs];
  const slow = (pieces: readonly Costs[]) =>
    Object.keys(all).filter(
      (_, i) => long.least[i]! - NOISE >= MOST * Math.max(0, ...pieces.map(({ least }) => least[i]!)),
    );
  let last = Object.keys(all).at(-1)!;
  for (let look = 0; look < LOOKS; look++) {
    long.look(last);
    if (slow([]).length === 0) return;
    short.look(last);
    if (slow([short]).length === 0) return;
    middle.look(last);
    const names = slow([short, middle]);
    if (names.length === 0) return;
    last = names.at(-1)!;
  }
  assert.fail(`${slow([short, middle]).join(', ')} of ${what}: more than ${MOST} times too much`);
}

/** What each feature costs at the least with drafts of one text, as many as make up the longest text. */
class Costs {
  readonly least: number[];

  constructor(
    private readonly features: Readonly<Record<string, Feature>>,
    private readonly text: string,
    private readonly length: number,
  ) {
    this.least = Object.keys(features).map(() => Number.POSITIVE_INFINITY);
  }

  /** One more look at new drafts, by the features up to the one that is named. */
  look(last: string): void {
    const pieces = LENGTHS[2] / this.length;
    // An eighth of the pieces is enough to know what all of them cost.
    const looks = Array.from({ length: Math.ceil(pieces / 8) }, () => ({ text: this.text }) as Look);
    for (const [i, [name, feature]] of Object.entries(this.features).entries()) {
      const cost = cpuTime(() => looks.forEach(feature), 1);
      this.least[i] = Math.min(this.least[i]!, (cost * pieces) / looks.length);
      if (name === last) return;
    }
  }
}

describe('the cost of a repair', () => {
  it('does not double with each apostrophe of a value in quotes', () => {
    const draft = parseDraft(`---\nkind: "${"a'".repeat(300)}a" b\n---\nHi Priya`);
    const titles = lint(draft).flatMap(finding => fixesFor(draft, finding, FACTS).repairs.map(({ title }) => title));
    assert.ok(titles.includes('Put quotes around the value'), titles.join(', '));
  });
});
