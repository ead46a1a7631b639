// The body: the message without greeting and sign-off.
import { type Span, trimmed } from '../text/span';
import type { Draft } from './draft';

/** The first paragraph with something to say, without a greeting before it or a sign-off behind; undefined where there is none. */
export function firstBody({ text, paragraphs, greeting, signOff }: Draft): Span | undefined {
  const first = paragraphs.find(({ role }) => role === 'body')?.span;
  if (!first) return undefined;
  const start = greeting && greeting.span.start <= first.start ? Math.max(first.start, greeting.end) : first.start;
  const end = signOff && signOff.span.start > start ? Math.min(first.end, signOff.span.start) : first.end;
  return trimmed(text, { start, end });
}
