// `[name]`, `[[name]]`, and the many other things that writers put into square brackets. Outside quotations a bracket is
// a slot unless it looks like one of those; inside, it is an editor's insertion unless it speaks template language.
import { isNamePart, isSlotName, slotWords } from '../slotNames';
import { afterListMark, type Found, isLetter, isWord, matching, nounIsDue, type Scan } from './context';

/** Looks at the `[` at `at`. */
export function squareSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const last = matching(scan, at, '[', ']');
  if (last < 0 || isLink(scan, at, last)) return undefined;
  const doubled = text[at + 1] === '[' && text[last - 1] === ']' && matching(scan, at + 1, '[', ']') === last - 1;
  const escaped = text[at - 1] === '\\' && text[last - 1] === '\\';
  const inset = doubled || escaped ? 1 : 0;
  const name = text.slice(at + 1 + (doubled ? 1 : 0), last - inset).trim();
  const found = { start: escaped ? at - 1 : at, end: last + 1, name, style: doubled ? '[[name]]' : '[name]' };
  if (name === '')
    return !afterListMark(scan, at) && nounIsDue(scan, at) && /[\s,!.?:;]/.test(text[last + 1] ?? ' ')
      ? found
      : undefined;
  if (isTaskBox(scan, at, name) || isReference(name) || isEditorial(name)) return undefined;
  const clear = isSlotName(name);
  if (isInsideWord(scan, at, last, name, clear)) return undefined;
  if (scan.quoted) return clear && !isNamePart(name) ? found : undefined;
  if (clear) return found;
  return isAside(name) ? undefined : found;
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
  if (!/[\p{L}\p{N}]/u.test(name)) return !/^(?:_+|\?{2,}|#+|-{2,})$/.test(name);
  if (/^\d/.test(name)) return !isSlotName(name.replace(/\d/g, ''));
  if (/^[A-Z]{1,10}[- #]?\d+$/.test(name)) return !isSlotName(name);
  return /^(?:https?:|mailto:|www\.)/i.test(name) || /^(?:p|pp|vol|no|fig|ch|§)\.? ?\d/i.test(name);
}

const EDITORIAL = new Set(
  `sic sic! recte emphasis|added emphasis|mine my|emphasis italics|added italics|mine our|emphasis edited edit update updated upd redacted censored deleted expletive|deleted bleep
   snip laughter laughs laughing laugh lol applause cheers pause sighs sigh inaudible crosstalk music coughs cough wink winks smile smiles grin grins shrug shrugs hug hugs blush blushes
   gasp gasps cries facepalm deadpan sarcasm irony joke joking kidding spoiler spoilers spoiler|alert nsfw oc
   external ext internal spam bulk secure encrypted confidential private urgent important action|required fwd fw re aw wg resolved solved closed duplicate wip rfc patch ann
   citation|needed clarification|needed who? when? which? dubious
   my|translation translated trans tr ed eds ed|note editor's|note editor’s|note translator's|note nb n.b. ps pdf paywall paywalled ot off|topic tl;dr tldr cont contd continued
   unclear illegible not|shown end|quote end|of|quote unquote`
    .split(/\s+/)
    .map(entry => entry.replace(/\|/g, ' ')),
);

/** What editors, mail programs and chatting people put into brackets. */
function isEditorial(name: string): boolean {
  const plain = name.toLowerCase().replace(/\s+/g, ' ');
  if (EDITORIAL.has(plain) || EDITORIAL.has(plain.replace(/[.!:]+$/, ''))) return true;
  if (/^(?:\.\s?){2,}$|^…$/.test(plain)) return true;
  if (
    /^(?:sic|edit|edited|update|updated|ed|eds|nb|n\.b\.|ps|note|correction|disclaimer|spoiler|translated|transl|trans)\b[.!:,;] /.test(
      plain,
    )
  )
    return true;
  return / (?:withheld|redacted|removed|omitted|deleted|censored|added|changed|translated)[.!]?$/.test(plain);
}

/** `a[i+1]`, `[s]he`, `colleague[s]`, `[re]discovered`, `Human[Kind]`. */
function isInsideWord({ text }: Scan, at: number, last: number, name: string, clear: boolean): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(last + 1);
  const glued = isWord(before) || before === 41 /* ) */;
  if (glued) return !clear || name.length < 3;
  if (!isLetter(after) || clear) return false;
  // "[[occupation]]s" is a plural.
  return !(text[last + 1] === 's' && !isWord(text.charCodeAt(last + 2)) && name.length > 2);
}

const INSTRUCTION =
  /^(?:insert|add|enter|mention|include|describe|specify|put|fill|choose|pick|select|write|say|share|name|compliment|refer|reference|explain|briefly|optional|personal|personali[sz]ed?|customi[sz]e|something|one|two|a|an|your|their|his|her|e\.?g)\b/i;

/** A whole remark in brackets: "[I wrote this on the train.]" An instruction to the writer is none: "[Add one line on ...]". */
function isAside(name: string): boolean {
  const words = slotWords(name);
  if (words.length < 4 || INSTRUCTION.test(name)) return false;
  if (
    /^(?:i|i'm|i’m|i've|i’ve|we|this|that|it|it's|it’s|sorry|no|not|yes|and|but|so|which|as|see|thanks|please|by|if|apologies|not|btw|ps)\b/i.test(
      name,
    )
  )
    return true;
  return /[.!?]$/.test(name);
}
