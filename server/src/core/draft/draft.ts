// The Draft: everything that rules and features read. Plain data, made by `parseDraft`, which never throws.
import type { Analysis } from '../language/analysis';
import type { Span } from '../text/span';

export const KINDS = ['accept', 'decline', 'connect-first', 'follow-up'] as const;
export type Kind = (typeof KINDS)[number];

export const RELATIONSHIPS = ['new', 'established'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const CHANNELS = ['message', 'note', 'note-premium', 'inmail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One `key: value` of the front matter. */
export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  /** The scalar as text, trimmed; empty for `key:`. Lists and maps are problems, not values. */
  readonly value: string;
  /** Includes quotes. Empty, right after the colon, where there is no value. */
  readonly valueSpan: Span;
}

/** What is missing or too much in an entry, where that can be repaired. */
export type Slip = 'closingLine' | 'space' | 'colon' | 'quotes' | 'twice';

export interface FrontMatterProblem {
  readonly span: Span;
  readonly message: string;
  readonly slip?: Slip;
}

export interface FrontMatter {
  /** From the first `---` to the line end of the second; empty span at 0 where there is none. */
  readonly span: Span;
  /** The YAML between the two `---` lines. */
  readonly content: Span;
  readonly fields: readonly Field[];
  /** Syntax errors of the YAML, with positions. What the rules think of keys and values is not in here. */
  readonly problems: readonly FrontMatterProblem[];
}

/** Parts of the file that are not message text, in order of place, never overlapping. */
export type ZoneKind = 'frontMatter' | 'quote' | 'comment' | 'code' | 'heading' | 'linkTarget';
export interface Zone {
  readonly kind: ZoneKind;
  readonly span: Span;
}

/** What every template style maps to, so that one table of values fills them all. */
export type CanonicalSlot =
  | 'recipient.first'
  | 'recipient.full'
  | 'recipient.last'
  | 'recipient.company'
  | 'recipient.role'
  | 'recipient.school'
  | 'recipient.industry'
  | 'recipient.interest'
  | 'shared.event'
  | 'shared.contact'
  | 'shared.topic'
  | 'shared.place'
  | 'shared.date'
  | 'me.name'
  | 'me.company'
  | 'free';

/** An unfilled template placeholder, in any style that people paste. */
export interface Slot {
  readonly span: Span;
  /** The words inside the brackets, as written: `First Name` of `[First Name]`; empty for a blank like `____`. */
  readonly name: string;
  readonly canonical: CanonicalSlot;
  /** The spelling: `[name]`, `{{name}}`, ... (first column of the table in docs/slots.md). */
  readonly style: string;
}

/** A run of message lines between blank lines (zones removed). */
export interface Paragraph {
  readonly span: Span;
  /** `body` is content; a greeting line or sign-off block on its own is not. */
  readonly role: 'greeting' | 'body' | 'signOff';
  readonly words: number;
}

/** The opening address. */
export interface Greeting {
  /** From the first word through the name, without the closing comma. */
  readonly span: Span;
  /** `Hi`, `Dear`, `Good morning`, or nothing in "Priya, thanks ...". */
  readonly opener: Span | undefined;
  /** The person named, without titles; undefined in "Hi there,". */
  readonly name: Span | undefined;
  /** A slot in the name's place counts as a name still to come. */
  readonly slot: Slot | undefined;
  /** Just past the comma or other closing mark, where the message goes on. */
  readonly end: number;
}

/** The end of the message: "Best," and the lines below it. */
export interface SignOff {
  readonly span: Span;
  /** The closing formula, without its comma. */
  readonly closing: Span | undefined;
  readonly name: Span | undefined;
}

export interface Inferred<T> {
  readonly value: T;
  readonly source: 'frontMatter' | 'text' | 'default';
  /** The words or the value that decided. */
  readonly evidence?: Span;
}

export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly zones: readonly Zone[];
  /** Message text from the first to the last non-blank character outside zones; empty where there is none. */
  readonly body: Span;
  readonly paragraphs: readonly Paragraph[];
  readonly greeting: Greeting | undefined;
  readonly signOff: SignOff | undefined;
  readonly slots: readonly Slot[];
  readonly kind: Inferred<Kind>;
  readonly relationship: Inferred<Relationship>;
  readonly channel: Inferred<Channel>;
  /** Words, sentences, clauses and phrase matches of the message. */
  readonly language: Analysis;
}

export function fieldOf(frontMatter: FrontMatter, key: string): Field | undefined {
  return frontMatter.fields.find(field => field.key === key);
}

/** A field from its key to the end of its value. */
export function fieldSpan({ keySpan, valueSpan }: Field): Span {
  return { start: keySpan.start, end: Math.max(keySpan.end, valueSpan.end) };
}

/** The value of a front matter key, or undefined where it is absent or empty. */
export function fieldValue(draft: { readonly frontMatter: FrontMatter }, key: string): string | undefined {
  return fieldOf(draft.frontMatter, key)?.value || undefined;
}

/** The recipient's first name, for greetings: `first:`, else from `to:` ("Dr. Priya Raman" gives "Priya"). */
export function recipientFirstName(draft: { readonly frontMatter: FrontMatter }): string | undefined {
  return fieldValue(draft, 'first') ?? (recipientNames(draft)[0] || undefined);
}

/** The last name of `to`, with what belongs to it ("von der Heyde"), if it has one. */
export function recipientLastName(draft: { readonly frontMatter: FrontMatter }): string | undefined {
  const words = recipientNames(draft).filter(word => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  return words.slice(particle > 0 ? particle : Math.max(1, words.length - 1)).join(' ') || undefined;
}

/** The words of `to` in the order in which they are said, without titles: "Raman, Priya" and "Dr. Priya Raman, PMP" are two. */
function recipientNames(draft: { readonly frontMatter: FrontMatter }): string[] {
  const [name = '', behind = ''] = (fieldValue(draft, 'to') ?? '').split(',').map(part => part.trim());
  const turned = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(behind) && !/\s/.test(name);
  return (turned ? `${behind} ${name}` : name).split(/\s+/).filter(word => word !== '' && !TITLE.test(word));
}

// In small letters; "Van Morrison" and "Di Angelo" may be a first name and a surname as they stand.
const PARTICLE =
  /^(?:von|vom|van|zu|zur|zum|de|del|della|dela|di|da|do|dos|das|du|der|den|ten|ter|la|le|al|el|bin|ibn|af|av)$/;

/** What stands before a name and is none of it. */
export const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|rev|herr|herrn|frau|dipl\.?-?\p{L}*)\.?$/iu;

// Below this a polite no is kind enough without a name or a personal word.
const SHORT_DECLINE_WORDS = 40;

/** A short decline: what is missing from it weighs less than elsewhere. */
export function isShortDecline({ kind, paragraphs }: Pick<Draft, 'kind' | 'paragraphs'>): boolean {
  return kind.value === 'decline' && paragraphs.reduce((sum, { words }) => sum + words, 0) <= SHORT_DECLINE_WORDS;
}
