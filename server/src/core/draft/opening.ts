// The start of the message, where thanks belong: behind the greeting, or before a sentence that greets at its end.
import * as l10n from '@vscode/l10n';
import { applyEdits, type Edit, insertion, replacement } from '../text/edit';
import { newlineOf } from '../text/lines';
import { EMOJI, LINE_MARK } from '../text/marks';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { type Repair, repair } from './repair';
import { stiffAddress } from './salutation';
import { smallWordAt } from './smallLetters';

/** A text with tab stops, yet without a place. */
export type Words = Pick<Edit, 'text' | 'stops'>;

/** What opens the message, to point at: the greeting with its mark, else the first sentence. */
export function openingSpan({ text, greeting, body, language }: Draft): Span {
  if (greeting) {
    const { start, end } = greeting.span;
    return { start, end: /[,!.:]/.test(text[end] ?? '') ? end + 1 : end };
  }
  const last = language.tokens[(language.sentences[0]?.to ?? 1) - 1];
  return { start: body.start, end: last?.end ?? body.end };
}

/** The repair that thanks for the invitation; a reply without thanks and a curt no are both offered it. */
export function thankAtStart(draft: Draft): Repair {
  // "Thank you for the invitation" promises a little more than a no wants to.
  const text = draft.kind.value === 'decline' ? 'Thank you for thinking of me.' : 'Thank you for the invitation.';
  return repair(l10n.t`Insert “${text}”`, insertAtStart(draft, text));
}

/** Puts a sentence at the start of the message, with the letters on both sides large or small as they should be. */
export function insertAtStart(draft: Draft, words: Words | string): Edit[] {
  const sentence = typeof words === 'string' ? { text: words } : words;
  const { text, body, signOff } = draft;
  const address = addressSpan(draft);
  const greetsFirst = address !== undefined;
  const mark = address ? addressEnd(draft, address) : body.start;
  const at = textFrom(draft, mark);
  const newline = newlineOf(text);
  if (at >= (signOff?.span.start ?? body.end)) {
    if (greetsFirst) return [{ ...insertion(mark, ''), ...behindAddress(text, mark, sentence) }];
    return [{ ...insertion(at, ''), ...around('', sentence, signOff ? newline.repeat(2) : '') }];
  }
  if (STRUCTURE.test(text.slice(at, at + 6))) return [{ ...insertion(at, ''), ...around('', sentence, newline) }];
  // "Hi Priya, your talk ..." goes on in small letters; after "Hi Priya!" or on a new line a sentence starts.
  const goesOn = greetsFirst && !/[!.:]/.test(text[mark - 1]!) && !/[\r\n]/.test(text.slice(mark, at));
  const gap = at === mark && greetsFirst ? ' ' : '';
  const opened = { ...insertion(at, ''), ...around(gap, goesOn ? small(sentence) : sentence, ' ') };
  return [opened, ...capitalAt(text, at)];
}

/** `words` with more text on both sides. */
export function around(before: string, { text, stops = [] }: Words, after: string): Words {
  const shifted = stops.map(({ index, span }) => ({
    index,
    span: { start: span.start + before.length, end: span.end + before.length },
  }));
  return { text: before + text + after, stops: shifted };
}

/** The sentence with a small first letter, where its first word is not the writer's to fill in, nor "I", nor a name. */
export function small(words: Words): Words {
  const edit = words.stops?.some(({ span }) => span.start === 0) ? undefined : smallWordAt(words.text, 0);
  return edit ? { ...words, text: applyEdits(words.text, [edit]) } : words;
}

/** Whether a sentence at `at` goes on behind "Hi Priya," on the same line. */
export function startsSmall({ text, greeting }: Draft, at: number): boolean {
  return greeting !== undefined && /^, *$/.test(text.slice(greeting.span.end, at));
}

/** The edit that gives an ordinary word at `at` its capital. A name like iPhone or an address keeps its letters. */
function capitalAt(text: string, at: number): Edit[] {
  const isWord = /^[a-z]+(?:['’][a-z]+)?(?=[\s,.!?;]|:\s|$)/.test(text.slice(at, at + 60));
  return isWord ? [replacement({ start: at, end: at + 1 }, text[at]!.toUpperCase())] : [];
}

const STRUCTURE = new RegExp(`^${LINE_MARK}`);

// What belongs to "Hi Priya": its mark, a dash, an emoji that waves.
const ADDRESS_TAIL = new RegExp(`^(?:[ \\t]?${EMOJI})*[,!.:;]*(?:[ \\t]?${EMOJI})*(?:[ \\t]*[-–—]+(?=[ \\t]))?`, 'u');

/** What the message addresses its reader by, before it says anything: "Hi Priya", "To whom it may concern". */
export function addressSpan(draft: Draft): Span | undefined {
  const { greeting, body } = draft;
  // "No thanks, Tom.": the name comes last, so that a sentence goes before.
  if (greeting) return greeting.span.start === body.start ? greeting.span : undefined;
  return stiffAddress(draft)?.span;
}

/** Where the address ends, its marks included. */
function addressEnd({ text, body }: Draft, { end }: Span): number {
  const tail = ADDRESS_TAIL.exec(text.slice(end, Math.min(end + 40, body.end)));
  return end + (tail?.[0].length ?? 0);
}

/** The first character of message text at or after `at`: past white space, quotes, comments and headings. */
function textFrom({ text, zones, body }: Draft, from: number): number {
  let at = pastBlanks(text, from);
  for (const { kind, span } of zones) {
    if (kind === 'code' || kind === 'linkTarget' || span.end <= at) continue;
    if (span.start > at) break;
    at = pastBlanks(text, span.end);
  }
  return Math.min(at, body.end);
}

function pastBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

const BLANKS = /\s*/y;

/** Goes on behind an address that is all there is. */
function behindAddress(text: string, mark: number, sentence: Words): Words {
  const last = text[mark - 1] ?? '';
  if (/[,–—-]/.test(last)) return around(' ', small(sentence), '');
  // A mark or an emoji has closed the address; a name or a slot has not.
  return /[\p{L}\p{M}\p{N}\]}>)%|*_]/u.test(last) ? around(', ', small(sentence), '') : around(' ', sentence, '');
}
