// What goes into a slot: the values that are known for it; and behind an opening bracket, slots to choose from.
import * as l10n from '@vscode/l10n';
import { describeSlot, PLACEHOLDERS } from '../draft/describe';
import type { Draft, Slot } from '../draft/draft';
import type { Facts } from '../draft/fields';
import { choicesOf, type SlotFill, slotFills } from '../draft/slotEdits';
import { slotAt } from '../slots';
import { type Span, slice } from '../text/span';
import type { Completion, Known, Place } from './completion';

/** The completions for the slot at the caret, or for one that is being typed. */
export function inSlot(draft: Draft, place: Place, { facts }: Known): Completion[] {
  const slot = slotAt(draft, place.offset);
  // What an editor replaces lies on one line.
  if (slot && (slot.span.start < place.start || place.end < slot.span.end)) return [];
  const bracket = openBracket(draft, place);
  const fresh = bracket && slot?.name.trim() === '';
  const known = slot && !fresh ? fills(draft, slot, facts) : [];
  return known.length > 0 || !bracket ? known : placeholders(draft, bracket, facts);
}

function fills(draft: Draft, slot: Slot, facts: Facts): Completion[] {
  const said = slice(draft.text, slot.span);
  const choices = choicesOf(slot).map(value => ({ value, detail: l10n.t('one of the choices'), text: value }));
  const values = slotFills(draft, slot, facts).map(({ value, from, edit }) => ({
    value,
    detail: SOURCES[from](),
    documentation: describeSlot(slot.canonical),
    text: edit.text,
  }));
  return [...choices, ...values].map(({ value, ...more }) => ({
    label: value,
    kind: 'fill',
    ...more,
    filter: said,
    span: slot.span,
  }));
}

const SOURCES: Readonly<Record<SlotFill['from'], () => string>> = {
  frontMatter: () => l10n.t('from the front matter'),
  contacts: () => l10n.t('from your contacts'),
};

/** What is known for any slot, then the slots themselves, in the brackets that were opened. */
function placeholders(draft: Draft, { span, open, close }: Bracket, facts: Facts): Completion[] {
  const said = slice(draft.text, span);
  const slots = PLACEHOLDERS.map(({ canonical, name }) => ({ canonical, name, written: open + name + close })).filter(
    ({ written }) => written !== said,
  );
  const known = slots.flatMap(({ canonical, name, written }) =>
    slotFills(draft, { span, canonical, name, style: '[name]' }, facts).map(
      ({ value, from }): Completion => ({
        label: value,
        kind: 'fill',
        detail: `${name}, ${SOURCES[from]()}`,
        documentation: describeSlot(canonical),
        filter: written,
        span,
        text: value,
      }),
    ),
  );
  const toCome = slots.map(
    ({ canonical, written }): Completion => ({
      label: written,
      kind: 'slot',
      documentation: describeSlot(canonical),
      filter: written,
      span,
      text: written,
    }),
  );
  return [...known, ...toCome];
}

interface Bracket {
  /** From the bracket to the caret, or to the closing bracket behind it. */
  readonly span: Span;
  readonly open: string;
  readonly close: string;
}

// No letter before it: `a[i]` and `colleague[s]` are no slots; nor is an image, an escaped bracket, a third bracket.
const OPENED = /(?<![\p{L}\p{N}\])}!\\[{$#@%])(\[{1,2}|\{{1,2})([\p{L}\p{N}_'’ -]{0,40})$/u;
const LIST_MARK = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/;

/** The bracket that is being filled at the caret; undefined for links, task boxes, and outside of the message. */
function openBracket({ zones }: Draft, { before, after, offset }: Place): Bracket | undefined {
  const [whole, open, name] = OPENED.exec(before) ?? [];
  if (whole === undefined || open === undefined || name === undefined) return undefined;
  const start = offset - whole.length;
  if (zones.some(({ span }) => span.start <= start && start < span.end)) return undefined;
  if (name.length < 2 && LIST_MARK.test(before.slice(0, -whole.length))) return undefined;
  const close = (open[0] === '[' ? ']' : '}').repeat(open.length);
  const rest = /^[\p{L}\p{N}_'’ -]{0,60}(?=[\]}])/u.exec(after)?.[0];
  const closed = rest !== undefined && after.startsWith(close, rest.length);
  const end = closed ? offset + rest.length + close.length : offset;
  // `[text](url)`, `[text][label]`, `[label]: url`
  if (closed && /^[([:]/.test(after.slice(end - offset))) return undefined;
  return { span: { start, end }, open, close };
}
