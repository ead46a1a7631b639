// What a person wants to know about the place under the pointer, as Markdown: its findings, its slot, its front matter.
import * as l10n from '@vscode/l10n';
import type { People } from './contacts/contacts';
import { describeContact } from './contacts/describe';
import { namesakes } from './contacts/namesakes';
import { describeField, describeSlot } from './draft/describe';
import type { Draft, Field, Slot } from './draft/draft';
import { type Facts, fieldSpec, NO_FACTS, PERSON_KEYS, slotKey } from './draft/fields';
import { choicesOf, isChoice, slotFills } from './draft/slotEdits';
import { rules } from './rules';
import { explainRule } from './rules/describe';
import type { Finding } from './rules/rule';
import { referencesAt, slotAt } from './slots';
import { literal } from './text/markdown';
import { isEmpty, type Span, touches } from './text/span';

export interface HoverText {
  /** What the text is about: the smallest of the things found at the place. */
  readonly span: Span;
  readonly markdown: string;
}

/** What contacts know, if there are any. */
export interface HoverContext {
  readonly people?: People;
  /** What they know of the draft's recipient. */
  readonly facts?: Facts;
}

// More than this is no help: a hover is read at a glance.
const MOST_FINDINGS = 3;

/** The findings, slot, or front matter key or value at an offset; undefined where there is nothing to say. */
export function hoverAt(
  draft: Draft,
  findings: readonly Finding[],
  offset: number,
  { people, facts = NO_FACTS }: HoverContext = {},
): HoverText | undefined {
  const slot = slotAt(draft, offset);
  const field = draft.frontMatter.fields.find(each => partOf(each, offset));
  const here = findings
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => length(a.span) - length(b.span))
    .slice(0, MOST_FINDINGS);
  const parts = [
    ...(slot ? [{ span: slot.span, markdown: aboutSlot(draft, slot, facts) }] : []),
    ...(field ? [{ span: partOf(field, offset)!, markdown: aboutField(draft, field, people) }] : []),
    ...here.map(finding => ({ span: finding.span, markdown: aboutFinding(finding) })),
  ].filter(({ markdown }) => markdown !== '');
  if (parts.length === 0) return undefined;
  const [smallest] = [...parts].sort((a, b) => length(a.span) - length(b.span));
  return { span: smallest!.span, markdown: parts.map(part => part.markdown).join('\n\n---\n\n') };
}

/** The key or the value of a field, whichever is at the offset. */
function partOf({ keySpan, valueSpan }: Field, offset: number): Span | undefined {
  if (touches(keySpan, offset)) return keySpan;
  return !isEmpty(valueSpan) && touches(valueSpan, offset) ? valueSpan : undefined;
}

function aboutFinding({ ruleId, message }: Finding): string {
  const rule = rules.find(({ id }) => id === ruleId);
  return `**${literal(message)}**${rule ? `\n\n${explainRule(rule)}` : ''}`;
}

function aboutSlot(draft: Draft, slot: Slot, facts: Facts): string {
  const title = `**${slot.name ? l10n.t`Open slot “${literal(slot.name)}”` : l10n.t('Open slot')}**`;
  if (isChoice(slot)) {
    const choices = choicesOf(slot).map(value => `**${literal(value)}**`);
    return l10n.t`${title}: a choice of ${choices.join(', ')}.`;
  }
  const known = slotFills(draft, slot, facts).map(({ value, from }) => {
    const shown = `**${literal(value)}**`;
    return from === 'contacts'
      ? l10n.t`Your contacts know it: ${shown}.`
      : l10n.t`The front matter knows it: ${shown}.`;
  });
  return [`${title}. ${describeSlot(slot.canonical)}`, ...(known.length > 0 ? known : wayToFill(slot))].join(' ');
}

/** What a writer can do so that the slot fills itself. */
function wayToFill({ canonical }: Slot): string[] {
  const key = canonical === 'recipient.first' ? 'to' : slotKey(canonical);
  return key ? [l10n.t`A ${`\`${key}:\``} line in the front matter lets a quick fix fill it.`] : [];
}

function aboutField(draft: Draft, field: Field, people: People | undefined): string {
  const spec = fieldSpec(field.key);
  if (!spec) return '';
  const slots = referencesAt(draft, field.keySpan.start, false).length;
  const fills = slots === 0 ? [] : [fillsText(slots, field.value !== '')];
  const person = people && PERSON_KEYS.has(field.key) ? aboutPerson(people, field.value) : [];
  const title = l10n.t`${`**${spec.key}**`} (front matter)`;
  return [`${title}: ${describeField(spec)}`, ...fills, ...person].join('\n\n');
}

function fillsText(slots: number, hasValue: boolean): string {
  if (hasValue) return slots === 1 ? l10n.t('Fills 1 open slot.') : l10n.t`Fills ${slots} open slots.`;
  return slots === 1 ? l10n.t('Would fill 1 open slot.') : l10n.t`Would fill ${slots} open slots.`;
}

function aboutPerson(people: People, name: string): string[] {
  const found = namesakes(people, name);
  if (found.length === 0) return [];
  const several = l10n.t`${found.length} contacts have this name:`;
  return [
    ...(found.length > 1 ? [several] : [l10n.t('In your contacts:')]),
    ...found.slice(0, MOST_PEOPLE).map(describeContact),
  ];
}

const MOST_PEOPLE = 3;

function length({ start, end }: Span): number {
  return end - start;
}
