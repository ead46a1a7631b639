// English verb forms, for lexicons: `refer` gives refers, referred, referring. Used when patterns are compiled, never on drafts.

export type Form = 'base' | 's' | 'ed' | 'en' | 'ing';

// verb: past, participle (where it differs)
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was been',
  become: 'became become',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost',
  cut: 'cut',
  do: 'did done',
  draw: 'drew drawn',
  drop: 'dropped',
  feel: 'felt',
  find: 'found',
  forget: 'forgot forgotten',
  get: 'got',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  have: 'had',
  hear: 'heard',
  help: 'helped',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  learn: 'learned',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  offer: 'offered',
  open: 'opened',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  show: 'showed shown',
  shut: 'shut',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steer: 'steered',
  swing: 'swung',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  visit: 'visited',
  win: 'won',
  write: 'wrote written',
};

/** All forms of a verb, or of a phrase whose first word is the verb (`put in touch`: `putting in touch`). */
export function inflect(phrase: string, form: Form): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [formOf(verb, form), ...rest].join(' ');
}

function formOf(verb: string, form: Form): string {
  const irregular = IRREGULAR[verb]?.split(' ');
  switch (form) {
    case 'base':
      return verb;
    case 's':
      if (verb === 'be') return 'is';
      if (verb === 'have') return 'has';
      return /(?:s|x|z|ch|sh|o)$/.test(verb)
        ? `${verb}es`
        : /[^aeiou]y$/.test(verb)
          ? `${verb.slice(0, -1)}ies`
          : `${verb}s`;
    case 'ed':
      return irregular?.[0] ?? regularPast(verb);
    case 'en':
      return irregular?.[1] ?? irregular?.[0] ?? regularPast(verb);
    case 'ing':
      if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
      return /[^aeiouy]e$|[aeiou]ue$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
  }
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

// Two-syllable verbs that double all the same, because their second syllable is stressed.
const STRESSED_AT_THE_END = new Set([
  'refer',
  'prefer',
  'submit',
  'commit',
  'admit',
  'permit',
  'forget',
  'begin',
  'regret',
  'transfer',
  'equip',
  'confer',
]);

function doubled(verb: string): string {
  const oneSyllable = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return oneSyllable || STRESSED_AT_THE_END.has(verb) ? verb + verb.at(-1) : verb;
}
