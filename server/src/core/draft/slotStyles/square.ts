// `[name]`, `[[name]]`, and the many other things that writers put into square brackets. Outside quotations a bracket is
// a slot unless it looks like one of those; inside, it is an editor's insertion unless it speaks template language.
import { isNamePart, isSlotName, slotWords } from '../slotNames';
import {
  afterListMark,
  afterOpener,
  type Found,
  isLetter,
  isWord,
  matching,
  nounIsDue,
  type Scan,
  wordBefore,
} from './context';
import { isEditorial } from './editorial';
import { mismatched } from './mismatched';

/** Looks at the `[` at `at`. */
export function squareSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const last = matching(scan, at, '[', ']');
  if (last < 0) return mismatched(scan, at);
  if (isLink(scan, at, last)) return undefined;
  const doubled = text[at + 1] === '[' && text[last - 1] === ']' && matching(scan, at + 1, '[', ']') === last - 1;
  const escaped = text[at - 1] === '\\' && text[last - 1] === '\\';
  const inset = doubled || escaped ? 1 : 0;
  const name = text.slice(at + 1 + (doubled ? 1 : 0), last - inset).trim();
  const found = { start: escaped ? at - 1 : at, end: last + 1, name, style: doubled ? '[[name]]' : '[name]' };
  if (name === '')
    return !afterListMark(scan, at) && nounIsDue(scan, at) && /[\s,!.?:;]/.test(text[last + 1] ?? ' ')
      ? found
      : undefined;
  // "Hi [...]," waits for a name; everywhere else the dots mark an omission.
  if (/^(?:\.{3,}|…)$/.test(name) && afterOpener(scan, at) && text[last + 1] === ',') return found;
  if (isTaskBox(scan, at, name) || isReference(name) || isEditorial(name)) return undefined;
  const clear = isSlotName(name);
  if (isInsideWord(scan, at, last, clear)) return undefined;
  if (scan.quoted) return clear && !isNamePart(name) ? found : undefined;
  if (clear) return found;
  return isAside(scan, at, last, name) ? undefined : found;
}

/** `[text](url)`, `![alt](url)`, `[text][label]`, `[label]` and `[label]: url`. The target is a zone, so the `(` may lie behind the stretch. */
function isLink(scan: Scan, at: number, last: number): boolean {
  const { text } = scan;
  const after = text[last + 1];
  if (after === '(' && !/^\((?:e?s|n|in|innen)\)/.test(text.slice(last + 1, last + 9))) return true;
  if (after === ':' && isDefinition(scan, at, last)) return true;
  if (after === '[') {
    const end = matching(scan, last + 1, '[', ']');
    const label = text.slice(last + 2, end);
    if (end > 0 && scan.isLinkLabel(label || text.slice(at + 1, last))) return true;
  }
  return scan.isLinkLabel(text.slice(at + 1, last));
}

/** `[label]: https://...` at the start of a line. */
function isDefinition({ text }: Scan, at: number, last: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return (
    /(?:^|\n) {0,3}$/.test(before) &&
    /^:[ \t]*<?(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.|[./#])/i.test(text.slice(last + 1, last + 40))
  );
}

/** `- [ ]`, `- [x]`, `* [-]`. */
function isTaskBox(scan: Scan, at: number, name: string): boolean {
  return name.length === 1 && afterListMark(scan, at) && /^[xX\-/~!?v✓✔]$/.test(name);
}

/** Citations, footnotes, years, times, tickets, links: `[1]`, `[^2]`, `[2019 edition, page 4]`, `[ABC-12]`, `[...]`. */
function isReference(name: string): boolean {
  if (/^[\^@]/.test(name)) return !isSlotName(name.slice(1));
  if (!/\p{L}/u.test(name)) return !/^(?:_+|\?{2,}|#+|-{2,})$/.test(name);
  if (/^(?:\w-\w)+$/.test(name)) return true;
  if (/^\d/.test(name)) return !isSlotName(name.replace(/\d/g, ''));
  if (/^[A-Z]{1,10}[- #]?\d+$/.test(name)) return !isSlotName(name);
  return /^(?:https?:|mailto:|www\.)/i.test(name) || /^(?:p|pp|vol|no|fig|ch|§)\.? ?\d/i.test(name);
}

/** `a[i+1]`, `[s]he`, `colleague[s]`, `[re]discovered`, `Human[Kind]`; but "Hi[name]" lacks a blank and is a slot. */
function isInsideWord(scan: Scan, at: number, last: number, clear: boolean): boolean {
  const { text } = scan;
  const before = text.charCodeAt(at - 1);
  if (isWord(before) || before === 41 /* ) */) return !clear || !nounIsDue(scan, at);
  if (clear || !isLetter(text.charCodeAt(last + 1))) return false;
  // "[[occupation]]s" is a plural.
  return last - at < 4 || text[last + 1] !== 's' || isWord(text.charCodeAt(last + 2));
}

const INSTRUCTION =
  /^(?:insert|add|enter|mention|include|describe|specify|put|fill|choose|pick|select|write|say|share|name|compliment|refer|reference|explain|briefly|optional|personal|personali[sz]ed?|customi[sz]e|something|one|two|a|an|your|their|his|her|e\.?g)\b/i;

const REMARK = /^(?:i|i['’]m|i['’]ve|we|this|that|it|it['’]s|and|but|so|which|who|as|see|please|by|if|or rather)\b/i;
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'them', 'this', 'that', 'we', 'who']);

/** A remark in brackets: "[no pun intended]", "he [Tom] said". "[Add one line on ...]" tells the writer what to do. */
function isAside(scan: Scan, at: number, last: number, name: string): boolean {
  const before = wordBefore(scan, at);
  if (PRONOUNS.has(before.word) || /^in \p{Lu}/u.test(name)) return true;
  // "[EN] Dear all", "Robert [Bob] Smith"
  if (/^[A-Z]{2}$/.test(name) && before.word === '' && before.mark === '') return true;
  const due = nounIsDue(scan, at);
  if (before.capital && !due && /^\p{Lu}\p{Ll}+$/u.test(name) && /^ \p{Lu}/u.test(scan.text.slice(last + 1, last + 4)))
    return true;
  const words = slotWords(name).length;
  if (words < 2 || INSTRUCTION.test(name)) return false;
  return (
    /^(?:yes|no|not|sorry|btw|thanks|apologies)\b/i.test(name) ||
    (REMARK.test(name) && (words > 3 || !due)) ||
    (words > 3 && /[.!?]$/.test(name))
  );
}
