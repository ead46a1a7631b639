// Named sets for patterns: `<mod>`, `<you>`, `<give:ing>`. A member is a pattern itself and may use other sets.
import type { Sets } from '../pattern';

const list = (text: string): string[] =>
  text
    .split(/\s*,\s*|\n/)
    .map(item => item.trim())
    .filter(Boolean);

export const sets: Sets = {
  // Who.
  i: list('i, we'),
  me: list('me, us'),
  my: list('my, our'),
  you: list(
    'you, you guys, you all, your team, someone on your team, anyone on your team, one of you, you or your team, you or someone',
  ),
  your: list('your'),
  // Modal verbs and softeners.
  mod: list('can, could, will, would, might, may'),
  be: list('is, are, am, was, were, be, been'),
  would: list('would, could, might'),
  soft: list(
    'please, kindly, possibly, perhaps, maybe, just, quickly, briefly, at some point, by any chance, if possible, at all, also, even, still, ever, either, then, really',
  ),
  int: list(
    'really, so, very, truly, greatly, deeply, super, hugely, much, incredibly, forever, most, extremely, always, eternally, sincerely, very much, also, certainly',
  ),
  not: list('not, never, no, without'),
};
