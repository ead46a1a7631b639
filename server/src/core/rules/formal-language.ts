// Stiff or bureaucratic wording in the body of the message. The greeting and the sign-off are stiff-salutation's.
import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft/draft';
import { type Formality, type FormalPhrase, formalPhrases } from '../draft/formality';
import { ownWords } from '../draft/repair';
import { articleFor } from '../language/article';
import { deletion, type Edit, replacement } from '../text/edit';
import { quotable, type Span, slice } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

export default defineRule({
  id: 'formal-language',
  summary: 'Stiff or bureaucratic wording',
  why: 'On LinkedIn people talk to people. “Pursuant to your request” sounds like an office; the words that you would use across a table are shorter and kinder. Courtesy is never the problem, only ceremony.',
  severity: 'information',
  options: {},
  examples: [
    { good: 'Hi Priya, thanks for your note about the tide tables! I would be happy to compare ours before Friday.' },
    {
      bad: 'Hi Priya, I ⟦hereby⟧ accept your invitation.',
      message: '“hereby” sounds stiff here; leave it out.',
      fixed: 'Hi Priya, I accept your invitation.',
    },
    {
      bad: 'Hi Priya,\n\n⟦Pursuant to⟧ our chat on the ferry, here is the chart.',
      message: '“Pursuant to” sounds stiff here; try “Following”.',
      fixed: 'Hi Priya,\n\nFollowing our chat on the ferry, here is the chart.',
    },
    {
      bad: 'Hi Priya, ⟦please be advised that⟧ the ferry is late.',
      message: '“please be advised that” sounds stiff here; just say it.',
    },
    {
      bad: 'Hi Priya, could we talk ⟦at your earliest convenience⟧?',
      message: '“at your earliest convenience” sounds stiff here; try “when you can”.',
      fixed: 'Hi Priya, could we talk when you can?',
    },
    {
      bad: 'Hi Priya, ⟦it is with great pleasure that⟧ I say yes.',
      message: '“it is with great pleasure that” sounds stiff here; try “I am glad” or “I am sorry”.',
    },
    {
      note: 'A formula of one part of the world, which other readers may not know.',
      bad: 'Hi Priya, here is the form; please ⟦do the needful⟧.',
      message: '“do the needful” is a formula that many readers do not know; try “take care of it”.',
      fixed: 'Hi Priya, here is the form; please take care of it.',
    },
    {
      note: 'Two office phrases in one breath; either alone would pass.',
      bad: 'Hi Priya, I would like to see your tide charts ⟦in the event that⟧ you print them prior to the meeting.',
      message: '“in the event that” sounds stiff here; try “if”.',
      fixed: 'Hi Priya, I would like to see your tide charts if you print them prior to the meeting.',
    },
    { note: 'One such phrase alone is a matter of taste.', good: 'Hi Priya, I saw your talk prior to the storm.' },
    {
      note: 'No word of it is stiff by itself, but there are too many.',
      bad: 'Hi Priya, it was great meeting you in Oslo. ⟦In order to obtain sufficient documentation upon the tides, I assist numerous persons⟧.',
      message: 'Many formal words in one sentence; say it the way you would across a table.',
    },
    {
      note: 'One or two of them do no harm.',
      good: 'Hi Priya, it was great meeting you in Oslo. In order to see the tides, I brought numerous maps.',
    },
    {
      note: 'Courtesy is welcome.',
      good: 'Hi Priya, I should be delighted to stay in touch. I look forward to your news.',
    },
    { note: 'Quoted for fun.', good: 'Hi Priya, our old boss still writes “kindly be advised” to his dog.' },
    {
      note: 'A title of the job.',
      good: 'Hi Priya, a commencement speech about tides? I intimated nothing of the sort!',
    },
  ],
  *check(draft) {
    for (const phrase of formalPhrases(draft)) yield findingOf(draft, phrase);
  },
});

function findingOf(draft: Draft, phrase: FormalPhrase): RuleFinding {
  const { span } = phrase;
  if (phrase.formality === 'dense') {
    return {
      span,
      message: l10n.t('Many formal words in one sentence; say it the way you would across a table.'),
      fixes: () => [ownWords(draft, span)],
    };
  }
  const said = quotable(draft.text, span);
  const plain = plainWording(phrase, said);
  return {
    span,
    message: VERDICT[phrase.formality](said, advice(phrase.gives, plain)),
    fixes: () => (plain === undefined ? [ownWords(draft, span)] : fixesOf(draft, phrase, said, plain)),
  };
}

/** Two clauses that may follow each other in any language. */
const VERDICT: Readonly<Record<Exclude<Formality, 'dense'>, (said: string, tip: string) => string>> = {
  stiff: (said, tip) => l10n.t`“${said}” sounds stiff here; ${tip}.`,
  respectful: (said, tip) => l10n.t`“${said}” is a formula that many readers do not know; ${tip}.`,
};

/** What may stand in the phrase's place; empty where the phrase can go; undefined where only the writer can tell. */
function plainWording({ gives }: FormalPhrase, said: string): string | undefined {
  if (gives === undefined || gives.startsWith('~')) return undefined;
  if (/\p{Lu}\P{L}*\p{Lu}/u.test(said) && said === said.toUpperCase()) return gives.toUpperCase();
  return /^\p{Lu}/u.test(said) ? capitalized(gives) : gives;
}

function advice(gives: string | undefined, plain: string | undefined): string {
  if (plain) return l10n.t`try “${plain}”`;
  if (plain === '') return l10n.t('leave it out');
  if (gives === undefined) return l10n.t('say it the way you would across a table');
  return tipOf(gives.slice(1));
}

/** Of what the lexicon advises: one wording, or two, or a word to leave out, or something else in words. */
function tipOf(tip: string): string {
  const [, one, other] = /^“([^”]*)”(?: or “([^”]*)”)?$/.exec(tip) ?? [];
  if (one !== undefined) return other === undefined ? l10n.t`try “${one}”` : l10n.t`try “${one}” or “${other}”`;
  const [, word] = /^leave out “([^”]*)”$/.exec(tip) ?? [];
  return word === undefined ? l10n.t(tip) : l10n.t`leave out “${word}”`;
}

function fixesOf(draft: Draft, phrase: FormalPhrase, said: string, plain: string): Fix[] {
  if (plain !== '') {
    const edits = [...articleEdits(draft, phrase, plain), putIn(draft, phrase, plain)];
    return [{ title: l10n.t`Replace with “${plain}”`, safe: phrase.safe, edits }];
  }
  const edit = removal(draft, phrase);
  const edits = [...articleEdits(draft, phrase, edit.text + draft.text.slice(edit.span.end)), edit];
  return [{ title: l10n.t`Remove “${said}”`, safe: phrase.safe, edits }];
}

/** "ascertained it" -> "found it out". */
function putIn({ text }: Draft, { span }: FormalPhrase, plain: string): Edit {
  const object =
    plain.endsWith(' out') && /^ (?:it|them)(?![\p{L}\p{N}])/u.exec(text.slice(span.end, span.end + 6))?.[0];
  return object
    ? replacement({ start: span.start, end: span.end + object.length }, `${plain.slice(0, -4)}${object} out`)
    : replacement(span, plain);
}

/** "an aforementioned mill" -> "a mill": the article for the word that it now stands before. */
function articleEdits({ text }: Draft, { article }: FormalPhrase, behind: string): Edit[] {
  const said = article && slice(text, article);
  const right = articleFor(behind);
  if (!said || said.toLowerCase() === right) return [];
  const letters = said === 'AN' ? 'A' : said[0] === 'A' ? capitalized(right) : right;
  return [replacement(article, letters)];
}

/** The phrase with the comma and the blank that belong to it; the word that now starts the sentence gets its capital. */
function removal({ text, greeting }: Draft, { span }: FormalPhrase): Edit {
  const { start, end } = withBrackets(text, span);
  const comma = /, ?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const opens = start <= (greeting?.end ?? 0) || !/[^\s.!?…:;(–—-]\s*$/.test(text.slice(Math.max(0, start - 3), start));
  if (opens) return withCapital(text, { start, end: end + /^,? ?/.exec(text.slice(end, end + 2))![0].length });
  if (comma > 0 && text[end] === ',') return deletion({ start: start - comma, end: end + 1 });
  if (comma > 0 && /^[.!?…;:)\r\n]?$/.test(text[end] ?? '')) return deletion({ start: start - comma, end });
  if (text[end] === ' ') return deletion({ start, end: end + 1 });
  return deletion({ start: text[start - 1] === ' ' ? start - 1 : start, end });
}

/** With the brackets or emphasis that hold nothing else. */
function withBrackets(text: string, { start, end }: Span): Span {
  const pair = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
  return ['()', '**', '__'].includes(pair) ? withBrackets(text, { start: start - 1, end: end + 1 }) : { start, end };
}

/** Takes `gone` out; an ordinary word behind it takes over its capital, a name like iPhone or an address keeps its letters. */
function withCapital(text: string, gone: Span): Edit {
  const next = /^\p{Ll}(?=[\p{Ll}'’]*(?![\p{L}\p{N}]|[.@/]\p{L}))/u.exec(text.slice(gone.end, gone.end + 40))?.[0];
  if (!next || !/^[(*_]*\p{Lu}/u.test(slice(text, gone))) return deletion(gone);
  return replacement({ start: gone.start, end: gone.end + next.length }, next.toUpperCase());
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
