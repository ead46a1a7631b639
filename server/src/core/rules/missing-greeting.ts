// No greeting, or one that names nobody.
import * as l10n from '@vscode/l10n';
import { type Draft, isShortDecline, recipientFirstName } from '../draft/draft';
import { greetBy, helloOf, insertGreeting } from '../draft/greetingEdits';
import { isOtherLanguage } from '../draft/otherLanguage';
import { stiffAddress, stiffOpening } from '../draft/salutation';
import { overlaps, quotable, type Span } from '../text/span';
import { defineRule, type RuleFinding } from './rule';

export default defineRule({
  id: 'missing-greeting',
  summary: 'No warm greeting that names the person',
  why: 'A greeting with the first name is the quickest sign that a message was written for one person. “Hello,” and “Hi there,” could go to anybody.',
  severity: 'warning',
  options: {},
  examples: [
    { good: 'Hi Priya, thanks for the invite! I still think of your talk on tide tables.' },
    {
      bad: '---\nto: Priya Raman\n---\n⟦Thanks for the invite!⟧ I still think of your talk on tide tables.',
      message: 'The message greets nobody; start with “Hi Priya,”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya, thanks for the invite! I still think of your talk on tide tables.',
    },
    {
      bad: '---\nto: Priya Raman\n---\n⟦Hi there⟧, thanks for the invite!',
      message: '“Hi there” names nobody; write “Hi Priya,”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya, thanks for the invite!',
    },
    {
      bad: '⟦Hello⟧,\n\nthanks for the invite!',
      message: '“Hello” names nobody; add the first name.',
      fixed: 'Hello [name],\n\nthanks for the invite!',
    },
    {
      note: 'A name at the end of the first sentence is a greeting, too.',
      good: 'Thanks for reaching out, Tom! Your question about the tide tables made my day.',
    },
    { good: 'Rupert, thank you for the invite.' },
    { good: 'hi jo, good to see you here' },
    { good: 'Kia ora Tama, thanks for the invite!' },
    { note: 'An open slot is a name still to come.', good: 'Hi [name], thanks for the invite!' },
    {
      note: 'The quoted request is not the message.',
      good: '> Hello, would love to connect\n\nHi Dr. Osei, thanks for writing.',
    },
    { good: 'Hi there, Lupe! Thanks for the invite.' },
    {
      bad: '⟦Dear President⟧,\n\nthanks for the invite!',
      message: '“Dear President” names nobody; add the first name.',
      fixed: 'Hi [name],\n\nthanks for the invite!',
    },
    {
      note: 'In a short, polite decline a greeting matters less.',
      bad: '⟦Thanks for the invite, but I keep this account for people I have worked with.⟧',
      message: 'The message greets nobody; start with “Hi” and the first name.',
      severity: 'information',
      fixed: 'Hi [name], thanks for the invite, but I keep this account for people I have worked with.',
    },
    { note: 'Other languages have other greetings.', good: 'Drahá Jano, děkuji za pozvání, těším se na setkání.' },
  ],
  *check(draft) {
    const { greeting, language } = draft;
    if (language.tokens.length === 0 || greeting?.slot) return;
    // "Dear President," has an office in the name's place.
    if (greeting?.name && !isOffice(draft, greeting.span)) return;
    if (greeting) yield unnamed(draft);
    else if (!isOtherLanguage(draft)) yield absent(draft);
  },
});

/** Whether the greeting itself is an address to nobody; a second one may stand further down. */
function isOffice(draft: Draft, greeting: Span): boolean {
  const opening = stiffOpening(draft);
  return opening?.family === 'generic' && overlaps(opening.span, greeting);
}

function unnamed(draft: Draft): RuleFinding {
  const { span } = draft.greeting!;
  const said = quotable(draft.text, span);
  const first = recipientFirstName(draft);
  const hello = helloOf(draft.text, span);
  return {
    span,
    ...milder(draft),
    message: first
      ? l10n.t`“${said}” names nobody; write “${hello} ${first},”.`
      : l10n.t`“${said}” names nobody; add the first name.`,
    fixes: facts => [greetBy(draft.text, span, hello, first ?? facts?.first)],
  };
}

function absent(draft: Draft): RuleFinding {
  const { tokens, sentences } = draft.language;
  const sentence = sentences[0]!;
  const start = draft.body.start;
  const last = tokens[sentence.to - 1]!;
  const mark = /[.!?]/.test(draft.text[last.end] ?? '') ? 1 : 0;
  const first = recipientFirstName(draft);
  // "To whom it may concern:" makes way for the greeting; above it, there would be two.
  const stiff = stiffAddress(draft);
  const greet = (name: string | undefined) =>
    stiff ? greetBy(draft.text, stiff.span, 'Hi', name) : insertGreeting(draft, name);
  return {
    span: { start, end: last.end + mark },
    ...milder(draft),
    message: first
      ? l10n.t`The message greets nobody; start with “Hi ${first},”.`
      : l10n.t('The message greets nobody; start with “Hi” and the first name.'),
    fixes: facts => [greet(first ?? stiff?.first ?? facts?.first)],
  };
}

function milder(draft: Draft): Pick<RuleFinding, 'severity'> {
  return isShortDecline(draft) ? { severity: 'information' } : {};
}
