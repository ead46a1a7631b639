// text -> Draft. Never throws: whatever the bytes, there is a draft to judge.
import { analyze, withoutHitsAt, withSentenceAt } from '../language/analysis';
import { isEmpty, type Span, trimmed } from '../text/span';
import type { Draft } from './draft';
import { parseFrontMatter } from './frontMatter';
import { findGreeting } from './greeting';
import { inferChannel, inferKind, inferRelationship } from './inference';
import { findParagraphs, splitParagraphs } from './paragraphs';
import { findSignOff } from './signOff';
import { findSlots } from './slots';
import { findZones, messageStretches } from './zones';

/** Reads a draft. The work is linear in the length of `text`. */
export function parseDraft(text: string): Draft {
  const frontMatter = parseFrontMatter(text);
  const zones = findZones(text, frontMatter.span);
  const stretches = messageStretches(text, zones);
  const slots = findSlots(text, zones);
  const phrases = analyze(
    text,
    stretches,
    slots.map(slot => slot.span),
  );
  const blocks = splitParagraphs(text, stretches);
  const greeting = findGreeting(phrases, slots);
  const signOff = findSignOff(text, phrases, blocks, greeting);
  const body = withoutHitsAt(
    phrases,
    [greeting?.name, signOff?.name].filter(name => name !== undefined),
  );
  const language = greeting ? withSentenceAt(body, greeting.end) : body;
  return {
    text,
    frontMatter,
    zones,
    body: bodyOf(text, stretches),
    paragraphs: findParagraphs(blocks, language, greeting, signOff),
    greeting,
    signOff,
    slots,
    kind: inferKind(frontMatter, language),
    relationship: inferRelationship(frontMatter, language),
    channel: inferChannel(frontMatter),
    language,
  };
}

/** From the first to the last character of the message that is not white space. */
function bodyOf(text: string, stretches: readonly Span[]): Span {
  const filled = stretches.map(stretch => trimmed(text, stretch)).filter(stretch => !isEmpty(stretch));
  return { start: filled[0]?.start ?? text.length, end: filled.at(-1)?.end ?? text.length };
}
