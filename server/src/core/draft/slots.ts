// Finds the template placeholders that a message still holds. The scan looks only at characters and words with which a
// slot can start; what counts as one is told apart style by style in slotStyles/.
import type { CanonicalSlot, Slot, Zone } from './draft';
import { canonicalSlot } from './slotNames';
import { endsLine, type Found, OPENERS, type Scan, TITLES, wordBefore } from './slotStyles/context';
import { quotationEnd } from './slotStyles/quotation';
import { Kind, kindOf, recogniserOf } from './slotStyles/starts';
import { wordEnd, wordSlot } from './slotStyles/words';

/** The slots outside `zones`, in order of place, none overlapping another. The work is linear in the length of `text`. */
export function findSlots(text: string, zones: readonly Zone[]): Slot[] {
  const slots: Slot[] = [];
  const isLinkLabel = linkLabels(text);
  let at = 0;
  for (const { span } of zones) {
    if (span.start > at) scanStretch(text, at, span.start, isLinkLabel, slots);
    at = Math.max(at, span.end);
  }
  if (at < text.length) scanStretch(text, at, text.length, isLinkLabel, slots);
  return slots;
}

function scanStretch(text: string, start: number, end: number, isLinkLabel: Scan['isLinkLabel'], slots: Slot[]): void {
  const plain: Scan = { text, start, end, quoted: false, isLinkLabel };
  const quotation: Scan = { text, start, end, quoted: true, isLinkLabel };
  /** For an opening mark that nothing closes, up to where that is known. */
  const unclosed = new Map<number, number>();
  let quoteEnd = 0;
  let addressEnd = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.nothing || (kind === Kind.doubled && text.charCodeAt(at + 1) !== code)) {
      at++;
      continue;
    }
    const scan = at < quoteEnd ? quotation : plain;
    let found: Found | undefined;
    let next = at + 1;
    if (kind === Kind.word) {
      next = wordEnd(text, at, end);
      if (next < 0) {
        next = -next;
        if (at >= addressEnd) found = wordSlot(scan, at);
      }
    } else {
      // A brace has no business in an address; all other marks have.
      if (at >= addressEnd || code === 91 || code === 123 || code === 60) found = recogniserOf(code)?.(scan, at);
      if (code === 58 && at >= addressEnd && text.startsWith('//', at + 1)) addressEnd = nextBlank(text, at, end);
      if (kind === Kind.quote && !found && at >= quoteEnd && at >= (unclosed.get(code) ?? 0)) {
        quoteEnd = quotationEnd(scan, at, code);
        if (quoteEnd < 0) unclosed.set(code, -quoteEnd);
      }
    }
    if (found && found.start >= (slots.at(-1)?.span.end ?? 0)) {
      slots.push(slotOf(scan, found));
      next = found.end;
    }
    at = next;
  }
}

function nextBlank(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at;
}

/** What the slot stands for: its words decide, and after them its place. */
function slotOf(scan: Scan, { start, end, name, style }: Found): Slot {
  return { span: { start, end }, name, canonical: inPlace(scan, start, end, canonicalSlot(name)), style };
}

const NAMES = new Set<CanonicalSlot>(['recipient.first', 'recipient.last', 'recipient.full']);

function inPlace(scan: Scan, start: number, end: number, canonical: CanonicalSlot): CanonicalSlot {
  const person = NAMES.has(canonical) || canonical === 'shared.contact' || canonical === 'me.name';
  const { word } = wordBefore(scan, start);
  if (TITLES.has(word)) return person || canonical === 'free' ? 'recipient.last' : canonical;
  // A greeting names the recipient, whatever the slot is called: "Hi [Prospect],". "Dear [title] ..." has no name yet.
  if (OPENERS.has(word) || scan.text[start] === ' ') {
    if (canonical === 'recipient.role') return 'free';
    return (person || canonical === 'free') && !NAMES.has(canonical) ? 'recipient.first' : canonical;
  }
  return person && isSignature(scan, start, end) ? 'me.name' : canonical;
}

const CLOSING =
  /^[ \t*_~–—-]*(?:(?:all the |with |kind(?:est)? |warm(?:est)? |best |many )*(?:best|regards|wishes|thanks|cheers|sincerely|yours|love|warmly))?[ \t,!–—-]*$/i;

/** "[Name]" on a line of its own below the text, alone or after "Best,". */
function isSignature({ text, start: from }: Scan, start: number, end: number): boolean {
  if (!endsLine(text, end)) return false;
  const line = Math.max(from, text.lastIndexOf('\n', start - 1) + 1, start - 40);
  return CLOSING.test(text.slice(line, start)) && text.slice(Math.max(from, line - 80), line).trim() !== '';
}

/** Whether the text defines a reference link of that label, `[label]: url`; read once, and only where it may matter. */
function linkLabels(text: string): (label: string) => boolean {
  if (!text.includes(']:')) return () => false;
  const labels = new Set<string>();
  for (const [, label = ''] of text.matchAll(
    /^ {0,3}\[([^\]\r\n]{1,100})\]:[ \t]*<?(?:[a-z][a-z0-9+.-]*:|www\.|[./#])/gim,
  ))
    labels.add(folded(label));
  return label => labels.has(folded(label));
}

const folded = (label: string) => label.trim().toLowerCase().replace(/\s+/g, ' ');
