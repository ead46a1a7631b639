// The pattern language of the lexicons: text -> a small tree. Matching lives in matcher.ts.
//
//   could you            words, in their normal form (tokens.ts); punctuation between words does not matter
//   refer~               any form of a verb: refer, refers, referred, referring
//   referr*              any word that starts so
//   (job|new role)       one of these; any of them may have several words
//   please?  (at all)?   may be missing
//   <mod>                a named set (lexicon/sets.ts); <give:ing> its verbs in one form: s, ed, en or ing
//   ..                   up to three words, not across the start of a clause
//   ...                  up to eight words, anywhere in the sentence
//   _  _Cap  #  {}  URL  any word; a capitalised one; a number; a slot; a link
//   MONEY                a number with a currency sign: $19, 40 €
//   ^word  ^^word        the word starts its clause; its sentence
//   word$                the word ends its sentence

import { oncePer } from '../text/once';
import { type Form, inflect } from './inflect';
import { Flag } from './tokens';

/** What one step of a pattern asks of a word. */
export interface Test {
  /** Words that fit; undefined for any. */
  readonly words?: readonly string[];
  /** Beginnings of words that fit. */
  readonly prefixes?: readonly string[];
  /** Flags that must be set, and flags that must not be. */
  readonly need: number;
  readonly refuse: number;
}

export type Node =
  | { readonly type: 'test'; readonly test: Test }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly parts: readonly Node[] }
  | { readonly type: 'optional'; readonly part: Node };

/** Named alternatives: each is a pattern of its own. */
export type Sets = Readonly<Record<string, readonly string[]>>;

const FORMS: readonly Form[] = ['base', 's', 'ed', 'en', 'ing'];
const TOKEN = /\s*(\^{1,2}|\.{2,3}|\(|\)|\||\?|\$|<[\w-]+(?::\w+)?>|\{\}|#|_Cap|_|URL|MONEY|[^\s()|?$<>^]+)/y;

/** Reads a pattern. Throws on a syntax error, which the lexicon test shows with the pattern. */
export function parsePattern(source: string, sets: Sets): Node {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = source.trim();
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`cannot read pattern: ${source}`);
    tokens.push(token);
  }
  const reader = { tokens, at: 0, source, sets, known: knownOf(sets) };
  const node = readChoice(reader);
  if (reader.at < tokens.length) throw new Error(`unexpected ${tokens[reader.at]} in pattern: ${source}`);
  return node;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly source: string;
  readonly sets: Sets;
  /** Parts read before, by their text. Equal parts are one object, so that the matcher can share their steps. */
  readonly known: Map<string, Node>;
}

const knownOf = oncePer((_: Sets) => new Map<string, Node>());

function once(known: Map<string, Node>, text: string, build: () => Node): Node {
  let node = known.get(text);
  if (!node) {
    node = build();
    known.set(text, node);
  }
  return node;
}

function readChoice(reader: Reader): Node {
  const parts = [readSequence(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at++;
    parts.push(readSequence(reader));
  }
  return choice(parts);
}

function readSequence(reader: Reader): Node {
  const parts: Node[] = [];
  for (
    let token = reader.tokens[reader.at];
    token !== undefined && token !== '|' && token !== ')';
    token = reader.tokens[reader.at]
  ) {
    parts.push(readPart(reader));
  }
  if (parts.length === 0) throw new Error(`empty alternative in pattern: ${reader.source}`);
  return parts.length === 1 ? parts[0]! : { type: 'sequence', parts };
}

function readPart(reader: Reader): Node {
  const from = reader.at;
  const node = buildPart(reader);
  return once(reader.known, reader.tokens.slice(from, reader.at).join(' '), () => node);
}

function buildPart(reader: Reader): Node {
  let need = 0;
  let token = reader.tokens[reader.at++]!;
  if (token === '^' || token === '^^') {
    need = token === '^' ? Flag.clauseStart : Flag.sentenceStart;
    token = reader.tokens[reader.at++] ?? '';
  }
  let node: Node;
  if (token === '(') {
    node = readChoice(reader);
    if (reader.tokens[reader.at++] !== ')') throw new Error(`missing ) in pattern: ${reader.source}`);
  } else node = readAtom(token, reader);
  if (need) node = first(node, need);
  if (reader.tokens[reader.at] === '$') {
    reader.at++;
    node = last(node, Flag.sentenceEnd);
  }
  if (reader.tokens[reader.at] === '?') {
    reader.at++;
    node = { type: 'optional', part: node };
  }
  return node;
}

function readAtom(token: string, reader: Reader): Node {
  switch (token) {
    case '..':
      return repeat(any(0, Flag.clauseStart), 3);
    case '...':
      return repeat(any(), 8);
    case '_':
      return any();
    case '_Cap':
      return any(Flag.capital);
    case '#':
      return any(Flag.number);
    case '{}':
      return any(Flag.slot);
    case 'MONEY':
      return any(Flag.money);
    case 'URL':
      return any(Flag.url);
  }
  const set = /^<([\w-]+)(?::(\w+))?>$/.exec(token);
  if (set) return readSet(set[1]!, set[2] as Form | undefined, reader);
  if (token.endsWith('~')) return choice(FORMS.map(form => word(inflect(token.slice(0, -1), form))));
  if (token.endsWith('*')) return { type: 'test', test: { prefixes: [token.slice(0, -1)], need: 0, refuse: 0 } };
  return word(token);
}

function readSet(name: string, form: Form | undefined, reader: Reader): Node {
  return once(reader.known, `<${name}:${form ?? ''}>`, () => buildSet(name, form, reader));
}

function buildSet(name: string, form: Form | undefined, reader: Reader): Node {
  const members = reader.sets[name];
  if (!members) throw new Error(`unknown set <${name}> in pattern: ${reader.source}`);
  return choice(members.map(member => parsePattern(form ? inflect(member, form) : member, reader.sets)));
}

function word(text: string): Node {
  return { type: 'test', test: { words: [text], need: 0, refuse: 0 } };
}

function any(need = 0, refuse = 0): Node {
  return { type: 'test', test: { need, refuse } };
}

/** Up to `most` of the node, as nested optionals: the pattern stays finite, so matching stays linear. */
function repeat(node: Node, most: number): Node {
  let result: Node = { type: 'optional', part: node };
  for (let i = 1; i < most; i++) result = { type: 'optional', part: { type: 'sequence', parts: [node, result] } };
  return result;
}

/** Alternatives; the single words among them become one test. Tests of many words (sets) stay whole, to be shared. */
function choice(nodes: readonly Node[]): Node {
  const words: string[] = [];
  const rest: Node[] = [];
  for (const node of nodes) {
    if (node.type === 'choice') rest.push(...node.parts);
    else if (isWord(node)) words.push(...node.test.words!);
    else rest.push(node);
  }
  if (words.length > 0) rest.unshift({ type: 'test', test: { words, need: 0, refuse: 0 } });
  return rest.length === 1 ? rest[0]! : { type: 'choice', parts: rest };
}

/** One word, and nothing asked of its place. */
function isWord(node: Node): node is Node & { readonly type: 'test' } {
  return node.type === 'test' && !node.test.need && !node.test.refuse && node.test.words?.length === 1;
}

/** The node with `need` added to whatever word comes first in it: in `(please? could)` either of the two. */
function first(node: Node, need: number): Node {
  switch (node.type) {
    case 'test':
      return { type: 'test', test: { ...node.test, need: node.test.need | need } };
    case 'choice':
      return { type: 'choice', parts: node.parts.map(part => first(part, need)) };
    case 'optional':
      return { type: 'optional', part: first(node.part, need) };
    case 'sequence': {
      const [head, ...rest] = node.parts;
      if (head!.type !== 'optional' || rest.length === 0)
        return { type: 'sequence', parts: [first(head!, need), ...rest] };
      const whole = { type: 'sequence', parts: [first(head!.part, need), ...rest] } as const;
      return { type: 'choice', parts: [whole, first({ type: 'sequence', parts: rest }, need)] };
    }
  }
}

/** The same for whatever word comes last. */
function last(node: Node, need: number): Node {
  switch (node.type) {
    case 'test':
      return first(node, need);
    case 'choice':
      return { type: 'choice', parts: node.parts.map(part => last(part, need)) };
    case 'optional':
      return { type: 'optional', part: last(node.part, need) };
    case 'sequence': {
      const rest = node.parts.slice(0, -1);
      const tail = node.parts.at(-1)!;
      if (tail.type !== 'optional' || rest.length === 0)
        return { type: 'sequence', parts: [...rest, last(tail, need)] };
      const whole = { type: 'sequence', parts: [...rest, last(tail.part, need)] } as const;
      return { type: 'choice', parts: [whole, last({ type: 'sequence', parts: rest }, need)] };
    }
  }
}
