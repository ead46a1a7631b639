// Whether something near an ask takes it back: an offer, thanks, a report, a refusal. The wording is in lexicon/asksSuppressors.ts.
import { type Analysis, type PhraseHit, sentenceAt } from './analysis';
import type { Ask } from './asks';
import type { Topic } from './lexicon/asksObjects';
import { clausesAround, hitsNear } from './nearby';

/** Where a suppressor has to stand: on the words of the ask, in its clauses, in its sentence, or (`report`) in front of its "if". */
type Scope = 'words' | 'clause' | 'sentence' | 'report';

interface Suppressor {
  readonly scope: Scope;
  /** The only topics it speaks against, or the ones that it does not. */
  readonly only?: ReadonlySet<Topic>;
  readonly except?: ReadonlySet<Topic>;
}

// A meeting has been tested for whom it serves already (asks.ts), and its purpose may use the words of these suppressors.
const MEETINGS: ReadonlySet<Topic> = new Set<Topic>(['time']);
const VAGUE: ReadonlySet<Topic> = new Set<Topic>(['favor', 'time']);
const MAY_SELL: ReadonlySet<Topic> = new Set<Topic>(['favor', 'time', 'review', 'promotion', 'introduction', 'loan']);

const SUPPRESSORS: Readonly<Record<string, Suppressor>> = {
  offer: { scope: 'clause' },
  thanks: { scope: 'clause', except: MEETINGS },
  reported: { scope: 'report' },
  refusal: { scope: 'clause' },
  negated: { scope: 'clause' },
  interest: { scope: 'words', except: MEETINGS },
  context: { scope: 'words' },
  connect: { scope: 'words' },
  courtesy: { scope: 'words' },
  modal: { scope: 'words' },
  mutual: { scope: 'clause', except: MEETINGS },
  homograph: { scope: 'words', except: MEETINGS },
  chat: { scope: 'words', only: VAGUE },
  product: { scope: 'sentence', only: VAGUE },
  sale: { scope: 'sentence', only: MAY_SELL },
};

/** Whether something near an ask shows that it is none. */
export function isSuppressed(analysis: Analysis, ask: Ask): boolean {
  return hitsNear(analysis, 'ask.not', ask.from, ask.to).some(hit => {
    const { scope, only, except } = SUPPRESSORS[hit.entry.family]!;
    if ((only && !only.has(ask.topic)) || except?.has(ask.topic)) return false;
    if (hit.entry.family === 'thanks' && isHypothetical(analysis, hit)) return false;
    return reaches(analysis, scope, hit, ask);
  });
}

function reaches(analysis: Analysis, scope: Scope, hit: PhraseHit, ask: Ask): boolean {
  const sentence = sentenceAt(analysis, ask.from);
  const clause = clausesAround(analysis, ask.from, ask.to);
  switch (scope) {
    case 'words':
      return hit.from < ask.to && hit.to > ask.from;
    case 'clause':
      return hit.from < clause.to && hit.to > clause.from;
    case 'sentence':
      return hit.from >= sentence.from && hit.from < sentence.to;
    case 'report': {
      const isSubordinate = SUBORDINATE.has(analysis.tokens[clause.from]!.word);
      return hit.from >= sentence.from && hit.from < clause.to && (hit.to > clause.from || isSubordinate);
    }
  }
}

/** "if you gave me", "it would be kind of you": nothing that the reader has done. */
function isHypothetical({ tokens }: Analysis, { from }: PhraseHit): boolean {
  return [1, 2, 3, 4].some(back => HYPOTHETICAL.has(tokens[from - back]?.word ?? ''));
}

const HYPOTHETICAL = new Set(['if', 'would', "'d", 'could', 'might']);
const SUBORDINATE = new Set(['if', 'whether', 'that', 'when']);
