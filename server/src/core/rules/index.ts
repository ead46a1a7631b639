// Every rule, in the order of the documentation. A test checks that each file of this folder is listed.
import excessLength from './excess-length';
import favorAsking from './favor-asking';
import formalLanguage from './formal-language';
import invalidFrontMatter from './invalid-front-matter';
import missingGreeting from './missing-greeting';
import missingPersonalization from './missing-personalization';
import overChannelLimit from './over-channel-limit';
import type { AnyRule } from './rule';
import solicitation from './solicitation';
import stiffSalutation from './stiff-salutation';
import unfilledPlaceholder from './unfilled-placeholder';

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
  invalidFrontMatter,
];
