// Finds where the writer asks for something for the writer's own benefit. An ask is a frame ("could you", "I would love") with a
// deed or a good next to it, or wording that is complete in itself; askSuppression.ts takes back what only looks like one.
import { type Analysis, hitsBetween, hitsOf, type PhraseHit, type Sentence, sentenceAt } from './analysis';
import { isSuppressed } from './askSuppression';
import { carrier, decidingWords, type WordRange } from './learned/model';
import { isLikely } from './learned/verdict';
import type { Topic } from './lexicon/asksObjects';
import { clausesAround, hitsNear } from './nearby';
import { Flag } from './tokens';

/** One ask: the clauses that carry it as token indices (`to` exclusive), and what it is about. */
export interface Ask {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic;
  /** The words that decided, where no pattern names the ask and the learned layer heard it. */
  readonly heard?: WordRange;
}

/**
 * The asks of a message in order of place, none overlapping: those that the grammar names and the learned layer does not clear,
 * and the sentences in which it hears an ask that no pattern names. `body` are the sentences to judge. The work is linear in
 * the number of words.
 */
export function findAsks(analysis: Analysis, body: readonly Sentence[]): Ask[] {
  const { named, cleared } = namedAsks(analysis);
  const sentences = new Map<Sentence, Ask[]>(body.map(sentence => [sentence, []]));
  const outside: Ask[] = [];
  for (const ask of named) (sentences.get(sentenceAt(analysis, ask.from)) ?? outside).push(ask);
  const offers = hitsOf(analysis, 'ask.not').filter(({ entry }) => entry.family === 'offer');
  const denied = new Set([...cleared, ...offers].map(({ from }) => sentenceAt(analysis, from)));
  const judged = body.flatMap(sentence => {
    const own = sentences.get(sentence)!;
    const evidence = own.length > 0 ? 'found' : denied.has(sentence) ? 'denied' : 'silent';
    if (!isLikely(analysis, sentence, 'ask', evidence)) return [];
    return own.length > 0 ? own : [heardAsk(analysis, sentence)];
  });
  return [...outside, ...judged].sort((a, b) => a.from - b.from);
}

/** An ask that no pattern names: the clauses that carry it, and what the phrases in it are about. */
function heardAsk(analysis: Analysis, sentence: Sentence): Ask {
  const { from, to } = carrier(analysis, sentence, 'ask');
  const about = ['ask.deed', 'ask.good', 'ask.time'].flatMap(group => hitsBetween(analysis, group, from, to))[0];
  const words = { from: withoutConjunction(analysis, from, to), to };
  const topic = (about?.entry.family as Topic) ?? 'favor';
  return { from: words.from, to, topic, heard: decidingWords(analysis, words, 'ask') };
}

/** What the patterns name, and what only looked like an ask until a suppressor took it back. */
function namedAsks(analysis: Analysis): { readonly named: readonly Ask[]; readonly cleared: readonly Ask[] } {
  const candidates = [
    ...hitsOf(analysis, 'ask').map(askOf),
    ...orders(analysis),
    ...requests(analysis),
    ...services(analysis),
    ...wants(analysis),
    ...welcomes(analysis),
    ...meetings(analysis),
  ];
  const asks = new Set(candidates.filter(candidate => !isSuppressed(analysis, candidate)));
  const sure = hitsOf(analysis, 'ask.sure').map(askOf);
  const all = [...sure, ...asks].map(ask => widened(analysis, ask));
  return { named: merged(analysis, all), cleared: candidates.filter(candidate => !asks.has(candidate)) };
}

/** "Please forward my resume": an order, unless the clause goes on from one in which somebody else acts. */
function orders(analysis: Analysis): Ask[] {
  const { tokens } = analysis;
  return hitsOf(analysis, 'ask.order')
    .filter(({ from }) => {
      const joined = JOINING.has(tokens[from - 1]?.word ?? '') && !(tokens[from]!.flags & Flag.sentenceStart);
      return !joined || !hasOtherSubject(analysis, from);
    })
    .map(askOf);
}

/** "Could you ... refer me": a frame that makes the reader act, then the deed, with no other actor in between. */
function requests(analysis: Analysis): Ask[] {
  const pair = (deed: PhraseHit, fits: (frame: PhraseHit) => boolean): Ask[] => {
    const frame = hitsNear(analysis, 'ask.frame', deed.from).find(
      each => fits(each) && leadsTo(analysis, each, deed, DEED_REACH),
    );
    return frame ? [askFrom(frame.from, deed.to, deed)] : [];
  };
  return [
    ...hitsOf(analysis, 'ask.deed').flatMap(deed => pair(deed, () => true)),
    ...hitsOf(analysis, 'ask.past').flatMap(deed => pair(deed, ({ entry }) => CONDITIONAL.has(entry.family))),
  ];
}

/** "Could you tweet about us": whatever the verb, the reader is to act and the writer is the one it is done for. */
function services(analysis: Analysis): Ask[] {
  const { tokens } = analysis;
  return hitsOf(analysis, 'ask.frame').flatMap(frame => {
    if (!DIRECT.has(frame.entry.family)) return [];
    const { to } = clausesAround(analysis, frame.from, frame.to);
    for (let at = frame.to; at < to; at++) {
      const { word } = tokens[at]!;
      if (WRITER_ACTS.has(word)) return [];
      if (WRITER_GAINS.has(word)) return [{ from: frame.from, to: at + 1, topic: 'favor' as const }];
    }
    return [];
  });
}

/** "I would love ... feedback", "any openings": something is wanted, or asked of the reader. */
function wants(analysis: Analysis): Ask[] {
  return hitsOf(analysis, 'ask.good').flatMap(good => {
    if (belongsToReader(analysis, good)) return [];
    const frames = [...hitsNear(analysis, 'ask.want', good.from), ...hitsNear(analysis, 'ask.frame', good.from)];
    const frame = frames.find(each => suits(each, good) && leadsTo(analysis, each, good, GOOD_REACH));
    return frame ? [askFrom(frame.from, good.to, good)] : [];
  });
}

/** "A referral would mean the world": the good first. */
function welcomes(analysis: Analysis): Ask[] {
  return hitsOf(analysis, 'ask.good').flatMap(good => {
    if (belongsToReader(analysis, good)) return [];
    const frame = hitsNear(analysis, 'ask.welcome', good.from, good.to).find(
      each =>
        each.from >= good.from &&
        each.from - good.to <= WELCOME_REACH &&
        inOneSentence(analysis, good, each) &&
        !readerGains(analysis, each),
    );
    return frame ? [askFrom(good.from, frame.to, good)] : [];
  });
}

/** "Could we talk for ten minutes so I can ask how you did it": time, when the purpose is the writer's and not mutual. */
function meetings(analysis: Analysis): Ask[] {
  return hitsOf(analysis, 'ask.time').flatMap(time => {
    const sentence = sentenceAt(analysis, time.from);
    const inside = (hit: PhraseHit) => hit.from >= sentence.from && hit.from < sentence.to;
    const isAsked = ['ask.frame', 'ask.want', 'ask.welcome'].some(group =>
      hitsNear(analysis, group, time.from).some(inside),
    );
    if (!sentence.question && !isAsked) return [];
    const near = hitsNear(analysis, 'ask.purpose', time.from).filter(hit => isInOrBeside(analysis, hit, time));
    if (near.some(({ entry }) => entry.family === 'mutual')) return [];
    const purpose = near.find(inside);
    if (purpose) return [{ from: Math.min(time.from, purpose.from), to: Math.max(time.to, purpose.to), topic: 'time' }];
    // A purpose in the sentence before or after counts where it leaves no doubt: a search, a plan to learn.
    return near.some(({ entry }) => entry.family === 'plain') ? [{ from: time.from, to: time.to, topic: 'time' }] : [];
  });
}

// How many words may stand between a frame and what it asks for.
const DEED_REACH = 9;
const GOOD_REACH = 5;
const WELCOME_REACH = 14;

/** Frames that ask outright, whatever for; and frames with "if", which alone may take a past form ("if you passed it on"). */
const DIRECT = new Set(['modal', 'wonder', 'please', 'grateful']);
const CONDITIONAL = new Set(['grateful', 'if']);
const JOINING = new Set(['and', 'or', 'then']);
const WRITER_ACTS = new Set(['i', 'we']);
const WRITER_GAINS = new Set(['me', 'us', 'my', 'our', 'mine']);
const READER_GAINS = new Set(['you', 'your', 'yours']);
const OTHER_SUBJECTS = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'who']);
const POSSESSIVE = new Set(['your', 'his', 'her', 'their', 'ur']);

const askOf = (hit: PhraseHit): Ask => askFrom(hit.from, hit.to, hit);

function askFrom(from: number, to: number, { entry }: PhraseHit): Ask {
  return { from, to, topic: entry.family as Topic };
}

/** Whether a frame asks for the object behind it: near enough, same sentence, and the writer is not the one who acts. */
function leadsTo(analysis: Analysis, frame: PhraseHit, object: PhraseHit, reach: number): boolean {
  if (frame.from >= object.from || object.to <= frame.to || object.from - frame.to > reach) return false;
  if (!inOneSentence(analysis, frame, object)) return false;
  const between = analysis.tokens.slice(frame.to, Math.max(frame.to, object.from));
  return !between.some(({ word }) => WRITER_ACTS.has(word));
}

function inOneSentence(analysis: Analysis, first: PhraseHit, second: PhraseHit): boolean {
  return second.from < sentenceAt(analysis, first.from).to;
}

function isInOrBeside(analysis: Analysis, hit: PhraseHit, other: PhraseHit): boolean {
  const a = sentenceAt(analysis, hit.from);
  const b = sentenceAt(analysis, other.from);
  return a === b || a.to === b.from || b.to === a.from;
}

/** "If you hear of ..." goes with openings, not with advice; "do you have ..." not with help. */
function suits({ entry: frame }: PhraseHit, { entry: good }: PhraseHit): boolean {
  if (frame.family === 'chance') return CHANCES.has(good.family);
  // "Please write to them about the vacancy" sends the reader there.
  if (frame.family === 'please') return good.family !== 'job';
  // "You can help yourself": after these frames `help` is what somebody does, not what one gets.
  if (frame.group === 'ask.frame' && good.family === 'help') return false;
  return frame.family !== 'have' || !(good.family === 'help' || good.family === 'favor');
}

const CHANCES = new Set(['job', 'introduction', 'referral', 'loan', 'donation']);

/** "... would save you months": the reader gains, so it is an offer. */
function readerGains(analysis: Analysis, { from, to }: PhraseHit): boolean {
  const words = analysis.tokens.slice(to, clausesAround(analysis, from, to).to).map(token => token.word);
  return words.some(word => READER_GAINS.has(word)) && !words.some(word => WRITER_GAINS.has(word));
}

/** "your new role", "his position": not something to be handed to the writer. */
function belongsToReader({ tokens }: Analysis, good: PhraseHit): boolean {
  if (good.entry.family !== 'job') return false;
  return [good.from - 1, good.from - 2].some(at => POSSESSIVE.has(tokens[at]?.word ?? ''));
}

/** Whether the nearest subject before a word, in its sentence, is somebody else than the reader. */
function hasOtherSubject(analysis: Analysis, at: number): boolean {
  const first = Math.max(sentenceAt(analysis, at).from, at - 40);
  for (let i = at - 1; i >= first; i--) {
    const { word } = analysis.tokens[i]!;
    if (word === 'you' || word === 'u' || word === 'please') return false;
    if (OTHER_SUBJECTS.has(word)) return true;
  }
  return false;
}

/** The whole clauses around an ask, without a conjunction at the front. */
function widened(analysis: Analysis, ask: Ask): Ask {
  const around = clausesAround(analysis, ask.from, ask.to);
  return { from: withoutConjunction(analysis, around.from, ask.from), to: around.to, topic: ask.topic };
}

/** Past the conjunctions at `from`, but not past `limit`. */
function withoutConjunction({ tokens }: Analysis, from: number, limit: number): number {
  let at = from;
  while (at < limit && CONJUNCTIONS.has(tokens[at]!.word)) at++;
  return at;
}

const CONJUNCTIONS = new Set(['and', 'but', 'so', 'or', 'because', 'though', 'although', 'plus', 'then', 'since']);

/** Asks of one sentence that touch are one, named after the first topic that says something. */
function merged(analysis: Analysis, asks: readonly Ask[]): Ask[] {
  const result: Ask[] = [];
  for (const ask of [...asks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    const touches = last && ask.from <= last.to && ask.from < sentenceAt(analysis, last.from).to;
    if (!touches) result.push(ask);
    else {
      const topic = UNSPECIFIC.has(last.topic) ? ask.topic : last.topic;
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, ask.to), topic };
    }
  }
  return result;
}

const UNSPECIFIC = new Set<Topic>(['favor', 'help', 'time']);
