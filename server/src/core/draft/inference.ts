// Kind, relationship and channel: from front matter where it says so, else from the text.
import { type Analysis, hitsOf, spanOf } from '../language/analysis';
import { carrier } from '../language/learned/model';
import { isLikely } from '../language/learned/verdict';
import {
  CHANNELS,
  type Channel,
  type FrontMatter,
  fieldOf,
  type Inferred,
  KINDS,
  type Kind,
  RELATIONSHIPS,
  type Relationship,
} from './draft';

/** The kind that front matter names, else the one whose wording comes up first in the text, else an accept. */
export function inferKind(frontMatter: FrontMatter, language: Analysis): Inferred<Kind> {
  const said = stated(frontMatter, 'kind', KINDS);
  if (said) return said;
  // A decline outweighs the rest: "thanks for the invite, but ..." starts like an accept.
  return (
    named(language, 'decline') ??
    heardDecline(language) ??
    named(language, 'connect-first') ??
    named(language, 'follow-up') ??
    named(language, 'accept') ?? { value: 'accept', source: 'default' }
  );
}

function named(language: Analysis, kind: Kind): Inferred<Kind> | undefined {
  const hit = hitsOf(language, 'kind').find(({ entry }) => entry.family === kind);
  return hit && { value: kind, source: 'text', evidence: spanOf(language, hit.from, hit.to) };
}

/** People say no in more ways than patterns name. */
function heardDecline(language: Analysis): Inferred<Kind> | undefined {
  const sentence = language.sentences.find(each => isLikely(language, each, 'decline', 'silent'));
  if (!sentence) return undefined;
  const { from, to } = carrier(language, sentence, 'decline');
  return { value: 'decline', source: 'text', evidence: spanOf(language, from, to) };
}

/** `established` where front matter or the text itself shows that the two already do business. */
export function inferRelationship(frontMatter: FrontMatter, language: Analysis): Inferred<Relationship> {
  const said = stated(frontMatter, 'relationship', RELATIONSHIPS);
  if (said) return said;
  const against = hitsOf(language, 'relationship').some(({ entry }) => entry.family === 'new');
  const hit = hitsOf(language, 'relationship').find(({ entry }) => entry.family === 'established');
  return hit && !against
    ? { value: 'established', source: 'text', evidence: spanOf(language, hit.from, hit.to) }
    : { value: 'new', source: 'default' };
}

export function inferChannel(frontMatter: FrontMatter): Inferred<Channel> {
  return stated(frontMatter, 'channel', CHANNELS) ?? { value: 'message', source: 'default' };
}

function stated<T extends string>(
  frontMatter: FrontMatter,
  key: string,
  values: readonly T[],
): Inferred<T> | undefined {
  const found = fieldOf(frontMatter, key);
  const value = values.find(candidate => candidate === found?.value.toLowerCase());
  return found && value ? { value, source: 'frontMatter', evidence: found.valueSpan } : undefined;
}
