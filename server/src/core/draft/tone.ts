// Whether a message has the kind words that an accept or a decline owes.
import { hitsOf, type PhraseHit, type Sentence } from '../language/analysis';
import { carrier, scoresOf, type WordRange } from '../language/learned/model';
import { type Draft, isShortDecline } from './draft';
import { personalDetail } from './personal';
import { bodySentences } from './sentences';

export function hasThanks(draft: Draft): boolean {
  return courtesies(draft).some(({ entry }) => entry.family === 'thanks');
}

/** The refusal of a short decline that has no kind word at all, or undefined. */
export function curtRefusal(draft: Draft): WordRange | undefined {
  const { language } = draft;
  if (!isShortDecline(draft)) return undefined;
  const refusals = hitsOf(language, 'curt');
  // "No thanks" thanks nobody.
  const isPart = ({ from, to }: PhraseHit) => refusals.some(refusal => refusal.from <= from && to <= refusal.to);
  // Something that is theirs is a kind word, too.
  if (courtesies(draft).some(hit => !isPart(hit)) || personalDetail(draft)) return undefined;
  return refusals[0] ?? heardRefusal(draft);
}

/** The clauses of the sentence that sounds most like a no. */
function heardRefusal(draft: Draft): WordRange | undefined {
  const { language } = draft;
  const score = (sentence: Sentence) => scoresOf(language, sentence).decline;
  const [most] = [...bodySentences(draft)].sort((a, b) => score(b) - score(a));
  return most && score(most) > 1 ? carrier(language, most, 'decline') : undefined;
}

function courtesies({ language, signOff }: Draft): readonly PhraseHit[] {
  const { tokens } = language;
  // "Thanks to the fog": a cause, not a courtesy; "thanks to you" is one.
  const isCause = ({ from, to }: PhraseHit) =>
    tokens[from]!.word === 'thanks' &&
    tokens[to]?.word === 'to' &&
    !/^(?:you|your|all)$/.test(tokens[to + 1]?.word ?? '');
  // "Best, Anna" closes any message.
  const closes = ({ from }: PhraseHit) => signOff !== undefined && tokens[from]!.start >= signOff.span.start;
  return hitsOf(language, 'courtesy').filter(hit => !isCause(hit) && !closes(hit));
}
