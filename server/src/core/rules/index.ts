// Every rule, in the order of the documentation. A test checks that each file of this folder is listed.
import bulkDuplicate from './bulk-duplicate';
import curtDecline from './curt-decline';
import excessLength from './excess-length';
import favorAsking from './favor-asking';
import formalLanguage from './formal-language';
import invalidFrontMatter from './invalid-front-matter';
import missingGreeting from './missing-greeting';
import missingPersonalization from './missing-personalization';
import missingThanks from './missing-thanks';
import overChannelLimit from './over-channel-limit';
import plainTextMarkup from './plain-text-markup';
import type { AnyRule } from './rule';
import solicitation from './solicitation';
import stiffSalutation from './stiff-salutation';
import stockPhrase from './stock-phrase';
import unfilledPlaceholder from './unfilled-placeholder';
import unusedDisable from './unused-disable';
import wrongName from './wrong-name';

export const rules: readonly AnyRule[] = [
  unfilledPlaceholder,
  missingGreeting,
  missingPersonalization,
  favorAsking,
  solicitation,
  stiffSalutation,
  formalLanguage,
  excessLength,
  overChannelLimit,
  wrongName,
  stockPhrase,
  missingThanks,
  curtDecline,
  plainTextMarkup,
  bulkDuplicate,
  invalidFrontMatter,
  // Judges by what those before it have found.
  unusedDisable,
];
