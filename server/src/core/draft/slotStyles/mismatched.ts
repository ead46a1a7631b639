// Slots whose brackets do not match, `[Name}` and `{{first_name}`, and the wide brackets of Chinese and Japanese keyboards.
import { isSlotName } from '../slotNames';
import { afterOpener, type Found, type Scan } from './context';

/** Looks at the `[`, `{` or `<` at `at`, whose partner is missing. */
export function mismatched(scan: Scan, at: number): Found | undefined {
  const rest = scan.text.slice(at, Math.min(scan.end, at + 60));
  const [all, inside = '', close] =
    /^[[{<]{1,3} ?([\p{L}_][\p{L}\p{N}_ .'-]{0,40}?) ?([\]})>]{1,3}|(?=[,!]))/u.exec(rest) ?? [];
  if (all === undefined || !isSlotName(inside)) return undefined;
  // "Hi [Name, thanks": never closed, so only a greeting shows where the slot ends.
  if (close === '' && !afterOpener(scan, at)) return undefined;
  return {
    start: at,
    end: at + all.length,
    name: inside.trim(),
    style: all[0] === '{' ? '{name}' : all[0] === '<' ? '<name>' : '[name]',
  };
}

const WIDE: Readonly<Record<string, string>> = {
  '【': '】',
  '［': '］',
  '｛': '｝',
  '＜': '＞',
  '〔': '〕',
  '（': '）',
};

/** Looks at a wide opening bracket at `at`. */
export function wideSlot(scan: Scan, at: number): Found | undefined {
  const close = scan.text.slice(at + 1, Math.min(scan.end, at + 42)).indexOf(WIDE[scan.text[at]!]!);
  if (close < 1) return undefined;
  const name = scan.text.slice(at + 1, at + 1 + close).trim();
  return isSlotName(name) ? { start: at, end: at + close + 2, name, style: '[name]' } : undefined;
}
