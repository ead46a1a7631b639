// The one table of front matter keys: what each means, what it may hold, and which slots it fills. Lint, completion and
// hover read it; nothing else knows a key by name.
import {
  type CanonicalSlot,
  CHANNELS,
  type Draft,
  fieldValue,
  KINDS,
  RELATIONSHIPS,
  recipientFirstName,
  recipientLastName,
} from './draft';

/** A value that a key may have, with one sentence on what it means. */
export interface FieldChoice {
  readonly value: string;
  readonly summary: string;
}

export type FieldType = 'text' | 'choice' | 'date';

export interface FieldSpec {
  readonly key: string;
  /** One sentence for hover and completion. */
  readonly summary: string;
  readonly type: FieldType;
  /** All values that a `choice` may have; empty for the other types. */
  readonly choices: readonly FieldChoice[];
  /** The slots that the value fills. */
  readonly fills: readonly CanonicalSlot[];
  /** What people write for this key, for "did you mean". */
  readonly alsoCalled: readonly string[];
  /** A value to show in documentation. */
  readonly example: string;
}

/** All known keys, in the order in which completion offers them. */
export const FIELDS: readonly FieldSpec[] = [
  choice('kind', 'What the reply does; left out, it is inferred from the text.', ['type', 'intent'], KINDS, {
    accept: 'Accepts the invitation and thanks for it.',
    decline: 'Says no, kindly.',
    'connect-first': 'The first message after accepting without a reply.',
    'follow-up': 'A later message to keep in touch.',
  }),
  text('to', 'The recipient’s name, as they write it.', 'Priya Raman', {
    fills: ['recipient.first', 'recipient.last', 'recipient.full'],
    alsoCalled: ['name', 'recipient', 'full_name', 'person', 'contact'],
  }),
  text('first', 'How the greeting addresses the recipient, where that is not the first word of `to`.', 'Priya', {
    fills: ['recipient.first'],
    alsoCalled: ['first_name', 'firstname', 'given_name', 'nickname', 'fname'],
  }),
  text('company', 'Where the recipient works.', 'Northwind', {
    fills: ['recipient.company'],
    alsoCalled: ['employer', 'organisation', 'organization', 'firm', 'org'],
  }),
  text('role', 'The recipient’s job.', 'Data engineer', {
    fills: ['recipient.role'],
    alsoCalled: ['title', 'job', 'job_title', 'position', 'headline'],
  }),
  text('industry', 'The field in which the recipient works.', 'edtech', {
    fills: ['recipient.industry'],
    alsoCalled: ['sector', 'field'],
  }),
  text('school', 'The recipient’s school or university, best one that you share.', 'University of Leeds', {
    fills: ['recipient.school'],
    alsoCalled: ['university', 'college', 'alma_mater'],
  }),
  text('interest', 'Something the recipient cares about.', 'trail running', {
    fills: ['recipient.interest'],
    alsoCalled: ['interests', 'hobby', 'hobbies'],
  }),
  text('met', 'The event or place where the two of you met.', 'JSConf Oslo', {
    fills: ['shared.event'],
    alsoCalled: ['event', 'met_at', 'conference', 'meetup'],
  }),
  text('place', 'A town or place that you share.', 'Oslo', {
    fills: ['shared.place'],
    alsoCalled: ['city', 'location', 'town'],
  }),
  text('topic', 'What you talked about, or the post or article that you refer to.', 'bird migration', {
    fills: ['shared.topic'],
    alsoCalled: ['subject', 'post', 'article', 'talk'],
  }),
  text('mutual', 'A person whom you both know.', 'Tom Okafor', {
    fills: ['shared.contact'],
    alsoCalled: ['mutual_connection', 'mutual_friend', 'friend', 'referrer'],
  }),
  choice('relationship', 'How well you know each other.', ['relation'], RELATIONSHIPS, {
    new: 'You have not done business yet; the usual case.',
    established: 'You already do business, so an offer is ordinary.',
  }),
  choice('channel', 'Where the message is sent, which sets its length limit.', ['medium', 'via'], CHANNELS, {
    message: 'A message to a connection.',
    note: 'The note to an invitation.',
    'note-premium': 'The note to an invitation, with a paid account.',
    inmail: 'An InMail to somebody who is no connection.',
  }),
  {
    key: 'follow_up',
    summary: 'The day on which to write again.',
    type: 'date',
    choices: [],
    fills: [],
    alsoCalled: ['followup', 'due', 'remind', 'reminder'],
    example: '2027-01-15',
  },
];

/** The keys whose value is a person's name. */
export const PERSON_KEYS: ReadonlySet<string> = new Set(['to', 'mutual']);

const byKey = new Map(FIELDS.map(field => [field.key, field]));

export function fieldSpec(key: string): FieldSpec | undefined {
  return byKey.get(key);
}

/** What the user's contacts know of the recipient, by front matter key. */
export type Facts = Readonly<Partial<Record<string, string>>>;

export const NO_FACTS: Facts = {};

/** What front matter knows for a slot, or undefined. */
export function slotValue(draft: Pick<Draft, 'frontMatter'>, slot: CanonicalSlot): string | undefined {
  if (slot === 'recipient.first') return recipientFirstName(draft);
  if (slot === 'recipient.last') return recipientLastName(draft);
  const key = slotKey(slot);
  return key && fieldValue(draft, key);
}

/** What contacts know for a slot, or undefined. */
export function slotFact(facts: Facts, slot: CanonicalSlot): string | undefined {
  const key = slotKey(slot);
  return (key && facts[key]) || undefined;
}

/** The front matter key that fills a slot by itself: `to` for a full name, `company` for a company. */
export function slotKey(slot: CanonicalSlot): string | undefined {
  if (slot === 'recipient.first') return 'first';
  return FIELDS.find(({ fills }) => fills.includes(slot))?.key;
}

function text(key: string, summary: string, example: string, more: Pick<FieldSpec, 'fills' | 'alsoCalled'>): FieldSpec {
  return { key, summary, type: 'text', choices: [], example, ...more };
}

function choice<T extends string>(
  key: string,
  summary: string,
  alsoCalled: readonly string[],
  values: readonly T[],
  summaries: Readonly<Record<T, string>>,
): FieldSpec {
  const choices = values.map(value => ({ value, summary: summaries[value] }));
  return { key, summary, type: 'choice', choices, fills: [], alsoCalled, example: values[0]! };
}
