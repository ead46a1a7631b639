// Characters that belong to the words before them: closing marks and emoji. Sources of regular expressions, flag u.

/** One emoji with its modifiers, or several without a blank between them. */
export const EMOJI = '(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\u{fe0f}|\\u{200d})+';

/** A bullet, a number or a fence, which mean something at the start of a line only. */
export const LINE_MARK = '(?:[-*+•] |\\d+[.)] |```|~~~)';
