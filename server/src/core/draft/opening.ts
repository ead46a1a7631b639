// The place right behind the greeting, where thanks belong.
import { type Edit, insertion, replacement } from '../text/edit';
import type { Span } from '../text/span';
import type { Draft } from './draft';

/** What opens the message, to point at: the greeting with its mark, else the first sentence. */
export function openingSpan({ text, greeting, body, language }: Draft): Span {
  if (greeting) {
    const { start, end } = greeting.span;
    return { start, end: /[,!.:]/.test(text[end] ?? '') ? end + 1 : end };
  }
  const last = language.tokens[(language.sentences[0]?.to ?? 1) - 1];
  return { start: body.start, end: last?.end ?? body.end };
}

/** Puts a sentence at the start of the message, with the letters on both sides large or small as they should be. */
export function insertAtStart(draft: Draft, sentence: string): Edit[] {
  const { text, greeting, body } = draft;
  const at = greeting?.end ?? body.start;
  if (at >= body.end) return [insertion(body.end, `${/\s$/.test(text.slice(0, body.end)) ? '' : ' '}${sentence}`)];
  // "Hi Priya, your talk ..." goes on in small letters; after "Hi Priya!" or on a new line a sentence starts.
  const goesOn = greeting !== undefined && /,[ \t]*$/.test(text.slice(greeting.span.end, at));
  const first = text[at]!;
  const opened = insertion(at, `${goesOn ? sentence[0]!.toLowerCase() + sentence.slice(1) : sentence} `);
  return first === first.toUpperCase()
    ? [opened]
    : [opened, replacement({ start: at, end: at + 1 }, first.toUpperCase())];
}
