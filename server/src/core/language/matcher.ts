// Finds every pattern of every lexicon in one pass over the words.
//
// All patterns become one automaton. What is left to read of a pattern is a Rest; a state of the automaton is a set of
// them. Rests and states are built as drafts ask for them and kept, so starting costs little and a word costs one table
// look-up. From each word the automaton runs until no pattern can go on; patterns are finite (pattern.ts has no unbounded
// repetition), so the work is linear in the text whatever the text says, and nothing ever backtracks.
import type { Lexeme } from './lexeme';
import { type Lists, type Network, NodeKind } from './network';
import { Flag, type Token } from './tokens';
import { Transitions, UNKNOWN } from './transitions';

/** A pattern found: token indices, `to` exclusive. */
export interface Hit<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

export interface Matcher<T> {
  find(tokens: readonly Token[]): Hit<T>[];
}

// Flags take the low bits of a symbol, so that one number says all that a test may ask.
const FLAG_BITS = 9;
const FLAGS = (1 << FLAG_BITS) - 1;
const START = 0;
/** The bit of a state's number that says that patterns are complete in it: most of the time that is all anybody asks. */
const COMPLETE = 1;
/** The state in which nothing can be found any more. */
const DEAD = -1;
// More than thousands of drafts need together; past them the tables are emptied, so memory stays bounded whatever comes.
const MOST_STATES = 20_000;
const MOST_TRANSITIONS = 400_000;

/** `entries` are what the patterns of the network stand for, in the same order. */
export function matcherOf<T>(network: Network, entries: readonly T[]): Matcher<T> {
  const vocabulary = new Vocabulary(network);
  const automaton = new Automaton(network, vocabulary);
  return {
    find(tokens) {
      const hits: Hit<T>[] = [];
      const symbols = tokens.map(({ lexeme, flags }) => vocabulary.symbolOf(lexeme, flags));
      // The patterns found from one word on, and how far the longest reading of each goes.
      const found: number[] = [];
      const ends: number[] = [];
      for (let from = 0; from < tokens.length; from++) {
        let state = START;
        for (let at = from; at < tokens.length; at++) {
          state = automaton.step(state, symbols[at]!);
          if (state === DEAD) break;
          if (state & COMPLETE) {
            for (const index of automaton.foundIn(state)) {
              const place = found.indexOf(index);
              if (place >= 0) ends[place] = at + 1;
              else ends[found.push(index) - 1] = at + 1;
            }
          }
          if (tokens[at]!.flags & Flag.sentenceEnd) break;
        }
        if (found.length === 0) continue;
        for (let i = 0; i < found.length; i++) hits.push({ entry: entries[found[i]!]!, from, to: ends[i]! });
        found.length = 0;
      }
      return hits;
    },
  };
}

/** The numbers of words; all that no pattern names share number 0. */
class Vocabulary {
  private readonly numbers: Map<string, number>;
  private readonly prefixes: ReadonlyMap<string, readonly number[]>;
  /** By word that has been met: the tests that ask for its beginning, where there are any. */
  private readonly begun = new Map<number, readonly number[]>();
  /** The flags that some test asks for; the others are left out of symbols. */
  private readonly asked: number;

  constructor(private readonly network: Network) {
    const { words, flags, prefixes, prefixTests } = network;
    this.numbers = new Map(words.map((word, number) => [word, number]));
    this.prefixes = new Map(prefixes.map((prefix, i) => [prefix, listOf(prefixTests, i)]));
    this.asked = flags.reduce((all, flag) => all | flag, 0);
  }

  /** The word's number and what tests may ask of it, as one number. */
  symbolOf(lexeme: Lexeme, flags: number): number {
    if (lexeme.numberedBy !== this) {
      lexeme.number = this.numberOf(lexeme.text);
      lexeme.numberedBy = this;
    }
    return (lexeme.number << FLAG_BITS) | (flags & this.asked);
  }

  /** The tests that a word with these flags passes. */
  testsPassed(word: number, flags: number): number[] {
    const { words, wordTests, anyWord } = this.network;
    const tests = [...anyWord, ...(this.begun.get(word) ?? NONE)];
    // A word that got its number on first sight is named by no test.
    if (word < words.length) tests.push(...listOf(wordTests, word));
    const passed = tests.filter(test => {
      const place = (test - words.length) * 2;
      const [need, refuse] = [this.network.flags[place]!, this.network.flags[place + 1]!];
      return (flags & need) === need && !(flags & refuse);
    });
    if (word > 0 && word < words.length) passed.push(word);
    return passed;
  }

  private numberOf(word: string): number {
    const tests = this.testsOfBeginning(word);
    let number = this.numbers.get(word);
    if (number === undefined) {
      // Words that match a prefix get a number on first sight; the cap bounds what a hostile text can add.
      if (tests.length === 0 || this.numbers.size >= MOST_STATES) return 0;
      number = this.numbers.size;
      this.numbers.set(word, number);
    }
    if (tests.length > 0) this.begun.set(number, tests);
    return number;
  }

  private testsOfBeginning(word: string): readonly number[] {
    let tests = NONE;
    for (const [prefix, own] of this.prefixes) if (word.startsWith(prefix)) tests = [...tests, ...own];
    return tests;
  }
}

const NONE: readonly number[] = [];

/** What is left to read: a node, then another rest; or nothing, where `after` is undefined and `node` is a pattern. */
interface Rest {
  readonly id: number;
  readonly node: number;
  readonly after: Rest | undefined;
  /** Found out when somebody asks. */
  opened: Opening | undefined;
}

/** What some rests may go on with. */
interface Opening {
  /** The tests that the next word may pass, and the rests to which they lead. */
  readonly tests: number[];
  readonly next: Rest[];
  /** Patterns that are complete. */
  readonly found: number[];
}

interface State {
  readonly rests: readonly Rest[];
  /** Patterns that are complete here. */
  readonly found: readonly number[];
}

/** The deterministic states, made on demand and numbered. */
class Automaton {
  private states: State[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly transitions = new Transitions();
  /** By node, then by what comes after it: one object for equal rests, so that equal states have equal keys. */
  private readonly rests = new Map<number, Map<Rest, Rest>>();
  private readonly complete = new Map<number, Rest>();
  /** By test: the patterns that may begin with it. */
  private readonly begins: readonly (readonly number[] | undefined)[];
  /** By test: the last reading in which the word passed it. */
  private readonly passed: Uint32Array;
  private reading = 0;
  private lastId = 0;

  constructor(
    private readonly network: Network,
    private readonly vocabulary: Vocabulary,
  ) {
    const tests = network.words.length + network.flags.length / 2;
    this.passed = new Uint32Array(tests);
    this.begins = begins(network, tests);
    this.forget();
  }

  /** Patterns that are complete in a state. */
  foundIn(state: number): readonly number[] {
    return this.states[state >> 1]!.found;
  }

  step(state: number, symbol: number): number {
    const known = this.transitions.get(state, symbol);
    return known === UNKNOWN ? this.learn(state, symbol) : known;
  }

  private learn(state: number, symbol: number): number {
    const rests = this.advance(state, symbol);
    // Past the limits the tables are emptied. The new state is made after that, and what led to it is not noted.
    const full = this.states.length > MOST_STATES || this.transitions.size > MOST_TRANSITIONS;
    if (full) this.forget();
    const next = rests.length > 0 ? this.stateOf(rests) : DEAD;
    if (!full) this.transitions.set(state, symbol, next);
    return next;
  }

  /** The rests that a word leads to, by id. */
  private advance(state: number, symbol: number): Rest[] {
    const reading = ++this.reading;
    const tests = this.vocabulary.testsPassed(symbol >> FLAG_BITS, symbol & FLAGS);
    for (const test of tests) this.passed[test] = reading;
    const next = new Set<Rest>();
    const passes = (test: number) => this.passed[test] === reading;
    if (state === START) for (const rest of this.begun(tests, passes)) next.add(rest);
    else
      for (const rest of this.states[state >> 1]!.rests) {
        const open = this.opened(rest);
        for (let i = 0; i < open.tests.length; i++) if (passes(open.tests[i]!)) next.add(open.next[i]!);
      }
    return [...next].sort((a, b) => a.id - b.id);
  }

  /** What is left of the patterns that begin with a word that passes these tests. */
  private begun(tests: readonly number[], passes: (test: number) => boolean): readonly Rest[] {
    const patterns = new Set<number>();
    for (const test of tests) for (const pattern of this.begins[test] ?? NONE) patterns.add(pattern);
    const open: Opening = { tests: [], next: [], found: [] };
    for (const pattern of patterns) this.open(open, this.network.patterns[pattern]!, this.completeOf(pattern), passes);
    return open.next;
  }

  private completeOf(pattern: number): Rest {
    let complete = this.complete.get(pattern);
    if (!complete) {
      complete = { id: ++this.lastId, node: pattern, after: undefined, opened: undefined };
      this.complete.set(pattern, complete);
    }
    return complete;
  }

  /** Back to the start state alone. Nothing is found before a word is read: no pattern is empty. */
  private forget(): void {
    this.numbers.clear();
    this.transitions.clear();
    this.states = [{ rests: [], found: NONE }];
  }

  private stateOf(rests: readonly Rest[]): number {
    const key = rests.map(rest => rest.id).join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      // In an order that does not depend on what was read before.
      const found = [...new Set(rests.flatMap(rest => this.opened(rest).found))].sort((a, b) => a - b);
      const index = this.states.push({ rests, found }) - 1;
      number = (index << 1) | (found.length > 0 ? COMPLETE : 0);
      this.numbers.set(key, number);
    }
    return number;
  }

  private rest(node: number, after: Rest): Rest {
    let own = this.rests.get(node);
    if (!own) {
      own = new Map();
      this.rests.set(node, own);
    }
    let rest = own.get(after);
    if (!rest) {
      rest = { id: ++this.lastId, node, after, opened: undefined };
      own.set(after, rest);
    }
    return rest;
  }

  private opened(rest: Rest): Opening {
    if (!rest.opened) {
      rest.opened = { tests: [], next: [], found: [] };
      this.openRest(rest.opened, rest);
    }
    return rest.opened;
  }

  private openRest(opening: Opening, { node, after }: Rest, passes?: (test: number) => boolean): void {
    if (after) this.open(opening, node, after, passes);
    else opening.found.push(node);
  }

  /** Adds what a node, and `after` it, may go on with; of tests only those that pass, where somebody asks for these. */
  private open(opening: Opening, node: number, after: Rest, passes?: (test: number) => boolean): void {
    const { kinds, parts } = this.network;
    const [from, to] = [parts.at[node]!, parts.at[node + 1]!];
    const first = parts.items[from]!;
    switch (kinds[node]) {
      case NodeKind.test:
        if (passes && !passes(first)) return;
        opening.tests.push(first);
        opening.next.push(after);
        return;
      case NodeKind.sequence: {
        // Most patterns end here: what would come behind is not looked at.
        if (passes && kinds[first] === NodeKind.test && !passes(parts.items[parts.at[first]!]!)) return;
        let rest = after;
        for (let i = to - 1; i > from; i--) rest = this.rest(parts.items[i]!, rest);
        this.open(opening, first, rest, passes);
        return;
      }
      case NodeKind.choice:
        for (let i = from; i < to; i++) this.open(opening, parts.items[i]!, after, passes);
        return;
      case NodeKind.optional:
        this.open(opening, first, after, passes);
        this.openRest(opening, after, passes);
    }
  }
}

function listOf({ at, items }: Lists, i: number): readonly number[] {
  return at[i] === at[i + 1] ? NONE : [...items.subarray(at[i], at[i + 1])];
}

/** By test: the patterns that may begin with it. */
function begins({ kinds, parts, patterns }: Network, tests: number): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = Array(tests).fill(undefined);
  const note = (node: number, pattern: number) => {
    const [from, to] = [parts.at[node]!, parts.at[node + 1]!];
    const kind = kinds[node];
    if (kind === NodeKind.test) {
      const test = parts.items[from]!;
      const list = lists[test];
      if (!list) lists[test] = [pattern];
      else if (list.at(-1) !== pattern) list.push(pattern);
      return;
    }
    for (let i = from; i < to; i++) {
      note(parts.items[i]!, pattern);
      if (kind === NodeKind.sequence && kinds[parts.items[i]!] !== NodeKind.optional) return;
    }
  };
  patterns.forEach(note);
  return lists;
}
