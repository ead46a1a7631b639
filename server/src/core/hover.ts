// What a person wants to know about the place under the pointer, as Markdown: its findings, its slot, its key.
import type { CanonicalSlot, Draft, Field, Slot } from './draft/draft';
import { FIELDS, type FieldSpec, fieldSpec, slotValue } from './draft/fields';
import { rules } from './rules';
import { explainRule } from './rules/describe';
import type { Finding } from './rules/rule';
import { type Span, touches } from './text/span';

export interface HoverText {
  /** What the text is about: the smallest of the things found at the place. */
  readonly span: Span;
  readonly markdown: string;
}

// More than this is no help: a hover is read at a glance.
const MOST_FINDINGS = 3;

/** The findings, slot or front matter key at an offset, or undefined where there is nothing to say. */
export function hoverAt(draft: Draft, findings: readonly Finding[], offset: number): HoverText | undefined {
  const field = draft.frontMatter.fields.find(({ keySpan }) => touches(keySpan, offset));
  const slot = draft.slots.find(({ span }) => touches(span, offset));
  const here = findings
    .filter(({ span }) => touches(span, offset))
    .sort((a, b) => length(a.span) - length(b.span))
    .slice(0, MOST_FINDINGS);
  const parts = [
    ...(slot ? [{ span: slot.span, markdown: aboutSlot(draft, slot) }] : []),
    ...(field ? [{ span: field.keySpan, markdown: aboutField(field) }] : []),
    ...here.map(finding => ({ span: finding.span, markdown: aboutFinding(finding) })),
  ].filter(({ markdown }) => markdown !== '');
  if (parts.length === 0) return undefined;
  const [smallest] = [...parts].sort((a, b) => length(a.span) - length(b.span));
  return { span: smallest!.span, markdown: parts.map(part => part.markdown).join('\n\n---\n\n') };
}

function aboutFinding({ ruleId, message }: Finding): string {
  const rule = rules.find(({ id }) => id === ruleId);
  return `**${literal(message)}**${rule ? `\n\n${explainRule(rule)}` : ''}`;
}

const MEANINGS: Readonly<Record<CanonicalSlot, string>> = {
  'recipient.first': 'the recipient’s first name',
  'recipient.full': 'the recipient’s full name',
  'recipient.last': 'the recipient’s last name',
  'recipient.company': 'the recipient’s company',
  'recipient.role': 'the recipient’s role',
  'recipient.school': 'the recipient’s school',
  'recipient.industry': 'the recipient’s industry',
  'recipient.interest': 'something the recipient cares about',
  'shared.event': 'the event or place where you met',
  'shared.contact': 'a contact whom you share',
  'shared.topic': 'what you talked about or read',
  'shared.place': 'a place that you share',
  'shared.date': 'when it was',
  'me.name': 'your own name',
  'me.company': 'your own company',
  free: 'your own words',
};

function aboutSlot(draft: Draft, { canonical, name }: Slot): string {
  const value = slotValue(draft, canonical);
  const key = FIELDS.find(({ fills }) => fills.includes(canonical))?.key;
  const known = value
    ? `The front matter knows it: **${literal(value)}**.`
    : key && `A \`${key}:\` line in the front matter lets a quick fix fill it.`;
  return `**Open slot${name ? ` “${literal(name)}”` : ''}**: here belongs ${MEANINGS[canonical]}. ${known ?? ''}`.trim();
}

function aboutField({ key }: Field): string {
  const spec = fieldSpec(key);
  return spec ? `**${key}** (front matter): ${spec.summary}\n\n${allowed(spec)}` : '';
}

function allowed({ key, choices, example }: FieldSpec): string {
  if (choices.length === 0) return `For example \`${key}: ${example}\``;
  return choices.map(({ value, summary }) => `- \`${value}\`: ${summary}`).join('\n');
}

/** Words of the draft or about it, so that nothing in them acts as Markdown or HTML. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&');
}

function length({ start, end }: Span): number {
  return end - start;
}
