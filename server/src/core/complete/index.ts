// What may be typed at a place: a sample reply, a front matter key or value, what goes into a slot, the rules that a
// disable comment can name.
import type { People } from '../contacts/contacts';
import type { Draft } from '../draft/draft';
import { type Facts, NO_FACTS } from '../draft/fields';
import { type Snippets, samples } from '../samples';
import { lineEnd, lineStart } from '../text/lines';
import { type Completion, type Completions, type Known, LONGEST_LINE, type Place } from './completion';
import { inFrontMatter, keys, values } from './frontMatter';
import { sampleReplies } from './replies';
import { ruleIds } from './ruleIds';
import { inSlot } from './slots';

export type { Completion, Completions };

export interface CompletionContext {
  readonly snippets?: Snippets;
  readonly people?: People;
  /** What contacts know of the draft's recipient. */
  readonly facts?: Facts;
}

/** The completions at a caret, best first; where a person would expect none, there are none. Never throws. */
export function complete(draft: Draft, offset: number, context: CompletionContext = {}): Completions {
  const { snippets = samples, people, facts = NO_FACTS } = context;
  const place = placeAt(draft, offset);
  // An empty list of contacts is none: nothing leads to it, and it need not be asked for again.
  const known: Known = { facts, ...(people && people.search('', 1).length > 0 && { people }) };
  if (inFrontMatter(draft, place)) {
    const offered = values(draft, place, known);
    return { ...offered, items: [...keys(draft, place, known), ...offered.items] };
  }
  const ids = ruleIds(place);
  if (ids.length > 0) return whole(ids);
  const slots = inSlot(draft, place, known);
  return whole(slots.length > 0 ? slots : sampleReplies(draft, place, snippets));
}

const whole = (items: readonly Completion[]): Completions => ({ items, incomplete: false });

function placeAt({ text }: Draft, offset: number): Place {
  const [start, end] = [lineStart(text, offset), lineEnd(text, offset)];
  return {
    offset,
    start,
    end,
    before: text.slice(Math.max(start, offset - LONGEST_LINE), offset),
    after: text.slice(offset, Math.min(end, offset + LONGEST_LINE)),
  };
}
