// The sample replies as completions.
import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft/draft';
import { codeBlock } from '../rules/describe';
import type { Snippets } from '../samples';
import { newlineOf } from '../text/lines';
import { plainSnippet } from '../text/snippet';
import { isEmpty } from '../text/span';
import type { Completion, Place } from './completion';

/** In an empty draft all of them; later those that the first word of a line begins to name, or all after a slash. */
export function sampleReplies(draft: Draft, { before, after, offset }: Place, snippets: Snippets): Completion[] {
  const word = /^[ \t\ufeff]*(\/?[\w-]*)$/.exec(before)?.[1];
  if (word === undefined || !isBlank(after) || inOtherZone(draft, offset)) return [];
  const start = offset - word.length;
  const slash = word.startsWith('/') ? '/' : '';
  const empty = isBlank(
    draft.text.slice(draft.body.start, start) + draft.text.slice(Math.max(draft.body.start, offset), draft.body.end),
  );
  if (!empty && !slash && word.length < 2) return [];
  const typed = word.slice(slash.length).toLowerCase();
  const first = isBlank(draft.text.slice(0, start)) && isEmpty(draft.frontMatter.span);
  return Object.entries(snippets)
    .filter(([, { prefix, body }]) => prefix.startsWith(typed) && (first || body[0] !== '---'))
    .map(([title, { prefix, description, body }]) => {
      const snippet = body.join(newlineOf(draft.text));
      const text = plainSnippet(snippet);
      return {
        label: prefix,
        kind: 'reply',
        detail: l10n.t(title),
        documentation: `${l10n.t(description)}\n\n${codeBlock(text)}`,
        filter: slash + prefix,
        span: { start, end: offset },
        text,
        snippet,
      };
    });
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function inOtherZone({ zones }: Draft, offset: number): boolean {
  return zones.some(({ span }) => span.start < offset && offset < span.end);
}
