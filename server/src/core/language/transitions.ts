// The transitions of an automaton: (state, symbol) -> state, in one flat table. This look-up is what reading a word costs,
// and a Map for every state would spread it all over the memory.

/** What `get` gives for a transition that nobody has set. States themselves are not below -1. */
export const UNKNOWN = -2;

const WIDTH = 4;
const SMALLEST = 1 << 12;

/** A hash table of whole numbers with open addressing. */
export class Transitions {
  /** Rows of state, symbol, next state, and one number that fills the row up. */
  private rows = empty(SMALLEST);
  size = 0;

  get(state: number, symbol: number): number {
    const { rows } = this;
    const at = placeOf(rows, state, symbol);
    return rows[at] === state ? rows[at + 2]! : UNKNOWN;
  }

  set(state: number, symbol: number, next: number): void {
    if (this.size * 2 > this.rows.length / WIDTH) this.grow();
    const at = placeOf(this.rows, state, symbol);
    if (this.rows[at] !== state) this.size++;
    this.rows[at] = state;
    this.rows[at + 1] = symbol;
    this.rows[at + 2] = next;
  }

  clear(): void {
    this.rows = empty(SMALLEST);
    this.size = 0;
  }

  private grow(): void {
    const { rows } = this;
    this.rows = empty((rows.length / WIDTH) * 2);
    for (let at = 0; at < rows.length; at += WIDTH) {
      if (rows[at] === UNKNOWN) continue;
      const place = placeOf(this.rows, rows[at]!, rows[at + 1]!);
      this.rows.set(rows.subarray(at, at + WIDTH), place);
    }
  }
}

function empty(count: number): Int32Array {
  return new Int32Array(count * WIDTH).fill(UNKNOWN);
}

/** Where the row of that transition is, or the empty row where it would be. At most half of the rows are taken. */
function placeOf(rows: Int32Array, state: number, symbol: number): number {
  const last = rows.length - WIDTH;
  let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = (hash * WIDTH) & last;
  while (rows[at] !== UNKNOWN && (rows[at] !== state || rows[at + 1] !== symbol)) at = (at + WIDTH) & last;
  return at;
}
