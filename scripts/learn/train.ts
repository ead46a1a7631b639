// `npm run learn`: trains the learned layer on the sentences of scripts/learn/sentences and writes its weights. With --report it
// writes nothing, but says how well sentences are judged whose voices the model was not shown.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRAITS, type Trait } from '../../server/src/core/language/learned/traits';
import { digest } from './digest';
import { featuresOf } from './features';
import { type Case, fitBest, scoreOf } from './model';
import { inSteps, packed } from './packed';
import { readSentences, type Sentence } from './sentences';

const TARGET = join(__dirname, '../../server/src/core/language/learned/weights.ts');

/** How many features a trait may keep; declines were trained on a tenth of the sentences. */
const MOST: Readonly<Record<Trait, number>> = {
  ask: 17_000,
  pitch: 17_000,
  detail: 17_000,
  decline: 2000,
};

interface Example {
  readonly sentence: Sentence;
  readonly features: Uint32Array;
}

function main(): void {
  const examples = readSentences().map(sentence => ({ sentence, features: featuresOf(sentence.text, 'with phrases') }));
  if (process.argv.includes('--report')) report(examples);
  else write(examples);
}

function casesFor(examples: readonly Example[], trait: Trait): Case[] {
  return examples
    .filter(({ sentence }) => sentence.judged.has(trait))
    .map(({ sentence, features }) => ({ features, positive: sentence.traits.has(trait) }));
}

function write(examples: readonly Example[]): void {
  const models = TRAITS.map(trait => inSteps(fitBest(casesFor(examples, trait), MOST[trait])));
  const scales = TRAITS.map((trait, i) => `    ${trait}: { bias: ${models[i]!.bias}, unit: ${models[i]!.unit} },`);
  const { features, traitsOf, weights } = packed(models.map(({ steps }) => steps));
  const content = `// The weights of the learned layer. Written by \`npm run learn\` from scripts/learn/sentences; do not edit.
import type { PackedModel } from './traits';

/** Of what they were made; a test notices when they are stale. */
export const MADE_OF = '${digest()}';

export const MODEL: PackedModel = {
  traits: {
${scales.join('\n')}
  },
  features:
    '${features}',
  traitsOf:
    '${traitsOf}',
  weights:
    '${weights}',
};
`;
  writeFileSync(TARGET, content);
  console.log(`${examples.length} sentences; ${content.length} characters written.`);
}

const FOLDS = 5;
const PRECISIONS = [0.9, 0.95, 0.98];

/** Each voice is judged by a model that never saw it. */
function report(examples: readonly Example[]): void {
  for (const trait of TRAITS) {
    const judged = examples.filter(({ sentence }) => sentence.judged.has(trait));
    const voices = [...new Set(judged.map(({ sentence }) => sentence.voice))];
    // A trait that one voice was labelled for is split by line.
    const foldOf = ({ sentence }: Example, line: number) =>
      voices.length > 1 ? voices.indexOf(sentence.voice) % FOLDS : line % FOLDS;
    const scored: { score: number; positive: boolean }[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = fitBest(
        casesFor(
          judged.filter((each, i) => foldOf(each, i) !== fold),
          trait,
        ),
        MOST[trait],
      );
      const unseen = judged.filter((each, i) => foldOf(each, i) === fold);
      for (const each of casesFor(unseen, trait))
        scored.push({ score: scoreOf(model, each.features), positive: each.positive });
    }
    console.log(`${trait.padEnd(8)} ${PRECISIONS.map(precision => recallAt(scored, precision)).join('   ')}`);
  }
}

function recallAt(scored: readonly { score: number; positive: boolean }[], precision: number): string {
  const all = scored.filter(({ positive }) => positive).length;
  let [right, recall, threshold] = [0, 0, Number.POSITIVE_INFINITY];
  [...scored]
    .sort((a, b) => b.score - a.score)
    .forEach(({ score, positive }, i) => {
      if (positive) right++;
      if (right / (i + 1) >= precision) [recall, threshold] = [right / all, score];
    });
  return `precision ${precision}: recall ${recall.toFixed(3)} at ${threshold.toFixed(2)}`;
}

main();
