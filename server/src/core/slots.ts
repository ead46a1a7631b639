// From a slot to the front matter field that fills it and to the other slots for the same words, and the way back.
import { type CanonicalSlot, type Draft, type Field, fieldOf, fieldSpan, type Slot } from './draft/draft';
import { FIELDS, fieldSpec } from './draft/fields';
import { equalSlots, isChoice } from './draft/slotEdits';
import { isEmpty, type Span, slice, touches } from './text/span';

export interface Definition {
  /** The slot at the caret. */
  readonly origin: Span;
  /** The whole field: key, colon and value. */
  readonly target: Span;
  /** The part to select there: the value, or the key while there is none. */
  readonly selection: Span;
}

export interface Highlight {
  readonly span: Span;
  /** Where the words come from: the field. Slots are where they go. */
  readonly source: boolean;
}

// Editors list and paint a few hundred places at most; a pasted megabyte can hold far more slots.
const MOST_PLACES = 1000;

/** The slot at a caret, both edges included. */
export function slotAt(draft: Draft, offset: number): Slot | undefined {
  return draft.slots.find(({ span }) => touches(span, offset));
}

/**
 * Where the name of a slot stands between its marks; undefined for blanks (`____`) and for bare words (`FNAME`, `John
 * Doe`), which are slots by their very letters.
 */
export function nameSpan({ text }: Draft, { span, name }: Slot): Span | undefined {
  const at = name === '' ? 0 : slice(text, span).indexOf(name);
  return at > 0 ? { start: span.start + at, end: span.start + at + name.length } : undefined;
}

/** Where the words for the slot at `offset` stand; undefined where no field is there, or no slot. */
export function definitionAt(draft: Draft, offset: number): Definition | undefined {
  const slot = slotAt(draft, offset);
  const field = slot && fieldFor(draft, slot);
  return field && { origin: slot.span, target: fieldSpan(field), selection: sourceOf(field) };
}

/**
 * The slots that belong together with what is at `offset`, in order of place: those that one field fills, or equal ones
 * that none does. `declared` puts the field's value first. Empty where there is neither slot nor field.
 */
export function referencesAt(draft: Draft, offset: number, declared: boolean): readonly Span[] {
  const slot = slotAt(draft, offset);
  const field = slot ? fieldFor(draft, slot) : fieldAt(draft, offset);
  const slots = field ? slotsOf(draft, field) : slot ? equalSlots(draft, slot) : [];
  const source = field && declared && canFill(field) ? [sourceOf(field)] : [];
  return [...source, ...slots.map(({ span }) => span)];
}

/**
 * What to light up at `offset`: a slot with its equals and the value that fills them, or a field with its slots. A field
 * that fills no slot of this draft has nothing to show.
 */
export function highlightsAt(draft: Draft, offset: number): readonly Highlight[] {
  const slot = slotAt(draft, offset);
  if (slot) {
    const field = fieldFor(draft, slot);
    return lit(field && sourceOf(field), equalSlots(draft, slot));
  }
  const field = fieldAt(draft, offset);
  const slots = field ? slotsOf(draft, field) : [];
  if (!field || slots.length === 0) return [];
  return lit(touches(field.keySpan, offset) ? field.keySpan : sourceOf(field), slots);
}

function lit(source: Span | undefined, slots: readonly Slot[]): Highlight[] {
  const targets = slots.map(({ span }) => ({ span, source: false }));
  return source ? [{ span: source, source: true }, ...targets] : targets;
}

/** The field whose value a slot takes, or would take once it has one. */
function fieldFor(draft: Draft, slot: Slot): Field | undefined {
  return isChoice(slot) ? undefined : fieldOfKind(draft, slot.canonical);
}

function fieldOfKind({ frontMatter }: Draft, canonical: CanonicalSlot): Field | undefined {
  // A key for this alone says more than one that can be taken apart: `first` before `to`.
  const fields = FIELDS.filter(({ fills }) => fills.includes(canonical))
    .sort((a, b) => a.fills.length - b.fills.length)
    .flatMap(({ key }) => fieldOf(frontMatter, key) ?? []);
  return fields.find(({ value }) => value !== '') ?? fields[0];
}

/** The slots that take the value of a field. */
function slotsOf(draft: Draft, field: Field): readonly Slot[] {
  const kinds = (fieldSpec(field.key)?.fills ?? []).filter(canonical => fieldOfKind(draft, canonical) === field);
  return draft.slots.filter(slot => !isChoice(slot) && kinds.includes(slot.canonical)).slice(0, MOST_PLACES);
}

function fieldAt({ frontMatter }: Draft, offset: number): Field | undefined {
  return frontMatter.fields.find(field => touches(fieldSpan(field), offset));
}

function canFill({ key }: Field): boolean {
  return (fieldSpec(key)?.fills.length ?? 0) > 0;
}

function sourceOf({ keySpan, valueSpan }: Field): Span {
  return isEmpty(valueSpan) ? keySpan : valueSpan;
}
