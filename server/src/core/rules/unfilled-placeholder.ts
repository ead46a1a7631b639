// A template slot that is still open.
import type { CanonicalSlot, Draft, Slot } from '../draft/draft';
import { slotValue } from '../draft/fields';
import { type Edit, replacement, stop, template } from '../text/edit';
import { quotable, slice } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

const PRIYA = '---\nto: Priya Raman\ncompany: Northwind\nmet: JSConf Oslo\n---\n';
const open = (slot: string) => `“${slot}” is still open; fill it in before you send.`;

/** An example of a slot that front matter fills. */
const filled = (before: string, slot: string, after: string, value: string) => ({
  bad: `${PRIYA}${before}⟦${slot}⟧${after}`,
  message: open(slot),
  fixed: `${PRIYA}${before}${value}${after}`,
});

export default defineRule({
  id: 'unfilled-placeholder',
  summary: 'A template slot was left open',
  why: 'Nothing says “bulk message” like “Hi [name]”. A template is a start; it is the name, the event and the company in its slots that make the reader feel meant. Fill each slot, or delete the sentence around it.',
  severity: 'error',
  options: {},
  examples: [
    { good: 'Hi Priya, thanks for the invite! It was great to meet you at JSConf Oslo.' },
    filled('Hi ', '[name]', ', thanks for the invite!', 'Priya'),
    filled('Hi Priya, it was great to meet you at ', '[event or place you met]', '.', 'JSConf Oslo'),
    filled('Hi ', '{{first_name}}', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '{{ contact.firstname | default: "there" }}', ', thanks!', 'Priya'),
    filled('Hi Priya, I like what you do at ', '{Company}', '.', 'Northwind'),
    filled('Hi ', '{!Contact.FirstName}', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '<First Name>', ', thanks for the invite!', 'Priya'),
    filled('Hi Priya, how are things at ', '<<Company>>', '?', 'Northwind'),
    filled('Hi ', '«Vorname»', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '%FIRSTNAME%', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '*|FNAME|*', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '$FIRST_NAME', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '#FirstName#', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '[[first_name]]', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '_FN_', ', thanks for the invite!', 'Priya'),
    filled('Hi ', '____', ', thanks for the invite!', 'Priya'),
    filled('Hi ', 'XXX', ', thanks for the invite!', 'Priya'),
    filled('Hi Priya, how are things at ', '(INSERT COMPANY)', '?', 'Northwind'),
    filled('Hi ', '(name)', ', thanks for the invite!', 'Priya'),
    {
      note: 'A gap that a failed merge left',
      bad: `${PRIYA}Hi⟦ ⟧,\n\nthanks for the invite!`,
      message: 'The greeting has a gap where the name belongs; fill it in before you send.',
      fixed: `${PRIYA}Hi Priya,\n\nthanks for the invite!`,
    },
    {
      bad: `${PRIYA}Hi ⟦null⟧, thanks for the invite!`,
      message: '“null” is what a failed mail merge left; put in the real word before you send.',
      fixed: `${PRIYA}Hi Priya, thanks for the invite!`,
    },
    {
      note: 'A choice is a slot, too.',
      bad: '⟦{Hi|Hello|Hey}⟧ Priya, thanks for the invite!',
      message: '“{Hi|Hello|Hey}” still holds a choice; pick one before you send.',
      fixed: 'Hi Priya, thanks for the invite!',
    },
    {
      note: 'What no field knows becomes a tab stop.',
      bad: 'Hi Priya, I enjoyed ⟦[their recent post]⟧.',
      message: open('[their recent post]'),
    },
    {
      bad: 'Hi Priya, thanks for the invite! ⟦TODO⟧ say something about her talk',
      message: '“TODO” is a note to yourself; finish that part before you send.',
      severity: 'warning',
    },
    {
      bad: 'Hi ⟦John Doe⟧, thanks for the invite!',
      message: '“John Doe” looks like sample text; put in the real name before you send.',
      severity: 'information',
    },
    {
      note: 'Links, references, task boxes and remarks in brackets are no slots.',
      good: 'Hi Priya, your post [1] is "allmost [sic] perfect", see [my notes](https://example.com/notes).\n\n- [x] read it\n- [ ] answer',
    },
    {
      note: 'Nor are code, hearts, kisses, prices and shares.',
      good: 'Hi Priya, `a[i]` and Vec<String> cost me $19 and my $AAPL shares <3\n\nLove,\nTilly xxx',
    },
    { good: 'Hi Priya, see you at Hack{Cville}; you called "the [second] draft" better.' },
  ],
  *check(draft) {
    for (const slot of draft.slots) yield findingOf(draft, slot);
  },
});

function findingOf(draft: Draft, slot: Slot): RuleFinding {
  const said = quotable(draft.text, slot.span);
  const shown = said.length > 60 ? `${said.slice(0, 59).trimEnd()}…` : said;
  return { span: slot.span, ...describe(slot.style, shown), fixes: () => fixesOf(draft, slot) };
}

/** What is wrong, by style; some styles are less certain to be a slip. */
function describe(style: string, shown: string): Pick<RuleFinding, 'message' | 'severity'> {
  if (shown.trim() === '')
    return { message: 'The greeting has a gap where the name belongs; fill it in before you send.' };
  if (style === 'null')
    return { message: `“${shown}” is what a failed mail merge left; put in the real word before you send.` };
  if (CHOICES.has(style)) return { message: `“${shown}” still holds a choice; pick one before you send.` };
  if (style === 'TODO')
    return { message: `“${shown}” is a note to yourself; finish that part before you send.`, severity: 'warning' };
  if (style === 'John Doe') {
    return {
      message: `“${shown}” looks like sample text; put in the real name before you send.`,
      severity: 'information',
    };
  }
  return { message: open(shown) };
}

const CHOICES = new Set(['{a|b}', 'Mr/Ms']);

const MOST_TOGETHER = 200;

function fixesOf(draft: Draft, slot: Slot): readonly Fix[] {
  if (CHOICES.has(slot.style)) {
    const choices = slot.name
      .split(/[|/]/)
      .map(choice => choice.trim())
      .filter(Boolean);
    return choices.slice(0, 3).map(choice => fix(`Choose “${choice}”`, [replacement(slot.span, choice)]));
  }
  // Nobody fills hundreds of slots at once, and comparing each with each would take a pasted megabyte minutes.
  const slots = draft.slots.length <= MOST_TOGETHER ? draft.slots : [slot];
  const known = slots.flatMap(other => fillOf(draft, other) ?? []);
  const value = slotValue(draft, slot.canonical);
  const fill = fillOf(draft, slot);
  const same = slots.filter(other => other === slot || isSame(draft, other, slot));
  const fixes: Fix[] = [];
  if (fill) fixes.push(fix(`Fill with “${value}”`, [fill]));
  if (known.length > (fill ? 1 : 0))
    fixes.push(
      fix(`Fill ${known.length > 1 ? `all ${known.length} slots` : 'the slot'} that front matter knows`, known),
    );
  if (!fill)
    fixes.unshift(
      fix(same.length > 1 ? `Make it a tab stop, ${same.length} times` : 'Make it a tab stop', tabStops(draft, same)),
    );
  if (slots.length > same.length || fill) fixes.push(fix('Turn all open slots into tab stops', tabStops(draft, slots)));
  return fixes.slice(0, 3);
}

const fix = (title: string, edits: readonly Edit[]): Fix => ({ title, safe: false, edits });

/** Puts the value that front matter has for the slot in its place. */
function fillOf(draft: Draft, slot: Slot): Edit | undefined {
  const value = CHOICES.has(slot.style) ? undefined : slotValue(draft, slot.canonical);
  return value === undefined ? undefined : replacement(slot.span, blankOf(slice(draft.text, slot.span)) + value);
}

/** The gap of "Hi ," is the blank itself, which stays. */
const blankOf = (said: string) => /^\s*/.exec(said)![0];

/** Makes each slot's own text the default of a tab stop; slots for the same thing are typed together. */
function tabStops(draft: Draft, slots: readonly Slot[]): Edit[] {
  const firsts: Slot[] = [];
  return slots.map(slot => {
    let index = firsts.findIndex(first => isSame(draft, first, slot));
    if (index < 0) index = firsts.push(slot) - 1;
    const said = slice(draft.text, slot.span);
    return { span: slot.span, ...template`${blankOf(said)}${stop(index + 1, said.trimStart())}` };
  });
}

// One person has one of each, whatever the slot is called; two events may be two.
const ONE_OF_EACH = new Set<CanonicalSlot>([
  'recipient.first',
  'recipient.last',
  'recipient.full',
  'recipient.company',
  'recipient.role',
  'me.name',
  'me.company',
]);

/** Whether two slots want the same words. */
function isSame(draft: Draft, a: Slot, b: Slot): boolean {
  if (a.canonical !== b.canonical) return false;
  if (ONE_OF_EACH.has(a.canonical)) return true;
  return a.name !== '' && slice(draft.text, a.span).toLowerCase() === slice(draft.text, b.span).toLowerCase();
}
