// Sentences as places in the draft: what a fix may take out without touching greeting, sign-off or a quotation.
import { clauseEnd, type Sentence, sentenceAt, spanOf } from '../language/analysis';
import { oncePer } from '../text/once';
import { firstIndex } from '../text/search';
import { overlaps, type Span, slice } from '../text/span';
import type { Draft } from './draft';

/** The sentences of the message itself: not the greeting alone, nor what stands in the sign-off. */
export const bodySentences = oncePer(({ language, greeting, signOff }: Draft): readonly Sentence[] => {
  const { tokens, sentences } = language;
  return sentences.filter(({ from, to }) => {
    const start = tokens[from]!.start;
    if (signOff && start >= signOff.span.start) return false;
    return !(greeting && start >= greeting.span.start && tokens[to - 1]!.end <= greeting.span.end);
  });
});

/** The words of the sentence that holds tokens `from` to `to` (exclusive), without greeting, sign-off or what is no message. */
export function sentenceBody({ text, language, greeting, signOff, zones }: Draft, from: number, to: number): Span {
  const sentence = sentenceAt(language, from);
  let { start, end } = spanOf(language, sentence.from, Math.max(sentence.to, to));
  const core = spanOf(language, from, to);
  const borders = zones.filter(zone => zone.kind !== 'code' && zone.kind !== 'linkTarget').map(zone => zone.span);
  if (greeting) borders.push({ start: greeting.span.start, end: greeting.end });
  if (signOff) borders.push(signOff.span);
  for (const border of borders) {
    if (!overlaps(border, { start, end })) continue;
    if (border.end <= core.start) start = Math.max(start, border.end);
    else if (border.start >= core.end) end = Math.min(end, border.start);
  }
  start += slice(text, { start, end }).search(/\S|$/);
  return withLinks({ text, zones }, { start, end: start + slice(text, { start, end }).trimEnd().length });
}

/** `span` with the link or the code that it ends in, which hold no words, and with the bracket that opens a link. */
export function withLinks({ text, zones }: Pick<Draft, 'text' | 'zones'>, { start, end }: Span): Span {
  let to = end;
  let opens = false;
  for (const { kind, span } of zones) {
    if ((kind !== 'code' && kind !== 'linkTarget') || span.end <= start) continue;
    if (span.start > to + LONGEST_GAP) break;
    if (!opens) opens = kind === 'linkTarget' && text[span.start] === ']';
    if (span.start >= to && LEADS_ON.test(text.slice(to, span.start)) && !/[\r\n]/.test(slice(text, span)))
      to = span.end;
  }
  return { start: opens && text[start - 1] === '[' ? start - 1 : start, end: to };
}

const LONGEST_GAP = 8;
const LEADS_ON = /^[ \t:,("“‘*_–—-]*$/;

/** The words of `span`, which are some of a message's, and on to the end of their clause: enough of it to recognise it by. */
export function clauseFrom({ language }: Pick<Draft, 'language'>, { start, end }: Span): Span {
  const { tokens } = language;
  const last = firstIndex(tokens.length, index => tokens[index]!.start < end) - 1;
  return last < 0 ? { start, end } : { start, end: Math.max(end, tokens[clauseEnd(language, last) - 1]!.end) };
}
