// Finds every pattern of every lexicon in one pass over the words.
//
// All patterns become one automaton. What is left to read of a pattern is a Rest; a state of the automaton is a set of
// them. Rests and states are built as drafts ask for them and kept, so starting costs little and a word costs one table
// look-up. From each word the automaton runs until no pattern can go on; patterns are finite (pattern.ts has no unbounded
// repetition), so the work is linear in the text whatever the text says, and nothing ever backtracks.
import { append } from '../text/group';
import type { Lexeme } from './lexeme';
import type { Node, Test } from './pattern';
import { SPELLINGS } from './spelling';
import { Flag, type Token } from './tokens';
import { Transitions, UNKNOWN } from './transitions';

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

/** What is left to read: a part, then another rest; or nothing, and `pattern` has been found. */
type Rest =
  | { readonly id: number; readonly node: Node; readonly after: Rest }
  | { readonly id: number; readonly pattern: number };

/** A word that a rest may go on with, and what is left after it. */
interface Step {
  readonly test: Test;
  /** The numbers of the test's words, in all their spellings. */
  readonly ids: ReadonlySet<number> | undefined;
  readonly after: Rest;
}

interface State {
  readonly rests: readonly Rest[];
  /** Patterns that are complete here. */
  readonly found: readonly number[];
}

// Flags take the low bits of a symbol, so that one number says all that a test may ask.
const FLAG_BITS = 9;
/** The state in which nothing can be found any more. */
const DEAD = -1;
// More than thousands of drafts need together; past them the tables are emptied, so memory stays bounded whatever comes.
const MOST_STATES = 20_000;
const MOST_TRANSITIONS = 400_000;

export function compile<T>(patterns: readonly { readonly node: Node; readonly entry: T }[]): Compiled<T> {
  const vocabulary = new Vocabulary(patterns.map(pattern => pattern.node));
  const automaton = new Automaton(
    patterns.map(pattern => pattern.node),
    vocabulary,
  );
  return {
    entries: patterns.map(pattern => pattern.entry),
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
          for (const index of automaton.foundIn(state)) {
            const place = found.indexOf(index);
            if (place >= 0) ends[place] = at + 1;
            else ends[found.push(index) - 1] = at + 1;
          }
          if (tokens[at]!.flags & Flag.sentenceEnd) break;
        }
        for (let i = 0; i < found.length; i++) hits.push({ entry: patterns[found[i]!]!.entry, from, to: ends[i]! });
        found.length = 0;
      }
      return hits;
    },
  };
}

/** Numbers the words that patterns name; all other words share number 0. */
class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [''];
  private readonly prefixes = new Set<string>();
  private readonly tests = new Map<Test, ReadonlySet<number>>();
  private shortestPrefix = Number.POSITIVE_INFINITY;
  private longestPrefix = 0;
  /** The flags that some test asks for; the others are left out of symbols. */
  private asked = 0;

  constructor(nodes: readonly Node[]) {
    for (const test of testsOf(nodes)) {
      this.asked |= test.need | test.refuse;
      this.idsOf(test);
      for (const prefix of test.prefixes ?? []) {
        this.prefixes.add(prefix);
        this.shortestPrefix = Math.min(this.shortestPrefix, prefix.length);
        this.longestPrefix = Math.max(this.longestPrefix, prefix.length);
      }
    }
  }

  /** Undefined where any word will do. */
  idsOf(test: Test): ReadonlySet<number> | undefined {
    if (!test.words && !test.prefixes?.length) return undefined;
    let ids = this.tests.get(test);
    if (!ids) {
      ids = new Set((test.words ?? []).flatMap(spellings).map(word => this.number(word)));
      this.tests.set(test, ids);
    }
    return ids;
  }

  /** The word's number and what tests may ask of it, as one number. */
  symbolOf(lexeme: Lexeme, flags: number): number {
    if (lexeme.numberedBy !== this) {
      lexeme.number = this.idOf(lexeme.text);
      lexeme.numberedBy = this;
    }
    return (lexeme.number << FLAG_BITS) | (flags & this.asked);
  }

  private idOf(word: string): number {
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
    const longest = Math.min(this.longestPrefix, word.length);
    for (let end = this.shortestPrefix; end <= longest; end++) if (this.prefixes.has(word.slice(0, end))) return true;
    return false;
  }

  private number(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** The tests of all parts, each once however many patterns share it. */
function testsOf(nodes: readonly Node[]): Set<Test> {
  const tests = new Set<Test>();
  const seen = new Set<Node>(nodes);
  for (const node of seen) {
    if (node.type === 'test') tests.add(node.test);
    else for (const part of node.type === 'optional' ? [node.part] : node.parts) seen.add(part);
  }
  return tests;
}

const SPELLING_LISTS = new Map(Object.entries(SPELLINGS).map(([word, others]) => [word, [word, ...others.split(' ')]]));

const spellings = (word: string): string[] => SPELLING_LISTS.get(word) ?? [word];

const START = 0;

/** The deterministic states, made on demand and numbered. */
class Automaton {
  private states: State[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly transitions = new Transitions();
  private readonly rests = new Map<Node, Map<Rest, Rest>>();
  private readonly steps = new Map<Rest, readonly Step[]>();
  private readonly whole: readonly Rest[];
  // Thousands of patterns begin at the start, so its steps are looked up by word; later states have a handful.
  private readonly firstSteps = new Map<number, Step[]>();
  private readonly otherFirstSteps: Step[] = [];
  private lastId = 0;

  constructor(
    nodes: readonly Node[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.whole = nodes.map((node, pattern) => this.rest(node, { id: ++this.lastId, pattern }));
    this.forget();
    for (const step of this.whole.flatMap(rest => this.stepsOf(rest))) {
      if (step.ids === undefined || step.test.prefixes?.length) this.otherFirstSteps.push(step);
      else for (const id of step.ids) append(this.firstSteps, id, step);
    }
  }

  /** Patterns that are complete in a state. */
  foundIn(state: number): readonly number[] {
    return this.states[state]!.found;
  }

  step(state: number, symbol: number): number {
    const known = this.transitions.get(state, symbol);
    return known === UNKNOWN ? this.learn(state, symbol) : known;
  }

  private learn(state: number, symbol: number): number {
    const rests = this.advance(state, symbol);
    // Past the limits the tables are emptied. The new state is made after that, and what led to it is not noted.
    if (this.states.length > MOST_STATES || this.transitions.size > MOST_TRANSITIONS) {
      this.forget();
      return rests.length > 0 ? this.stateOf(rests) : DEAD;
    }
    const next = rests.length > 0 ? this.stateOf(rests) : DEAD;
    this.transitions.set(state, symbol, next);
    return next;
  }

  private advance(state: number, symbol: number): Rest[] {
    const id = symbol >> FLAG_BITS;
    const flags = symbol & ((1 << FLAG_BITS) - 1);
    const word = this.vocabulary.wordOf(id);
    const rests = new Set<Rest>();
    const tryStep = (step: Step) => fits(step, id, word, flags) && rests.add(step.after);
    if (state === START) {
      this.firstSteps.get(id)?.forEach(tryStep);
      this.otherFirstSteps.forEach(tryStep);
    } else for (const rest of this.states[state]!.rests) this.stepsOf(rest).forEach(tryStep);
    return [...rests];
  }

  /** Back to the start state alone. Nothing is found before a word is read: no pattern is empty. */
  private forget(): void {
    this.numbers.clear();
    this.transitions.clear();
    this.states = [{ rests: this.whole, found: [] }];
  }

  private stateOf(rests: readonly Rest[]): number {
    const key = rests
      .map(rest => rest.id)
      .sort((a, b) => a - b)
      .join();
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.states.push({ rests, found: rests.flatMap(rest => this.foundAt(rest)) }) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  /** The rest that reads `node`, then `after`; one object for equal rests, so that equal states have equal keys. */
  private rest(node: Node, after: Rest): Rest {
    const known = this.rests.get(node) ?? new Map<Rest, Rest>();
    this.rests.set(node, known);
    const rest = known.get(after) ?? { id: ++this.lastId, node, after };
    known.set(after, rest);
    return rest;
  }

  /** The rests that `rest` stands for, down to those that begin with a test or are complete. */
  private *opened(rest: Rest): Generator<Rest> {
    if ('pattern' in rest) return yield rest;
    const { node, after } = rest;
    switch (node.type) {
      case 'test':
        return yield rest;
      case 'sequence':
        return yield* this.opened(node.parts.reduceRight((rest, part) => this.rest(part, rest), after));
      case 'choice':
        for (const part of node.parts) yield* this.opened(this.rest(part, after));
        return;
      case 'optional':
        yield* this.opened(this.rest(node.part, after));
        yield* this.opened(after);
    }
  }

  private stepsOf(rest: Rest): readonly Step[] {
    let steps = this.steps.get(rest);
    if (!steps) {
      steps = [...this.opened(rest)].flatMap(open => {
        if ('pattern' in open || open.node.type !== 'test') return [];
        const { test } = open.node;
        return [{ test, ids: this.vocabulary.idsOf(test), after: open.after }];
      });
      this.steps.set(rest, steps);
    }
    return steps;
  }

  private foundAt(rest: Rest): number[] {
    return [...this.opened(rest)].flatMap(open => ('pattern' in open ? open.pattern : []));
  }
}

function fits({ test, ids }: Step, id: number, word: string, flags: number): boolean {
  if ((flags & test.need) !== test.need || flags & test.refuse) return false;
  if (ids === undefined || ids.has(id)) return true;
  return word !== '' && Boolean(test.prefixes?.some(prefix => word.startsWith(prefix)));
}
