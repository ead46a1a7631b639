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

/** A test with its words as numbers. */
interface Step {
  readonly ids: ReadonlySet<number> | undefined;
  readonly prefixes: readonly string[];
  readonly need: number;
  readonly refuse: number;
  readonly target: number;
}

interface Program {
  /** By node: the steps that lead on, and the nodes that are reached for nothing. */
  readonly steps: (Step[] | undefined)[];
  readonly free: (number[] | undefined)[];
  /** By node: the patterns that are complete there. */
  readonly accepts: (number[] | undefined)[];
  /** By node: where the parts already added after it end. Patterns that begin alike share their beginning. */
  readonly added: (Map<Node, number> | undefined)[];
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
  const program: Program = { steps: [], free: [], accepts: [], added: [] };
  const vocabulary = new Vocabulary();
  const start = newNode(program);
  patterns.forEach(({ node }, index) => {
    append(program.accepts, add(program, vocabulary, node, start), index);
  });
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

/** Adds a part's steps after `from`; returns where they end. */
function add(program: Program, vocabulary: Vocabulary, node: Node, from: number): number {
  program.added[from] ??= new Map();
  const added = program.added[from];
  const end = added.get(node) ?? addNew(program, vocabulary, node, from);
  added.set(node, end);
  return end;
}

function addNew(program: Program, vocabulary: Vocabulary, node: Node, from: number): number {
  switch (node.type) {
    case 'test': {
      const target = newNode(program);
      const { words, prefixes = [], need, refuse } = node.test;
      const ids = words && vocabulary.idsOf(node.test);
      vocabulary.learnPrefixes(prefixes);
      // Neither words nor prefixes: any word will do.
      append(program.steps, from, {
        ids: ids ?? (prefixes.length > 0 ? new Set() : undefined),
        prefixes,
        need,
        refuse,
        target,
      });
      return target;
    }
    case 'sequence':
      return node.parts.reduce((at, part) => add(program, vocabulary, part, at), from);
    case 'choice': {
      const end = newNode(program);
      for (const part of node.parts) append(program.free, add(program, vocabulary, part, from), end);
      return end;
    }
    case 'optional': {
      // An end of its own: what follows must be reachable from here without changing what else follows `from`.
      const end = newNode(program);
      append(program.free, from, end);
      append(program.free, add(program, vocabulary, node.part, from), end);
      return end;
    }
  }
}

function newNode(program: Program): number {
  program.steps.push(undefined);
  return program.steps.length - 1;
}

/** Most nodes have few of anything, so their lists are made when first needed. */
function append<T>(lists: (T[] | undefined)[], at: number, item: T): void {
  const list = lists[at];
  if (list) list.push(item);
  else lists[at] = [item];
}

/** Numbers the words that patterns name; all other words share number 0. */
class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [''];
  private readonly prefixes = new Set<string>();
  private readonly tests = new Map<Test, ReadonlySet<number>>();
  private shortestPrefix = Number.POSITIVE_INFINITY;

  /** The numbers of a test's words, in all their spellings. */
  idsOf(test: Test): ReadonlySet<number> {
    let ids = this.tests.get(test);
    if (!ids) {
      ids = new Set((test.words ?? []).flatMap(spellings).map(word => this.number(word)));
      this.tests.set(test, ids);
    }
    return ids;
  }

  learnPrefixes(prefixes: readonly string[]): void {
    for (const prefix of prefixes) {
      this.prefixes.add(prefix);
      this.shortestPrefix = Math.min(this.shortestPrefix, prefix.length);
    }
  }

  idOf({ word }: Token): number {
    const id = this.ids.get(word);
    if (id !== undefined) return id;
    if (word.length < this.shortestPrefix || !this.hasPrefix(word)) return 0;
    // Words that match a prefix get a number on first sight; the cap bounds what a hostile text can add.
    return this.words.length < MOST_STATES ? this.number(word) : 0;
  }

  wordOf(id: number): string {
    return this.words[id]!;
  }

  private hasPrefix(word: string): boolean {
    for (let end = this.shortestPrefix; end <= word.length; end++)
      if (this.prefixes.has(word.slice(0, end))) return true;
    return false;
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
  // Thousands of patterns begin at the start, so its steps are looked up by word; later nodes have a handful.
  private readonly firstSteps: (Step[] | undefined)[] = [];
  private readonly firstOther: Step[] = [];

  constructor(
    private readonly program: Program,
    private readonly vocabulary: Vocabulary,
  ) {
    this.start = this.stateOf([0]);
    for (const step of this.start.nodes.flatMap(node => program.steps[node] ?? [])) {
      if (step.ids === undefined || step.prefixes.length > 0) this.firstOther.push(step);
      else for (const id of step.ids) append(this.firstSteps, id, step);
    }
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
    const id = symbol >> FLAG_BITS;
    const flags = symbol & ((1 << FLAG_BITS) - 1);
    const word = this.vocabulary.wordOf(id);
    const targets: number[] = [];
    for (const step of this.stepsOf(state, id)) if (fits(step, id, word, flags)) targets.push(step.target);
    return targets.length > 0 ? this.stateOf(targets) : null;
  }

  private stepsOf(state: State, id: number): readonly Step[] {
    if (state === this.start) return [...(this.firstSteps[id] ?? []), ...this.firstOther];
    return state.nodes.flatMap(node => this.program.steps[node] ?? []);
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
      state = { nodes, accepts: nodes.flatMap(node => this.program.accepts[node] ?? []), next: new Map() };
      this.states.set(key, state);
    }
    return state;
  }

  private closure(targets: readonly number[]): number[] {
    const seen = new Set(targets);
    for (const node of seen) for (const next of this.program.free[node] ?? []) seen.add(next);
    return [...seen].sort((a, b) => a - b);
  }
}

function fits({ ids, prefixes, need, refuse }: Step, id: number, word: string, flags: number): boolean {
  if ((flags & need) !== need || flags & refuse) return false;
  return ids === undefined || ids.has(id) || (word !== '' && prefixes.some(prefix => word.startsWith(prefix)));
}
