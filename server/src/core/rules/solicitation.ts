// The writer sells something to somebody who is not a customer yet.
import type { Draft } from '../draft/draft';
import { setField } from '../draft/frontMatterEdits';
import {
  type Analysis,
  clauseStart,
  clauseStartsOf,
  hitsOf,
  type PhraseHit,
  type Sentence,
  sentenceAt,
  spanOf,
} from '../language/analysis';
import { deletion } from '../text/edit';
import { removeSentence } from '../text/removal';
import type { Span } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

/**
 * Points of each move (families of the `sell` lexicon). No move is a pitch by itself; ENOUGH different ones are. So the
 * moves that only a seller makes count 3 or 4, those that friends make as well count 2, and mere colour counts 1.
 */
export const POINTS: Readonly<Record<string, number>> = {
  claim: 4,
  offering: 3,
  benefit: 3,
  price: 3,
  proof: 3,
  scarcity: 3,
  perk: 3,
  help: 3,
  trade: 2,
  audience: 2,
  invite: 2,
  pain: 2,
  hook: 2,
  yours: 1,
  soon: 1,
  link: 1,
  hype: 1,
};
// Two ways to say the same: who sells, and what the reader lacks. They count once.
const SAME_ROLE = [
  ['trade', 'offering'],
  ['trade', 'claim'],
  ['offering', 'claim'],
  ['pain', 'hook'],
  ['yours', 'audience'],
] as const;
const ENOUGH = 5;
// So many sentences in a row add up.
const REACH = 3;
// Of these, the ones with so many points are underlined.
const COUNTS = 2;
// A neighbour of the pitch belongs to it from here on.
const BELONGS = 3;

const MESSAGE = 'This reads as a pitch; leave it until you two know each other.';

export default defineRule({
  id: 'solicitation',
  summary: 'A pitch to somebody you do not do business with yet',
  why: 'A pitch in the first messages makes the whole connection look like a means to a sale, and most people stop reading there. Build the relationship first; business can come once there is one.',
  severity: 'warning',
  options: {},
  examples: [
    { good: 'Hi Ana, thanks for connecting! Your post on cutting cloud costs by 30% gave our team a plan for March.' },
    {
      bad: 'Hi Ana, thanks for connecting! ⟦We help companies like yours cut cloud costs by 30%⟧.',
      message: MESSAGE,
      fixed: 'Hi Ana, thanks for connecting!',
    },
    {
      note: 'The greeting stays.',
      bad: 'Hi Ana, ⟦we help companies like yours cut cloud costs by 30%⟧. Your talk stayed with me.',
      message: MESSAGE,
      fixed: 'Hi Ana, Your talk stayed with me.',
    },
    {
      note: 'Friendly words, the same pitch: an offering, and an invitation to act.',
      bad: 'Hi Jo, those tomato photos! ⟦Our compost tea would do your beds a world of good. Shall I drop off a bottle⟧?',
      message: MESSAGE,
      fixed: 'Hi Jo, those tomato photos!',
    },
    { good: 'Hi Jo, those tomato photos! Your compost tea did our beds a world of good.' },
    {
      note: 'After “this is not a pitch”.',
      bad: 'Hi Lars, this is not a pitch, I just liked your talk. ⟦That said, our route planner saves small fleets ten hours a week⟧.',
      message: MESSAGE,
      fixed: 'Hi Lars, this is not a pitch, I just liked your talk.',
    },
    {
      note: 'No pitch coming, and none comes.',
      good: 'Hi Lars, no pitch coming: I sell route planners, you restore harps, and I just liked your talk.',
    },
    {
      note: 'Tacked on to a decline: the decline stays.',
      bad: 'Hi Mina, I keep this list to old classmates, ⟦but if you ever need flyers, our print shop does 500 for $60⟧.',
      message: MESSAGE,
      fixed: 'Hi Mina, I keep this list to old classmates.',
    },
    {
      note: 'Turning a pitch down.',
      good: 'Hi Mina, thanks for the offer. We already have a printer for our flyers, so I will pass on the free sample.',
    },
    {
      note: 'A price and a deadline.',
      bad: 'Hi Ravi, that marathon report was a joy. ⟦My ten-week running course starts on Monday for $90, and there are two places left⟧.',
      message: MESSAGE,
      fixed: 'Hi Ravi, that marathon report was a joy.',
    },
    {
      note: 'The course is somebody else’s.',
      good: 'Hi Ravi, that marathon report was a joy. I joined a ten-week running course for $90 because of it.',
    },
    {
      note: 'No product named at all.',
      bad: 'Hi Tess, congrats on the twins! ⟦Ever thought about a second income? Message me and I will show you how⟧.',
      message: MESSAGE,
      fixed: 'Hi Tess, congrats on the twins!',
    },
    {
      note: 'The own job, nothing offered.',
      good: 'Hi Tess, I run a small bakery in Cork, so I know about short nights.',
    },
    {
      note: 'Between partners a quote is ordinary business.',
      good: '---\nrelationship: established\n---\nHi Otto, the pallets are $40 each this year. Shall I set up a first order?',
    },
    {
      note: 'The text itself can show that.',
      good: 'Hi Otto, as agreed on Monday, here is the quote for your renewal: $40 a pallet, 5% off from March.',
    },
    {
      note: 'What they wrote is theirs.',
      good: '> We help firms like yours. Book a demo!\n\nHi Max, thanks, but not for us.',
    },
  ],
  *check(draft) {
    if (draft.relationship.value === 'established') return;
    for (const run of pitches(draft.language)) yield finding(draft, run);
  },
});

/** A piece of evidence that no suppressor has taken away. */
interface Evidence {
  readonly hit: PhraseHit;
  /** The family, or `undefined` for wording that is a pitch by itself. */
  readonly move: string | undefined;
}

/** Token range of a pitch. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A sentence with enough evidence is a pitch, and so are two or three in a row together; neighbouring ones are one pitch. */
function pitches(language: Analysis): Run[] {
  const bySentence = collect(language);
  const score = bySentence.map((evidence, i) => points(language, [language.sentences[i]!], evidence));
  const pitch = score.map(own => own >= ENOUGH);
  for (let from = 0; from < pitch.length; from++) {
    for (let to = from + 2; to <= Math.min(from + REACH, pitch.length); to++) {
      const evidence = bySentence.slice(from, to).flat();
      if (points(language, language.sentences.slice(from, to), evidence) < ENOUGH) continue;
      for (let i = from; i < to; i++) pitch[i] ||= score[i]! >= COUNTS;
    }
  }
  const runs: Run[] = [];
  language.sentences.forEach((sentence, i) => {
    const belongs = pitch[i] || (score[i]! >= BELONGS && (pitch[i - 1] || pitch[i + 1]));
    if (!belongs) return;
    const run = { from: pitchStart(language, sentence, bySentence[i]!), to: sentence.to };
    const last = runs.at(-1);
    if (last && last.to === sentence.from) runs[runs.length - 1] = { from: last.from, to: sentence.to };
    else runs.push(run);
  });
  return runs;
}

// A lead-in shorter than this ("While you're here:") says nothing without the pitch behind it.
const WORTH_KEEPING = 4;

/** The pitch starts with the clause of its first evidence: "I'll pass, [but our ...]"; a short lead-in belongs to it. */
function pitchStart(language: Analysis, sentence: Sentence, evidence: readonly Evidence[]): number {
  const first = evidence.reduce((least, { hit }) => Math.min(least, hit.from), sentence.to - 1);
  let start = clauseStart(language, first);
  // "but if you", "and our": every conjunction is a clause of its own.
  while (start > sentence.from && clauseStart(language, start - 1) === start - 1) start--;
  const keepsNothing = start - sentence.from < WORTH_KEEPING || leansOn(language, sentence, start);
  return keepsNothing ? sentence.from : start;
}

/** "With the rates what they are, [we ...]": what stands before the pitch is no sentence without it. */
function leansOn({ tokens }: Analysis, sentence: Sentence, start: number): boolean {
  if (start === sentence.from || !SUBORDINATE.has(tokens[sentence.from]!.word)) return false;
  const onlyClause = tokens.slice(sentence.from, start - 1).every(({ mark }) => mark === '');
  return onlyClause && !COORDINATE.has(tokens[start]!.word);
}

const SUBORDINATE = new Set([
  'with',
  'if',
  'when',
  'whenever',
  'since',
  'because',
  'while',
  'given',
  'once',
  'although',
  'though',
  'unless',
  'whether',
]);
const COORDINATE = new Set(['and', 'but', 'or', 'so', 'yet']);

/**
 * Points of one sentence, or of a few in a row. A sum is a pitch only where the writer is in it: "we", "my", "us".
 */
function points(language: Analysis, sentences: readonly Sentence[], evidence: readonly Evidence[]): number {
  if (evidence.some(({ move }) => move === undefined)) return ENOUGH;
  const moves = new Set(evidence.map(({ move }) => move!));
  for (const [weaker, stronger] of SAME_ROLE) if (moves.has(stronger)) moves.delete(weaker);
  const sum = [...moves].reduce((total, move) => total + (POINTS[move] ?? 0), 0);
  const own = sentences.some(({ from, to }) => language.tokens.slice(from, to).some(({ word }) => WRITER.has(word)));
  return own ? sum : Math.min(sum, ENOUGH - 1);
}

const WRITER = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours']);

/** The evidence of each sentence. An applicant sells the own work, so the moves of a pitch mean nothing there. */
function collect(language: Analysis): Evidence[][] {
  const silent = silentTokens(language);
  const applicant = hitsOf(language, 'sell.not').some(({ entry }) => entry.family === 'applicant');
  const all: Evidence[] = [
    ...hitsOf(language, 'sell.strong').map(hit => ({ hit, move: undefined })),
    ...(applicant ? [] : hitsOf(language, 'sell').map(hit => ({ hit, move: hit.entry.family }))),
  ];
  const bySentence = new Map<Sentence, Evidence[]>(language.sentences.map(sentence => [sentence, []]));
  for (const evidence of all) {
    const { from, to } = evidence.hit;
    if (!silent.subarray(from, to).includes(1)) bySentence.get(sentenceAt(language, from))!.push(evidence);
  }
  return [...bySentence.values()];
}

/**
 * The words where evidence does not count, marked 1. A homograph covers its own words; the other kinds cover their clause
 * and the rest of the sentence, up to the clause in which the writer turns to an own offer: "Your app is lovely, and ours ...".
 */
function silentTokens(language: Analysis): Uint8Array {
  const silent = new Uint8Array(language.tokens.length);
  const against = hitsOf(language, 'sell.not');
  const isHomograph = ({ entry }: PhraseHit) => entry.family === 'homograph';
  const begins = clauseStartsOf(
    language,
    against.filter(hit => !isHomograph(hit)),
  );
  const turns = clauseStartsOf(language, hitsOf(language, 'sell.turn'));
  for (const { from, to } of language.sentences) {
    let covered = false;
    for (let at = from; at < to; at++) {
      covered = begins.has(at) || (covered && !turns.has(at));
      if (covered) silent[at] = 1;
    }
  }
  for (const { from, to } of against.filter(isHomograph)) silent.fill(1, from, to);
  return silent;
}

function finding(draft: Draft, run: Run): RuleFinding {
  const span = spanOfRun(draft, run);
  return {
    span,
    message: MESSAGE,
    fixes: () => [
      removal(draft, run, span),
      {
        title: 'Mark the relationship as established',
        safe: false,
        edits: [setField(draft, 'relationship', 'established')],
      },
    ],
  };
}

/** With the sign behind a last number: "30%". */
function spanOfRun({ text, language }: Draft, run: Run): Span {
  const { start, end } = spanOf(language, run.from, run.to);
  return { start, end: '%€£$'.includes(text[end] ?? ' ') ? end + 1 : end };
}

/** The whole sentence; where it starts with something else worth saying, only the pitch behind that. */
function removal({ text, language }: Draft, run: Run, span: Span): Fix {
  return sentenceAt(language, run.from).from === run.from
    ? { title: 'Remove this sentence', safe: false, edits: [removeSentence(text, span)] }
    : {
        title: 'Remove this part of the sentence',
        safe: false,
        edits: [deletion({ start: language.tokens[run.from - 1]!.end, end: span.end })],
      };
}
