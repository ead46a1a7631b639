// Stock phrases in a draft: which of them count, and which make up a whole sentence that can go.
import { hitsBetween, hitsOf, type PhraseHit, sentenceAt } from '../language/analysis';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { personalDetail } from './personal';
import { sentenceBody } from './sentences';

/** The phrases to speak of: some are bulk wherever they stand, others only where nothing else is about the reader. */
export function stockHits(draft: Draft): PhraseHit[] {
  const all = hitsOf(draft.language, 'stock');
  if (all.length === 0) return [];
  const personal = personalDetail(draft) !== undefined;
  return longest(all.filter(({ entry }) => entry.family === 'plain' || !personal));
}

/** Of phrases that overlap only the one that starts first, and of those the longest. */
function longest(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  }
  return kept;
}

// A sentence with more words than this around the phrase says something besides.
const MOST_AROUND = 3;

/** The sentence of a phrase where it says nothing else; undefined where something worth keeping would go with it. */
export function stockSentence(draft: Draft, hit: PhraseHit): Span | undefined {
  const { text, language } = draft;
  const sentence = sentenceBody(draft, hit.from, hit.to);
  const { tokens } = language;
  const before = (offset: number) => firstIndex(tokens.length, index => tokens[index]!.start < offset);
  const words = before(sentence.end) - before(sentence.start);
  if (words - (hit.to - hit.from) > MOST_AROUND) return undefined;
  const { from, to } = sentenceAt(language, hit.from);
  const thanks = [
    ...hitsBetween(language, 'courtesy', from, hit.from),
    ...hitsBetween(language, 'courtesy', hit.to, to),
  ];
  const bracket = text[sentence.start - 1] === '(';
  return thanks.length > 0 || bracket ? undefined : sentence;
}

/** The sentences that are nothing but a stock phrase, in order of place; `most` phrases are looked at. */
export function stockSentences(draft: Draft, most: number): Span[] {
  const spans = stockHits(draft)
    .slice(0, most)
    .flatMap(hit => stockSentence(draft, hit) ?? []);
  return spans.filter(({ start }, i) => start !== spans[i - 1]?.start);
}
