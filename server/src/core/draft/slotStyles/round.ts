// `(name)`, `(INSERT NAME)`, `((name))`: parentheses hold asides far more often than slots, so the words inside must be
// template language and the text around them must be waiting for a noun.
import { isNamePart, isSlotName, slotWords } from '../slotNames';
import {
  afterOpener,
  aloneOnLine,
  type Found,
  isLetter,
  isWord,
  matching,
  nounIsDue,
  type Scan,
  wordBefore,
} from './context';

/** Looks at the `(` at `at`. */
export function roundSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  if (isWord(text.charCodeAt(at - 1)) || text[at - 1] === ']') return undefined;
  const last = matching(scan, at, '(', ')');
  if (last < 0) return undefined;
  const doubled = text[at + 1] === '(' && text[last - 1] === ')';
  const inset = doubled ? 2 : 1;
  const name = text.slice(at + inset, last + 1 - inset).trim();
  if (name.length < 2 || name.length > 80 || !isLetter(name.charCodeAt(0))) return undefined;
  return isSlot(scan, at, last, name, doubled) ? { start: at, end: last + 1, name, style: '(name)' } : undefined;
}

function isSlot(scan: Scan, at: number, last: number, name: string, doubled: boolean): boolean {
  if (/^insert\b/i.test(name)) return slotWords(name).length < 12;
  if (!isSlotName(name)) return afterOpener(scan, at) && /^[A-Z]{2,}(?:[ _][A-Z]+)*$|\b[Nn]ame$/.test(name);
  if (doubled || /^[A-Za-z]+_[A-Za-z_]+$/.test(name)) return true;
  if (LINK.test(name)) return true;
  if (scan.quoted) return false;
  if (isNamePart(name)) return afterOpener(scan, at);
  if (aloneOnLine(scan.text, at, last + 1)) return true;
  const before = wordBefore(scan, at);
  const capital = name[0] !== name[0]!.toLowerCase();
  // "Tenet (Film)" tells two things of one name apart.
  if (capital && before.word !== '') return !before.capital || nounIsDue(scan, at);
  return before.word === '' ? before.mark === '' || before.mark === ',' || capital : nounIsDue(scan, at);
}

// A link that never got in is no aside: "The write-up is here (link)."
const LINK = /^(?:(?:insert|add|your|calendar|calendly|booking|article|post) )?(?:link|url)(?: here)?$/i;
