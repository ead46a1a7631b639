// The outline of a draft: front matter, the quoted request, greeting, paragraphs, sign-off, with open slots below them.
import * as l10n from '@vscode/l10n';
import { type Draft, fieldSpan, type Paragraph, type Slot } from './draft/draft';
import { firstWords, NAME_LENGTH } from './text/excerpt';
import { lineEnd } from './text/lines';
import { contains, isEmpty, overlaps, type Span, trimmed } from './text/span';

export type SymbolRole = 'frontMatter' | 'field' | 'request' | 'greeting' | 'paragraph' | 'slot' | 'signOff';

export interface OutlineItem {
  readonly role: SymbolRole;
  /** Never blank. */
  readonly name: string;
  readonly detail?: string;
  readonly span: Span;
  /** The part to select on a jump; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

// A pasted megabyte of short lines must not become a megabyte of outline.
const MOST_ITEMS = 1000;

/** The outline in order of place; siblings do not overlap, children lie inside their parents. */
export function outline(draft: Draft): OutlineItem[] {
  const items = [...frontMatter(draft), ...requests(draft), ...message(draft)];
  return apart(
    draft.text,
    items.sort((a, b) => a.span.start - b.span.start),
  ).slice(0, MOST_ITEMS);
}

/** A sign-off can have a quote inside it, say; each item ends where the next one starts. */
function apart(text: string, items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1]?.span.start ?? text.length;
    if (item.span.end <= next) return [item];
    const span = trimmed(text, { start: item.span.start, end: next });
    if (isEmpty(span)) return [];
    return [{ ...item, span, selection: span, children: item.children.filter(child => contains(span, child.span)) }];
  });
}

function frontMatter({ frontMatter: { span, fields } }: Draft): OutlineItem[] {
  if (isEmpty(span)) return [];
  const children = fields.slice(0, MOST_ITEMS).map(field => ({
    ...leaf('field', field.key.trim() || l10n.t('(no key)'), field.keySpan),
    span: fieldSpan(field),
    detail: field.value,
  }));
  return [
    {
      ...leaf('frontMatter', l10n.t('Front matter'), span),
      children: children.filter(item => contains(span, item.span)),
    },
  ];
}

function requests({ text, zones }: Draft): OutlineItem[] {
  return zones
    .filter(zone => zone.kind === 'quote')
    .slice(0, MOST_ITEMS)
    .map(({ span }) => {
      const words = firstWords(excerpt(text, span).replace(/^[ \t]*>[ \t]?/gm, ''));
      return { ...leaf('request', l10n.t('Their request'), trimmed(text, span)), ...(words && { detail: words }) };
    });
}

/** The message, where a greeting or sign-off that shares a paragraph with the body is cut out of it. */
function message(draft: Draft): OutlineItem[] {
  const { text, greeting, signOff } = draft;
  const slots = draft.slots.slice(0, MOST_ITEMS);
  const items: OutlineItem[] = [];
  const add = (role: SymbolRole, name: string, place: Span) => {
    const span = trimmed(text, place);
    if (!isEmpty(span)) items.push({ ...leaf(role, name, span), children: slotsIn(slots, span) });
  };
  const greetingSpan = greeting && {
    start: greeting.span.start,
    end: Math.max(greeting.span.end, Math.min(greeting.end, lineEnd(text, greeting.span.end))),
  };
  if (greetingSpan)
    add('greeting', l10n.t`Greeting: ${firstWords(text.slice(greetingSpan.start, greetingSpan.end))}`, greetingSpan);
  for (const paragraph of draft.paragraphs.slice(0, MOST_ITEMS)) {
    const rest = remainder(paragraph, greetingSpan, signOff?.span);
    const name = firstWords(excerpt(text, rest));
    if (name) add('paragraph', name, rest);
  }
  if (signOff)
    add('signOff', l10n.t`Sign-off: ${firstWords(text.slice(signOff.span.start, signOff.span.end))}`, signOff.span);
  return items;
}

function remainder({ span }: Paragraph, greeting: Span | undefined, signOff: Span | undefined): Span {
  const start = greeting && overlaps(greeting, span) ? Math.max(span.start, greeting.end) : span.start;
  const end = signOff && overlaps(signOff, span) ? Math.min(span.end, signOff.start) : span.end;
  return { start: Math.min(start, span.end), end: Math.max(end, Math.min(start, span.end)) };
}

function slotsIn(slots: readonly Slot[], span: Span): OutlineItem[] {
  return slots
    .filter(slot => contains(span, slot.span))
    .map(slot => ({ ...leaf('slot', slot.name.trim() || l10n.t('blank'), slot.span), detail: l10n.t('open slot') }));
}

function leaf(role: SymbolRole, name: string, span: Span): OutlineItem {
  return { role, name, span, selection: span, children: [] };
}

/** Enough of a stretch to name it by; the stretch may be the whole file. */
function excerpt(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 10 * NAME_LENGTH));
}
