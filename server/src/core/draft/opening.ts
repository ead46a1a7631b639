// The start of the message, where thanks belong: behind the greeting, or before a sentence that greets at its end.
import { type Edit, insertion, replacement } from '../text/edit';
import { newlineOf } from '../text/lines';
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

const THANKS = 'Thank you for the invitation.';

/** The repair that thanks for the invitation; a reply without thanks and a curt no are both offered it. */
export function thankAtStart(draft: Draft): {
  readonly title: string;
  readonly safe: false;
  readonly edits: readonly Edit[];
} {
  return { title: `Insert “${THANKS}”`, safe: false, edits: insertAtStart(draft, THANKS) };
}

/** Puts a sentence at the start of the message, with the letters on both sides large or small as they should be. */
export function insertAtStart(draft: Draft, sentence: string): Edit[] {
  const { text, greeting, body, signOff } = draft;
  // "No thanks, Tom.": the name comes last, so the sentence goes before.
  const greetsFirst = greeting?.span.start === body.start;
  const mark = greetsFirst ? openingSpan(draft).end : body.start;
  const at = mark + /^\s*/.exec(text.slice(mark, body.end))![0].length;
  const small = sentence[0]!.toLowerCase() + sentence.slice(1);
  if (greetsFirst && at >= (signOff?.span.start ?? body.end)) {
    const goesOn = text[mark - 1] === ',' ? ` ${small}` : /[!.:]/.test(text[mark - 1]!) ? ` ${sentence}` : `, ${small}`;
    return [insertion(mark, goesOn)];
  }
  if (/^[-*•] /.test(text.slice(at, at + 2))) return [insertion(at, sentence + newlineOf(text))];
  // "Hi Priya, your talk ..." goes on in small letters; after "Hi Priya!" or on a new line a sentence starts.
  const goesOn = greetsFirst && text[mark - 1] === ',' && !/[\r\n]/.test(text.slice(mark, at));
  const opened = insertion(at, `${goesOn ? small : sentence} `);
  // An ordinary word gets its capital; a name like iPhone or an address keeps its letters.
  const isWord = /^[a-z]+(?:['’][a-z]+)?(?=[\s,.!?;]|:\s|$)/.test(text.slice(at, at + 60));
  return isWord ? [opened, replacement({ start: at, end: at + 1 }, text[at]!.toUpperCase())] : [opened];
}
