// Sentences that make a message about its reader, in the words that suit each kind of reply: how the two know each other
// (context), or something of theirs (reference).
import { articleFor } from '../language/article';
import { type Hole, stop, template } from '../text/edit';
import { quotable } from '../text/span';
import { type Draft, fieldValue, type Kind } from './draft';
import type { Facts } from './fields';
import type { Words } from './opening';

export interface PersonalLine {
  readonly words: Words;
  /** A wish closes a message; everything else belongs to its beginning. */
  readonly closes: boolean;
}

type Value = string | Hole;
interface Wording {
  readonly key: Key;
  readonly say: (value: Value) => Words;
  readonly closes?: boolean;
}

type Key = 'met' | 'mutual' | 'topic' | 'interest' | 'school' | 'company' | 'industry' | 'role' | 'place';

/** How each value goes into a sentence, and the slot that stands for one that nobody knows. */
const VALUES: Readonly<Record<Key, { readonly slot: string; readonly fit: (value: string) => string }>> = {
  met: {
    slot: 'at [event or place you met]',
    fit: value => (PREPOSITION.test(value) ? value[0]!.toLowerCase() + value.slice(1) : `at ${value}`),
  },
  mutual: { slot: '[mutual contact]', fit: value => value },
  topic: { slot: '[topic]', fit: value => value },
  interest: { slot: '[interest]', fit: value => value },
  school: {
    slot: '[school]',
    fit: value => (/^(?:University|Institute|College|School) of\b/.test(value) ? `the ${value}` : value),
  },
  company: { slot: '[company]', fit: value => value },
  industry: { slot: '[industry]', fit: value => value },
  role: { slot: '[role]', fit: value => withArticle(value) },
  place: { slot: '[place]', fit: value => value },
};

const PREPOSITION = /^(?:at|in|on|during|through|over|after|by|near)\s/i;

const met = (start: string): Wording => ({ key: 'met', say: value => template`${start} ${value}.` });
const work = (start: string, closes = false): readonly Wording[] => [
  { key: 'company', say: value => template`${start} your work at ${value}.`, closes },
  { key: 'industry', say: value => template`${start} your work in ${value}.`, closes },
  { key: 'role', say: value => template`${start} your work as ${value}.`, closes },
];
const mutual: Wording = { key: 'mutual', say: value => template`It was good to see that we both know ${value}.` };
const topic: Wording = { key: 'topic', say: value => template`What you said about ${value} has stayed with me.` };
const school: Wording = { key: 'school', say: value => template`I’d enjoy hearing about your time at ${value}.` };
const interest: Wording = { key: 'interest', say: value => template`It’s good to know that you’re into ${value}.` };
const place: Wording = { key: 'place', say: value => template`It’s nice to know that you’re in ${value}, too.` };

/** By kind, what tells most comes first. */
const WORDINGS: Readonly<Record<Kind, readonly Wording[]>> = {
  accept: [
    met('It was great to meet you'),
    mutual,
    topic,
    interest,
    school,
    ...work('I’d enjoy hearing more about'),
    place,
  ],
  'connect-first': [
    met('It was great seeing you'),
    mutual,
    topic,
    interest,
    school,
    ...work('I’m curious to hear more about'),
    place,
  ],
  decline: [...work('Wishing you the best with', true), met('It was good to meet you'), mutual, topic, interest],
  'follow-up': [
    met('I enjoyed meeting you'),
    { key: 'topic', say: value => template`I keep thinking about what you said about ${value}.` },
    { key: 'interest', say: value => template`I thought of you because of your interest in ${value}.` },
    { key: 'company', say: value => template`I hope that your work at ${value} is going well.` },
    { key: 'industry', say: value => template`I hope that your work in ${value} is going well.` },
    { key: 'role', say: value => template`I hope that your work as ${value} is going well.` },
    school,
    mutual,
    place,
  ],
};

/** What to ask for where nothing is known; the rest is too rarely at hand to be worth a place in the menu. */
const ASKED = new Set<Key>(['met', 'company', 'topic']);

/** Sentences for this draft, the best-known first: all that can be said in full, then those with a tab stop. */
export function personalLines(draft: Draft, facts: Facts): PersonalLine[] {
  const said = WORDINGS[draft.kind.value].map(wording => ({ ...wording, value: known(draft, facts, wording.key) }));
  const line = ({ say, closes }: Wording, value: Value): PersonalLine => ({
    words: say(value),
    closes: closes === true,
  });
  return [
    ...said.flatMap(wording => (wording.value ? [line(wording, VALUES[wording.key].fit(wording.value))] : [])),
    ...said.flatMap(wording => (!wording.value && ASKED.has(wording.key) ? [withStop(line, wording)] : [])),
  ];
}

/** The slot itself is the tab stop; a preposition before it is not typed over. */
function withStop(line: (wording: Wording, value: Value) => PersonalLine, wording: Wording): PersonalLine {
  const { slot } = VALUES[wording.key];
  const at = slot.indexOf('[');
  const { words, closes } = line(wording, stop(1, slot));
  const [{ span }] = words.stops as [NonNullable<Words['stops']>[number]];
  return {
    words: { text: words.text, stops: [{ index: 1, span: { start: span.start + at, end: span.end } }] },
    closes,
  };
}

/** What front matter says, else contacts; on one line, without a mark at its end. */
function known(draft: Draft, facts: Facts, key: Key): string | undefined {
  const value = fieldValue(draft, key) ?? facts[key];
  const plain =
    value &&
    quotable(value, { start: 0, end: value.length })
      .replace(/(?<![\s.,;:!])[\s.,;:!]+$/, '')
      .trim();
  return plain || undefined;
}

const ONE_OF_A_KIND = /\bof\b|^(?:[Hh]ead|[Cc]hief|[Vv]ice|VP|[Dd]irector|[Pp]resident|C\p{Lu}O)\b/u;

/** "a data engineer"; "Head of Design" and "CTO" go without. */
function withArticle(role: string): string {
  if (ONE_OF_A_KIND.test(role)) return role;
  const lower = /^\p{Lu}[^\p{Lu}]*$/u.test(role) ? role[0]!.toLowerCase() + role.slice(1) : role;
  return /^(?:a|an|the|your|our)\s/i.test(lower) ? lower : `${articleFor(lower)} ${lower}`;
}
