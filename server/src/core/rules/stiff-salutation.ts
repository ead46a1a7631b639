// Stiff ways to open or close a message: "Dear Sir/Madam", "Respected Sir", "Yours faithfully". Stiff wording between
// the two is formal-language.
import * as l10n from '@vscode/l10n';
import { type Draft, recipientFirstName } from '../draft/draft';
import { greetBy } from '../draft/greetingEdits';
import { repair } from '../draft/repair';
import { type StiffOpening, stiffClosings, stiffOpening } from '../draft/salutation';
import { type Edit, replacement } from '../text/edit';
import { removeSentence } from '../text/removal';
import { quotable, type Span } from '../text/span';
import { defineRule, type RuleFinding, type Severity } from './rule';

export default defineRule({
  id: 'stiff-salutation',
  summary: 'A stiff greeting or sign-off',
  why: 'LinkedIn is a conversation, not a letter to an office. “Dear Sir/Madam” and “Yours faithfully” put a counter between two people; a first name and a short “Best,” keep it friendly.',
  severity: 'warning',
  options: {},
  examples: [
    { good: 'Hi Priya,\n\nThanks for the invite!\n\nBest,\nTom' },
    {
      bad: '---\nto: Priya Raman\n---\n⟦Dear Sir/Madam⟧,\n\nThank you for the invite.',
      message: '“Dear Sir/Madam” is stiff for LinkedIn; write “Hi Priya,”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya,\n\nThank you for the invite.',
    },
    {
      bad: '⟦To whom it may concern⟧:\n\nThank you for the invite.',
      message: '“To whom it may concern” is stiff for LinkedIn; greet the person by first name.',
      fixed: 'Hi [name],\n\nThank you for the invite.',
    },
    {
      bad: '⟦Dear Mr. Alan Whitby⟧, thank you for the invite.',
      message: '“Dear Mr. Alan Whitby” is stiff for LinkedIn; write “Hi Alan,”.',
      fixed: 'Hi Alan, thank you for the invite.',
    },
    {
      bad: '⟦Dear Hiring Manager⟧,\n\nI saw your post about the harbour pilots.',
      message: '“Dear Hiring Manager” is stiff for LinkedIn; greet the person by first name.',
      fixed: 'Hi [name],\n\nI saw your post about the harbour pilots.',
    },
    {
      note: 'Respectful formulas are polite, only distant: a milder finding.',
      bad: '⟦Respected Sir⟧,\n\nThank you for the invite.',
      message: '“Respected Sir” is polite, but distant on LinkedIn; greet the person by first name.',
      severity: 'information',
      fixed: 'Hi [name],\n\nThank you for the invite.',
    },
    {
      bad: 'Hi Priya,\n\nThanks for the invite!\n\n⟦Yours faithfully⟧,\nTom',
      message: '“Yours faithfully” is stiff for LinkedIn; close with “Best,”.',
      fixed: 'Hi Priya,\n\nThanks for the invite!\n\nBest,\nTom',
    },
    {
      bad: 'Hi Priya,\n\nThe tide tables are on their way.\n\n⟦Thanking you in anticipation⟧,\nTom',
      message: '“Thanking you in anticipation” is stiff for LinkedIn; close with “Best,”.',
      fixed: 'Hi Priya,\n\nThe tide tables are on their way.\n\nBest,\nTom',
    },
    {
      note: 'The message is signed off already.',
      bad: 'Hi Priya,\n\nThanks for the invite! ⟦I remain at your disposal⟧.\n\nBest,\nTom',
      message: '“I remain at your disposal” is stiff for LinkedIn; leave it out.',
      fixed: 'Hi Priya,\n\nThanks for the invite!\n\nBest,\nTom',
    },
    { note: 'Among academics this is ordinary.', good: 'Dear Professor Okafor,\n\nthank you for the invite.' },
    { note: 'A title that belongs to the name.', good: 'Dear Sir David, thank you for the invite.' },
    { good: 'Dear Anna,\n\nthank you for the invite!\n\nKind regards,\nTom' },
    { good: 'Hi Priya, my old landlord still writes “Dear Sir” to his own cat.' },
  ],
  *check(draft) {
    const opening = stiffOpening(draft);
    if (opening) yield openingFinding(draft, opening);
    const closings = stiffClosings(draft);
    for (const closing of closings) yield closingFinding(draft, closing, closings);
  },
});

// Polite in the writer's part of the world: worth a word, not a warning.
const MILDER: Readonly<Record<string, Severity>> = {
  honorific: 'information',
  suffixed: 'information',
  rank: 'information',
  relic: 'hint',
};

function openingFinding(draft: Draft, { span, family, first: named }: StiffOpening): RuleFinding {
  const severity = MILDER[family];
  const first = recipientFirstName(draft) ?? named;
  const said = quotable(draft.text, span);
  return {
    span,
    ...(severity && { severity }),
    message: severity ? politeMessage(said, first) : stiffMessage(said, first),
    fixes: facts => [greetBy(draft.text, span, 'Hi', first ?? facts?.first)],
  };
}

function stiffMessage(said: string, first: string | undefined): string {
  return first
    ? l10n.t`“${said}” is stiff for LinkedIn; write “Hi ${first},”.`
    : l10n.t`“${said}” is stiff for LinkedIn; greet the person by first name.`;
}

function politeMessage(said: string, first: string | undefined): string {
  return first
    ? l10n.t`“${said}” is polite, but distant on LinkedIn; write “Hi ${first},”.`
    : l10n.t`“${said}” is polite, but distant on LinkedIn; greet the person by first name.`;
}

function closingFinding(draft: Draft, span: Span, closings: readonly Span[]): RuleFinding {
  const said = quotable(draft.text, span);
  if (isSentence(draft.text, span) && closesAgain(draft, span, closings)) {
    return {
      span,
      message: l10n.t`“${said}” is stiff for LinkedIn; leave it out.`,
      fixes: () => [repair(l10n.t`Remove “${said}”`, [removeSentence(draft.text, span)])],
    };
  }
  return {
    span,
    message: l10n.t`“${said}” is stiff for LinkedIn; close with “Best,”.`,
    fixes: () => [repair(l10n.t`Replace with “${'Best,'}”`, [closingEdit(draft.text, span)])],
  };
}

/** Whether a closing follows below, so that a “Best,” here would be one too many; a bare name is none. */
function closesAgain({ signOff }: Draft, { end }: Span, closings: readonly Span[]): boolean {
  const below = signOff?.closing ? [signOff.closing, ...closings] : closings;
  return below.some(({ start }) => start >= end);
}

/** Whether nothing else stands in its sentence. */
function isSentence(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:^|[.!?…\r\n])[)”"]?[ \t]*$/.test(before) && /^[.!,…]*[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 12));
}

/** The old mark becomes a comma; what closes around the words (`_Yours faithfully_`) stays. */
function closingEdit(text: string, span: Span): Edit {
  const [, closers = '', mark = ''] = /^([*_~"”)]*)([,.!:]| *[-–—]+(?=\s|$))?/.exec(
    text.slice(span.end, span.end + 12),
  )!;
  return replacement({ start: span.start, end: span.end + closers.length + mark.length }, `Best${closers},`);
}
