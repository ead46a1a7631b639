// Taking an ask or a pitch out of a message: the whole sentence, or only the clause where it starts with something else
// worth saying; with the words that join the two, and with marks and capitals as a person would have typed them.
import * as l10n from '@vscode/l10n';
import { sentenceAt, spanOf } from '../language/analysis';
import type { Token } from '../language/tokens';
import { type Edit, replacement } from '../text/edit';
import { closersOutside, emojiAfter, removeSentence } from '../text/removal';
import { type Span, slice } from '../text/span';
import type { Draft } from './draft';
import { bodySentences, sentenceBody, withLinks } from './sentences';
import { smallWordAt } from './smallLetters';

/** What a cut takes: one sentence, several, or the end of one. */
export interface Cut {
  readonly takes: 'sentence' | 'sentences' | 'part';
  readonly span: Span;
}

/** The title of the fix that makes a cut. */
export const CUT_TITLES: Readonly<Record<Cut['takes'], () => string>> = {
  sentence: () => l10n.t('Remove this sentence'),
  sentences: () => l10n.t('Remove these sentences'),
  part: () => l10n.t('Remove this part of the sentence'),
};

/** What has to go with tokens `from` to `to` (exclusive): what stands behind them in their sentence goes as well. */
export function cutAround(draft: Draft, from: number, to: number): Cut {
  const { text, language } = draft;
  const { tokens } = language;
  const body = withinItem(draft, sentenceBody(draft, from, to), from, to);
  const first = tokens.findIndex(({ start }) => start >= body.start);
  const kept = keptBefore(draft, first, from);
  // "30%": the sign is no word, but belongs to the number.
  const end = '%€£$'.includes(text[body.end] ?? ' ') ? body.end + 1 : body.end;
  if (kept > first) return { takes: 'part', span: { start: endOfKept(text, tokens[kept - 1]!), end } };
  const several = sentenceAt(language, from) !== sentenceAt(language, to - 1);
  return { takes: several ? 'sentences' : 'sentence', span: { start: body.start, end } };
}

/** With the sentence behind it that thanks for what was asked, and would thank for nothing once the ask is gone. */
export function withThanksAhead(draft: Draft, { takes, span }: Cut): Cut {
  const { text, language } = draft;
  const next = bodySentences(draft).find(({ from }) => language.tokens[from]!.start >= span.end);
  const thanks = next && spanOf(language, next.from, next.to);
  if (!thanks || !THANKS_AHEAD.test(slice(text, thanks)) || !ONLY_MARKS.test(text.slice(span.end, thanks.start)))
    return { takes, span };
  return { takes: takes === 'part' ? 'part' : 'sentences', span: { start: span.start, end: thanks.end } };
}

const THANKS_AHEAD =
  /^(?:(?:many )?thanks|thank you|thanking you|thx)(?: (?:so|very) much| a (?:lot|million))?,? in advance$/i;
const ONLY_MARKS = /^[\s.!?…,;:)”"’*_]{0,12}$/;

/** The edits that take the cut out. */
export function removeCut(draft: Draft, { takes, span }: Cut): Edit[] {
  const { text } = draft;
  if (takes === 'part') return [replacement(...endedAt(draft, span))];
  const edit = removeSentence(text, span);
  const after = edit.text === '' ? smallStart(draft, edit.span.start, edit.span.end) : undefined;
  return after ? [edit, after] : [edit];
}

/** The edits that put a sentence of its own in the place of the cut. */
export function replaceCut(draft: Draft, { takes, span }: Cut, sentence: string): Edit[] {
  if (takes === 'part') {
    const [place, marks] = endedAt(draft, span);
    return [replacement(place, `${/^[.!?]/.test(marks) ? marks : `.${marks}`} ${sentence}`)];
  }
  const { end, kept } = closersOutside(draft.text, span);
  return [replacement({ start: span.start, end }, sentence + kept)];
}

/** An item of a list is a sentence of its own, whatever marks it ends in. */
function withinItem(draft: Draft, { start, end }: Span, from: number, to: number): Span {
  const { text, language } = draft;
  const { tokens } = language;
  const opensItem = (at: number) => ITEM.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  let first = from;
  while (first > 0 && tokens[first]!.start > start && !opensItem(first)) first--;
  let last = to;
  while (last < tokens.length && tokens[last]!.start < end && !opensItem(last)) last++;
  return withLinks(draft, {
    start: Math.max(start, tokens[first]!.start),
    end: Math.min(end, tokens[last - 1]!.end),
  });
}

const ITEM = /[\r\n][ \t]*(?:[-*•–]|\d{1,3}[.)])[ \t]+$/;

/** Up to which token the words from `first` on can stand alone without those from `from` on; `first` where they cannot. */
function keptBefore({ language: { tokens } }: Draft, first: number, from: number): number {
  let to = from;
  while (to > first && JOINING.has(tokens[to - 1]!.word)) to--;
  const joined = to < from || JOINING.has(tokens[from]!.word);
  if (!joined && !DIVIDING.has(tokens[to - 1]?.mark ?? '')) return first;
  const words = tokens.slice(first, to);
  if (words.length < FEWEST_WORDS || LEANING.has(words[0]!.word) || words[0]!.word.endsWith('ing')) return first;
  // "Thanks for asking", "your question": those are the reader's.
  const announces = words.some(
    ({ word }, i) => ANNOUNCING.has(word) && !/^(?:for|your)$/.test(words[i - 1]?.word ?? ''),
  );
  return announces ? first : to;
}

// Fewer words than this ("Lovely post, ...") are seldom a sentence.
const FEWEST_WORDS = 3;
const JOINING = new Set(['and', 'but', 'so', 'plus', 'then', 'yet', 'also', 'however', 'or']);
const DIVIDING = new Set([',', ';', '-', '(', '\n']);

// A clause that opens so says nothing without the one behind it: "If you have a minute, ...", "By the way, ...".
const LEANING = new Set(
  `if when whenever since because while given once although though unless whether as after before with without by in on at
  for from to of during upon until about regarding considering one just no quick speaking that also sorry so well and but
  ps p.s anyway besides finally lastly please maybe perhaps honestly or then not another even depending assuming`.split(
    /\s+/,
  ),
);

// Words that lead up to an ask: "I know that this is a lot to ask, but ...", "Hope you don't mind, ...".
const ANNOUNCING = new Set(
  `ask asking asks favor favors favour favours request requests question questions bother trouble mind busy wonder wondering
  forward bold cheeky pitch sell selling spam`.split(/\s+/),
);

/** Behind the word and what belongs to it: a closing mark, an emoji. */
function endOfKept(text: string, { end }: Token): number {
  const at = end + /^[)”"’»*_%]*/.exec(text.slice(end, end + 10))![0].length;
  return at + emojiAfter(text, at).length;
}

/** The place of the cut, and the marks that end what is left of the sentence. */
function endedAt({ text, language: { tokens, sentences } }: Draft, span: Span): [place: Span, marks: string] {
  const { end, kept, marks } = closersOutside(text, span);
  const asks = sentences.some(
    ({ from, to }) =>
      tokens[from]!.start < span.start && tokens[to - 1]!.end > span.start && ASKING.has(tokens[from]!.word),
  );
  const mark = marks.includes('!') ? '!' : marks === '' ? '' : asks && marks.includes('?') ? '?' : '.';
  return [{ start: span.start, end: end + emojiAfter(text, end).length }, mark + kept];
}

const ASKING = new Set(
  'how what who when where why which is are was were do did does have has can could would will'.split(' '),
);

/** Behind "Hi Priya," the next sentence goes on in small letters. */
function smallStart({ text, greeting }: Draft, start: number, end: number): Edit | undefined {
  // Nothing but the comma and blanks may stand between the greeting and the place.
  if (!greeting || !/^, *$/.test(text.slice(greeting.span.end, start))) return undefined;
  return smallWordAt(text, text[end] === ' ' ? end + 1 : end);
}
