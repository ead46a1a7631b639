// All lexicons, compiled once into one matcher.
import { type Compiled, compile } from '../matcher';
import { parsePattern } from '../pattern';
import { greetings } from './greetings';
import { kinds } from './kinds';
import type { Entry } from './lexicon';
import { sets } from './sets';

export const entries: readonly Entry[] = [...greetings, ...kinds];

let compiled: Compiled<Entry> | undefined;

/** The matcher over every lexicon; built at the first draft, not at start-up. */
export function phrases(): Compiled<Entry> {
  compiled ??= compile(entries.map(entry => ({ entry, node: parsePattern(entry.pattern, sets) })));
  return compiled;
}
