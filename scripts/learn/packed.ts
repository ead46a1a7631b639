// How weights are written down. What is not in here says what they are, so that writing them otherwise makes none stale.
import { FEATURE_SPACE } from '../../server/src/core/language/learned/features';
import type { PackedModel } from '../../server/src/core/language/learned/traits';
import { writeNumbers, zigzag } from '../../server/src/core/text/packed';
import type { Fitted } from './model';

/** The weights in steps of a unit, from -127 to 127. */
export function inSteps({ bias, weights }: Fitted): { bias: number; unit: number; steps: Int8Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / 127 || 1;
  const steps = Int8Array.from(weights, weight => Math.round(weight / unit));
  return { bias: Number(bias.toFixed(4)), unit: Number(unit.toPrecision(5)), steps };
}

/** As `unpack` of learned/model.ts reads it; `models` are the weights by trait, each by feature. */
export function packed(models: readonly Int8Array[]): Pick<PackedModel, 'features' | 'traitsOf' | 'weights'> {
  const features: number[] = [];
  const traitsOf: number[] = [];
  const weights: number[] = [];
  let last = 0;
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    const row = models.map(steps => steps[feature]!);
    const traits = row.reduce((bits, step, trait) => (step === 0 ? bits : bits | (1 << trait)), 0);
    if (traits === 0) continue;
    features.push(feature - last);
    traitsOf.push(traits);
    for (const step of row) if (step !== 0) weights.push(zigzag(step));
    last = feature;
  }
  return { features: writeNumbers(features), traitsOf: writeNumbers(traitsOf), weights: writeNumbers(weights) };
}
