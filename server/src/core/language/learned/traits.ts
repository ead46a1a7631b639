// What the learned layer can tell of a sentence.

/** An ask, a pitch, a detail about the reader; and a refusal, of the invitation or of what the other wanted. */
export const TRAITS = ['ask', 'pitch', 'detail', 'decline'] as const;
export type Trait = (typeof TRAITS)[number];

/** The model as scripts/learn writes it. */
export interface PackedModel {
  readonly traits: Readonly<Record<Trait, TraitScale>>;
  /** The features that have weights, ascending: the distance of each from the one before. */
  readonly features: string;
  /** By feature: for which traits it has one, as bits in the order of TRAITS. */
  readonly traitsOf: string;
  /** The weights of the first feature in the order of TRAITS, then those of the next. */
  readonly weights: string;
}

export interface TraitScale {
  readonly bias: number;
  /** What one step of a packed weight is worth. */
  readonly unit: number;
}
