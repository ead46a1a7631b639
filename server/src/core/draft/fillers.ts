// Shortening without loss: which words of a message can go, the edits that take them out, and the repairs made of them.
import * as l10n from '@vscode/l10n';
import { type Analysis, hitsOf, type PhraseHit, sentenceAt, spanOf } from '../language/analysis';
import { articleFor } from '../language/article';
import { Flag } from '../language/tokens';
import { deletion, type Edit, replacement, withoutOverlaps } from '../text/edit';
import { contains, overlaps, quotable, type Span } from '../text/span';
import { removeCut } from './cutting';
import type { Draft } from './draft';
import { startsSmall } from './opening';
import { type Repair, repair, saving } from './repair';
import { bodySentences } from './sentences';
import { stockSentences } from './stockPhrases';

/** Words that can go, with what is left of them. */
interface Filler {
  readonly said: Span;
  readonly left: string;
  readonly edits: readonly Edit[];
  readonly isSentence?: true;
}

// As many as an editor shows for one finding.
const MOST = 3;
// Nobody shortens in more places at once, and a pasted megabyte must not take minutes.
const MOST_PLACES = 200;

/** Repairs that shorten: all that can go at once, then one by one, the greatest saving first. None where nothing can go. */
export function shorten(draft: Draft): Repair[] {
  const fillers = apart([...sentenceFillers(draft), ...phraseFillers(draft), ...wordFillers(draft)]);
  const single = fillers
    .map(filler => ({ filler, saved: saving(draft, filler.edits) }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved);
  const repairs = single.map(({ filler, saved }) => repair(titleOf(draft, filler, saved), filler.edits));
  if (repairs.length < 2) return repairs;
  const all = togetherOf(
    draft,
    single.map(({ filler }) => filler),
  );
  const together = repair(l10n.t`Shorten in ${repairs.length} places (${saves(saving(draft, all))})`, all);
  return [together, ...firstOfEachTitle(repairs)].slice(0, MOST);
}

/** Where the same words stand twice, one repair speaks of both places, and nobody could tell which is meant. */
function firstOfEachTitle(repairs: readonly Repair[]): Repair[] {
  const titles = new Set<string>();
  return repairs.filter(({ title }) => !titles.has(title) && titles.add(title));
}

function titleOf({ text }: Draft, { said, left }: Filler, saved: number): string {
  const words = quotable(text, said);
  return left ? l10n.t`Shorten “${words}” to “${left}” (${saves(saved)})` : l10n.t`Remove “${words}” (${saves(saved)})`;
}

const saves = (count: number): string =>
  count === 1 ? l10n.t('saves 1 character') : l10n.t`saves ${count} characters`;

/** Without any that stand inside another. */
function apart(found: readonly Filler[]): Filler[] {
  const kept: Filler[] = [];
  let end = 0;
  for (const filler of [...found].sort((a, b) => a.said.start - b.said.start || b.said.end - a.said.end)) {
    if (filler.said.start < end) continue;
    kept.push(filler);
    end = filler.said.end;
  }
  return kept;
}

/** One edit for each run of sentences, so that what follows the run gets the letter it should have. */
function togetherOf(draft: Draft, fillers: readonly Filler[]): Edit[] {
  const runs: Span[] = [];
  for (const { said, isSentence } of [...fillers].sort((a, b) => a.said.start - b.said.start)) {
    if (!isSentence) continue;
    const last = runs.at(-1);
    if (last && /^[.!?…]*\s*$/.test(draft.text.slice(last.end, said.start)))
      runs.splice(-1, 1, { start: last.start, end: said.end });
    else runs.push(said);
  }
  const words = fillers.filter(({ isSentence }) => !isSentence).flatMap(({ edits }) => edits);
  return withoutOverlaps([...runs.flatMap(run => removeCut(draft, { takes: 'sentences', span: run })), ...words]);
}

/** Sentences that only fill, and stock phrases that make up a whole one. Something is always left to send. */
function sentenceFillers(draft: Draft): Filler[] {
  const { language, greeting, signOff } = draft;
  const afterGreeting = language.tokens.findIndex(token => token.start >= (greeting?.end ?? 0));
  const courteous = hitsOf(language, 'filler')
    .slice(0, MOST_PLACES)
    .flatMap(hit => {
      const sentence = sentenceAt(language, hit.from);
      const from = Math.max(sentence.from, afterGreeting);
      const whole = hit.entry.family === 'sentence' && hit.from === from && hit.to === sentence.to;
      const place = spanOf(language, hit.from, hit.to);
      return whole && !(signOff && contains(signOff.span, place)) && !isOnlyThanks(draft, hit) ? [place] : [];
    });
  const spans = [...courteous, ...stockSentences(draft, MOST_PLACES)];
  if (spans.length >= bodySentences(draft).length) spans.pop();
  return spans.map(said => ({
    said,
    left: '',
    edits: removeCut(draft, { takes: 'sentence', span: said }),
    isSentence: true,
  }));
}

/** Whether nothing else thanks, so that the message would be left without thanks. */
function isOnlyThanks({ language }: Draft, { from, to }: PhraseHit): boolean {
  const thanks = hitsOf(language, 'courtesy').filter(({ entry }) => entry.family === 'thanks');
  const inside = (hit: PhraseHit) => from <= hit.from && hit.to <= to;
  return thanks.some(inside) && thanks.every(inside);
}

/** Roundabout phrases, each replaced by what the lexicon leaves of it. */
function phraseFillers(draft: Draft): Filler[] {
  const { text, language, slots } = draft;
  return hitsOf(language, 'filler')
    .slice(0, MOST_PLACES)
    .flatMap(({ entry, from, to }) => {
      if (entry.gives === undefined) return [];
      const said = spanOf(language, from, to);
      const first = text[said.start]!;
      // A slot or a line break inside stays a person's business.
      if (slots.some(({ span }) => overlaps(span, said)) || /[\r\n(*_“"]/.test(text.slice(said.start, said.end)))
        return [];
      // "I just wanted to say thank you": the capital may be that of "I", which is no sign of a sentence's start.
      const capital = first !== first.toLowerCase() && !startsSmall(draft, said.start) && opens(language, from);
      const left = capital ? entry.gives[0]!.toUpperCase() + entry.gives.slice(1) : entry.gives;
      return [{ said, left, edits: [replacement(said, left)] }];
    });
}

// "Not really", "never really" say something else without the adverb; "quite simply" and "so very" lose their noun.
const HOLDS_ADVERB = new Set(
  'not no never hardly rarely without nor more most less as quite so too the how than or only'.split(' '),
);
const HELD_BY_ADVERB = new Set(
  'and or but put speaking enough than first best last same a an the least few little'.split(' '),
);
// How something is done, too: "you spoke honestly". Behind a subject or an auxiliary they only stress.
const MANNER = new Set(['honestly', 'frankly', 'simply', 'truly', 'literally']);
const BEFORE_STRESS = new Set(
  `i we you it that this they am is are was were 'm 're 's would will can could have has had 'd 've 'll`.split(' '),
);

/** Whether a word opens a sentence, in the middle of which "I" has a capital as well. */
const opens = ({ tokens }: Analysis, at: number): boolean => (tokens[at]!.flags & Flag.sentenceStart) !== 0;

/** "I really liked" can lose its adverb; "not really" and one that opens or closes a clause cannot. */
function wordFillers({ text, language, signOff }: Draft): Filler[] {
  const { tokens } = language;
  return hitsOf(language, 'filler')
    .slice(0, MOST_PLACES)
    .flatMap(({ entry, from, to }) => {
      const [before, first, last, after] = [tokens[from - 1], tokens[from]!, tokens[to - 1]!, tokens[to]];
      if (entry.family !== 'word' || !before || before.mark || (signOff && first.start >= signOff.span.start))
        return [];
      const said = { start: first.start, end: last.end };
      // Of "very very good" one may stay, so that no two repairs look the same.
      if (HOLDS_ADVERB.has(before.word) || before.word === first.word) return [];
      if (MANNER.has(first.word) && !BEFORE_STRESS.has(before.word)) return [];
      // "Thank you very much!": a phrase of two words may also end its clause.
      if (to - from > 1 && (last.mark || !after)) {
        const blank =
          /\s$/.test(text.slice(before.end, first.start)) && !/\n/.test(text.slice(before.end, first.start));
        return blank ? [{ said, left: '', edits: [deletion({ start: before.end, end: last.end })] }] : [];
      }
      if (!after || last.mark || first.flags & Flag.clauseStart || HELD_BY_ADVERB.has(after.word)) return [];
      if (/^an?$/.test(before.word) && articleFor(after.word) !== before.word) return [];
      // Emphasis that opens or closes at the word, an emoji behind it: taking part of that away would leave the rest.
      const alone = /\s/.test(text[first.start - 1]!) && text.slice(last.end, after.start).trim() === '';
      return alone ? [{ said, left: '', edits: [deletion({ start: first.start, end: after.start })] }] : [];
    });
}
