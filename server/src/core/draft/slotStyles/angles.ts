// `<name>`, `<<name>>`, `«name»`, `‹name›`, `<%= name %>`, `&lt;name&gt;`: against HTML tags, autolinks, generics, hearts
// and the quotation marks of half of Europe.
import { isSlotName } from '../slotNames';
import { afterOpener, type Found, isLetter, isWord, type Scan } from './context';
import { isEditorial } from './editorial';
import { mismatched } from './mismatched';

/** Looks at the `<` at `at`. */
export function angleSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const depth = text[at + 1] === '<' ? 2 : 1;
  const last = closing(scan, at + depth, '>');
  if (last < 0 || (depth === 2 && text[last + 1] !== '>')) return mismatched(scan, at);
  const end = last + depth;
  const inside = text.slice(at + depth, last);
  if (/^[%?].*[%?]$/.test(inside))
    return { start: at, end, name: inside.replace(/^[%?=\s-]+|[%?\s-]+$/g, ''), style: '<% name %>' };
  const name = inside.replace(/^[\s#]+|[\s#]+$/g, '');
  if (name === '') return afterOpener(scan, at) ? { start: at, end, name, style: '<name>' } : undefined;
  if (!isLetter(name.charCodeAt(0)) || name.length > 80) return undefined;
  if (depth === 2) return inside === name || isSlotName(name) ? { start: at, end, name, style: '<<name>>' } : undefined;
  return isTemplate(scan, at, end, inside, name) ? { start: at, end, name, style: '<name>' } : undefined;
}

function isTemplate(scan: Scan, at: number, end: number, inside: string, name: string): boolean {
  const { text } = scan;
  // Vec<Option<T>>
  if (isWord(text.charCodeAt(at - 1))) return false;
  const clear = isSlotName(name);
  if (inside !== name && !clear) return false;
  // Attributes, closing tags, addresses, paths
  if (/[=@"\\]|:\/\/|^mailto:|\/$/.test(name) || (name.includes('/') && !clear && !name.includes(' '))) return false;
  const tag = name.toLowerCase();
  if (HTML.has(tag) || isEditorial(name)) return false;
  if (text.startsWith('</', end) || text.slice(end, end + 400).includes(`</${name}>`)) return false;
  if (name.length === 1) return afterOpener(scan, at);
  return clear || name.split(/\s+/).length <= 8;
}

// Without those that are likelier to be slots in a message: link, title, time, address, subject, ...
const HTML = new Set(
  `a abbr acronym b bdi bdo big blockquote body br button canvas center cite code col dd del dfn dir div dl dt em embed fieldset figcaption figure font footer form frame
   h1 h2 h3 h4 h5 h6 head hr html i iframe img input ins kbd label legend li main mark marquee meta nav noscript ol optgroup p param pre q rp rt ruby s samp script
   select small span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead tr tt u ul var wbr`.split(
    /\s+/,
  ),
);

/** Looks at the `«` or `‹` at `at`. Languages quote with them, so the inside must be one name of a merge field. */
export function guillemetSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  const last = closing(scan, at + 1, text[at] === '«' ? '»' : '›');
  if (last < 0) return undefined;
  const name = text.slice(at + 1, last).trim();
  const named =
    isSlotName(name) || /^[\p{L}\d]+(?:_[\p{L}\d]+)+$/u.test(name) || /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(name);
  if (!named && !(afterOpener(scan, at) && /^\p{L}+$/u.test(name))) return undefined;
  return { start: at, end: last + 1, name, style: '«name»' };
}

/** Looks at the `&` at `at`: a slot in angle brackets that came out of a web page. */
export function escapedAngleSlot(scan: Scan, at: number): Found | undefined {
  const { text } = scan;
  if (!text.startsWith('&lt;', at)) return undefined;
  const last = closing(scan, at + 4, '&');
  if (last < 0 || !text.startsWith('&gt;', last)) return undefined;
  const name = text.slice(at + 4, last).trim();
  return isSlotName(name) ? { start: at, end: last + 4, name, style: '<name>' } : undefined;
}

/** The next `mark` on the same line without another opening bracket between. */
function closing({ text, end }: Scan, from: number, mark: string): number {
  const limit = Math.min(end, from + 120);
  for (let at = from; at < limit; at++) {
    const char = text[at]!;
    if (char === mark) return at;
    if (char === '\n' || char === '<') return -1;
  }
  return -1;
}
