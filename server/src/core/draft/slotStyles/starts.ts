// With which characters a slot may start, and who looks at it then. The scan asks this of every character, so it is a table.
import { angleSlot, escapedAngleSlot, guillemetSlot } from './angles';
import { braceSlot } from './braces';
import { isLetter, type Recogniser } from './context';
import {
  atSlot,
  dollarSlot,
  dotsSlot,
  fencedSlot,
  hashSlot,
  percentSlot,
  questionSlot,
  starSlot,
  underscoreSlot,
} from './fences';
import { wideSlot } from './mismatched';
import { isQuotationMark } from './quotation';
import { roundSlot } from './round';
import { squareSlot } from './square';

/** What a character is to the scan. */
export enum Kind {
  nothing = 0,
  /** A letter or a digit. */
  word = 1,
  /** A slot may start here. */
  mark = 2,
  /** The same, but only if the next character is equal: one full stop is none. */
  doubled = 3,
  /** A slot or a quotation may start here. */
  quote = 4,
}

const RECOGNISERS: readonly (readonly [marks: string, recogniser: Recogniser])[] = [
  ['[', squareSlot],
  ['(', roundSlot],
  ['{', braceSlot],
  ['<', angleSlot],
  ['«‹', guillemetSlot],
  ['&', escapedAngleSlot],
  ['【［｛＜〔（', wideSlot],
  ['*', starSlot],
  ['$', dollarSlot],
  ['%', percentSlot],
  ['@', atSlot],
  ['#', hashSlot],
  ['_', underscoreSlot],
  ['|~^=!+', fencedSlot],
  ['.', dotsSlot],
  ['?', questionSlot],
];

const byCode = new Map(
  RECOGNISERS.flatMap(([marks, recogniser]) => [...marks].map(mark => [mark.charCodeAt(0), recogniser] as const)),
);

/** Who looks at a slot that starts with this character. */
export function recogniserOf(code: number): Recogniser | undefined {
  return byCode.get(code);
}

/** What the character is to the scan. */
export function kindOf(code: number): Kind {
  return code < 128 ? ASCII[code]! : compute(code);
}

function compute(code: number): Kind {
  if (isQuotationMark(code)) return Kind.quote;
  if (code === 46 /* . */ || code === 63 /* ? */) return Kind.doubled;
  if (byCode.has(code) || code === 58 /* : of an address */) return Kind.mark;
  return isLetter(code) || (code >= 48 && code <= 57) ? Kind.word : Kind.nothing;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => compute(code));
