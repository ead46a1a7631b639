// Where a message opens or closes stiffly. What to say about it, and what to write instead, is the rule's business.
import { hitsOf, type PhraseHit, spanOf } from '../language/analysis';
import { NOBODY, STARTS_TEXT, TITLES } from '../language/lexicon/names';
import { Flag, type Token } from '../language/tokens';
import type { Span } from '../text/span';
import type { Draft } from './draft';

export interface StiffOpening {
  /** The words of the salutation with the name in them, without the comma. */
  readonly span: Span;
  /** The family of the lexicon: generic, titled, slot, honorific, suffixed, rank or relic. */
  readonly family: string;
  /** The first name that stands in it: "Dear Mr. Alan Whitby", "Rajesh Sir". A surname alone is none. */
  readonly first: string | undefined;
}

/** The stiff salutation at the top of the message, if there is one. */
export function stiffOpening(draft: Draft): StiffOpening | undefined {
  const { language } = draft;
  const readings = hitsOf(language, 'salutation')
    .filter(hit => isAtTop(draft, hit) && (hit.entry.family !== 'slot' || isTitleSlot(draft, hit.to - 1)))
    .map(hit => ({ hit, to: salutationEnd(language.tokens, hit) }))
    .filter(({ hit, to }) => to > 0 && isClosed(draft, hit.from, to));
  readings.sort((a, b) => a.hit.from - b.hit.from || b.to - a.to || rank(a.hit) - rank(b.hit));
  const best = readings[0];
  if (!best) return undefined;
  const { hit, to } = best;
  return {
    span: withParenthesis(draft.text, spanOf(language, hit.from, to)),
    family: hit.entry.family,
    first: firstNameIn(draft, hit.from, to),
  };
}

/** The stiff salutation that the message begins with and that is no greeting: "To whom it may concern". */
export function stiffAddress(draft: Draft): StiffOpening | undefined {
  const opening = draft.greeting ? undefined : stiffOpening(draft);
  return opening?.span.start === draft.body.start ? opening : undefined;
}

/** Stiff closing formulas at the end of the message, each without its comma. Formulas in a row are one. */
export function stiffClosings(draft: Draft): Span[] {
  const closings: { from: number; to: number }[] = [];
  const stiff = hitsOf(draft.language, 'closing').filter(({ entry }) => STIFF.has(entry.family));
  for (const hit of [...stiff].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = closings.at(-1);
    const goesOn = last?.to === hit.from;
    if ((last && hit.from < last.to) || !(goesOn || closesMessage(draft, hit))) continue;
    const to = formulaEnd(draft, hit);
    if (last && goesOn) last.to = to;
    else closings.push({ from: hit.from, to });
  }
  return closings.map(({ from, to }) => spanOf(draft.language, from, to));
}

const STIFF = new Set(['stiff', 'anticipation']);

// Of two readings of the same words the plainer one speaks.
const RANK = ['generic', 'titled', 'slot', 'honorific', 'suffixed', 'rank', 'relic'];
const rank = (hit: PhraseHit): number => RANK.indexOf(hit.entry.family);

// A subject line and an address ("To, The Manager, ...") may stand above the salutation.
const MOST_WORDS_ABOVE = 40;

/** A slot that asks for a title: `{{title}}`, `[Mr./Ms. Last Name]`, `Mr/Ms`. */
function isTitleSlot({ slots, language: { tokens } }: Draft, at: number): boolean {
  const slot = slots.find(({ span }) => span.start === tokens[at]!.start);
  const words = slot?.name.toLowerCase().split(/[^a-z]+/) ?? [];
  return (
    words.some(word => word === 'salutation' || word === 'mr' || word === 'ms' || word === 'mrs') ||
    words.join(' ') === 'title'
  );
}

/** "Dear Sir (or Madam)" ends behind the parenthesis. */
function withParenthesis(text: string, { start, end }: Span): Span {
  return text[end] === ')' && text.slice(start, end).includes('(') ? { start, end: end + 1 } : { start, end };
}

function isAtTop(draft: Draft, { from, entry }: PhraseHit): boolean {
  if (from === 0) return true;
  return entry.family !== 'suffixed' && from <= MOST_WORDS_ABOVE && startsLine(draft, from);
}

function startsLine({ text, language: { tokens } }: Draft, at: number): boolean {
  return at === 0 || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}

/** Past the formula and the name that follows it; 0 where the words turn out to be something else. */
function salutationEnd(tokens: readonly Token[], { from, to: formula, entry }: PhraseHit): number {
  let to = formula;
  while (
    to < tokens.length &&
    to - formula < 5 &&
    (!tokens[to - 1]!.mark || isInitial(tokens[to - 1]!)) &&
    isNamePart(tokens, to)
  )
    to++;
  // "dear mr abernethy,": lower case is a style, too.
  if (to === formula && entry.family === 'titled' && isLowerName(tokens, to)) to++;
  const named = tokens.slice(formula, to).some(token => !HONORIFICS.has(token.word));
  // "Dear Sir David", "Dear President Alvarez": a person's own title. "Dear Madam Ruiz" is not.
  const own = !tokens[formula - 1]!.word.startsWith('madam');
  if (named && own && (entry.family === 'generic' || entry.family === 'suffixed')) return 0;
  // "Yes sir!" answers; it greets nobody.
  if (entry.family === 'suffixed' && !OPENERS.has(tokens[from]!.word) && STARTS_TEXT.has(tokens[from]!.word)) return 0;
  // "Dear Professor Hwang" is ordinary; "Dear Professor," names nobody.
  if (named && entry.family === 'rank') return 0;
  // "Ms," alone is a slip, not an address.
  if (entry.family === 'titled' && to === formula) return 0;
  return to > from ? to : 0;
}

const HONORIFICS = new Set(['sir', 'sirs', 'madam', "ma'am", 'maam', 'mam', 'ji', 'saab', 'sahib']);

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (PARTICLES.has(token.word)) return !token.mark && at + 1 < tokens.length && isNamePart(tokens, at + 1);
  if (token.flags & Flag.slot || HONORIFICS.has(token.word) || TITLES.has(token.word)) return true;
  if (token.flags & (Flag.number | Flag.url)) return false;
  if (isInitial(token)) return true;
  return (token.flags & Flag.capital) !== 0 && !STARTS_TEXT.has(token.word) && !NOBODY.has(token.word);
}

/** The "A." of "Dear Ms. A. Poe". */
function isInitial(token: Token): boolean {
  return token.word.length === 1 && (token.flags & Flag.capital) !== 0 && token.mark === '.';
}

const PARTICLES = new Set('de la del della di da do dos du van von der den ter ten al el bin ibn le'.split(' '));

function isLowerName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || tokens[at - 1]!.mark || token.flags & (Flag.number | Flag.url)) return false;
  return token.mark !== '' && !STARTS_TEXT.has(token.word) && !NOBODY.has(token.word);
}

/** Ended by a mark or a line break. "Dear Sir thank you ..." is one without; bare words ("Rajesh Sir") need the mark. */
function isClosed({ text, language: { tokens } }: Draft, from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  const next = tokens[to];
  if (!next || CLOSING_MARKS.has(last.mark)) return true;
  if (text.slice(last.end, next.start).includes('\n')) return true;
  if (from > 0 || to === 1 || last.mark !== '') return false;
  return LETTER_OPENERS.has(tokens[0]!.word) || (OPENERS.has(tokens[0]!.word) && STARTS_TEXT.has(next.word));
}

// Words that open nothing but letters, so "Dear Mr. Osei further to our call ..." needs no comma.
const LETTER_OPENERS = new Set(['dear', 'dearest', 'respected', 'esteemed']);

const CLOSING_MARKS = new Set([',', ':', '!', '.', '-', ';', '(', '\n', '¶']);
const OPENERS = new Set(
  'dear dearest respected esteemed hi hello hey good my most greetings namaste morning'.split(' '),
);

function firstNameIn(draft: Draft, from: number, to: number): string | undefined {
  const words = draft.language.tokens.slice(from, to);
  const names = words.filter(
    token =>
      (token.flags & Flag.capital) !== 0 &&
      isNamePart([token], 0) &&
      !TITLES.has(token.word) &&
      !HONORIFICS.has(token.word) &&
      !OPENERS.has(token.word) &&
      !ADJECTIVES.has(token.word) &&
      !ABROAD.has(token.word) &&
      !TITLES_ABROAD.has(token.word),
  );
  const titled = words.some(({ word }) => (TITLES.has(word) && !HONORIFICS.has(word)) || TITLES_ABROAD.has(word));
  const honored = HONORIFICS.has(words.at(-1)!.word);
  const first = names[0];
  return first && (!titled || names.length > 1 || honored) ? draft.text.slice(first.start, first.end) : undefined;
}

// Other capitalised words of a salutation that are no names.
const ADJECTIVES = new Set(
  `honorable honourable hon'ble honble honored honoured revered venerable distinguished learned exalted valued concerned
  compliments season day hour excellency your highly very much whom it may concern kind attention the and or messrs mssrs
  missus smt shri mister signor signora`.split(/\s+/),
);

// "Sehr geehrter", "Estimado": how letters open elsewhere.
const ABROAD = new Set(
  'sehr estimado estimada estimados prezado prezada egregio gentile spettabile stimato szanowny szanowna geachte vážený vážená muy cher chère'.split(
    ' ',
  ),
);
const TITLES_ABROAD = new Set(['panie', 'pani', 'dott', 'dipl']);

/** In the sign-off; on a line of its own near the end; or at the end of the last line, with at most a name behind it. */
function closesMessage(draft: Draft, hit: PhraseHit): boolean {
  const { tokens } = draft.language;
  const { from } = hit;
  const end = formulaEnd(draft, hit);
  const { signOff } = draft;
  if (signOff?.closing && tokens[from]!.start >= signOff.span.start) return true;
  const ended = end === tokens.length || tokens[end - 1]!.mark !== '';
  // What follows the greeting is the message, however formal; a closing needs something to close.
  const first = tokens[from]!.start <= Math.max(draft.body.start, draft.greeting?.end ?? 0);
  if (first || !ended) return false;
  const behind = tokens.length - end;
  if (startsLine(draft, from)) return behind <= MOST_WORDS_BELOW;
  const sentence = (tokens[from]!.flags & Flag.sentenceStart) !== 0;
  return sentence && behind <= 4 && tokens.slice(end).every(token => (token.flags & (Flag.capital | Flag.slot)) !== 0);
}

// Name, title, firm and a postscript below a closing.
const MOST_WORDS_BELOW = 60;

/**
 * Takes in what belongs to the formula: "Yours in anticipation | of a cordial association,", but neither the name nor,
 * in "Yours truly baked the cake.", the sentence.
 */
function formulaEnd({ text, language: { tokens } }: Draft, { to: from, entry }: PhraseHit): number {
  let to = from;
  while (to < tokens.length && to - from < 10 && !tokens[to - 1]!.mark && !(tokens[to]!.flags & Flag.capital)) to++;
  const after = text[tokens[to - 1]!.end] ?? '\n';
  return entry.family === 'anticipation' || ',\r\n'.includes(after) ? to : from;
}
