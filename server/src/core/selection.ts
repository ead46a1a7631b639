// "Expand selection": from the word at the caret outwards, over slot, sentence, paragraph and message, to the whole file.
import { type Draft, fieldSpan } from './draft/draft';
import { sentenceBody } from './draft/sentences';
import { nameSpan } from './slots';
import { withMarks } from './text/removal';
import { firstIndex } from './text/search';
import { contains, isEmpty, type Span, touches, trimmed } from './text/span';

// No word is longer, and a line may be a pasted megabyte.
const LONGEST_WORD = 100;

/** The places around `offset` that a person would select, from the inside out, each larger than the one before it. */
export function selectionsAt(draft: Draft, offset: number): readonly Span[] {
  const around = [
    ...wordAt(draft.text, offset),
    ...inFrontMatter(draft, offset),
    ...inMessage(draft, offset),
    ...draft.zones.filter(({ span }) => touches(span, offset)).map(({ span }) => trimmed(draft.text, span)),
  ];
  const sizes = around
    .filter(span => !isEmpty(span) && touches(span, offset))
    .sort((a, b) => length(a) - length(b) || a.start - b.start);
  const chain: Span[] = [];
  for (const span of [...sizes, { start: 0, end: draft.text.length }]) {
    const last = chain.at(-1);
    if (!last || (contains(span, last) && length(span) > length(last))) chain.push(span);
  }
  return chain;
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*/gu;

function wordAt(text: string, offset: number): Span[] {
  const from = Math.max(0, offset - LONGEST_WORD);
  const words = text.slice(from, offset + LONGEST_WORD).matchAll(WORD);
  return Array.from(words, ({ 0: word, index }) => ({ start: from + index, end: from + index + word.length }));
}

function inFrontMatter({ text, frontMatter: { content, fields } }: Draft, offset: number): Span[] {
  if (!touches(content, offset)) return [];
  return [...fields.flatMap(field => [field.keySpan, field.valueSpan, fieldSpan(field)]), trimmed(text, content)];
}

function inMessage(draft: Draft, offset: number): Span[] {
  const { text, slots, paragraphs, greeting, signOff, body } = draft;
  const insides = slots
    .filter(({ span }) => touches(span, offset))
    .flatMap(slot => [nameSpan(draft, slot) ?? slot.span, slot.span]);
  return [
    ...insides,
    ...sentenceAround(draft, offset),
    ...(greeting ? [trimmed(text, { start: greeting.span.start, end: greeting.end })] : []),
    ...(signOff ? [signOff.span] : []),
    ...paragraphs.map(({ span }) => span),
    body,
  ];
}

function sentenceAround(draft: Draft, offset: number): Span[] {
  const { tokens } = draft.language;
  const next = firstIndex(tokens.length, index => tokens[index]!.end < offset);
  // Behind the full stop the sentence is still the one before.
  return [next, next - 1].flatMap(index =>
    tokens[index] ? [withMarks(draft.text, sentenceBody(draft, index, index + 1))] : [],
  );
}

function length({ start, end }: Span): number {
  return end - start;
}
