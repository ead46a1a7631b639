// What favors are about: deeds done for the writer ("refer me") and goods handed to the writer ("a referral").
// Neither is an ask by itself; who is to act, and for whom, is the business of asksFrames.ts and of ../asks.ts.
import type { Sets } from '../pattern';
import { careerDeeds } from './asksDeedsCareer';
import { helpDeeds } from './asksDeedsHelp';
import { goods } from './asksGoods';
import { lexicon } from './lexicon';

const deeds = { ...careerDeeds, ...helpDeeds };

/** What a favor is about; the messages of the rule name it. */
export type Topic = keyof typeof deeds | 'favor';

const topics = Object.keys(deeds) as (keyof typeof deeds)[];
const lines = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** `<deed-job>` and so on, `<asker>` (the writer, or somebody the writer speaks for) and `<mine>` (the writer's work). */
export const askObjectSets: Sets = {
  asker: lines(`
    (me|us)
    my _? (son|daughter|nephew|niece|brother|sister|cousin|wife|husband|partner|friend|mate|kid|boy|girl|student|colleague|team|mum|mom|dad|nan|flatmate|roommate|neighbor|godson|goddaughter|grandson|granddaughter|apprentice|firm|company|daughter's _|son's _)
    our _? (son|daughter|team|club|school|church|students|kids|charity|group|class|firm|start-up|startup|shelter|library|choir|project|nephew|niece|youth _|members|_ team)
    (a|one) (friend|mate|colleague|student|cousin) of mine
    (someone|somebody|a person|a guy|a girl|people|a newcomer|a beginner|a graduate|anyone) (like me|in my (shoes|position|place|situation))
    (a|this) (young|fellow|humble|poor|recent|struggling|desperate|local|first-time|new) .. (graduate|student|designer|engineer|founder|writer|colleague|alum|alumnus|alumna|job seeker|fresher|newcomer|teacher|artist|nurse|developer)
  `),
  mine: lines(`
    (my|our|mine)
    (it|this|these|the attached|the enclosed|the draft|a draft)
  `),
  ...Object.fromEntries(topics.map(topic => [`deed-${topic}`, lines(deeds[topic])])),
};

export const askObjects = [
  ...lexicon('ask.deed', Object.fromEntries(topics.map(topic => [topic, `<deed-${topic}>\n<deed-${topic}:ing>`]))),
  // Past forms are asks only after "if": "I would be glad if you passed my name on".
  ...lexicon('ask.past', Object.fromEntries(topics.map(topic => [topic, `<deed-${topic}:ed>`]))),
  // An order: the plain verb at the start of a clause, with nothing before it but a softener.
  ...lexicon(
    'ask.order',
    Object.fromEntries(
      topics.map(topic => [
        topic,
        `^<deed-${topic}>\n^(please|kindly|just|also|do|then|maybe|so) please? <deed-${topic}>`,
      ]),
    ),
  ),
  ...lexicon('ask.good', goods),
];
