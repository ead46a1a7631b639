// What brackets hold when no template left them there: editors' remarks, tags of mail programs, stage directions.

const phrases = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/)
      .map(entry => entry.trim())
      .filter(Boolean),
  );

const REMARKS = phrases(`
  sic, sic!, emphasis added, emphasis mine, my emphasis, emphasis ours, italics added, italics mine, edited, edit, update, updated, upd, correction, ed, eds, ed note, editor's note, translator's note
  my translation, translation mine, translated, trans, tr, nb, n.b, ps, tl;dr, tldr, cont, contd, continued, off topic, not shown, end quote, end of quote, unquote, unclear, illegible
  redacted, censored, deleted, expletive deleted, expletive, bleep, snip, pdf, paywall, paywalled, spoiler, spoilers, spoiler alert, nsfw, oc, wip, rfc, patch, duplicate, solved, resolved, closed
  citation needed, clarification needed, dubious, who?, when?, which?, why?, what?
  external, ext, internal, external email, spam, suspected spam, bulk, secure, encrypted, confidential, private, urgent, important, action required, fwd, fw, re, aw, wg, ann
  laughter, laughs, laughing, laugh, lol, applause, cheers, pause, sigh, sighs, inaudible, crosstalk, music, cough, coughs, wink, winks, smile, smiles, smirk, grin, grins, g, bg, shrug, shrugs, hug, hugs
  blush, blushes, gasp, gasps, cries, sob, sniff, yawn, wave, waves, nod, nods, facepalm, deadpan, sarcasm, irony, joke, joking, kidding, rant, plug, shameless plug, nervous laugh, evil laugh, mic drop
  at, dot, someone, whatever, attached, see attached, enclosed, thread, long, en, fr, de
`);

// A single one of these slipped into a sentence is the writer's or an editor's second thought.
const ADVERBS = phrases(
  'still, really, finally, clearly, actually, almost, just, only, even, quite, too, very, sometimes, often, never, always, maybe, perhaps, probably, sadly, luckily, thankfully, also, again, not, then, now, formerly, here, there, and, or, but, so, yes, no, sorry, was, is, were, are, had, has, have, been, be, will, would, of, to, in, for, on, that, than, from, with, by, as, it, he, she, they, we, us',
);

/** Whether the inside of a bracket is such a remark: `sic`, `Edit: typo`, `name withheld`, `laughs`, `EXTERNAL`. */
export function isEditorial(inside: string): boolean {
  const plain = inside
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/’/g, "'");
  const bare = plain.replace(/[.!:]+$/, '');
  if (REMARKS.has(plain) || REMARKS.has(bare) || (ADVERBS.has(bare) && inside !== inside.toUpperCase())) return true;
  if (/^(?:\.\s?){2,}$|^…$/.test(plain)) return true;
  if (OPENING.test(plain) || PRONOUNS.test(plain)) return true;
  return / (?:withheld|redacted|removed|omitted|deleted|censored|added|changed|translated|below|above)[.!]?$/.test(
    plain,
  );
}

const OPENING =
  /^(?:(?:sic|edit|edited|update|updated|ed|eds|nb|n\.b\.|p\.?s|note|correction|disclaimer|spoilers?|translated|transl|trans|photo|image|source|credit|cc)[.!:,;] |(?:photo|image|picture) by |sent from |part \d|attach(?:ment|ed): |via |i\.e\.|aka |a\.k\.a)/;

// "Alex [they/them]"
const PRONOUNS = /^(?:he|she|they|xe|ze)(?: ?[/,] ?(?:he|him|his|she|her|hers|they|them|theirs|xem|zir))+$/;
