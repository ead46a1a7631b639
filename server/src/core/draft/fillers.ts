// Shortening without loss: which words of a message can go, and the edits that take them out.
import { hitsOf, sentenceAt, spanOf } from '../language/analysis';
import { Flag } from '../language/tokens';
import { deletion, type Edit, withoutOverlaps } from '../text/edit';
import { removeSentence } from '../text/removal';
import { contains, slice } from '../text/span';
import type { Draft } from './draft';

/** A repair that two rules share: `excess-length` and `over-channel-limit`. */
export interface Shortening {
  /** Names the first words that go, and how many characters (UTF-16 units) that saves in all. */
  readonly title: string;
  readonly safe: false;
  readonly edits: readonly Edit[];
}

/** All filler sentences and words out, as one repair; none where there are no fillers. */
export function shorten(draft: Draft): readonly Shortening[] {
  const edits = withoutOverlaps([...sentenceEdits(draft), ...wordEdits(draft)]);
  const first = edits[0];
  if (!first) return [];
  const saved = edits.reduce((sum, { span, text }) => sum + span.end - span.start - text.length, 0);
  const more = edits.length > 1 ? ` and ${edits.length - 1} more` : '';
  return [
    { title: `Delete “${slice(draft.text, first.span).trim()}”${more} (${saved} characters less)`, safe: false, edits },
  ];
}

function sentenceEdits({ text, language, greeting, signOff }: Draft): Edit[] {
  const afterGreeting = language.tokens.findIndex(token => token.start >= (greeting?.end ?? 0));
  return hitsOf(language, 'filler').flatMap(hit => {
    const sentence = sentenceAt(language, hit.from);
    const from = Math.max(sentence.from, afterGreeting);
    const whole = hit.entry.family === 'sentence' && hit.from === from && hit.to === sentence.to;
    const place = spanOf(language, hit.from, hit.to);
    return whole && !(signOff && contains(signOff.span, place)) ? [removeSentence(text, place)] : [];
  });
}

/** "I really liked" can lose its adverb; "not really" and one that opens or closes a clause cannot. */
function wordEdits({ text, language }: Draft): Edit[] {
  const { tokens } = language;
  return hitsOf(language, 'filler').flatMap(({ entry, from }) => {
    const [before, token, after] = [tokens[from - 1], tokens[from]!, tokens[from + 1]];
    const inside = before && after && !before.mark && !token.mark && !(token.flags & Flag.clauseStart);
    if (entry.family !== 'word' || !inside || before.word === 'not' || before.word === 'no') return [];
    // Emphasis that opens or closes at the word, an emoji behind it: taking part of that away would leave the rest.
    const apart = /\s/.test(text[token.start - 1]!) && text.slice(token.end, after.start).trim() === '';
    return apart ? [deletion({ start: token.start, end: after.start })] : [];
  });
}
