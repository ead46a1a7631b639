// Finds where the writer sells something. No move of a sale is a pitch by itself, enough different ones are; the wording of the
// moves, and of what only looks like them, is in lexicon/sales*.ts.
import {
  type Analysis,
  clauseStart,
  clauseStartsOf,
  hitsOf,
  type PhraseHit,
  type Sentence,
  sentenceAt,
} from './analysis';
import { carrier, decidingWords, scoresOf, type Words } from './learned/model';
import { isLikely } from './learned/verdict';

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

/** A piece of evidence that no suppressor has taken away. */
interface Evidence {
  readonly hit: PhraseHit;
  /** The family, or `undefined` for wording that is a pitch by itself. */
  readonly move: string | undefined;
}

/** A pitch: token indices, `to` exclusive. */
export interface Pitch extends Words {
  /** The words that decided, where no pattern names the pitch and the learned layer heard it. */
  readonly heard?: Words;
}

/**
 * The pitches of a message in order of place, none overlapping: sentences that the moves of a sale give away and the learned
 * layer does not clear, and those in which it hears a sale that no pattern names. `body` are the sentences to judge.
 */
export function findPitches(language: Analysis, body: readonly Sentence[]): Pitch[] {
  const bySentence = collect(language);
  const named = namedPitches(language, bySentence);
  const judged = new Set(body);
  const denied = silencedSentences(language);
  const likely = language.sentences.map((sentence, i) => {
    const evidence = named[i] ? 'found' : denied.has(sentence) ? 'denied' : 'silent';
    return judged.has(sentence) ? isLikely(language, sentence, 'pitch', evidence) : named[i]!;
  });
  const sells = withNeighbours(
    likely,
    language.sentences.map((sentence, i) => named[i]! && scoresOf(language, sentence).pitch >= BESIDE),
  );
  // "Want one?", "Shall I send it over?": whether that sells depends on what stands beside it.
  const leans = language.sentences.map((sentence, i) => !named[i] && isBareQuestion(sentence));
  const counts = (i: number) => Boolean(sells[i] && !leans[i]);
  const pitches: Pitch[] = [];
  language.sentences.forEach((sentence, i) => {
    if (!sells[i] || (leans[i] && !counts(i - 1) && !counts(i + 1))) return;
    const pitch = named[i] ? namedPitch(language, sentence, bySentence[i]!) : heardPitch(language, sentence);
    const last = pitches.at(-1);
    if (last?.to !== sentence.from) pitches.push(pitch);
    // Neighbours are one pitch, and a named one needs no proof.
    else
      pitches[pitches.length - 1] = {
        from: last.from,
        to: sentence.to,
        ...(last.heard && pitch.heard && { heard: last.heard }),
      };
  });
  return pitches;
}

// Beside a sentence that sells, a named one needs hardly any likeness to a pitch.
const BESIDE = -2.5;

/** A pitch of several sentences is one: what may belong to it does, where it stands beside one that sells. */
function withNeighbours(likely: readonly boolean[], mayBelong: readonly boolean[]): boolean[] {
  const sells = [...likely];
  for (let i = 1; i < sells.length; i++) sells[i] ||= mayBelong[i]! && sells[i - 1]!;
  for (let i = sells.length - 2; i >= 0; i--) sells[i] ||= mayBelong[i]! && sells[i + 1]!;
  return sells;
}

// A question as short as this names nothing to sell.
const BARE_QUESTION = 10;

function isBareQuestion({ from, to, question }: Sentence): boolean {
  return question && to - from <= BARE_QUESTION;
}

function namedPitch(language: Analysis, sentence: Sentence, evidence: readonly Evidence[]): Pitch {
  return { from: pitchStart(language, sentence, evidence), to: sentence.to };
}

function heardPitch(language: Analysis, sentence: Sentence): Pitch {
  const from = wholeIfShort(language, sentence, carrier(language, sentence, 'pitch').from);
  return { from, to: sentence.to, heard: decidingWords(language, { from, to: sentence.to }, 'pitch') };
}

/** By sentence: one with enough evidence is a pitch, and so are two or three in a row together; a neighbour may belong to it. */
function namedPitches(language: Analysis, bySentence: readonly (readonly Evidence[])[]): boolean[] {
  const score = bySentence.map((evidence, i) => points(language, [language.sentences[i]!], evidence));
  const pitch = score.map(own => own >= ENOUGH);
  for (let from = 0; from < pitch.length; from++) {
    for (let to = from + 2; to <= Math.min(from + REACH, pitch.length); to++) {
      const evidence = bySentence.slice(from, to).flat();
      if (points(language, language.sentences.slice(from, to), evidence) < ENOUGH) continue;
      for (let i = from; i < to; i++) pitch[i] ||= score[i]! >= COUNTS;
    }
  }
  return pitch.map((is, i) => is || (score[i]! >= BELONGS && Boolean(pitch[i - 1] || pitch[i + 1])));
}

// A lead-in shorter than this ("While you're here:") says nothing without the pitch behind it.
const WORTH_KEEPING = 4;

/** The pitch starts with the clause of its first evidence: "I'll pass, [but our ...]"; a short lead-in belongs to it. */
function pitchStart(language: Analysis, sentence: Sentence, evidence: readonly Evidence[]): number {
  const first = evidence.reduce((least, { hit }) => Math.min(least, hit.from), sentence.to - 1);
  return wholeIfShort(language, sentence, clauseStart(language, first));
}

/** The start of the clause at `start`, or of the sentence where what comes before would be no sentence by itself. */
function wholeIfShort(language: Analysis, sentence: Sentence, clause: number): number {
  let start = clause;
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

/** The sentences in which a move of a sale stands, but means none. */
function silencedSentences(language: Analysis): ReadonlySet<Sentence> {
  const silent = silentTokens(language);
  const moves = [...hitsOf(language, 'sell'), ...hitsOf(language, 'sell.strong')];
  const silenced = moves.filter(({ from, to }) => silent.subarray(from, to).includes(1));
  return new Set(silenced.map(({ from }) => sentenceAt(language, from)));
}

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
