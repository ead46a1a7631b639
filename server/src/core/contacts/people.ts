// Contacts made searchable: the one person of a name, and the people whose names begin with what was typed.
import { TITLE } from '../draft/draft';
import { fold } from '../text/fold';
import type { Contact, People } from './contacts';
import { tidyName } from './names';

/**
 * Makes contacts searchable. Nothing is prepared before it is first asked for. Among equally good finds the order of
 * `contacts` decides, which in LinkedIn's file is the latest connection first.
 */
export function createPeople(contacts: readonly Contact[]): People {
  let made: Index | undefined;
  const index = () => (made ??= indexOf(contacts));
  return {
    find(name) {
      const key = nameKey(name);
      if (key === '') return undefined;
      const [found, ...others] = [...hits(index(), `\n ${key} \t`)].map(({ line }) => contacts[line]!);
      return found && others.every(other => isSame(found, other)) ? found : undefined;
    },
    search(typed, most) {
      const words = comparable(typed.slice(0, LONGEST_TYPED));
      const lines = words.length === 0 ? undefined : best(index(), words, most);
      return lines ? lines.map(line => contacts[line]!) : contacts.slice(0, most);
    },
  };
}

/** Nobody types more of a name. */
const LONGEST_TYPED = 100;

const isSame = (a: Contact, b: Contact) => a.company === b.company && a.role === b.role;

/** A name as names are compared: equal for "Dr. Łucja O’Brien, PMP" and "lucja obrien". Empty where no name is in it. */
export function nameKey(name: string): string {
  const words = comparable(tidyName(name));
  const at = words.findIndex(word => !TITLE.test(word));
  return at < 0 ? '' : words.slice(at).join(' ');
}

const comparable = (name: string): string[] => wordsOnly(name).split(/\s+/).filter(Boolean);

/** Folded, with a space between words and nothing else; tabs and line breaks stay. "O’Brien" is typed as "OBrien", too. */
function wordsOnly(text: string): string {
  return fold(text.replace(/['’‘ʼ]/g, ''))
    .replace(/[\u0080-\uffff]+/g, run => run.replace(/[^\p{L}\p{N}]+/gu, ' '))
    .replace(/[!-/:-@[-`{-~]+/g, ' ')
    .replace(/ {2,}/g, ' ');
}

/**
 * All names in one long text: the editor's engine goes through that many times faster than through 30,000 lists of
 * words, and it is made many times faster, too.
 */
interface Index {
  /** A line per contact, each begun by its line break: `⏎ priya raman ⇥ northwind shipping `. */
  readonly text: string;
  /** Where each line begins. */
  readonly starts: Uint32Array;
  /** Where in each line the name ends and the company begins. */
  readonly tabs: Uint32Array;
}

function indexOf(contacts: readonly Contact[]): Index {
  const field = (value: string) => ` ${/[\t\n]/.test(value) ? value.replace(/[\t\n]/g, ' ') : value} `;
  let lines = '';
  for (const { name, company } of contacts) lines += `\n${field(name)}\t${field(company)}`;
  const text = wordsOnly(lines);
  const starts = new Uint32Array(contacts.length);
  const tabs = new Uint32Array(contacts.length);
  let line = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK) starts[++line] = at;
    else if (code === TAB) tabs[line] = at;
  }
  return { text, starts, tabs };
}

const TAB = 9;
const LINE_BREAK = 10;

interface Hit {
  readonly line: number;
  readonly at: number;
}

/** The lines that hold `wanted`, in order, with its first place in each. */
function* hits({ text, starts }: Index, wanted: string): Generator<Hit> {
  let line = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[line + 1] ?? text.length)) {
    while (line + 1 < starts.length && starts[line + 1]! <= at) line++;
    yield { line, at };
  }
}

/** The lines that fit all words, best first: by a first name, by another name, by the company. */
function best(index: Index, words: readonly string[], most: number): number[] {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const others = words.filter(word => word !== longest);
  const ranks: number[][] = [];
  for (const { line, at } of hits(index, ` ${longest}`)) {
    const rank = placeOf(index, line, at) + rankOf(index, line, others);
    if (rank === NOWHERE) continue;
    const equals = ranks[rank] ?? [];
    ranks[rank] = equals;
    if (equals.length < most) equals.push(line);
    else if (rank === 0) break;
  }
  return ranks.flat().slice(0, most);
}

/** How well a line fits the words, 0 best; NOWHERE where it lacks one. */
function rankOf(index: Index, line: number, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const start = index.starts[line]!;
  const own = index.text.slice(start, index.starts[line + 1]);
  return words.reduce((rank, word) => {
    const at = own.indexOf(` ${word}`);
    return rank + (at < 0 ? NOWHERE : placeOf(index, line, start + at));
  }, 0);
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** 0 for a first name, 1 for another, 2 for a word of the company. */
function placeOf({ starts, tabs }: Index, line: number, at: number): number {
  if (at === starts[line]! + 1) return 0;
  return at < tabs[line]! ? 1 : 2;
}
