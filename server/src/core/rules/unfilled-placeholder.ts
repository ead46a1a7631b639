// A template slot that is still open.
import * as l10n from '@vscode/l10n';
import type { Draft, Slot } from '../draft/draft';
import { type Facts, NO_FACTS } from '../draft/fields';
import { repair } from '../draft/repair';
import { choicesOf, equalSlots, fillSlots, isChoice, MOST_TOGETHER, slotFills, slotStops } from '../draft/slotEdits';
import { replacement } from '../text/edit';
import { quotable } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

const PRIYA = '---\nto: Priya Raman\ncompany: Northwind\nmet: JSConf Oslo\n---\n';
const open = (slot: string) => l10n.t`“${slot}” is still open; fill it in before you send.`;

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
  return { span: slot.span, ...describe(slot.style, shown), fixes: (facts = NO_FACTS) => fixesOf(draft, slot, facts) };
}

/** What is wrong, by style; some styles are less certain to be a slip. */
function describe(style: string, shown: string): Pick<RuleFinding, 'message' | 'severity'> {
  if (shown.trim() === '')
    return { message: l10n.t('The greeting has a gap where the name belongs; fill it in before you send.') };
  if (style === 'null')
    return { message: l10n.t`“${shown}” is what a failed mail merge left; put in the real word before you send.` };
  if (isChoice({ style })) return { message: l10n.t`“${shown}” still holds a choice; pick one before you send.` };
  if (style === 'TODO')
    return {
      message: l10n.t`“${shown}” is a note to yourself; finish that part before you send.`,
      severity: 'warning',
    };
  if (style === 'John Doe') {
    return {
      message: l10n.t`“${shown}” looks like sample text; put in the real name before you send.`,
      severity: 'information',
    };
  }
  return { message: open(shown) };
}

function fixesOf(draft: Draft, slot: Slot, facts: Facts): readonly Fix[] {
  if (isChoice(slot)) {
    return choicesOf(slot)
      .slice(0, 3)
      .map(choice => repair(l10n.t`Choose “${choice}”`, [replacement(slot.span, choice)]));
  }
  const single = [
    ...slotFills(draft, slot, facts).map(({ value, from, edit }) =>
      repair(from === 'contacts' ? l10n.t`Fill with “${value}” from your contacts` : l10n.t`Fill with “${value}”`, [
        edit,
      ]),
    ),
    tabStopFix(draft, slot),
  ];
  const all = fillAllFix(draft, facts);
  return all ? [...single.slice(0, 2), all] : single;
}

function tabStopFix(draft: Draft, slot: Slot): Fix {
  const same = equalSlots(draft, slot);
  return repair(
    same.length > 1 ? l10n.t`Make it a tab stop, in ${same.length} places` : l10n.t('Make it a tab stop'),
    slotStops(draft, same),
  );
}

/** One slot alone needs no "all". */
function fillAllFix(draft: Draft, facts: Facts): Fix | undefined {
  if (draft.slots.length < 2 || draft.slots.length > MOST_TOGETHER) return undefined;
  const { edits, filled, open } = fillSlots(draft, facts);
  return repair(fillAllTitle(filled, open), edits);
}

function fillAllTitle(filled: number, open: number): string {
  if (filled === 0) return l10n.t`Turn all ${open} open slots into tab stops`;
  if (open === 0) return l10n.t`Fill all ${filled} slots`;
  if (filled === 1)
    return open === 1
      ? l10n.t('Fill one slot, make a tab stop of the rest')
      : l10n.t('Fill one slot, make tab stops of the rest');
  return open === 1
    ? l10n.t`Fill ${filled} slots, make a tab stop of the rest`
    : l10n.t`Fill ${filled} slots, make tab stops of the rest`;
}
