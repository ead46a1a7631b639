// The learned layer: its weights fit its sources, it says the same twice, it can name the words that decided, and it is quick.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { digest } from '../../scripts/learn/digest';
import { readSentences } from '../../scripts/learn/sentences';
import { parseDraft } from '../../server/src/core';
import { carrier, decidingWords, score, wordWeights } from '../../server/src/core/language/learned/model';
import { TRAITS, type Trait } from '../../server/src/core/language/learned/traits';
import { MADE_OF } from '../../server/src/core/language/learned/weights';

const WEIGHTS = join(__dirname, '../../server/src/core/language/learned/weights.ts');
const MOST_BYTES = 90_000;

describe('learned layer', () => {
  it('was trained on the sentences and the code that are here', () => {
    assert.equal(MADE_OF, digest(), 'The weights are stale: run “npm run learn”.');
  });

  it(`takes less than ${MOST_BYTES} bytes of what users download`, () => {
    const size = gzipSync(readFileSync(WEIGHTS)).length;
    assert.ok(size < MOST_BYTES, `${size} bytes`);
  });

  it('was shown both sides of every trait by many voices', () => {
    const sentences = readSentences();
    for (const trait of TRAITS) {
      const judged = sentences.filter(sentence => sentence.judged.has(trait));
      const share = judged.filter(({ traits }) => traits.has(trait)).length / judged.length;
      assert.ok(share > 0.05 && share < 0.5, `${trait}: ${share}`);
    }
    assert.ok(new Set(sentences.map(({ voice }) => voice)).size >= 15);
  });

  // Sentences that no pattern of the lexicons names and no training voice wrote.
  const pairs: readonly { readonly trait: Trait; readonly more: string; readonly less: string }[] = [
    {
      trait: 'ask',
      more: 'If a vacant bench ever turns up in your workshop, I can start on any Monday.',
      less: 'The vacant bench in my workshop was taken on Monday by a lad from Hull.',
    },
    {
      trait: 'pitch',
      more: 'We fit heat pumps in old mills for half of what the big firms charge, and the survey is free.',
      less: 'Somebody fitted a heat pump in our old mill, and it hums all night.',
    },
    {
      trait: 'detail',
      more: 'Your chapter on eel traps made my grandfather cry.',
      less: 'I hope that we can support each other on the way to success.',
    },
    {
      trait: 'decline',
      more: 'I keep this list for people I have sailed with, so I will leave it for now.',
      less: 'The list of people who sailed with us last summer is long.',
    },
  ];
  for (const { trait, more, less } of pairs) {
    it(`tells ${trait}: ${more}`, () => {
      assert.ok(
        scoreOf(more, trait) > scoreOf(less, trait) + 1,
        `${scoreOf(more, trait)} against ${scoreOf(less, trait)}`,
      );
      assert.ok(scoreOf(more, trait) > 0 && scoreOf(less, trait) < 0);
    });
  }

  it('gives a sentence the same scores in a long draft as alone, and twice', () => {
    const sentence = 'One share from you would move mountains for our lifeboat.';
    const alone = parseDraft(`Hi Ana,\n\n${sentence}`);
    const among = parseDraft(`Hi Ana,\n\nThe tide was high. ${sentence} So long.`);
    const of = ({ language, text }: typeof alone) =>
      score(language, language.sentences.find(({ from }) => text.startsWith('One', language.tokens[from]!.start))!);
    assert.deepEqual(of(alone), of(among));
    assert.deepEqual(of(alone), of(parseDraft(alone.text)));
  });

  it('names the words that decided', () => {
    const { language, text } = parseDraft(
      'Hi Ana,\n\nThe harbour was grey all week, but our beeswax candles are half price until Sunday.',
    );
    const sentence = language.sentences.at(-1)!;
    const { from, to } = decidingWords(language, sentence, 'pitch');
    const said = text.slice(language.tokens[from]!.start, language.tokens[to - 1]!.end);
    assert.match(said, /half price/);
    const clauses = carrier(language, sentence, 'pitch');
    assert.equal(language.tokens[clauses.from]!.word, 'our');
  });

  it('spreads what speaks for a trait over the words of the sentence', () => {
    const { language } = parseDraft('Hi Ana,\n\nCould you refer me?');
    const sentence = language.sentences.at(-1)!;
    const weights = wordWeights(language, sentence, 'ask');
    assert.ok(weights.subarray(0, sentence.to - sentence.from).some(weight => weight > 0));
  });

  it('scores any text with finite numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const { language } = parseDraft(text);
        for (const sentence of language.sentences) {
          const scores = score(language, sentence);
          for (const trait of TRAITS) assert.ok(Number.isFinite(scores[trait]));
          const { from, to } = carrier(language, sentence, 'ask');
          assert.ok(sentence.from <= from && from < to && to <= sentence.to);
        }
      }),
    );
  });
});

function scoreOf(text: string, trait: Trait): number {
  const { language } = parseDraft(`Hi Sam,\n\n${text}`);
  return score(language, language.sentences.at(-1)!)[trait];
}
