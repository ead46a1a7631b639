// All patterns as flat lists of numbers: what the matcher runs on, and what can be kept as data, so that nobody has to read
// thousands of patterns before the first draft. Equal parts of patterns are one node, equal tests one test.
import { append } from '../text/group';
import type { Node, Test } from './pattern';
import { SPELLINGS } from './spelling';

/** Lists within a list: those of item `i` are `items[at[i]]` up to `items[at[i + 1]]`, exclusive. */
export interface Lists {
  readonly at: Uint32Array;
  readonly items: Uint16Array;
}

/** What a node is; its parts are nodes, but for a test, whose only part is the test's number. */
export const NodeKind = { test: 0, sequence: 1, choice: 2, optional: 3 } as const;

/**
 * Words and tests are told apart by number. The test of a word's own number is passed by that word alone, wherever it
 * stands; the others come after them.
 */
export interface Network {
  /** The words that tests name, in all their spellings. Word 0 is the empty string: every other word. */
  readonly words: readonly string[];
  /** By word: the other tests that name it. */
  readonly wordTests: Lists;
  /** Beginnings of words, and by each the tests that ask for it. */
  readonly prefixes: readonly string[];
  readonly prefixTests: Lists;
  /** Tests that any word passes. */
  readonly anyWord: Uint16Array;
  /** Of the tests behind those of single words: the flags that must be set and those that must not be, side by side. */
  readonly flags: Uint16Array;
  /** By node. Parts stand before what they are parts of. */
  readonly kinds: Uint8Array;
  readonly parts: Lists;
  /** By pattern: its node. */
  readonly patterns: Uint16Array;
}

const MOST = 1 << 16;

/** Patterns are told apart by their places in `patterns`. Throws where there are more of anything than 16 bits can number. */
export function buildNetwork(patterns: readonly Node[]): Network {
  const tests = new Tests(patterns);
  const kinds: number[] = [];
  const parts: (readonly number[])[] = [];
  const numbers = new Map<Node, number>();
  const same = new Map<string, number>();
  const numberOf = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const own = node.type === 'test' ? [tests.numberOf(node.test)] : partsOf(node).map(numberOf);
    const key = `${node.type} ${own}`;
    const number = same.get(key) ?? kinds.push(NodeKind[node.type]) - 1;
    if (number === parts.length) parts.push(own);
    same.set(key, number);
    numbers.set(node, number);
    return number;
  };
  const roots = patterns.map(numberOf);
  if (Math.max(kinds.length, patterns.length, tests.count) >= MOST) throw new Error('too many patterns');
  return {
    ...tests.lists(),
    kinds: Uint8Array.from(kinds),
    parts: listsOf(parts),
    patterns: Uint16Array.from(roots),
  };
}

function partsOf(node: Node): readonly Node[] {
  if (node.type === 'test') return [];
  return node.type === 'optional' ? [node.part] : node.parts;
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  const at = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    at[i + 1] = at[i]! + list.length;
  });
  return { at, items: Uint16Array.from(lists.flat()) };
}

/** Numbers the words and tests of patterns. */
class Tests {
  /** In alphabetical order, so that the forms of a word stand together, which packs well. */
  private readonly words: readonly string[];
  private readonly wordNumbers: ReadonlyMap<string, number>;
  private readonly numbers = new Map<Test, number>();
  /** Those that are more than a word. */
  private readonly others: { readonly test: Test; readonly words: readonly number[] }[] = [];

  constructor(patterns: readonly Node[]) {
    const tests = testsOf(patterns);
    this.words = ['', ...new Set(tests.flatMap(wordsOf).sort())];
    this.wordNumbers = new Map(this.words.map((word, number) => [word, number]));
    const same = new Map<string, number>();
    for (const test of tests) {
      const words = [...new Set(wordsOf(test).map(word => this.wordNumbers.get(word)!))].sort((a, b) => a - b);
      const key = JSON.stringify([words, test.words === undefined, test.prefixes, test.need, test.refuse]);
      const isWord = words.length === 1 && !test.prefixes && !test.need && !test.refuse;
      const number = isWord ? words[0]! : (same.get(key) ?? this.words.length + this.others.push({ test, words }) - 1);
      same.set(key, number);
      this.numbers.set(test, number);
    }
  }

  get count(): number {
    return this.words.length + this.others.length;
  }

  numberOf(test: Test): number {
    return this.numbers.get(test)!;
  }

  lists() {
    const ofWord = this.words.map((): number[] => []);
    const ofPrefix = new Map<string, number[]>();
    const anyWord: number[] = [];
    this.others.forEach(({ test, words }, i) => {
      const number = this.words.length + i;
      if (!test.words && !test.prefixes) anyWord.push(number);
      for (const word of words) ofWord[word]!.push(number);
      for (const prefix of test.prefixes ?? []) append(ofPrefix, prefix, number);
    });
    return {
      words: this.words,
      wordTests: listsOf(ofWord),
      prefixes: [...ofPrefix.keys()],
      prefixTests: listsOf([...ofPrefix.values()]),
      anyWord: Uint16Array.from(anyWord),
      flags: Uint16Array.from(this.others.flatMap(({ test }) => [test.need, test.refuse])),
    };
  }
}

/** The tests of all parts, each once however many patterns share it. */
function testsOf(patterns: readonly Node[]): Test[] {
  const nodes = new Set(patterns);
  // A set goes on through what is added to it meanwhile.
  for (const node of nodes) for (const part of partsOf(node)) nodes.add(part);
  return [...new Set([...nodes].flatMap(node => (node.type === 'test' ? node.test : [])))];
}

function wordsOf(test: Test): string[] {
  return (test.words ?? []).flatMap(word => [word, ...(SPELLINGS[word]?.split(' ') ?? [])]);
}
