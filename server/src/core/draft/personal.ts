// Evidence that a message is about this reader. Positive and concrete: one detail, however small, is enough.
import { type Analysis, hitsOf, type PhraseHit, type Sentence, sentenceAt, spanOf } from '../language/analysis';
import { COMMON_CAPITALS } from '../language/lexicon/commonWords';
import { Flag } from '../language/tokens';
import type { Span } from '../text/span';
import type { CanonicalSlot, Draft } from './draft';

/** The first words that are about the reader, or undefined where a message could go to anybody. */
export function personalDetail(draft: Draft): Span | undefined {
  return slotDetail(draft) ?? phraseDetail(draft) ?? nameDetail(draft);
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

function slotDetail(draft: Draft): Span | undefined {
  const inGreeting = draft.greeting?.slot;
  return draft.slots.find(slot => slot !== inGreeting && !NO_DETAIL.has(slot.canonical) && !inSignOff(draft, slot.span))
    ?.span;
}

function phraseDetail(draft: Draft): Span | undefined {
  const { language } = draft;
  const vacuous = hitsOf(language, 'personal.vacuous');
  const hit = hitsOf(language, 'personal').find(candidate => !vacuous.some(other => covers(other, candidate)));
  return hit && spanOf(language, hit.from, hit.to);
}

/** Whether stock wording accounts for all of the evidence: it starts no later and ends no earlier. */
function covers(stock: PhraseHit, found: PhraseHit): boolean {
  return stock.from <= found.from && stock.to >= found.to;
}

/** A proper name in the body that is neither greeting nor sign-off, in a sentence that is not only about the writer. */
function nameDetail(draft: Draft): Span | undefined {
  const { language } = draft;
  const { tokens } = language;
  const selfTokens = hitsOf(language, 'personal.self');
  const names = new Set(nameWords(draft));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const candidate = token.flags & Flag.capital && !(token.flags & (Flag.sentenceStart | Flag.quoted | Flag.url));
    if (!candidate || token.word.length < 2 || COMMON_CAPITALS.has(token.word) || names.has(token.word)) continue;
    // A lone capital word right after a line break starts a sentence that somebody forgot to end.
    if (i > 0 && tokens[i - 1]!.mark === '\n') continue;
    if (draft.greeting && token.start < draft.greeting.end) continue;
    if (inSignOff(draft, token)) continue;
    if (aboutWriterOnly(language, sentenceAt(language, i), selfTokens)) continue;
    return { start: token.start, end: token.end };
  }
  return undefined;
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

const ABOUT_READER = new Set(['you', 'your', 'yours', "you're", 'u', 'ur', 'both', 'fellow']);

function aboutWriterOnly({ tokens }: Analysis, { from, to }: Sentence, self: readonly PhraseHit[]): boolean {
  const told = self.some(hit => hit.from >= from && hit.from < to);
  if (!told) return false;
  for (let i = from; i < to; i++) if (ABOUT_READER.has(tokens[i]!.word)) return false;
  return true;
}
