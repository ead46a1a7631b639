// A disable comment that disables nothing, as a whole or for one of its ids, and one that names a rule there is not.
// It is judged by what the other rules have found, so it stands last in the list of rules.
// A comment, perhaps with a reason in it, is the writer's own: no repair here is safe.
import * as l10n from '@vscode/l10n';
import type { DisableComment, NamedRule } from '../draft/disableComments';
import { repair } from '../draft/repair';
import { deletion, type Edit, insertion, replacement } from '../text/edit';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { quotable, type Span, slice } from '../text/span';
import { defineRule, type RuleFinding, type UnusedComment } from './rule';

export default defineRule({
  id: 'unused-disable',
  summary: 'A disable comment that disables nothing',
  why: 'A comment that has nothing left to disable hides the next real finding at that place, and makes whoever reads the draft wonder what is wrong there. One with a misspelled rule never did what it says.',
  severity: 'hint',
  options: {},
  examples: [
    {
      bad: '⟦<!-- invite-disable-next-line favor-asking -->⟧\nHi Priya, thanks for the invite! Your talk in Oslo was a joy.',
      message: 'This comment disables nothing; you can remove it.',
      fixed: 'Hi Priya, thanks for the invite! Your talk in Oslo was a joy.',
    },
    {
      good: '<!-- invite-disable-next-line favor-asking -- she offered -->\nHi Priya, your talk in Oslo was a joy. Could you refer me for the job?',
    },
    {
      note: 'One of two ids.',
      bad: 'Hi Priya, your talk in Oslo was a joy.\n<!-- invite-disable-next-line ⟦solicitation⟧, favor-asking -->\nCould you refer me for the job?',
      message: 'There is no “solicitation” here to disable; you can take it out of the comment.',
      fixed:
        'Hi Priya, your talk in Oslo was a joy.\n<!-- invite-disable-next-line favor-asking -->\nCould you refer me for the job?',
    },
    {
      note: 'A misspelled rule.',
      bad: '<!-- invite-disable-next-line ⟦favour-asking⟧ -->\nHi Priya, your talk in Oslo was a joy. Could you refer me for the job?',
      message: 'No rule is called “favour-asking”; did you mean “favor-asking”?',
      severity: 'information',
      fixed:
        '<!-- invite-disable-next-line favor-asking -->\nHi Priya, your talk in Oslo was a joy. Could you refer me for the job?',
    },
    {
      note: 'A reason needs its dashes.',
      bad: 'Hi Priya, your talk in Oslo was a joy.\n<!-- invite-disable-next-line favor-asking ⟦she offered⟧ -->\nCould you refer me for the job?',
      message: 'No rule is called “she offered”; put “--” before a reason.',
      severity: 'information',
      fixed:
        'Hi Priya, your talk in Oslo was a joy.\n<!-- invite-disable-next-line favor-asking -- she offered -->\nCould you refer me for the job?',
    },
    {
      note: 'Alone, it is a name gone wrong rather than a reason.',
      bad: '<!-- invite-disable-file ⟦politeness⟧ -->\nHi Priya, thanks for the invite! Your talk in Oslo was a joy.',
      message: 'No rule is called “politeness”; name a rule, or take it out.',
      severity: 'information',
      fixed: 'Hi Priya, thanks for the invite! Your talk in Oslo was a joy.',
    },
    {
      note: 'An end without a beginning.',
      bad: 'Hi Priya, thanks for the invite!\n\nYour talk in Oslo was a joy.\n\n⟦<!-- invite-enable -->⟧\n\nSee you in June.',
      message: 'Nothing is disabled here that this comment could end; you can remove it.',
      fixed: 'Hi Priya, thanks for the invite!\n\nYour talk in Oslo was a joy.\n\nSee you in June.',
    },
    {
      note: 'Whether others get the same words, one draft alone cannot tell.',
      good: '<!-- invite-disable-file bulk-duplicate -->\nHi Priya, thanks for the invite! Your talk in Oslo was a joy.',
    },
    {
      note: 'A comment that is there in case of need.',
      good: '<!-- invite-disable-file favor-asking unused-disable -->\nHi Priya, thanks for the invite! Your talk in Oslo was a joy.',
    },
  ],
  *check({ text }, _options, surroundings) {
    for (const unused of surroundings?.unusedComments() ?? []) {
      if (unused.whole) yield wholeComment(text, unused.comment);
      else for (const one of unused.idle) yield idleId(text, unused.comment, one);
      yield* unknownIds(text, unused);
    }
  },
});

function wholeComment(text: string, { span, scope }: DisableComment): RuleFinding {
  return {
    span,
    message:
      scope === 'enable'
        ? l10n.t('Nothing is disabled here that this comment could end; you can remove it.')
        : l10n.t('This comment disables nothing; you can remove it.'),
    unnecessary: true,
    fixes: () => [repair(l10n.t('Remove this comment'), [removeComment(text, span)])],
  };
}

function idleId(text: string, comment: DisableComment, { id, span }: NamedRule): RuleFinding {
  return {
    span,
    message:
      comment.scope === 'enable'
        ? l10n.t`“${id}” is not disabled here; you can take it out of the comment.`
        : l10n.t`There is no “${id}” here to disable; you can take it out of the comment.`,
    unnecessary: true,
    fixes: () => [repair(l10n.t`Remove “${id}”`, [removeIds(text, comment, span)])],
  };
}

/** Words next to each other that no rule's name is near are one finding: most likely a reason without its dashes. */
function* unknownIds(text: string, { comment, unknown }: UnusedComment): Iterable<RuleFinding> {
  let run: Span | undefined;
  for (const [i, { id, span, meant }] of unknown.entries()) {
    if (meant !== undefined) {
      yield {
        span,
        message: l10n.t`No rule is called “${id}”; did you mean “${meant}”?`,
        severity: 'information',
        fixes: () => [repair(l10n.t`Replace with “${meant}”`, [replacement(span, meant)])],
      };
      continue;
    }
    run = { start: run?.start ?? span.start, end: span.end };
    const next = unknown[i + 1];
    if (next && next.meant === undefined && /^[\s,]*$/.test(text.slice(span.end, next.span.start))) continue;
    yield noIds(text, comment, run);
    run = undefined;
  }
}

function noIds(text: string, comment: DisableComment, run: Span): RuleFinding {
  const said = quotable(text, run);
  // Alone, or before other ids, the words are more likely a name gone wrong than a reason.
  const isReason = run.end === comment.named.at(-1)!.span.end && run.start > comment.named[0]!.span.start;
  return {
    span: run,
    message: isReason
      ? l10n.t`No rule is called “${said}”; put “--” before a reason.`
      : l10n.t`No rule is called “${said}”; name a rule, or take it out.`,
    severity: 'information',
    fixes: () => [
      ...(isReason ? [repair(l10n.t('Make it a reason'), [insertion(run.start, '-- ')])] : []),
      repair(l10n.t`Remove “${said}”`, [removeIds(text, comment, run)]),
    ],
  };
}

/** Takes ids out, with what parts them from the next one. Without any id left, a comment would mean every rule, so it goes. */
function removeIds(text: string, { span, named }: DisableComment, { start, end }: Span): Edit {
  const next = named.find(one => one.span.start >= end);
  if (next) return deletion({ start, end: next.span.start });
  const before = named.findLast(one => one.span.end <= start);
  return before ? deletion({ start: before.span.end, end }) : removeComment(text, span);
}

/** With its line where nothing else is on it, and then with one of two blank lines around it; else with a blank. */
function removeComment(text: string, comment: Span): Edit {
  const [start, end] = [lineStart(text, comment.start), lineEnd(text, comment.end)];
  const before = slice(text, { start, end: comment.start });
  const after = slice(text, { start: comment.end, end });
  if (before.trim() !== '' || after.trim() !== '') {
    const gap = before.trim() === '' ? /^\s*/.exec(after)![0].length : 0;
    return deletion({ start: start + before.trimEnd().length, end: comment.end + gap });
  }
  const aboveEnd = Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
  const above = slice(text, { start: lineStart(text, aboveEnd), end: aboveEnd });
  // A quote would go on in the line that follows it.
  if (/^\s*>/.test(above)) return deletion({ start, end });
  const below = nextLine(text, end);
  const blankBelow = below < text.length && slice(text, { start: below, end: lineEnd(text, below) }).trim() === '';
  return deletion({ start, end: blankBelow && above.trim() === '' ? nextLine(text, below) : below });
}
