// Chance that can be repeated: SEED=… gives the same run again. A failure has to name the seed.
import { again } from '../support/seed';

export interface Chance {
  readonly seed: number;
  /** A whole number from 0 up to, but not including, `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
}

export function chance(seed = Number(process.env.SEED || Date.now() % 1_000_000_000)): Chance {
  let state = seed | 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return { seed, upTo, oneOf: items => items[upTo(items.length)]! };
}

/** Runs a check with a chance of its own; where it fails, it says how to get the same run again. */
export async function withChance(check: (chance: Chance) => Promise<void>): Promise<void> {
  const dice = chance();
  try {
    await check(dice);
  } catch (error) {
    console.error(`      ${again(dice.seed)}`);
    throw error;
  }
}
