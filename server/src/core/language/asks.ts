// Finds where the writer asks for something for the writer's own benefit: frames, deeds, goods and suppressors combined.
// What to say about it is the business of the rule.
import { type Analysis, clauseEnd, clauseStart, hitsOf, type PhraseHit, sentenceAt } from './analysis';
import type { Topic } from './lexicon/asksObjects';
import { Flag } from './tokens';

/** One ask: the clauses that carry it as token indices (`to` exclusive), and what it is about. */
export interface Ask {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic;
}

/** The asks of a message in order of place, none overlapping. */
export function findAsks(analysis: Analysis): Ask[] {
  const candidates = [
    ...named(analysis),
    ...orders(analysis),
    ...requests(analysis),
    ...services(analysis),
    ...wants(analysis),
    ...welcomes(analysis),
    ...meetings(analysis),
  ];
  const asks = candidates.filter(candidate => !isSuppressed(analysis, candidate));
  const sure = hitsOf(analysis, 'ask.sure').map(askOf);
  return merged([...sure, ...asks].map(ask => widened(analysis, ask)));
}

/** "A quick favor", "my CV is a click away": complete in themselves. */
function named(analysis: Analysis): Ask[] {
  return hitsOf(analysis, 'ask').map(askOf);
}

/** "Please forward my resume": an order, unless the clause goes on from one in which somebody else acts. */
function orders(analysis: Analysis): Ask[] {
  const { tokens } = analysis;
  return hitsOf(analysis, 'ask.order')
    .filter(({ from }) => {
      const before = tokens[from - 1]?.word ?? '';
      const joined = before === 'and' || before === 'or' || before === 'then';
      return !joined || tokens[from]!.flags & Flag.sentenceStart || subjectBefore(analysis, from) !== 'other';
    })
    .map(askOf);
}

/** "Could you ... refer me": a frame that makes the reader act, then the deed, with no other actor in between. */
function requests(analysis: Analysis): Ask[] {
  const frames = hitsOf(analysis, 'ask.frame');
  const conditional = frames.filter(({ entry }) => entry.family === 'grateful' || entry.family === 'if');
  return [
    ...framed(analysis, frames, hitsOf(analysis, 'ask.deed')),
    ...framed(analysis, conditional, hitsOf(analysis, 'ask.past')),
  ];
}

function framed(analysis: Analysis, frames: readonly PhraseHit[], deeds: readonly PhraseHit[]): Ask[] {
  return deeds.flatMap(deed => {
    const frame = frames.find(
      each =>
        each.from < deed.from &&
        deed.to > each.to &&
        deed.from - each.to <= DEED_REACH &&
        inOneSentence(analysis, each, deed) &&
        !writerActs(analysis, each.to, deed.from),
    );
    return frame ? [{ ...askOf(deed), from: frame.from }] : [];
  });
}

/** "Could you tweet about us": whatever the verb, the reader is to act and the writer is the one it is done for. */
function services(analysis: Analysis): Ask[] {
  const { tokens } = analysis;
  return hitsOf(analysis, 'ask.frame').flatMap(frame => {
    if (!DIRECT.has(frame.entry.family)) return [];
    const end = clauseEnd(analysis, frame.to - 1);
    for (let at = frame.to; at < end; at++) {
      const { word } = tokens[at]!;
      if (WRITER.has(word)) return [];
      if (WRITERS.has(word)) return [{ from: frame.from, to: at + 1, topic: 'favor' as Topic }];
    }
    return [];
  });
}

const DIRECT = new Set(['modal', 'wonder', 'please', 'grateful']);

/** "I would love ... feedback", "any openings": something is wanted, or asked of the reader. */
function wants(analysis: Analysis): Ask[] {
  const frames = [...hitsOf(analysis, 'ask.want'), ...hitsOf(analysis, 'ask.frame')];
  return hitsOf(analysis, 'ask.good').flatMap(good => {
    if (belongsToReader(analysis, good)) return [];
    const frame = frames.find(
      each =>
        each.from < good.from &&
        good.to > each.to &&
        suits(each, good) &&
        good.from - each.to <= GOOD_REACH &&
        inOneSentence(analysis, each, good) &&
        !writerActs(analysis, each.to, good.from),
    );
    return frame ? [{ ...askOf(good), from: frame.from }] : [];
  });
}

/** "If you hear of ..." goes with openings, not with advice; "do you have ..." not with help. */
function suits(frame: PhraseHit, good: PhraseHit): boolean {
  if (frame.entry.family === 'chance') return CHANCES.has(good.entry.family);
  // "Please write to them about the vacancy" sends the reader there.
  if (frame.entry.family === 'please') return good.entry.family !== 'job';
  return frame.entry.family !== 'have' || !(good.entry.family === 'help' || good.entry.family === 'favor');
}

const CHANCES = new Set(['job', 'introduction', 'referral', 'loan', 'donation']);

/** "A referral would mean the world": the good first. */
function welcomes(analysis: Analysis): Ask[] {
  const frames = hitsOf(analysis, 'ask.welcome');
  return hitsOf(analysis, 'ask.good').flatMap(good => {
    if (belongsToReader(analysis, good)) return [];
    const frame = frames.find(
      each =>
        each.from >= good.from &&
        each.from - good.to <= WELCOME_REACH &&
        inOneSentence(analysis, good, each) &&
        !readerGains(analysis, each),
    );
    return frame ? [{ ...askOf(good), to: frame.to }] : [];
  });
}

/** "Could we talk for ten minutes so I can ask how you did it": time, when the purpose is the writer's and not mutual. */
function meetings(analysis: Analysis): Ask[] {
  const frames = [
    ...hitsOf(analysis, 'ask.frame'),
    ...hitsOf(analysis, 'ask.want'),
    ...hitsOf(analysis, 'ask.welcome'),
  ];
  const purposes = hitsOf(analysis, 'ask.purpose');
  return hitsOf(analysis, 'ask.time').flatMap(time => {
    const sentence = sentenceAt(analysis, time.from);
    const inside = (hit: PhraseHit) => hit.from >= sentence.from && hit.from < sentence.to;
    if (!sentence.question && !frames.some(inside)) return [];
    const near = purposes.filter(hit => inside(hit) || isNextTo(analysis, hit, time));
    if (near.some(({ entry }) => entry.family === 'mutual')) return [];
    const purpose = near.find(hit => inside(hit) && hit.entry.family !== 'mutual');
    if (purpose) return [{ from: Math.min(time.from, purpose.from), to: Math.max(time.to, purpose.to), topic: 'time' }];
    // A purpose in the sentence before or after counts where it leaves no doubt: a search, a plan to learn.
    return near.some(({ entry }) => entry.family === 'plain') ? [{ from: time.from, to: time.to, topic: 'time' }] : [];
  });
}

function isNextTo(analysis: Analysis, hit: PhraseHit, other: PhraseHit): boolean {
  const a = sentenceAt(analysis, hit.from);
  const b = sentenceAt(analysis, other.from);
  return a.to === b.from || b.to === a.from;
}

// How many words may stand between a frame and what it asks for.
const DEED_REACH = 9;
const GOOD_REACH = 5;
const WELCOME_REACH = 14;

const askOf = ({ from, to, entry }: PhraseHit): Ask => ({ from, to, topic: entry.family as Topic });

function inOneSentence(analysis: Analysis, first: PhraseHit, second: PhraseHit): boolean {
  return second.from < sentenceAt(analysis, first.from).to;
}

/** Whether the words between frame and object bring in the writer as the one who acts: "tell me if I can ...". */
function writerActs({ tokens }: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (WRITER.has(tokens[at]!.word)) return true;
  return false;
}

/** "... would save you months": the reader gains, so it is an offer. */
function readerGains(analysis: Analysis, welcome: PhraseHit): boolean {
  const end = clauseEnd(analysis, welcome.to - 1);
  const words = analysis.tokens.slice(welcome.to, end).map(token => token.word);
  return words.some(word => READER.has(word)) && !words.some(word => WRITERS.has(word));
}

/** "your new role", "his position": not something to be handed to the writer. */
function belongsToReader({ tokens }: Analysis, good: PhraseHit): boolean {
  if (good.entry.family !== 'job') return false;
  return [good.from - 1, good.from - 2].some(at => POSSESSIVE.has(tokens[at]?.word ?? ''));
}

/** Who the nearest subject before a word is, within its sentence. */
function subjectBefore(analysis: Analysis, at: number): 'reader' | 'other' | 'none' {
  const { from } = sentenceAt(analysis, at);
  for (let i = at - 1; i >= from; i--) {
    const { word } = analysis.tokens[i]!;
    if (word === 'you' || word === 'please' || word === 'u') return 'reader';
    if (SUBJECT.has(word)) return 'other';
  }
  return 'none';
}

const WRITER = new Set(['i', 'we']);
const WRITERS = new Set(['me', 'us', 'my', 'our', 'mine']);
const READER = new Set(['you', 'your', 'yours']);
const SUBJECT = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'who']);
const POSSESSIVE = new Set(['your', 'his', 'her', 'their', 'ur']);

/** Where a suppressor has to stand to silence an ask: on its words, in its clauses, or (reported) in front of its "if". */
type Scope = 'words' | 'clause' | 'reported' | 'chat' | 'sale' | 'product';
const SCOPES: Readonly<Record<string, Scope>> = {
  offer: 'clause',
  thanks: 'clause',
  reported: 'reported',
  refusal: 'clause',
  negated: 'clause',
  interest: 'words',
  context: 'words',
  connect: 'words',
  courtesy: 'words',
  modal: 'words',
  mutual: 'clause',
  homograph: 'words',
  chat: 'chat',
  sale: 'sale',
  product: 'product',
};

function isSuppressed(analysis: Analysis, ask: Ask): boolean {
  const sentence = sentenceAt(analysis, ask.from);
  const start = clauseStart(analysis, ask.from);
  const end = clauseEnd(analysis, ask.to - 1);
  const isVague = VAGUE.has(ask.topic);
  return hitsOf(analysis, 'ask.not').some(hit => {
    if (hit.entry.family === 'thanks' && isHypothetical(analysis, hit)) return false;
    // A meeting has been tested for what it is good for already.
    if (ask.topic === 'time' && TESTED.has(hit.entry.family)) return false;
    switch (SCOPES[hit.entry.family]) {
      case 'product':
        return isVague && hit.from >= sentence.from && hit.from < sentence.to;
      case 'sale':
        return MAY_SELL.has(ask.topic) && hit.from >= sentence.from && hit.from < sentence.to;
      case 'chat':
        return isVague && hit.from < ask.to && hit.to > ask.from;
      case 'reported':
        return (
          hit.from >= sentence.from &&
          hit.from < end &&
          (hit.to > start || SUBORDINATE.has(analysis.tokens[start]!.word))
        );
      case 'clause':
        return hit.from < end && hit.to > start;
      default:
        return hit.from < ask.to && hit.to > ask.from;
    }
  });
}

/** "if you gave me", "it would be kind of you": nothing that the reader has done. */
function isHypothetical({ tokens }: Analysis, { from }: PhraseHit): boolean {
  return [1, 2, 3, 4].some(back => HYPOTHETICAL.has(tokens[from - back]?.word ?? ''));
}

const HYPOTHETICAL = new Set(['if', 'would', "'d", 'could', 'might']);
const VAGUE = new Set<Topic>(['favor', 'time']);
const MAY_SELL = new Set<Topic>(['favor', 'time', 'review', 'promotion', 'introduction', 'loan']);
const TESTED = new Set(['mutual', 'interest', 'homograph', 'thanks']);
const SUBORDINATE = new Set(['if', 'whether', 'that', 'when']);

/** The whole clauses around an ask, without a conjunction at the front. */
function widened(analysis: Analysis, ask: Ask): Ask {
  const { tokens } = analysis;
  let from = clauseStart(analysis, ask.from);
  while (from < ask.from && CONJUNCTIONS.has(tokens[from]!.word)) from++;
  return { ...ask, from, to: clauseEnd(analysis, ask.to - 1) };
}

const CONJUNCTIONS = new Set(['and', 'but', 'so', 'or', 'because', 'though', 'although', 'plus', 'then', 'since']);

/** Asks that touch inside one sentence are one; the topic named first stays. */
function merged(asks: readonly Ask[]): Ask[] {
  const result: Ask[] = [];
  for (const ask of [...asks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    if (last && ask.from <= last.to) result[result.length - 1] = { ...last, to: Math.max(last.to, ask.to) };
    else result.push(ask);
  }
  return result;
}
