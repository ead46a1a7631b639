// Evidence that a message is about this reader. Positive and concrete: one detail, however small, is enough.
import {
  type Analysis,
  clauseEnd,
  hitsBetween,
  hitsOf,
  type PhraseHit,
  type Sentence,
  spanOf,
} from '../language/analysis';
import { carrier } from '../language/learned/model';
import { type Evidence, isLikely } from '../language/learned/verdict';
import { isCommon } from '../language/lexicon/commonWords';
import { Flag } from '../language/tokens';
import { oncePer } from '../text/once';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { CanonicalSlot, Draft, Slot } from './draft';
import { bodySentences, clauseFrom } from './sentences';

/** The first words that are about the reader, or undefined where a message could go to anybody. */
export function personalDetail(draft: Draft): Span | undefined {
  return firstDetail(draft).span;
}

const firstDetail = oncePer((draft: Draft) => {
  const slot = draft.slots.length > 0 ? draft.slots.find(promises(draft)) : undefined;
  return { span: slot?.span ?? writtenDetails(draft).next().value };
});

/** The first words about the reader that are there already: no slot beside them has yet to complete them. */
export function writtenDetail(draft: Draft): Span | undefined {
  const slots = draft.slots.filter(promises(draft));
  for (const detail of writtenDetails(draft)) {
    const clause = clauseFrom(draft, detail);
    const next = slots[firstIndex(slots.length, index => slots[index]!.span.end <= clause.start)];
    if (!next || next.span.start >= clause.end) return detail;
  }
  return undefined;
}

function* writtenDetails(draft: Draft): Generator<Span, undefined> {
  const business = businessDetail(draft);
  if (business) yield business;
  const quoted = quotedDetail(draft);
  if (quoted) yield quoted;
  yield* saidDetails(draft);
  return undefined;
}

/** What shows that the two do business already tells how they know each other. */
function businessDetail({ relationship }: Draft): Span | undefined {
  return relationship.source === 'text' && relationship.value === 'established' ? relationship.evidence : undefined;
}

/** In each sentence that speaks of the reader, as far as the grammar and the learned layer agree. */
function* saidDetails(draft: Draft): Generator<Span> {
  const { language } = draft;
  const names = new Set(nameWords(draft));
  for (const sentence of bodySentences(draft)) {
    const [evidence, words] = detailEvidence(draft, sentence, names);
    if (evidence !== 'sure' && !isLikely(language, sentence, 'detail', evidence)) continue;
    const { from, to } = carrier(language, sentence, 'detail');
    yield words ?? spanOf(language, from, to);
  }
}

/** What the grammar says of a sentence, and the words that it goes by. */
function detailEvidence(draft: Draft, sentence: Sentence, names: ReadonlySet<string>): [Evidence | 'sure', Span?] {
  const phrase = phraseDetail(draft, sentence);
  if (phrase) return [SURE.has(phrase.entry.family) ? 'sure' : 'found', spanOf(draft.language, phrase.from, phrase.to)];
  const word = wordDetail(draft, sentence, names);
  // What a pitch names is the writer's ware.
  return word && !isLikely(draft.language, sentence, 'pitch', 'silent') ? ['silent', word] : ['denied'];
}

// Slots that will hold a name, or something of the writer's, promise nothing about the reader.
const NO_DETAIL: ReadonlySet<CanonicalSlot> = new Set([
  'recipient.first',
  'recipient.full',
  'recipient.last',
  'me.name',
  'me.company',
  'shared.date',
]);

/** Tells of each slot whether it will hold something about the reader. */
function promises(draft: Draft): (slot: Slot) => boolean {
  const inGreeting = draft.greeting?.slot;
  const { tokens } = draft.language;
  const own = new Set(hitsOf(draft.language, 'own-slot').map(({ to }) => tokens[to - 1]!.start));
  return slot =>
    !own.has(slot.span.start) &&
    slot !== inGreeting &&
    !/^my\b/i.test(slot.name) &&
    !NO_DETAIL.has(slot.canonical) &&
    !inSignOff(draft, slot.span);
}

// How the two met, and things of theirs: this wording means nothing else.
const SURE = new Set(['met', 'theirs']);

function phraseDetail({ language }: Draft, { from, to }: Sentence): PhraseHit | undefined {
  const vacuous = hitsBetween(language, 'personal.vacuous', from, to);
  const hits = hitsBetween(language, 'personal', from, to).filter(candidate => {
    const before = language.tokens[candidate.from - 1]?.word ?? '';
    if (NOT_ADDRESSING.has(before) || OWNERS.has(before)) return false;
    return !vacuous.some(other => covers(other, candidate));
  });
  return hits.find(({ entry }) => SURE.has(entry.family)) ?? hits[0];
}

// "People at Northwind" is about the reader, "our people at Northwind" about the writer.
const OWNERS = new Set(['my', 'our', 'am', "'m"]);

// Shorter quotations are scare quotes: 'a quick "five minute" chat'.
const QUOTED_WORDS = 4;

/** Words of theirs that the writer repeats. */
function quotedDetail({ language: { tokens } }: Draft): Span | undefined {
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && tokens[to]!.flags & Flag.quoted) to++;
    if (to - from >= QUOTED_WORDS) return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    from = to;
  }
  return undefined;
}

/** Whether stock wording accounts for all of the evidence: it starts no later and ends no earlier. */
function covers(stock: PhraseHit, found: PhraseHit): boolean {
  return stock.from <= found.from && stock.to >= found.to;
}

/**
 * A proper name or an uncommon word in the body, in a sentence that is not only about the writer or the writer's wares.
 * Bulk messages are made of words that fit everybody; a detail is what does not.
 */
function wordDetail(draft: Draft, sentence: Sentence, names: ReadonlySet<string>): Span | undefined {
  const { language } = draft;
  const { tokens } = language;
  const own = aboutWriter(language, sentence);
  let foreign = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    // Once a clause: a message without marks is one clause, and a long one.
    if (token.flags & Flag.clauseStart) foreign = own && !speaksToReader(language, i);
    if (draft.greeting && token.start < draft.greeting.end && token.end > draft.greeting.span.start) continue;
    if (foreign || names.has(token.word)) continue;
    if (isProperName(language, i) || isUncommon(language, i)) return { start: token.start, end: token.end };
  }
  return undefined;
}

function isProperName({ tokens }: Analysis, at: number): boolean {
  const { word, lexeme, flags } = tokens[at]!;
  if (!(flags & Flag.capital) || flags & (Flag.sentenceStart | Flag.quoted | Flag.url)) return false;
  // A capital right after a line break starts a sentence whose full stop was forgotten.
  return word.length > 1 && !isCommon(lexeme) && tokens[at - 1]?.mark !== '\n';
}

function isUncommon({ tokens }: Analysis, at: number): boolean {
  const { word, lexeme, flags } = tokens[at]!;
  return word.length > 3 && !(flags & (Flag.number | Flag.quoted | Flag.url | Flag.slot)) && !isCommon(lexeme);
}

function nameWords(draft: Draft): string[] {
  const { greeting, signOff, text } = draft;
  return [greeting?.name, signOff?.name].flatMap(name =>
    name
      ? text
          .slice(name.start, name.end)
          .toLowerCase()
          .split(/[^\p{L}\p{M}'’-]+/u)
      : [],
  );
}

function inSignOff({ signOff }: Draft, { start }: Span): boolean {
  return signOff !== undefined && start >= signOff.span.start;
}

const READER = new Set(['you', 'your', 'yours', 'u', 'ur', 'yourself', 'both', 'fellow', 'same', 'another']);
const WRITER = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours', 'myself']);

/** Whether the sentence tells of the writer, asks, or offers something: its words are the writer's own. */
function aboutWriter(language: Analysis, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (WRITERS_OWN.some(group => hasHit(language, group, sentence))) return true;
  // "Thanks for the robotics club", "I was wondering how the term went": the writer's words, the reader's things.
  if (hasHit(language, 'personal.near', sentence)) return false;
  for (let i = from; i < to; i++) if (WRITER.has(language.tokens[i]!.word)) return true;
  return false;
}

function hasHit(language: Analysis, group: string, { from, to }: Sentence): boolean {
  return hitsBetween(language, group, from, to).length > 0;
}

const WRITERS_OWN = ['personal.self', 'sell', 'sell.strong', 'ask', 'ask.frame'];

/** Whether the clause that starts at a word speaks of the reader. "Thank you" and "people like you" do not. */
function speaksToReader(language: Analysis, from: number): boolean {
  const { tokens } = language;
  const to = clauseEnd(language, from);
  for (let i = from; i < to; i++) {
    if (READER.has(tokens[i]!.word) && !NOT_ADDRESSING.has(tokens[i - 1]?.word ?? '')) return true;
  }
  return false;
}

const NOT_ADDRESSING = new Set(['thank', 'like', 'as', 'let', 'get', 'help', 'helps']);
