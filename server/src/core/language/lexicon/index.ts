// All lexicons, and the sets that their patterns name.
import type { Sets } from '../pattern';
import { askFrameSets, askFrames } from './asksFrames';
import { askHints } from './asksHints';
import { askHintsHelp } from './asksHintsHelp';
import { askObjectSets, askObjects } from './asksObjects';
import { askSuppressors } from './asksSuppressors';
import { askTime } from './asksTime';
import { courtesy } from './courtesy';
import { fillers } from './fillers';
import { formal, formalSets } from './formal';
import { formalPlain } from './formalPlain';
import { greetings } from './greetings';
import { kinds } from './kinds';
import type { Entry } from './lexicon';
import { ownSlots, personal, personalSets, workplace } from './personal';
import { sales } from './sales';
import { salesSets } from './salesSets';
import { salesSilence } from './salesSilence';
import { salesStrong } from './salesStrong';
import { salutationSets, salutations } from './salutations';
import { sets } from './sets';
import { stock } from './stock';

const lexicons: readonly (readonly Entry[])[] = [
  greetings,
  kinds,
  personal,
  workplace,
  ownSlots,
  salutations,
  askFrames,
  askHints,
  askHintsHelp,
  askObjects,
  askSuppressors,
  askTime,
  sales,
  salesStrong,
  salesSilence,
  formal,
  formalPlain,
  fillers,
  courtesy,
  stock,
];

// A lexicon's own sets; names are shared by all, and a test checks that no two define the same one.
export const allSets: readonly Sets[] = [
  sets,
  personalSets,
  salutationSets,
  formalSets,
  askFrameSets,
  askObjectSets,
  salesSets,
];

export const entries: readonly Entry[] = lexicons.flat();
