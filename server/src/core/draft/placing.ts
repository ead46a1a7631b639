// Where a sentence goes that is not the first: behind the thanks that open a message, or at its end.
import * as l10n from '@vscode/l10n';
import { hitsBetween, type Sentence } from '../language/analysis';
import { type Edit, insertion, replacement } from '../text/edit';
import { lineStart, newlineOf } from '../text/lines';
import { EMOJI, LINE_MARK } from '../text/marks';
import { closersOutside } from '../text/removal';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { addressSpan, around, insertAtStart, small, startsSmall, type Words } from './opening';
import { type Repair, repair } from './repair';
import { bodySentences } from './sentences';

/** Behind the thanks or the news ("just accepted your request!") that open the message; else behind the greeting. */
export function insertAfterOpening(draft: Draft, sentence: Words): Edit[] {
  const opening = openingSentence(draft);
  const end = opening && sentenceEnd(draft, opening);
  return end === undefined || isInList(draft, end)
    ? insertAtStart(draft, sentence)
    : [insertBehind(draft, end, sentence)];
}

/** At the end of the message, before the sign-off. */
export function insertAtEnd(draft: Draft, sentence: Words): Edit[] {
  const last = bodySentences(draft).at(-1);
  if (!last) return insertAtStart(draft, sentence);
  const end = sentenceEnd(draft, last);
  if (!isInList(draft, end)) return [insertBehind(draft, end, sentence)];
  return [{ ...insertion(end, ''), ...around(newlineOf(draft.text).repeat(2), sentence, '') }];
}

/** The repair that puts another sentence in the place of one whose words are `span`; its final marks go, brackets stay. */
export function replaceBy(draft: Draft, span: Span, sentence: Words): Repair {
  const { end, kept } = closersOutside(draft.text, span);
  const words = startsSmall(draft, span.start) ? small(sentence) : sentence;
  const edit = { ...replacement({ start: span.start, end }, ''), ...around('', words, kept) };
  return repair(l10n.t`Replace with “${sentence.text}”`, [edit]);
}

// Nobody thanks in more sentences than this before coming to the point.
const MOST_OPENING = 2;

/** The last of the sentences that only thank or tell the news. One that also says no is left to stand alone. */
function openingSentence(draft: Draft): Sentence | undefined {
  let found: Sentence | undefined;
  const { tokens } = draft.language;
  const address = addressSpan(draft)?.end ?? 0;
  const sentences = bodySentences(draft).filter(({ to }) => tokens[to - 1]!.end > address);
  for (const sentence of sentences.slice(0, MOST_OPENING)) {
    if (!opens(draft, sentence)) break;
    found = sentence;
  }
  return found;
}

const REFUSES = new Set(['but', 'however', 'though', 'although', 'unfortunately']);

function opens({ language }: Draft, { from, to, question }: Sentence): boolean {
  const kinds = hitsBetween(language, 'kind', from, to).map(({ entry }) => entry.family);
  const turns = language.tokens.slice(from, to).some(({ word }) => REFUSES.has(word));
  if (question || turns || kinds.includes('decline') || hitsBetween(language, 'curt', from, to).length > 0)
    return false;
  const thanks = hitsBetween(language, 'courtesy', from, to).some(({ entry }) => entry.family === 'thanks');
  return thanks || kinds.includes('accept') || kinds.includes('connect-first');
}

// What closes a sentence: marks, brackets and quotation marks, emphasis, and emoji right behind.
const TAIL = new RegExp(`^[.!?…)\\]"”»*_'’\`]*(?:[ \\t]?${EMOJI}[.!?]*)*`, 'u');

/** The offset behind a sentence and its closing marks. */
function sentenceEnd({ text, language, zones, signOff, body }: Draft, { from, to }: Sentence): number {
  const limit = Math.min(signOff?.span.start ?? body.end, body.end);
  const marks = (at: number): number => at + (TAIL.exec(text.slice(at, Math.min(at + 40, limit)))?.[0].length ?? 0);
  const { tokens } = language;
  let last = to - 1;
  // A sign-off without a mark before it is read as part of the sentence.
  while (last > from && tokens[last]!.end > limit) last--;
  const words = Math.min(tokens[last]!.end, limit);
  const end = marks(words);
  // The words of a link are followed by its target.
  const target = zones.find(({ kind, span }) => kind === 'linkTarget' && span.start <= end && words < span.end);
  return target ? marks(target.span.end) : end;
}

function isInList({ text }: Draft, at: number): boolean {
  return IN_LIST.test(text.slice(lineStart(text, at), at));
}

const IN_LIST = new RegExp(`^[ \\t]*${LINE_MARK}`);

/** Behind a sentence that ends at `end`; one whose mark is missing, or is a comma, gets its full stop. */
function insertBehind({ text }: Draft, end: number, sentence: Words): Edit {
  if (endsSentence(text, end)) return { ...insertion(end, ''), ...around(' ', sentence, '') };
  const open = /[,;:]/.test(text[end] ?? '') ? 1 : 0;
  return { ...replacement({ start: end, end: end + open }, ''), ...around('. ', sentence, '') };
}

/** Whether the text before `end` closes with a mark of its own, or with an emoji. */
export function endsSentence(text: string, end: number): boolean {
  return ENDS.test(text.slice(Math.max(0, end - 12), end));
}

const ENDS = new RegExp(`(?:[.!?…][)\\]"”»*_'’\`]*|${EMOJI})$`, 'u');
