// Slots that shout: `FNAME`, `COMPANY NAME`, `INSERT NAME HERE`, `TODO`, `XYZ Company`.
import { isSlotName } from '../slotNames';
import { type Found, nounIsDue, OPENERS, type Scan, wordBefore } from './context';

const NAMES = /^(?:F|L|FIRST|LAST|FULL|GIVEN|SUR|COMPANY|EVENT|SCHOOL|JOB)(?:NAME|TITLE)$/;
const CORE = /^(?:NAME|COMPANY|EMPLOYER|UNIVERSITY|CONFERENCE|EVENT|INDUSTRY|POSITION|RECIPIENT|CITY|TOPIC)$/;
const NOTES = new Set(['TODO', 'FIXME', 'TKTK', 'TKTKTK']);
const OPEN_NOTES = new Set(['TBD', 'TBC', 'TBA', 'TK', 'YYY', 'XYZ', 'ABC']);

/** Looks at the word in capitals that starts at `at`, and at those that follow it. */
export function capitals(scan: Scan, at: number, word: string): Found | undefined {
  const { text } = scan;
  const run = RUN.exec(text.slice(at, Math.min(scan.end, at + 70)))?.[0] ?? word;
  const found = (name: string, style: string) => ({ start: at, end: at + name.length, name, style });
  if (/^(?:INSERT|ENTER|ADD) [A-Z]/.test(run)) return found(run, 'INSERT NAME');
  if (NAMES.test(word)) return found(word, 'FNAME');
  if (run !== word) return NAMING.test(run) && isSlotName(run) ? found(run, 'FNAME') : undefined;
  if (NOTES.has(word)) return /^ (?:list|app|item)/.test(text.slice(at + 4, at + 12)) ? undefined : found(word, 'TODO');
  if (OPEN_NOTES.has(word)) return openNote(scan, at, word);
  return CORE.test(word) && nounIsDue(scan, at) && !isShouted(scan, at) ? found(word, 'FNAME') : undefined;
}

// The words in capitals from here on: "COMPANY NAME", "RECIPIENT'S NAME".
const RUN = /^[A-Z]+(?:(?: |['’]S )[A-Z]{2,}){0,6}(?![\w'’])/;
const NAMING = /\b(?:NAME|TITLE|HERE)\b/;

/** Whether the word before is in capitals, too: "SO HAPPY FOR YOUR COMPANY". */
function isShouted(scan: Scan, at: number): boolean {
  const before = scan.text.slice(wordBefore(scan, at).start, at);
  return /[A-Z]{2}/.test(before);
}

/** "Let's meet at TBD" is open; "the venue is TBC" tells something. XYZ and ABC are dummies in front of "Company", too. */
function openNote(scan: Scan, at: number, word: string): Found | undefined {
  const end = at + word.length;
  const before = wordBefore(scan, at).word;
  const found = { start: at, end, name: word, style: word.startsWith('T') ? 'TODO' : 'XXX' };
  const firm = /^ (?:Company|Corp|Corporation|Inc|Ltd|LLC|University|Industries)\b/i.exec(
    scan.text.slice(end, end + 14),
  );
  if (/^(?:XYZ|ABC)$/.test(word)) {
    if (firm) return { ...found, end: end + firm[0].length };
    return word === 'XYZ' && /^(?:at|from|with|of|in|company|about)$/.test(before) ? found : undefined;
  }
  if (word === 'TK' && OPENERS.has(before)) return undefined;
  return /^(?:is|are|was|be|and|or|a|an|the|it's|last|first|next|with|about|by)$/.test(before) || !nounIsDue(scan, at)
    ? undefined
    : found;
}
