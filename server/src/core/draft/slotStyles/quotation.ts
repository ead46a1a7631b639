// Where a quotation ends: inside one, brackets are mostly an editor's. Apostrophes and inch marks open none.
import { isWord, OPENERS, type Scan } from './context';

const LONGEST_QUOTATION = 600;
const CLOSING = new Map([
  [0x22, '"'],
  [0x201c, '”'],
  [0x201e, '“”'],
  [0xab, '»'],
  [0x2018, '’'],
]);

/** Whether the character may open a quotation. */
export function isQuotationMark(code: number): boolean {
  return CLOSING.has(code);
}

/**
 * The end of the quotation that the character at `at` opens, within its paragraph; 0 where the character opens none; where
 * it opens one that nothing closes, the offset up to which that is known, negative.
 */
export function quotationEnd({ text, end }: Scan, at: number, code: number): number {
  const closing = CLOSING.get(code);
  if (closing === undefined || isWord(text.charCodeAt(at - 1)) || /\s/.test(text[at + 1] ?? ' ')) return 0;
  // A pasted template in quotation marks: “Hi [name], thanks ...”
  const word = /^[“"„«‘*_]*([a-z]+)/i.exec(text.slice(at, at + 16))?.[1] ?? '';
  if (OPENERS.has(word.toLowerCase())) return 0;
  const limit = Math.min(end, at + LONGEST_QUOTATION);
  for (let i = at + 1; i < limit; i++) {
    const char = text[i]!;
    if (char === '\n' && /^\r?\n/.test(text.slice(i + 1, i + 3))) return -i;
    if (closing.includes(char) && (code !== 0x2018 || !isWord(text.charCodeAt(i + 1)))) return i;
  }
  return -limit;
}
