// A slot's name, changed wherever the same slot stands: all at once by a rename, or while typing as linked spans.
import * as l10n from '@vscode/l10n';
import type { Draft, Slot } from './draft/draft';
import { parseDraft } from './draft/parse';
import { equalSlots, isChoice } from './draft/slotEdits';
import { nameSpan, slotAt } from './slots';
import { applyEdits, type Edit, replacement } from './text/edit';
import { quotable, type Span, slice, touches } from './text/span';

/** Why something cannot be renamed, as a sentence for the user. */
export interface Refusal {
  readonly problem: string;
}

/** What a rename would replace at the caret, and the name to start from. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/**
 * What goes on being typed into all linked spans, as the source of a regular expression without flags: a name's letters,
 * blanks and marks. The marks that open or close a slot, and a line break, end it.
 */
export const LINKED_NAME = '[^\\r\\n\\[\\](){}<>«»‹›【】［］｛｝＜＞〔〕（）|%$#&*]*';

/** The name of the slot at `offset`; undefined where there is no slot. */
export function renamableAt(draft: Draft, offset: number): Renamable | Refusal | undefined {
  const slot = slotAt(draft, offset);
  if (!slot) return undefined;
  const span = insideOf(draft, slot);
  return span ? { span, name: quotable(draft.text, span) } : { problem: nameless(draft, slot) };
}

/**
 * Gives the slot at `offset` and all equal ones a new name; each keeps its own brackets. Undefined where there is no
 * slot. A name with which one of them would be no slot any more is refused: nothing would warn of it from then on.
 */
export function renameAt(
  draft: Draft,
  offset: number,
  newName: string,
): { readonly edits: readonly Edit[] } | Refusal | undefined {
  const slot = slotAt(draft, offset);
  if (!slot) return undefined;
  if (!insideOf(draft, slot)) return { problem: nameless(draft, slot) };
  const name = newName.trim();
  if (name === '') return { problem: l10n.t('A slot needs a name; to remove it, delete its brackets, too.') };
  if (/[\r\n\u2028\u2029]/.test(name)) return { problem: l10n.t('The name of a slot stands on one line.') };
  const edits = new Map(
    equalSlots(draft, slot).flatMap(twin => {
      const span = insideOf(draft, twin);
      return span ? [[twin, replacement(span, name)] as const] : [];
    }),
  );
  const lost = lostBy(draft, edits, name);
  if (!lost) return { edits: [...edits.values()] };
  const said = quotable(draft.text, (edits.has(lost) ? lost : slot).span);
  return {
    problem: l10n.t`In “${said}”, the name “${name}” would make no slot; try plain words, such as “first name”.`,
  };
}

/** The names that are typed together with the one at `offset`: equal slots, spelled the same. Empty for one alone. */
export function linkedSpans(draft: Draft, offset: number): readonly Span[] {
  const slot = slotAt(draft, offset);
  const here = slot && insideOf(draft, slot);
  if (!here || !touches(here, offset)) return [];
  const name = slice(draft.text, here);
  if (LINKED.exec(name)![0] !== name) return [];
  const spans = equalSlots(draft, slot)
    .flatMap(twin => insideOf(draft, twin) ?? [])
    .filter(span => slice(draft.text, span) === name);
  return spans.length > 1 ? spans : [];
}

const LINKED = new RegExp(LINKED_NAME);

/** The name between the marks. What `{Hi|Hello}` holds is a choice, and no name. */
function insideOf(draft: Draft, slot: Slot): Span | undefined {
  return isChoice(slot) ? undefined : nameSpan(draft, slot);
}

function nameless({ text }: Draft, { span }: Slot): string {
  return l10n.t`“${quotable(text, span)}” has no name in brackets that could be changed; type over it instead.`;
}

/** The first slot that would not be read as before, but for its name, once the edits are made. */
function lostBy(draft: Draft, edits: ReadonlyMap<Slot, Edit>, name: string): Slot | undefined {
  const { slots } = parseDraft(applyEdits(draft.text, [...edits.values()]));
  let shift = 0;
  return draft.slots.find((slot, i) => {
    const start = slot.span.start + shift;
    const edit = edits.get(slot);
    if (edit) shift += edit.text.length - (edit.span.end - edit.span.start);
    const after = slots[i];
    const kept = after?.span.start === start && after.span.end === slot.span.end + shift;
    return !kept || after.name !== (edit ? name : slot.name);
  });
}
