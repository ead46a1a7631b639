// Finds every pattern of every lexicon in one pass over the words.
//
// All patterns become one automaton. Its deterministic states are built as drafts ask for them and kept, so a word costs
// one table look-up. From each word the automaton runs until no pattern can go on; patterns are finite (pattern.ts has no
// unbounded repetition), so the work is linear in the text whatever the text says, and nothing ever backtracks.
import type { Node, Test } from './pattern';
import { SPELLINGS } from './spelling';
import { Flag, type Token } from './tokens';

/** A pattern found: token indices, `to` exclusive. */
export interface Hit<T> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
}

export interface Compiled<T> {
  readonly entries: readonly T[];
  find(tokens: readonly Token[]): Hit<T>[];
}

interface Edge {
  readonly test: Test;
  readonly target: number;
}

interface Program {
  readonly edges: Edge[][];
  readonly epsilon: number[][];
  readonly accepts: Map<number, number>;
}

interface State {
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State | null>;
}

// Flags take the low bits of a symbol, so that one number says all that a test may ask.
const FLAG_BITS = 9;
// More states than all drafts of the corpora need together; past it the table is emptied, so memory stays bounded.
const MOST_STATES = 20_000;

export function compile<T>(patterns: readonly { readonly node: Node; readonly entry: T }[]): Compiled<T> {
  const program: Program = { edges: [[]], epsilon: [[]], accepts: new Map() };
  patterns.forEach(({ node }, index) => {
    program.accepts.set(add(program, node, 0), index);
  });
  const vocabulary = new Vocabulary(program);
  const automaton = new Automaton(program, vocabulary);
  return {
    entries: patterns.map(pattern => pattern.entry),
    find(tokens) {
      const hits: Hit<T>[] = [];
      const symbols = tokens.map(token => (vocabulary.idOf(token) << FLAG_BITS) | token.flags);
      const longest = new Map<number, number>();
      for (let from = 0; from < tokens.length; from++) {
        longest.clear();
        let state: State | null = automaton.start;
        for (let at = from; at < tokens.length; at++) {
          state = automaton.step(state, symbols[at]!);
          if (state === null) break;
          for (const index of state.accepts) longest.set(index, at + 1);
          if (tokens[at]!.flags & Flag.sentenceEnd) break;
        }
        for (const [index, to] of longest) hits.push({ entry: patterns[index]!.entry, from, to });
      }
      return hits;
    },
  };
}

/** Adds a node's steps after `from`; returns where they end. */
function add(program: Program, node: Node, from: number): number {
  switch (node.type) {
    case 'test': {
      const target = newNode(program);
      program.edges[from]!.push({ test: node.test, target });
      return target;
    }
    case 'sequence':
      return node.parts.reduce((at, part) => add(program, part, at), from);
    case 'choice': {
      const end = newNode(program);
      for (const part of node.parts) program.epsilon[add(program, part, from)]!.push(end);
      return end;
    }
    case 'optional': {
      // A fresh start keeps the optional part from adding edges to a node that others come back to.
      const start = newNode(program);
      program.epsilon[from]!.push(start);
      const end = add(program, node.part, start);
      program.epsilon[start]!.push(end);
      return end;
    }
  }
}

function newNode(program: Program): number {
  program.edges.push([]);
  program.epsilon.push([]);
  return program.edges.length - 1;
}

/** Numbers the words that patterns name; all other words share number 0. */
class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [''];
  private readonly prefixes: readonly string[];
  private readonly shortestPrefix: number;

  constructor(program: Program) {
    const prefixes = new Set<string>();
    for (const { test } of program.edges.flat()) {
      for (const word of test.words ?? []) for (const spelling of spellings(word)) this.number(spelling);
      for (const prefix of test.prefixes ?? []) prefixes.add(prefix);
    }
    this.prefixes = [...prefixes];
    this.shortestPrefix = Math.min(...this.prefixes.map(prefix => prefix.length));
  }

  idOf(token: Token): number {
    const id = this.ids.get(token.word);
    if (id !== undefined) return id;
    if (token.word.length >= this.shortestPrefix && this.prefixes.some(prefix => token.word.startsWith(prefix))) {
      // Words that match a prefix get a number on first sight; the cap bounds what a hostile text can add.
      return this.words.length < MOST_STATES ? this.number(token.word) : 0;
    }
    return 0;
  }

  wordOf(id: number): string {
    return this.words[id]!;
  }

  private number(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

const spellings = (word: string): string[] => [word, ...(SPELLINGS[word]?.split(' ') ?? [])];

/** The deterministic states over a program, made on demand. */
class Automaton {
  start: State;
  private states = new Map<string, State>();
  private readonly wordSets: (ReadonlySet<string> | undefined)[][];

  constructor(
    private readonly program: Program,
    private readonly vocabulary: Vocabulary,
  ) {
    this.wordSets = program.edges.map(edges =>
      edges.map(({ test }) => test.words && new Set(test.words.flatMap(spellings))),
    );
    this.start = this.stateOf([0]);
  }

  step(state: State, symbol: number): State | null {
    let next = state.next.get(symbol);
    if (next === undefined) {
      next = this.advance(state, symbol);
      state.next.set(symbol, next);
    }
    return next;
  }

  private advance(state: State, symbol: number): State | null {
    if (this.states.size > MOST_STATES) this.forget();
    const word = this.vocabulary.wordOf(symbol >> FLAG_BITS);
    const flags = symbol & ((1 << FLAG_BITS) - 1);
    const targets: number[] = [];
    for (const node of state.nodes) {
      this.program.edges[node]!.forEach(({ test, target }, i) => {
        if ((flags & test.need) === test.need && !(flags & test.refuse) && fits(word, test, this.wordSets[node]![i]))
          targets.push(target);
      });
    }
    return targets.length > 0 ? this.stateOf(targets) : null;
  }

  private forget(): void {
    this.states.clear();
    this.start = this.stateOf([0]);
  }

  private stateOf(targets: readonly number[]): State {
    const nodes = this.closure(targets);
    const key = nodes.join();
    let state = this.states.get(key);
    if (!state) {
      const accepts = nodes.flatMap(node => this.program.accepts.get(node) ?? []);
      state = { nodes, accepts, next: new Map() };
      this.states.set(key, state);
    }
    return state;
  }

  private closure(targets: readonly number[]): number[] {
    const seen = new Set(targets);
    for (const node of seen) for (const next of this.program.epsilon[node]!) seen.add(next);
    return [...seen].sort((a, b) => a - b);
  }
}

function fits(word: string, test: Test, words: ReadonlySet<string> | undefined): boolean {
  if (words === undefined && test.prefixes === undefined) return true;
  return Boolean(words?.has(word)) || Boolean(word && test.prefixes?.some(prefix => word.startsWith(prefix)));
}
