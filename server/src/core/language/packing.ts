// The phrases of all lexicons as one text. The bundles hold it instead of the lexicons, so that the first draft does not
// wait until thousands of patterns are read.
import { readNumbers, unzigzag, writeNumbers, zigzag } from '../text/packed';
import type { Phrase } from './lexicon/lexicon';
import { type Lists, type Network, NodeKind } from './network';

/** The phrases of all lexicons, ready to be found. */
export interface PhraseTable {
  readonly network: Network;
  /** What the patterns of the network stand for, in order. */
  readonly phrases: readonly Phrase[];
}

/** Words and phrases as lines, the rest as numbers. */
export interface Packed {
  readonly words: string;
  readonly prefixes: string;
  readonly phrases: string;
  readonly numbers: string;
}

export function pack({ network, phrases }: PhraseTable): Packed {
  const { words, wordTests, prefixes, prefixTests, anyWord, flags } = network;
  const testWords = inverted(wordTests, flags.length / 2, words.length, 0);
  const numbers = [
    ...packList(anyWord),
    ...packList(flags),
    ...packLists(prefixTests),
    ...packLists(testWords),
    ...packNodes(network),
  ];
  return {
    words: words.join('\n'),
    prefixes: prefixes.join('\n'),
    phrases: packPhrases(phrases),
    numbers: writeNumbers(numbers),
  };
}

export function unpack(packed: Packed): PhraseTable {
  const reader = { numbers: readNumbers(packed.numbers), at: 0 };
  const words = packed.words.split('\n');
  const prefixes = packed.prefixes.split('\n');
  // In the order in which they were written.
  const [anyWord, flags, prefixTests] = [unpackList(reader), unpackList(reader), unpackLists(reader)];
  const wordTests = inverted(unpackLists(reader), words.length, 0, words.length);
  const nodes = unpackNodes(reader, words.length + flags.length / 2);
  return {
    network: { words, wordTests, prefixes, prefixTests, anyWord, flags, ...nodes },
    phrases: unpackPhrases(packed.phrases),
  };
}

/** Where in the numbers whoever reads has come to. */
interface Reader {
  readonly numbers: Int32Array;
  at: number;
}

/**
 * For each of `count` items, counted from `first`, the lists that it is in; these are counted from `firstList`. Tests that
 * name words become words that tests name, and back.
 */
function inverted({ at, items }: Lists, count: number, first: number, firstList: number): Lists {
  const ends = new Uint32Array(count + 1);
  for (const item of items) ends[item - first + 1]!++;
  for (let i = 0; i < count; i++) ends[i + 1]! += ends[i]!;
  const next = ends.slice();
  const lists = new Uint16Array(items.length);
  for (let list = 0; list + 1 < at.length; list++)
    for (let i = at[list]!; i < at[list + 1]!; i++) lists[next[items[i]! - first]!++] = firstList + list;
  return { at: ends, items: lists };
}

/**
 * The nodes one after the other, each behind its parts, which it takes off a stack; at the end the patterns lie there. Of
 * what is written, the lowest bit is 0 for a test, with its number above it. Else the next bit is 0 for a node that has been
 * written, with its place among such, and 1 for a new one, with its kind in two bits and the number of its parts.
 */
function packNodes({ kinds, parts, patterns }: Network): number[] {
  const written = new Map<number, number>();
  const numbers: number[] = [];
  const write = (node: number) => {
    const own = parts.items.subarray(parts.at[node], parts.at[node + 1]);
    const place = written.get(node);
    if (kinds[node] === NodeKind.test) numbers.push(own[0]! << 1);
    else if (place !== undefined) numbers.push((place << 2) | 1);
    else {
      own.forEach(write);
      numbers.push((own.length << 4) | (kinds[node]! << 2) | 3);
      written.set(node, written.size);
    }
  };
  patterns.forEach(write);
  return [kinds.length, parts.items.length, numbers.length, ...numbers];
}

function unpackNodes(reader: Reader, tests: number): Pick<Network, 'kinds' | 'parts' | 'patterns'> {
  const { numbers } = reader;
  const kinds = new Uint8Array(numbers[reader.at++]!);
  const at = new Uint32Array(kinds.length + 1);
  const items = new Uint16Array(numbers[reader.at++]!);
  const written = new Uint16Array(kinds.length);
  const stack = new Uint16Array(kinds.length);
  /** By test, the node that is that test alone, plus 1. */
  const known = new Uint16Array(tests);
  let [count, end, composed, height] = [0, 0, 0, 0];
  const last = reader.at + 1 + numbers[reader.at]!;
  for (let i = reader.at + 1; i < last; i++) {
    const number = numbers[i]!;
    const test = number >> 1;
    if ((number & 3) === 1) stack[height++] = written[number >> 2]!;
    else if ((number & 1) === 0 && known[test] !== 0) stack[height++] = known[test]! - 1;
    else {
      if ((number & 1) === 0) {
        items[end++] = test;
        known[test] = count + 1;
      } else {
        kinds[count] = (number >> 2) & 3;
        height -= number >> 4;
        for (let part = 0; part < number >> 4; part++) items[end++] = stack[height + part]!;
        written[composed++] = count;
      }
      stack[height++] = count;
      at[++count] = end;
    }
  }
  reader.at = last;
  return { kinds, parts: { at, items }, patterns: stack.slice(0, height) };
}

/** A line for each phrase, with `=` and what it gives, if anything; before those of a family, a tab, the group and the family. */
function packPhrases(phrases: readonly Phrase[]): string {
  const lines: string[] = [];
  let last: Phrase | undefined;
  for (const phrase of phrases) {
    if (phrase.group !== last?.group || phrase.family !== last.family)
      lines.push(`\t${phrase.group}\t${phrase.family}`);
    lines.push(phrase.gives === undefined ? '' : `=${phrase.gives}`);
    last = phrase;
  }
  return lines.join('\n');
}

function unpackPhrases(packed: string): Phrase[] {
  const phrases: Phrase[] = [];
  let [group, family] = ['', ''];
  for (const line of packed.split('\n')) {
    if (line.startsWith('\t')) [, group = '', family = ''] = line.split('\t');
    else phrases.push({ group, family, gives: line === '' ? undefined : line.slice(1) });
  }
  return phrases;
}

/** How many there are, then each as its distance from the one before. */
function packList(list: Uint16Array): number[] {
  return [list.length, ...[...list].map((number, i) => zigzag(number - (list[i - 1] ?? 0)))];
}

function unpackList(reader: Reader): Uint16Array {
  const { numbers } = reader;
  const list = new Uint16Array(numbers[reader.at++]!);
  let last = 0;
  for (let i = 0; i < list.length; i++) {
    last += unzigzag(numbers[reader.at + i]!);
    list[i] = last;
  }
  reader.at += list.length;
  return list;
}

/** How many lists there are, how many numbers each has, and all of these as one list. */
function packLists({ at, items }: Lists): number[] {
  const lengths = Array.from({ length: at.length - 1 }, (_, i) => at[i + 1]! - at[i]!);
  return [lengths.length, ...lengths, ...packList(items)];
}

function unpackLists(reader: Reader): Lists {
  const at = new Uint32Array(reader.numbers[reader.at++]! + 1);
  for (let i = 0; i + 1 < at.length; i++) at[i + 1] = at[i]! + reader.numbers[reader.at++]!;
  return { at, items: unpackList(reader) };
}
