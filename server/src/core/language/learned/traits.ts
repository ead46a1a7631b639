// What the learned layer can tell of a sentence.

/** An ask, a pitch, a detail about the reader; and a refusal, of the invitation or of what the other wanted. */
export const TRAITS = ['ask', 'pitch', 'detail', 'decline'] as const;
export type Trait = (typeof TRAITS)[number];

/** One trait's part of the model, as scripts/learn writes it. */
export interface TraitModel {
  readonly bias: number;
  /** What one step of a packed weight is worth. */
  readonly unit: number;
  /** See `unpack` in model.ts. */
  readonly weights: string;
}
