// A person's name out of what LinkedIn members put into their name fields: degrees, job adverts, pronouns, emoji. In
// doubt a word stays: an odd extra is a smaller slip than half a surname.
import { TITLE } from '../draft/draft';

export interface PersonName {
  /** First and last name; empty where the cells hold no name at all. */
  readonly name: string;
  /** By which to greet: no title, no middle initial. */
  readonly first: string;
}

/** The two name cells of an export, "Dr. Priya K." and "Raman, PMP 🚀", as "Priya K. Raman", to be greeted as "Priya". */
export function personName(firstCell: string, lastCell: string): PersonName {
  const given = withoutTitle(tidyName(firstCell));
  const name = `${given} ${tidyName(lastCell)}`.trim();
  return { name, first: greetedAs(given) || (name.split(' ')[0] ?? '') };
}

/** A name on one line, without emoji, parentheses, credentials and what else is no name: "van der Berg, PMP" is "van der Berg". */
export function tidyName(text: string): string {
  if (text.length <= LONGEST_NAME && ONE_WORD.test(text)) return text;
  const words = text
    .slice(0, LONGEST_NAME)
    .replace(PICTURES, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(INVISIBLE, ' ')
    .trim();
  return withoutCredentials(withoutAdvert(words)).replace(/(?<![\s,;:|/*~_–—-])[\s,;:|/*~_–—-]+$/, '');
}

// Most cells of most exports, which need none of the work that the others do.
const ONE_WORD = /^[a-z\u00c0-\u024f](?:['’-]?[a-z\u00c0-\u024f])*$/i;

/** Nobody's name is longer; a cell that is, is broken. */
const LONGEST_NAME = 200;

// Emoji with all that belongs to them, keycaps too. A joiner elsewhere stays, because some scripts spell with it.
const PICTURE = String.raw`[\p{So}\p{Extended_Pictographic}]`;
const PICTURES = new RegExp(
  String.raw`[\d#*]\ufe0f?\u20e3|${PICTURE}(?:${PICTURE}|\p{Emoji_Modifier}|\ufe0e|\ufe0f|\u200d|[\u{e0020}-\u{e007f}])*`,
  'gu',
);

const INVISIBLE = /(?:\s|\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\ufe0f)+/gu;

/** Everything before the first separator, with "Jr." and the like, and with a second surname behind a spaced hyphen. */
function withoutAdvert(text: string): string {
  // Words are one space apart here.
  const cut = / ?[,，;|•]| [·/] | [-–—]+ /u.exec(text);
  if (!cut) return text;
  const rest = text.slice(cut.index + cut[0].length).trim();
  const suffix = /^(?:jr|sr|i{2,3}|iv)(?:\.|(?!\p{L}))/iu.exec(rest);
  if (suffix) return `${text.slice(0, cut.index)}${cut[0].trim()} ${suffix[0]}`;
  return /[-–—]/.test(cut[0]) && /^\p{Lu}\p{Ll}+$/u.test(rest) ? text : text.slice(0, cut.index);
}

// Written just so. Left out is what can be a surname in capitals as well: MA, DO, BA.
const CREDENTIALS = new Set(
  `PhD PHD MBA EMBA MSc BSc MPH MPA MEng BEng LLM LLB EdD DBA PharmD DVM DDS MD RN CPA CFA CFP FRM CMA ACCA FCCA FCA CISSP
  CISA CISM CCNA CCNP CEH PMP PgMP PMI-ACP CAPM CSM CSPO PSM SHRM-CP SHRM-SCP PHR SPHR MCIPD FCIPD ITIL`.split(/\s+/),
);

function withoutCredentials(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && CREDENTIALS.has(words.at(-1)!.replaceAll('.', ''))) words.pop();
  return words.join(' ');
}

function withoutTitle(given: string): string {
  if (!given.includes(' ')) return TITLE.test(given) ? '' : given;
  const words = given.split(' ');
  const at = words.findIndex(word => !TITLE.test(word));
  return at < 0 ? '' : words.slice(at).join(' ');
}

/** "Mary Ann" is greeted so; "Priya K." and "Robert “Bob”" by the first of their names. */
function greetedAs(given: string): string {
  if (!given.includes(' ')) return given;
  const plain = given.replace(/ ["“„«‘'].*$/su, '').replace(/(?:\s+\p{Lu}\.?)+$/u, '');
  return plain || given;
}
