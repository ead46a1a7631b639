// What can be done with open slots: fill them with what is known, or make tab stops of them. Equal slots go together.
import { type Edit, replacement, stop, template } from '../text/edit';
import { slice } from '../text/span';
import type { CanonicalSlot, Draft, Slot } from './draft';
import { type Facts, slotFact, slotValue } from './fields';

/** Nobody fills more at once, and comparing each with each would take a pasted megabyte minutes. */
export const MOST_TOGETHER = 200;

const CHOICES = new Set(['{a|b}', 'Mr/Ms']);

/** Whether the slot holds its values itself, as `{Hi|Hello}` does. */
export function isChoice({ style }: Pick<Slot, 'style'>): boolean {
  return CHOICES.has(style);
}

/** The values that a choice holds; empty for every other slot. */
export function choicesOf(slot: Slot): string[] {
  if (!isChoice(slot)) return [];
  return slot.name
    .split(/[|/]/)
    .map(choice => choice.trim())
    .filter(Boolean);
}

export interface SlotFill {
  readonly value: string;
  readonly from: 'frontMatter' | 'contacts';
  readonly edit: Edit;
}

/** What is known for a slot, front matter first; contacts only where they say something else. */
export function slotFills(draft: Draft, slot: Slot, facts: Facts): SlotFill[] {
  if (isChoice(slot)) return [];
  const own = slotValue(draft, slot.canonical);
  const fact = slotFact(facts, slot.canonical);
  const blank = blankOf(slice(draft.text, slot.span));
  const fill = (value: string, from: SlotFill['from']): SlotFill => ({
    value,
    from,
    edit: replacement(slot.span, blank + value),
  });
  return [
    ...(own === undefined ? [] : [fill(own, 'frontMatter')]),
    ...(fact === undefined || fact === own ? [] : [fill(fact, 'contacts')]),
  ];
}

/** Fills every slot whose value is known, and makes linked tab stops of the others, in order of place. */
export function fillSlots(
  draft: Draft,
  facts: Facts,
): { readonly edits: readonly Edit[]; readonly filled: number; readonly open: number } {
  const fills: Edit[] = [];
  const open: Slot[] = [];
  for (const slot of draft.slots.slice(0, MOST_TOGETHER)) {
    const [fill] = slotFills(draft, slot, facts);
    if (fill) fills.push(fill.edit);
    else open.push(slot);
  }
  return { edits: [...fills, ...slotStops(draft, open)], filled: fills.length, open: open.length };
}

/** Makes each slot's own text the default of a tab stop; slots for the same thing are typed together. */
export function slotStops(draft: Draft, slots: readonly Slot[]): Edit[] {
  const firsts: Slot[] = [];
  return slots.map(slot => {
    let index = firsts.findIndex(first => isSameSlot(draft, first, slot));
    if (index < 0) index = firsts.push(slot) - 1;
    const said = slice(draft.text, slot.span);
    return { span: slot.span, ...template`${blankOf(said)}${stop(index + 1, said.trimStart())}` };
  });
}

/** The slot and all others that want the same words, in order of place. */
export function equalSlots(draft: Draft, slot: Slot): readonly Slot[] {
  if (draft.slots.length > MOST_TOGETHER) return [slot];
  return draft.slots.filter(other => other === slot || isSameSlot(draft, other, slot));
}

/** The gap of "Hi ," is the blank itself, which stays. */
const blankOf = (said: string) => /^\s*/.exec(said)![0];

// One person has one of each, whatever the slot is called; two events may be two.
const ONE_OF_EACH = new Set<CanonicalSlot>([
  'recipient.first',
  'recipient.last',
  'recipient.full',
  'recipient.company',
  'recipient.role',
  'me.name',
  'me.company',
]);

/** Whether two slots want the same words. */
function isSameSlot(draft: Draft, a: Slot, b: Slot): boolean {
  if (a.canonical !== b.canonical) return false;
  if (ONE_OF_EACH.has(a.canonical)) return true;
  return a.name !== '' && slice(draft.text, a.span).toLowerCase() === slice(draft.text, b.span).toLowerCase();
}
