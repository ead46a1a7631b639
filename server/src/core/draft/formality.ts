// How formal the body of a message is, and in which words. What to say about it is the rule's business
// (rules/formal-language.ts); the words are in language/lexicon/formal.ts and formalPlain.ts.
import { type Analysis, hitsOf, type PhraseHit, type Sentence, sentenceAt, spanOf } from '../language/analysis';
import { Flag } from '../language/tokens';
import { overlaps, type Span } from '../text/span';
import type { Draft } from './draft';
import { stiffClosings, stiffOpening } from './salutation';

/** `respectful`: a set formula of South Asian English; `dense`: a whole sentence of formal words; else plainly `stiff`. */
export type Formality = 'stiff' | 'respectful' | 'dense';

export interface FormalPhrase {
  readonly span: Span;
  readonly formality: Formality;
  /** The plain wording as the lexicon has it (see there for `~`); empty where the words can simply go. */
  readonly gives: string | undefined;
  /** Replacing it changes no meaning. */
  readonly safe: boolean;
  /** The "a" or "an" before it, which has to suit whatever takes its place. */
  readonly article?: Span;
}

/** The stiff phrases of the body, at most one a clause, in order of place. */
export function formalPhrases(draft: Draft): FormalPhrase[] {
  const { language } = draft;
  const hits = formalHits(draft);
  const { own, near } = weighing(language, hits);
  const stiff = hits.filter(
    hit => hit.weight >= WEIGHTS.strong || (hit.weight >= WEIGHTS.bureaucratic && near(hit.sentence) >= WEIGHTS.strong),
  );
  const phrases = onePerClause(draft, stiff).map(hit => phraseOf(draft, hit));
  const told = new Set(stiff.map(hit => hit.sentence));
  for (const sentence of new Set(hits.map(hit => hit.sentence))) {
    if (told.has(sentence) || own(sentence) < WEIGHTS.strong) continue;
    phrases.push({
      span: spanOf(language, sentence.from, sentence.to),
      formality: 'dense',
      gives: undefined,
      safe: false,
    });
  }
  return phrases.sort((a, b) => a.span.start - b.span.start);
}

interface Weighing {
  /** Of all that is formal in the sentence. */
  own(sentence: Sentence): number;
  /** That, and the office phrases of the sentences before and after. */
  near(sentence: Sentence): number;
}

function weighing(language: Analysis, hits: readonly FormalHit[]): Weighing {
  const all = new Map<Sentence, number>();
  const offices = new Map<Sentence, number>();
  for (const { sentence, weight } of hits) {
    all.set(sentence, (all.get(sentence) ?? 0) + weight);
    if (weight >= WEIGHTS.bureaucratic) offices.set(sentence, (offices.get(sentence) ?? 0) + weight);
  }
  const own = (sentence: Sentence) => all.get(sentence) ?? 0;
  const officesAt = (token: number) =>
    token >= 0 && token < language.tokens.length ? (offices.get(sentenceAt(language, token)) ?? 0) : 0;
  return { own, near: sentence => own(sentence) + officesAt(sentence.from - 1) + officesAt(sentence.to) };
}

// One strong phrase is enough, and so are two office phrases close together, or a sentence full of formal words.
const WEIGHTS = { strong: 4, bureaucratic: 2, merely: 0.75 } as const;

interface FormalHit extends PhraseHit {
  readonly weight: number;
  readonly sentence: Sentence;
}

/** The hits that count: in the body, no false friends, and of overlapping ones only the one that says most. */
function formalHits(draft: Draft): FormalHit[] {
  const { language } = draft;
  const all = hitsOf(language, 'formal');
  if (all.length === 0) return [];
  // Words in a meaning that is not formal; a hit that ends in one is none.
  const guarded = new Uint8Array(language.tokens.length);
  for (const { from, to } of hitsOf(language, 'formal.guard')) guarded.fill(1, from, to);
  const outside = outsideOfBody(draft);
  const candidates = all
    .filter(hit => !guarded[hit.to - 1])
    .filter(hit => !outside.some(span => overlaps(span, spanOf(language, hit.from, hit.to))))
    .map(
      (hit): FormalHit => ({
        entry: hit.entry,
        from: hit.from,
        to: hit.to,
        weight: weightOf(hit),
        sentence: sentenceAt(language, hit.from),
      }),
    )
    .sort((a, b) => b.weight - a.weight || Number(hasFix(b)) - Number(hasFix(a)) || b.to - b.from - (a.to - a.from));
  const taken = new Uint8Array(language.tokens.length);
  return candidates.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
}

function weightOf({ entry: { family } }: PhraseHit): number {
  if (family.startsWith('merely')) return WEIGHTS.merely;
  return family.startsWith('bureaucratic') ? WEIGHTS.bureaucratic : WEIGHTS.strong;
}

function hasFix({ entry: { gives } }: PhraseHit): boolean {
  return gives !== undefined && !gives.startsWith('~');
}

function outsideOfBody(draft: Draft): Span[] {
  const { greeting, signOff } = draft;
  const opening = stiffOpening(draft);
  return [
    ...(greeting ? [greeting.span] : []),
    ...(opening ? [opening.span] : []),
    ...(signOff ? [signOff.span] : []),
    ...stiffClosings(draft),
  ];
}

/** Of several hits in a clause the heaviest, of equal ones one that can be replaced, and of those the first. */
function onePerClause({ language: { tokens } }: Draft, hits: readonly FormalHit[]): FormalHit[] {
  const best: FormalHit[] = [];
  let end = 0;
  for (const hit of [...hits].sort((a, b) => a.from - b.from)) {
    const last = best.at(-1);
    if (!last || hit.from >= end) {
      best.push(hit);
      end = Math.max(end, hit.from + 1);
      while (end < tokens.length && !(tokens[end]!.flags & Flag.clauseStart)) end++;
    } else if (rank(hit) > rank(last)) best[best.length - 1] = hit;
  }
  return best;
}

function rank(hit: FormalHit): number {
  return hit.weight * 2 + Number(hasFix(hit));
}

function phraseOf({ language }: Draft, { from, to, entry }: FormalHit): FormalPhrase {
  const before = language.tokens[from - 1];
  const afterArticle = (before?.word === 'a' || before?.word === 'an') && !before.mark;
  return {
    span: spanOf(language, from, to),
    formality: entry.family === 'respectful' ? 'respectful' : 'stiff',
    gives: entry.gives,
    safe: entry.family.endsWith(' safe') && !afterArticle,
    ...(afterArticle && { article: { start: before.start, end: before.end } }),
  };
}
