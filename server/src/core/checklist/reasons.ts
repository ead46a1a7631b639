// What a point of the checklist rests on where nothing was found against it, in words.
import * as l10n from '@vscode/l10n';
import type { Config } from '../config';
import type { Draft } from '../draft/draft';
import { isOtherLanguage } from '../draft/otherLanguage';
import { clauseFrom } from '../draft/sentences';
import { hasThanks } from '../draft/tone';
import { describeLength, measure } from '../length';
import { firstWords } from '../text/excerpt';
import { type Span, slice } from '../text/span';

export type CheckId = 'greeting' | 'personal' | 'slots' | 'ask' | 'pitch' | 'tone' | 'length' | 'form';

/** What is read of a draft once for all points. */
export interface Read {
  readonly draft: Draft;
  readonly config: Config;
  /** The reader’s first name as far as it is known. */
  readonly who: string | undefined;
  /** What is about the reader: words, or else a slot that will be. */
  readonly detail: Span | undefined;
}

export interface Reason {
  /** Without capital and full stop. */
  readonly clause: string;
  /** What is wanted is not there, although no rule says so. */
  readonly lacking?: true;
}

export const REASONS: Readonly<Record<CheckId, (read: Read) => Reason>> = {
  greeting,
  personal,
  slots: () => ({ clause: l10n.t('nothing is left to fill in') }),
  ask: () => ({ clause: l10n.t('nothing in it asks for a favor') }),
  pitch: ({ draft }) => ({
    clause:
      draft.relationship.value === 'established'
        ? l10n.t('you already do business, so an offer is ordinary')
        : l10n.t('nothing in it sells anything'),
  }),
  tone: ({ draft }) => ({
    clause: hasThanks(draft)
      ? l10n.t('it has a kind word in it, and the wording is plain')
      : l10n.t('the wording is plain and friendly'),
  }),
  length: ({ draft, config }) => ({ clause: describeLength(measure(draft, config)) }),
  form: () => ({ clause: l10n.t('nothing is wrong with it') }),
};

const UNKNOWN = (): Reason => ({
  clause: l10n.t('the message is not in English, so nobody here can tell'),
  lacking: true,
});

function greeting({ draft }: Read): Reason {
  const { text, greeting } = draft;
  if (!greeting && isOtherLanguage(draft)) return UNKNOWN();
  if (!greeting) return { clause: l10n.t('nobody is greeted yet'), lacking: true };
  const said = quoted(text, greeting.span);
  if (greeting.slot) return { clause: l10n.t`the name is still to come in ${said}`, lacking: true };
  return greeting.name
    ? { clause: l10n.t`${said} names the reader` }
    : { clause: l10n.t`${said} names nobody`, lacking: true };
}

function personal({ draft, who = l10n.t('this reader'), detail }: Read): Reason {
  if (!detail && isOtherLanguage(draft)) return UNKNOWN();
  if (!detail) return { clause: l10n.t`nothing is said about ${who} yet`, lacking: true };
  if (draft.slots.some(({ span }) => span.start === detail.start))
    return { clause: l10n.t`${quoted(draft.text, detail)} has yet to become something about ${who}`, lacking: true };
  return { clause: l10n.t`${quoted(draft.text, clauseFrom(draft, detail))} is something only ${who} would get` };
}

// Enough of a sentence to recognise it by.
const QUOTED_LENGTH = 60;

/** Without the marks of Markdown, which the reader never sees. */
function quoted(text: string, span: Span): string {
  return `“${firstWords(slice(text, span).replace(/\*+|~~/g, ''), QUOTED_LENGTH)}”`;
}
