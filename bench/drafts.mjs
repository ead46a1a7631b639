// The texts of the bench: composed anew from a seed, so that every machine measures the same ones. Names, companies and
// topics are made of syllables. A fixed list of words would soon be in every cache, which no real draft is.

const SYLLABLES =
  'al an ar bel bo bri ca cor da del do el en fa fen ga gri ha hol is ja kel ko la lin lo ma mer mi na nor o pa per qui ra ren ro sa sel sti ta tor u va ver wen yo za'.split(
    ' ',
  );
const WORDS = {
  adjective: 'clear thoughtful practical surprising careful generous unusual honest detailed lively useful calm',
  role: 'staff engineer|data lead|product manager|research fellow|founder|recruiter|clinical analyst|sales director',
  event: 'the meetup in {place}|your talk in {place}|the {topic} panel|the workshop in {place}|a thread on {topic}',
  thing: 'pipeline prototype benchmark ledger sensor dashboard pilot library campaign curriculum grant dataset',
  done: 'rewrote measured shipped tested paused doubled documented mapped simplified replaced',
  number: 'two|three|six|14|40%|1,200|a dozen',
};
const GREETINGS = [
  'Hi {first},',
  'Hello {first},',
  'Hi there,',
  'Dear Mr. {last},',
  'Hi [name],',
  'Dear Sir or Madam,',
];
const SENTENCES = [
  'Thanks for inviting me to connect.',
  'It was great to meet you at {event}.',
  'I enjoyed {event}, above all the part where you {done} the {thing} and it still held after {number} weeks.',
  'Your post on {topic} was {adjective}; we {done} our {thing} the same way at {company}.',
  'I am a {role} at {company}, and most of my week goes into {topic}.',
  'The {thing} that you {done} at {company} is much like the one we {done} in {number} sprints.',
  'My team at {company} compares notes on {topic}, and your {adjective} write-up came up {number} times.',
  'What made you move from {topic} to {topic}?',
  'I look forward to staying connected and to hearing more about {topic}.',
  'No reply needed if this is not your area any more.',
  'Sadly I have to pass on this one, since {topic} takes all of my time at present.',
  'I’d be glad to show you the {thing} if you are ever near {place}.',
  'I came across your profile and was impressed by your extensive experience.',
  'I would like to add you to my professional network on LinkedIn.',
  'Could you please refer me for the {role} position at {company}?',
  'We help companies like {company} save {number} of their budget with our platform for {topic}.',
  'I hereby acknowledge receipt of your invitation regarding {topic}.',
  'Would you be open to a quick call next week about the **{thing}**?',
];
const CLOSINGS = ['Best,\n{first}', 'Kind regards,\n{first} {last}', 'Cheers, {first}', 'Yours faithfully,\n{first}'];

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different drafts of exactly `length` UTF-16 units each, a third of them with front matter. */
export function drafts(count, { seed = 1, length = 600 } = {}) {
  const next = random(seed);
  return Array.from({ length: count }, () => flat(draft(next, length)));
}

/** One text of exactly `length` units that goes on like a message: for sizes that no message has. */
export function longText(length, seed = 1) {
  const next = random(seed);
  const parts = [];
  for (let total = 0; total < length; ) {
    const part = `${draft(next, 600, false).trimEnd()}\n\n`;
    parts.push(part);
    total += part.length;
  }
  return flat(parts.join('').slice(0, length));
}

/** Endless prose, character by character: what somebody types. */
export function* typing(seed) {
  const next = random(seed);
  for (;;) yield* `${fill(pick(next, SENTENCES), next)} `;
}

function draft(next, length, mayHaveFields = true) {
  const fields =
    mayHaveFields && next() < 1 / 3 ? fill('---\nto: {first} {last}\ncompany: {company}\n---\n\n', next) : '';
  const start = `${fields}${fill(pick(next, GREETINGS), next)}\n\n`;
  const end = `\n\n${fill(pick(next, CLOSINGS), next)}\n`;
  let body = '';
  let left = [];
  for (let sentences = 1; start.length + body.length + end.length < length; sentences++) {
    if (left.length === 0) left = [...SENTENCES];
    const [sentence] = left.splice(Math.floor(next() * left.length), 1);
    body += `${fill(sentence, next)}${sentences % 4 === 0 ? '\n\n' : ' '}`;
  }
  return start + body.slice(0, length - start.length - end.length) + end;
}

/** Puts something in for every {word}; a filling may have such words itself. */
function fill(pattern, next) {
  return pattern.replace(/\{(\w+)\}/g, (_, kind) => {
    const own = { first: 1, last: 1, place: 1, company: 2, topic: 2 }[kind];
    if (!own) return fill(pick(next, choices(WORDS[kind])), next);
    const words = Array.from({ length: own }, () => invented(next));
    return (kind === 'topic' ? words : words.map(capital)).join(' ');
  });
}

function choices(list) {
  return list.split(list.includes('|') ? '|' : ' ');
}

function invented(next) {
  return Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(next, SYLLABLES)).join('');
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function pick(next, list) {
  return list[Math.floor(next() * list.length)];
}

/** Strings put together are trees inside V8; a text that was read from somewhere is not. */
function flat(text) {
  return Buffer.from(text).toString();
}
