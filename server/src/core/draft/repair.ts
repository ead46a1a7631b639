// Repairs as data, the part of a rule's fix that knows no rule; several rules offer the same ones.
import * as l10n from '@vscode/l10n';
import { type Edit, stop, template } from '../text/edit';
import { type Span, slice } from '../text/span';
import type { Draft } from './draft';

/** A repair that changes what is said, so that nobody applies it unasked. */
export interface Repair {
  /** An imperative that says what happens: "Insert “Hi Priya,”". */
  readonly title: string;
  readonly safe: false;
  readonly edits: readonly Edit[];
}

export function repair(title: string, edits: readonly Edit[]): Repair {
  return { title, safe: false, edits };
}

/** Leaves the words to the writer: they become a tab stop, to be typed over. */
export function ownWords({ text }: Pick<Draft, 'text'>, span: Span): Repair {
  return repair(l10n.t('Say it in your own words'), [{ span, ...template`${stop(1, slice(text, span))}` }]);
}

/** Characters (UTF-16 units, a line break is one) by which the edits make the text shorter; negative for longer. */
export function saving({ text }: Pick<Draft, 'text'>, edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => sum + sizeOf(slice(text, edit.span)) - sizeOf(edit.text), 0);
}

const sizeOf = (text: string): number => text.replace(/\r\n/g, '\n').length;
