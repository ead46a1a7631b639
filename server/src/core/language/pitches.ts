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
  sentenceIndex,
} from './analysis';
import { carrier, decidingWords, scoresOf, type WordRange } from './learned/model';
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

/** A move of a sale that no suppressor has taken away. */
interface Move {
  readonly hit: PhraseHit;
  /** The family, or `undefined` for wording that is a pitch by itself. */
  readonly kind: string | undefined;
}

/** A pitch: token indices, `to` exclusive. */
export interface Pitch extends WordRange {
  /** The words that decided, where no pattern names the pitch and the learned layer heard it. */
  readonly heard?: WordRange;
}

/**
 * The pitches of a message in order of place, none overlapping: sentences that the moves of a sale give away and the learned
 * layer does not clear, and those in which it hears a sale that no pattern names. `body` are the sentences to judge.
 */
export function findPitches(language: Analysis, body: readonly Sentence[]): Pitch[] {
  const silent = silentTokens(language);
  const moves = movesBySentence(language, silent);
  const named = namedPitches(language, moves);
  const sells = sellingSentences(language, new Set(body), named, silent);
  const pitches: Pitch[] = [];
  language.sentences.forEach((sentence, i) => {
    if (!sells[i]) return;
    const pitch = named[i] ? namedPitch(language, sentence, moves[i]!) : heardPitch(language, sentence);
    const last = pitches.at(-1);
    if (last?.to === sentence.from) pitches[pitches.length - 1] = joined(last, pitch);
    else pitches.push(pitch);
  });
  return pitches;
}

/** Neighbours are one pitch, and a named one needs no proof. */
function joined(first: Pitch, second: Pitch): Pitch {
  const words = { from: first.from, to: second.to };
  return first.heard && second.heard ? { ...words, heard: first.heard } : words;
}

/** By sentence, whether it sells: what the patterns name and what the learned layer hears, each with the other's leave. */
function sellingSentences(
  language: Analysis,
  body: ReadonlySet<Sentence>,
  named: readonly Named[],
  silent: Uint8Array,
): boolean[] {
  const { sentences } = language;
  const denied = silencedSentences(language, silent);
  const likely = sentences.map((sentence, i) => {
    if (!body.has(sentence)) return named[i] !== undefined;
    if (named[i] === 'barely') return scoresOf(language, sentence).pitch >= BARELY;
    const evidence = named[i] ?? (denied.has(sentence) ? 'denied' : 'silent');
    return isLikely(language, sentence, 'pitch', evidence);
  });
  const mayBelong = sentences.map(
    (sentence, i) => named[i] !== undefined && scoresOf(language, sentence).pitch >= BESIDE,
  );
  const sells = withNeighbours(likely, mayBelong);
  // "Want one?", "Shall I send it over?": whether that sells depends on what stands beside it.
  const leans = sentences.map((sentence, i) => !named[i] && isBareQuestion(sentence));
  const stands = (i: number) => Boolean(sells[i] && !leans[i]);
  return sells.map((is, i) => is && (!leans[i] || stands(i - 1) || stands(i + 1)));
}

// What is barely named needs a sentence that is nearly as likely to sell as not.
const BARELY = -0.4;

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

function namedPitch(language: Analysis, sentence: Sentence, moves: readonly Move[]): Pitch {
  return { from: pitchStart(language, sentence, moves), to: sentence.to };
}

function heardPitch(language: Analysis, sentence: Sentence): Pitch {
  const from = wholeIfShort(language, sentence, carrier(language, sentence, 'pitch').from);
  return { from, to: sentence.to, heard: decidingWords(language, { from, to: sentence.to }, 'pitch') };
}

/** How surely the patterns name a sentence as a pitch, if they do: with points to spare or a seller in it, or barely. */
type Named = 'found' | 'barely' | undefined;

/** By sentence: one with moves enough is a pitch, and so are two or three in a row together; a neighbour may belong to it. */
function namedPitches(language: Analysis, moves: readonly (readonly Move[])[]): Named[] {
  const kinds = moves.map(kindsOf);
  const points = (from: number, to: number) => pointsOf(language, kinds, from, to);
  const score = kinds.map((_, i) => points(i, i + 1));
  const pitch = score.map(own => own >= ENOUGH);
  for (let from = 0; from < pitch.length; from++) {
    for (let to = from + 2; to <= Math.min(from + REACH, pitch.length); to++) {
      const sum = points(from, to);
      if (sum < ENOUGH || (sum === ENOUGH && !resemblesPitch(language, from, to))) continue;
      for (let i = from; i < to; i++) pitch[i] ||= score[i]! >= COUNTS;
    }
  }
  return pitch.map((is, i) => {
    if (!is && !(score[i]! >= BELONGS && (pitch[i - 1] || pitch[i + 1]))) return undefined;
    return score[i] === ENOUGH && !(kinds[i]! & SELLER) ? 'barely' : 'found';
  });
}

// Sentences with the least that will do, and only together: one of them has to be a little like a pitch.
const TOGETHER = -1;

function resemblesPitch(language: Analysis, from: number, to: number): boolean {
  return language.sentences.slice(from, to).some(sentence => scoresOf(language, sentence).pitch >= TOGETHER);
}

// A lead-in shorter than this ("While you're here:") says nothing without the pitch behind it.
const WORTH_KEEPING = 4;

/** The pitch starts with the clause of its first move: "I'll pass, [but our ...]"; a short lead-in belongs to it. */
function pitchStart(language: Analysis, sentence: Sentence, moves: readonly Move[]): number {
  const first = moves.reduce((least, { hit }) => Math.min(least, hit.from), sentence.to - 1);
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

/** The kinds of some moves as bits, in the order of KINDS; wording that is a pitch by itself has a bit of its own. */
function kindsOf(moves: readonly Move[]): number {
  return moves.reduce((bits, { kind }) => bits | (kind === undefined ? STRONG : bitOf(kind)), 0);
}

const KINDS = Object.keys(POINTS);
const STRONG = 1 << KINDS.length;
const BITS: ReadonlyMap<string, number> = new Map(KINDS.map((kind, i) => [kind, 1 << i]));
/** 0 for a kind that has no points. */
const bitOf = (kind: string): number => BITS.get(kind) ?? 0;
/** What says that somebody sells, without which much else may be meant by the same words. */
const SELLER = STRONG | bitOf('trade') | bitOf('offering') | bitOf('help');
const ROLE_BITS = SAME_ROLE.map(([weaker, stronger]) => [bitOf(weaker), bitOf(stronger)] as const);

/**
 * Points of the sentences `from` to `to` (exclusive) together. A sum is a pitch only where the writer is in it: "we", "my",
 * "us".
 */
function pointsOf(language: Analysis, kinds: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all |= kinds[i]!;
  if (all === 0) return 0;
  if (all & STRONG) return ENOUGH;
  for (const [weaker, stronger] of ROLE_BITS) if (all & stronger) all &= ~weaker;
  let sum = 0;
  for (let i = 0; i < KINDS.length; i++) if (all & (1 << i)) sum += POINTS[KINDS[i]!]!;
  return sum < ENOUGH || hasWriter(language, from, to) ? sum : ENOUGH - 1;
}

function hasWriter({ tokens, sentences }: Analysis, from: number, to: number): boolean {
  const end = sentences[to - 1]!.to;
  for (let at = sentences[from]!.from; at < end; at++) if (WRITER.has(tokens[at]!.word)) return true;
  return false;
}

const WRITER = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours']);

/** The sentences in which a move of a sale stands, but means none. */
function silencedSentences(language: Analysis, silent: Uint8Array): ReadonlySet<Sentence> {
  const silenced = [...hitsOf(language, 'sell'), ...hitsOf(language, 'sell.strong')].filter(hit =>
    isSilent(silent, hit),
  );
  return new Set(silenced.map(({ from }) => sentenceAt(language, from)));
}

function isSilent(silent: Uint8Array, { from, to }: PhraseHit): boolean {
  return silent.subarray(from, to).includes(1);
}

const moveOf = (hit: PhraseHit, kind: string | undefined): Move => ({ hit, kind });

/** The moves of each sentence. An applicant sells the own work, so the moves of a pitch mean nothing there. */
function movesBySentence(language: Analysis, silent: Uint8Array): Move[][] {
  const applicant = hitsOf(language, 'sell.not').some(({ entry }) => entry.family === 'applicant');
  const all: Move[] = [
    ...hitsOf(language, 'sell.strong').map(hit => moveOf(hit, undefined)),
    ...(applicant ? [] : hitsOf(language, 'sell').map(hit => moveOf(hit, hit.entry.family))),
  ];
  const moves = language.sentences.map((): Move[] => []);
  for (const move of all) if (!isSilent(silent, move.hit)) moves[sentenceIndex(language, move.hit.from)]!.push(move);
  return moves;
}

/**
 * The words where a move does not count, marked 1. A homograph covers its own words; the other kinds cover their clause
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
