// What stands above the message in an editor with code lenses: a way to copy it, its length, and how much is still open. Where
// there is no message yet, the way to a first one.
import * as l10n from '@vscode/l10n';
import type { Config } from './config';
import type { Draft } from './draft/draft';
import { describeCharacters, measure } from './length';
import type { Span } from './text/span';

export interface Lens {
  /** The message; a lens belongs to its first line. */
  readonly span: Span;
  readonly title: string;
  /** What a click does; a lens without is there to be read. */
  readonly action?: 'chooseReply' | 'copyMessage' | 'nextSlot';
}

/** The lenses of a draft in the order in which they are to stand. */
export function lenses(draft: Draft, config: Config): Lens[] {
  const { body: span, slots } = draft;
  const length = measure(draft, config);
  if (length.characters === 0) return [{ span, title: l10n.t('Choose a sample reply'), action: 'chooseReply' }];
  return [
    { span, title: l10n.t('Copy message for LinkedIn'), action: 'copyMessage' },
    { span, title: describeCharacters(length) },
    ...slotLens(span, slots.length),
  ];
}

function slotLens(span: Span, open: number): Lens[] {
  if (open === 0) return [];
  return [{ span, title: open === 1 ? l10n.t('1 slot open') : l10n.t`${open} slots open`, action: 'nextSlot' }];
}
