// What stands above the message in an editor with code lenses: a way to copy it, its length, and how much is still open.
import type { Config } from './config';
import type { Draft } from './draft/draft';
import { describeCharacters, measure } from './length';
import type { Span } from './text/span';

export interface Lens {
  /** The message; a lens belongs to its first line. */
  readonly span: Span;
  readonly title: string;
  /** What a click does; a lens without is there to be read. */
  readonly action?: 'copyMessage' | 'nextSlot';
}

/** The lenses of a draft in the order in which they are to stand; none where there is no message yet. */
export function lenses(draft: Draft, config: Config): Lens[] {
  const { body: span, slots } = draft;
  const length = measure(draft, config);
  if (length.characters === 0) return [];
  return [
    { span, title: 'Copy message for LinkedIn', action: 'copyMessage' },
    { span, title: describeCharacters(length) },
    ...slotLens(span, slots.length),
  ];
}

function slotLens(span: Span, open: number): Lens[] {
  if (open === 0) return [];
  return [{ span, title: open === 1 ? '1 slot open' : `${open} slots open`, action: 'nextSlot' }];
}
