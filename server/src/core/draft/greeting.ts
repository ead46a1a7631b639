// Who the message greets, if anybody: "Hi Priya,", "Rupert, thank you", "Thanks for reaching out, Tom!".
import { type Analysis, hitsOf, spanOf } from '../language/analysis';
import { isGeneric } from '../language/lexicon/genericWords';
import { FILLERS, NOBODY, STARTS_TEXT, TITLES } from '../language/lexicon/names';
import { Flag, type Token } from '../language/tokens';
import type { Greeting, Slot } from './draft';

/** The opening address, or undefined where the message starts without one. "Hi there," is a greeting without a name. */
export function findGreeting(language: Analysis, slots: readonly Slot[]): Greeting | undefined {
  const { tokens } = language;
  if (tokens.length === 0) return undefined;
  const opener = Math.max(
    0,
    ...hitsOf(language, 'greeting.opener')
      .filter(hit => hit.from === 0)
      .map(hit => hit.to),
  );
  if (opener > 0) return afterOpener(language, stretchedOpener(tokens, opener), slots);
  if (ELONGATED.test(tokens[0]!.word)) return afterOpener(language, 1, slots);
  // "Bravo Yevgenia!" opens with praise, not with a name of two words.
  const praised = hitsOf(language, 'greeting.thanks').some(hit => hit.from === 0);
  return (praised ? undefined : nameFirst(language, slots)) ?? nameLast(language, slots);
}

// heyyy, hiii, hellooo: friendly spellings that no word list holds.
const ELONGATED = /^(?:he+y+|hi{2,}|hello{2,}|yo+)$/;

/** "hi heyyy", "hey hey hey": more of the same. */
function stretchedOpener(tokens: readonly Token[], opener: number): number {
  let to = opener;
  while (tokens[to] && !tokens[to - 1]!.mark && (ELONGATED.test(tokens[to]!.word) || repeats(tokens, to))) to++;
  return to;
}

function repeats(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === tokens[at - 1]!.word;
}

function afterOpener(language: Analysis, opener: number, slots: readonly Slot[]): Greeting {
  const { tokens } = language;
  let at = opener;
  let closed = closes(tokens[at - 1]!);
  while (at < tokens.length && FILLERS.has(tokens[at]!.word) && !endsSentence(tokens[at - 1]!)) {
    closed = closes(tokens[at]!);
    at++;
  }
  const found = nameAt(tokens, at, closed);
  if (!found) return greetingOf(language, 0, opener, undefined, nobodyEnd(tokens, at, closed), slots);
  return greetingOf(language, 0, opener, found, found.end ?? found.to, slots);
}

/** Past the words that address nobody in particular: "Dear Sir or Madam", "Dear Hiring Manager". */
function nobodyEnd(tokens: readonly Token[], from: number, closed: boolean): number {
  let at = from;
  const belongs = ({ word }: Token) => NOBODY.has(word) || TITLES.has(word) || word === 'or';
  while (!closed && at < tokens.length && belongs(tokens[at]!)) closed = closes(tokens[at++]!);
  return at;
}

interface Name {
  /** First token of the name proper, titles left out. */
  readonly from: number;
  readonly to: number;
  /** Past an honorific behind the name: "Anand Sir". */
  readonly end?: number;
}

/** A name, or a slot in its place, that starts at token `at`. After a closed opener ("Hi, ...") only a clear one counts. */
function nameAt(tokens: readonly Token[], at: number, closed: boolean): Name | undefined {
  let from = at;
  while (from < tokens.length && TITLES.has(tokens[from]!.word)) {
    // "Dear Sir," is over with its comma; what follows is the message.
    if (closes(tokens[from]!)) return undefined;
    from++;
  }
  let to = from;
  while (to < tokens.length && to - from < 4 && isNamePart(tokens, to, from, closed)) {
    to++;
    if (closes(tokens[to - 1]!) || isSlot(tokens[to - 1]!)) break;
  }
  if (to === from) return undefined;
  if (closed && !closes(tokens[to - 1]!)) return undefined;
  const honored = to - from > 1 && HONORIFICS.has(tokens[to - 1]!.word);
  const name = honored ? { from, to: to - 1, end: to } : { from, to };
  return tokens.slice(from, name.to).some(token => NOBODY.has(token.word)) ? undefined : name;
}

// In South Asia an honorific follows the first name: "Rajesh Sir", "Meena Madam".
const HONORIFICS = new Set(['sir', 'madam', "ma'am", 'maam', 'mam', 'ji', 'sahib', 'saheb', 'saab']);

function isNamePart(tokens: readonly Token[], at: number, from: number, closed: boolean): boolean {
  const token = tokens[at]!;
  if (isSlot(token)) return at === from;
  if (token.flags & (Flag.number | Flag.url) || token.word.startsWith("'")) return false;
  // "Hi Will, ..." names a person, "Hi Will you ..." does not: only a mark right after it makes such a word a name.
  if (STARTS_TEXT.has(token.word))
    return at === from && !closed && Boolean(token.flags & Flag.capital) && (closes(token) || isByname(tokens, at));
  if (token.flags & Flag.capital) return true;
  // "hi jo, ...", "hey kiki took me a week": lower case is a style, too; a second lower-case word is already the message.
  if (at === from) return true;
  return PARTICLES.has(token.word) && Boolean(tokens[at + 1] && tokens[at + 1]!.flags & Flag.capital);
}

/** The first word of "Big Reg" and "Little Mo". */
function isByname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return BYNAMES.has(tokens[at]!.word) && next !== undefined && Boolean(next.flags & Flag.capital) && !isNoName(next);
}

const BYNAMES = new Set(['big', 'little', 'small', 'long']);

const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'mar',
  'y',
  'e',
  'ul',
  'ur',
]);

/** "Rupert, thank you ...", "{{first_name}} - quick one". */
function nameFirst(language: Analysis, slots: readonly Slot[]): Greeting | undefined {
  const { tokens } = language;
  const limit = Math.min(3, tokens.length);
  for (let to = 1; to <= limit; to++) {
    const token = tokens[to - 1]!;
    const named = token.flags & Flag.capital && !(token.flags & (Flag.number | Flag.url));
    const alone = to === 1 && token.mark === ',' && WORD_NAMES.has(token.word);
    if (!isSlot(token) && !(named && (alone || !isNoName(token)))) return undefined;
    if (!closes(token)) continue;
    if (token.mark === '.' || token.mark === '?' || token.mark === '(') return undefined;
    // Something must follow: a lone capitalised word is a heading or a name by itself, not an address.
    return to < tokens.length ? greetingOf(language, 0, 0, { from: 0, to }, to, slots) : undefined;
  }
  return undefined;
}

// "Will, thank you ...": nothing else that starts with such a word has a comma right behind it.
const WORD_NAMES = new Set(['will', 'may', 'hope', 'august']);

/** "Thanks for reaching out, Tom!", "Congrats on the new role, Jane!". */
function nameLast(language: Analysis, slots: readonly Slot[]): Greeting | undefined {
  const { tokens, sentences } = language;
  const sentence = sentences[0];
  if (!sentence) return undefined;
  const opens = hitsOf(language, 'greeting.thanks').some(hit => hit.from === 0);
  for (let at = 1; at < Math.min(sentence.to, 25); at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    const separated = before.mark === ',' || before.mark === '-';
    if (isSlot(token) && closes(token) && (separated || at === 1))
      return greetingOf(language, at, at, { from: at, to: at + 1 }, at + 1, slots);
    // "cheers dean, ...": lower case is a style, too, where nothing but a name can stand.
    const lower = at === 1 && opens && closes(token) && token.mark === ',' && BARE_THANKS.has(before.word);
    if (!(token.flags & Flag.capital || (lower && !isGeneric(token.word))) || isNoName(token)) continue;
    // One or two capitalised words between a comma and the next mark; right after "Thanks" or "Well done" no comma is needed.
    const to = closes(token)
      ? at + 1
      : tokens[at + 1] && tokens[at + 1]!.flags & Flag.capital && closes(tokens[at + 1]!)
        ? at + 2
        : undefined;
    if (to === undefined) continue;
    // "..., Ximena." ends the sentence like an address; "in Oslo, Norway" and "at Acme, Berlin" are places.
    const ends = to === sentence.to && !(before.flags & Flag.capital && at > 1);
    const addressed = (at <= 2 && ADDRESSABLE.has(before.word)) || (token.mark !== '.' && ENDS_THANKS.has(before.word));
    if ((separated && (opens || ends)) || (opens && addressed)) {
      return greetingOf(language, at, at, { from: at, to }, to, slots);
    }
  }
  return undefined;
}

const BARE_THANKS = new Set(['cheers', 'thanks', 'ta', 'congrats', 'welcome', 'kudos', 'bravo']);

const ADDRESSABLE = new Set([
  'yes',
  'yeah',
  'yep',
  'sure',
  'right',
  'absolutely',
  'ok',
  'okay',
  'done',
  'off',
  'bravo',
  'kudos',
  'aboard',
  'thanks',
  'you',
  'cheers',
  'congrats',
  'congratulations',
  'welcome',
  'ta',
  'morning',
  'evening',
  'wow',
  'oh',
  'omg',
  'aw',
  'yay',
  'hooray',
]);

/** "Thanks for connecting Marco!": what thanks end with, so that a name behind it is called, not spoken of. */
const ENDS_THANKS = new Set(
  'connecting connection connect invite invitation request accepting add adding out back'.split(' '),
);

function greetingOf(
  language: Analysis,
  start: number,
  openerEnd: number,
  name: Name | undefined,
  to: number,
  slots: readonly Slot[],
): Greeting {
  const { tokens } = language;
  const last = tokens[to - 1]!;
  const nameSpan = name && spanOf(language, name.from, name.to);
  return {
    span: { start: tokens[start]!.start, end: last.end },
    opener: openerEnd > start ? spanOf(language, start, openerEnd) : undefined,
    name: name && !isSlot(tokens[name.from]!) ? nameSpan : undefined,
    slot:
      name && isSlot(tokens[name.from]!) ? slots.find(slot => slot.span.start === tokens[name.from]!.start) : undefined,
    end: tokens[to]?.start ?? last.end,
  };
}

function isNoName({ word }: Token): boolean {
  return NOBODY.has(word) || STARTS_TEXT.has(word);
}

function isSlot(token: Token): boolean {
  return (token.flags & Flag.slot) !== 0;
}

function closes(token: Token): boolean {
  return token.mark !== '' && token.mark !== '"';
}

function endsSentence(token: Token): boolean {
  return (token.flags & Flag.sentenceEnd) !== 0;
}
