// What a completion is, and the place in a draft for which one is asked.
import type { People } from '../contacts/contacts';
import type { Facts } from '../draft/fields';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

export interface Completion {
  readonly label: string;
  /** A `fill` puts a known value in a slot's place, a `slot` a placeholder where something is still to come. */
  readonly kind: 'reply' | 'key' | 'value' | 'rule' | 'person' | 'fill' | 'slot';
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What the typed text from the start of `span` to the caret is compared with. */
  readonly filter: string;
  /** What is replaced: on one line, with the caret inside or at an edge. */
  readonly span: Span;
  /** Stands alone where `snippet` cannot be used. May have several lines. */
  readonly text: string;
  /** The same in snippet syntax, with tab stops. */
  readonly snippet?: string;
  /** What changes elsewhere in the draft; meets neither `span` nor each other. */
  readonly others?: readonly Edit[];
  /** Something else can be chosen right behind the text. */
  readonly leadsOn?: boolean;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** There may be more: the list has to be asked for again when the typed text changes. */
  readonly incomplete: boolean;
}

/** What is known beyond the draft. */
export interface Known {
  readonly people?: People;
  /** What contacts know of the recipient. */
  readonly facts: Facts;
}

/** The caret and its line. */
export interface Place {
  readonly offset: number;
  /** Where the line starts and ends, without its line break. */
  readonly start: number;
  readonly end: number;
  /** The line up to the caret and from it on, on a very long line only the part that is near. */
  readonly before: string;
  readonly after: string;
}

/** How far a look along the line reaches, in characters. */
export const LONGEST_LINE = 500;
