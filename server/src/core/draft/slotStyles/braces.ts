// `{name}`, `{{first_name}}`, `{!Contact.FirstName}`, `{Hi|Hello}`, and with a sigil `${name}`, `#{name}`, `%{name}`, `@{name}`.
// People do not write braces in prose, so nearly everything in them is a slot; names and code are not.
import { isSlotName } from '../slotNames';
import { type Found, isLetter, isWord, matching, nounIsDue, type Scan } from './context';
import { isEditorial } from './editorial';
import { mismatched } from './mismatched';

/** Looks at the `{` at `at`. */
export function braceSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const last = matching(scan, at, '{', '}');
  if (last < 0) return mismatched(scan, at);
  let depth = 1;
  while (text[at + depth] === '{' && text[last - depth] === '}' && depth < 3) depth++;
  const escaped = text[at - 1] === '\\';
  const sigil = SIGILS.has(text[at - 1] ?? '') ? 1 : 0;
  const inside = text.slice(at + depth, last + 1 - depth);
  const name = inside.replace(/^[\s!$@#%=:*-]+|[\s%*\\-]+$/g, '');
  const found = {
    start: escaped ? at - 1 : at - sigil,
    end: last + 1,
    name,
    style: styleOf(text, at, depth, sigil, inside),
  };
  if (HUGS.test(name) || isEditorial(name)) return undefined;
  if (depth > 1) return found;
  if (name === '') return nounIsDue(scan, at) && !isWord(text.charCodeAt(at - 1)) ? found : undefined;
  if (/^%.*%$/s.test(inside) || (sigil && isLetter(name.charCodeAt(0)))) return found;
  return isTemplate(scan, at, last, name) ? found : undefined;
}

const SIGILS = new Set(['$', '#', '@', '%']);

// ((hugs)), {{{hugs}}}: older than template engines.
const HUGS = /^(?:big )?hugs?(?: and kisses)?!?$/i;

function styleOf(text: string, at: number, depth: number, sigil: number, inside: string): string {
  if (depth > 1) return '{{name}}';
  if (sigil) return `${text[at - 1]}{name}`;
  if (inside.includes('|') && !inside.includes('=')) return '{a|b}';
  return inside.startsWith('!') ? '{!name}' : '{name}';
}

function isTemplate(scan: Scan, at: number, last: number, name: string): boolean {
  const { text } = scan;
  const clear = isSlotName(name);
  // Hack{Cville}, {re}boot, \textbf{x}
  const before = text.charCodeAt(at - 1);
  if (isWord(before) || before === 41 /* ) */) return clear && nounIsDue(scan, at);
  if (isTail(text, last + 1)) return clear && name.length > 2;
  if (clear) return true;
  if (/^\d$/.test(name)) return nounIsDue(scan, at);
  return !isCode(name) && /^[\p{L}_]/u.test(name) && name.length <= 160;
}

/** Letters right behind the brace that are more than a plural or a possessive. */
function isTail(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false;
  return !(text[at] === 's' && !isWord(text.charCodeAt(at + 1)));
}

/** JSON, sets, CSS, function bodies. */
function isCode(name: string): boolean {
  return /[;"\\]|=>|\(\)|^\w+:\s*[\d'[{]|^\w(?:\s*,\s*\w)+$|^[\w-]+:\s*[\w#-]+$/.test(name);
}
