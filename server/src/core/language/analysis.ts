// What the language engine knows of a message: words, sentences, clauses, and every phrase of every lexicon found in it.
import { groupedBy } from '../text/group';
import { atFirstCall } from '../text/once';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { Phrase } from './lexicon/lexicon';
import { phraseTable } from './lexicon/phraseTable';
import { type Hit, type Matcher, matcherOf } from './matcher';
import { Flag, type Token, tokenize, withFlags } from './tokens';

/** A sentence: token indices, `to` exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Ends in a question mark. */
  readonly question: boolean;
}

export type PhraseHit = Hit<Phrase>;

export interface Analysis {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** All phrases in order of place. Those inside quotation marks are left out: they are not the writer's. */
  readonly phrases: readonly PhraseHit[];
  /** The same by lexicon group. */
  readonly hits: ReadonlyMap<string, readonly PhraseHit[]>;
}

/** Reads the message stretches of `text`; `holes` are the slots. */
export function analyze(text: string, stretches: readonly Span[], holes: readonly Span[]): Analysis {
  const tokens = tokenize(text, stretches, holes);
  const found = matcher()
    .find(tokens)
    .filter(hit => !(tokens[hit.from]!.flags & Flag.quoted));
  return analysisOf(tokens, sentencesOf(tokens), found);
}

/** All are made here, so that they have one shape, which is what makes reading them fast. */
function analysisOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  phrases: readonly PhraseHit[],
  hits: Analysis['hits'] = byGroup(phrases),
): Analysis {
  return { tokens, sentences, phrases, hits };
}

/** Over every lexicon. */
export const matcher = atFirstCall((): Matcher<Phrase> => {
  const { network, phrases } = phraseTable();
  return matcherOf(network, phrases);
});

function byGroup(phrases: readonly PhraseHit[]): ReadonlyMap<string, readonly PhraseHit[]> {
  return groupedBy(phrases, ({ entry }) => entry.group);
}

export function hitsOf(analysis: Analysis, group: string): readonly PhraseHit[] {
  return analysis.hits.get(group) ?? [];
}

// Lexicons of the words around names: their phrases ("Dear Hiring Manager", "Best, Tom") are about the name itself.
const AROUND_NAMES = new Set(['greeting.opener', 'greeting.thanks', 'salutation', 'closing', 'trailer']);

/** The analysis with a sentence starting at `offset`: what follows a greeting stands on its own, to judge and to remove. */
export function withSentenceAt(analysis: Analysis, offset: number): Analysis {
  const at = analysis.tokens.findIndex(token => token.start >= offset);
  const broken = at > 0 ? sentenceAt(analysis, at) : undefined;
  if (!broken || broken.from === at) return analysis;
  const tokens = [...analysis.tokens];
  tokens[at] = withFlags(tokens[at]!, Flag.sentenceStart | Flag.clauseStart);
  const sentences = analysis.sentences.flatMap(sentence =>
    sentence === broken
      ? [
          { from: broken.from, to: at, question: false },
          { from: at, to: broken.to, question: broken.question },
        ]
      : sentence,
  );
  return analysisOf(tokens, sentences, analysis.phrases, analysis.hits);
}

/** The analysis without the hits that touch a name: Will, Grace and Mark are people, whatever else their names mean. */
export function withoutHitsAt(analysis: Analysis, names: readonly Span[]): Analysis {
  if (names.length === 0) return analysis;
  const { tokens } = analysis;
  const apart = ({ entry, from, to }: PhraseHit) =>
    AROUND_NAMES.has(entry.group) ||
    names.every(({ start, end }) => tokens[to - 1]!.end <= start || end <= tokens[from]!.start);
  const kept = analysis.phrases.filter(apart);
  return kept.length === analysis.phrases.length ? analysis : analysisOf(tokens, analysis.sentences, kept);
}

/** The hits that begin among tokens `from` to `to` (exclusive). Hits are in order, so this is a binary search. */
export function hitsBetween(analysis: Analysis, group: string, from: number, to: number): readonly PhraseHit[] {
  const hits = hitsOf(analysis, group);
  return hits.slice(firstFrom(hits, from), firstFrom(hits, to));
}

/** Index of the first hit that begins at `token` or later. */
function firstFrom(hits: readonly PhraseHit[], token: number): number {
  return firstIndex(hits.length, index => hits[index]!.from < token);
}

/** The sentence of a token. */
export function sentenceAt(analysis: Analysis, token: number): Sentence {
  return analysis.sentences[sentenceIndex(analysis, token)]!;
}

/** Which of the sentences a token is in. They are in order, so this is a binary search. */
export function sentenceIndex({ sentences }: Analysis, token: number): number {
  return Math.max(0, firstIndex(sentences.length, index => sentences[index]!.from <= token) - 1);
}

/** First token of the clause that holds `token`. */
export function clauseStart({ tokens }: Analysis, token: number): number {
  let at = token;
  while (at > 0 && !(tokens[at]!.flags & Flag.clauseStart)) at--;
  return at;
}

/** First tokens of the clauses in which the hits begin. Hits are in order, so no token is looked at twice. */
export function clauseStartsOf({ tokens }: Analysis, hits: readonly PhraseHit[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let start = 0;
  let at = 0;
  for (const { from } of hits) {
    for (; at <= from; at++) if (tokens[at]!.flags & Flag.clauseStart) start = at;
    starts.add(start);
  }
  return starts;
}

/** End (exclusive) of the clause that holds `token`. */
export function clauseEnd({ tokens }: Analysis, token: number): number {
  let at = token + 1;
  while (at < tokens.length && !(tokens[at]!.flags & Flag.clauseStart)) at++;
  return at;
}

/** The text range of tokens `from` to `to` (exclusive). */
export function spanOf({ tokens }: Analysis, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[Math.max(from, to - 1)]!.end };
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    if (!(token.flags & Flag.sentenceEnd)) return;
    sentences.push({ from, to: i + 1, question: token.mark === '?' });
    from = i + 1;
  });
  return sentences;
}
