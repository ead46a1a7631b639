// What the preview shows of a draft, in words. Pure: the translations are handed in, and the page only paints.
import type { DraftPreview } from '../../../protocol';
import { severityText } from '../severity';
import type { Translations } from '../translations';
import type { Piece, Reply, View } from './messages';
import { innermostFirst } from './places';

/** The view but for what tells it from others. */
export type Content = Omit<View, 'type' | 'id' | 'uri'>;

/**
 * `open`: which findings the editor shows now, by index, in the order of the page’s list; `summary`: how the draft stands.
 */
export function contentOf(draft: DraftPreview, open: readonly number[], summary: string, l10n: Translations): Content {
  const { recipient, request } = draft;
  const sender = recipient ?? l10n.t('Somebody');
  return {
    heading: recipient === undefined ? l10n.t('Your message') : l10n.t('Your message to {0}', recipient),
    notice: '',
    ...(request !== undefined && { request: { label: l10n.t('Their request'), sender, text: request } }),
    reply: replyOf(draft, open, summary, l10n),
  };
}

/** Instead of a draft. */
export function noticeOf(notice: string, l10n: Translations): Content {
  return { heading: l10n.t('Preview'), notice };
}

function replyOf(draft: DraftPreview, open: readonly number[], summary: string, l10n: Translations): Reply {
  const findings = open.map(index => draft.findings[index]!);
  const isOpen = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return {
    label: draft.request === undefined ? l10n.t('Your message') : l10n.t('Your reply'),
    pieces: piecesOf(draft, open),
    placeholder: l10n.t('Nothing to send yet. What you write shows here as LinkedIn will show it.'),
    counter: draft.lengthText,
    copy: l10n.t('Copy'),
    summary,
    open: {
      label: findings.length === 0 ? summary : isOpen ? l10n.t('Still open') : l10n.t('Worth a look'),
      items: findings.map(({ severity, message }) => ({ severity, message, label: severityText(severity, l10n) })),
    },
  };
}

/** Segments side by side with the same items are one piece. */
function piecesOf({ segments, findings }: DraftPreview, open: readonly number[]): Piece[] {
  const itemOf = new Map(open.map((index, item) => [index, item]));
  const seen = new Set<number>();
  const pieces: { text: string; items: readonly number[]; begins: boolean }[] = [];
  for (const segment of segments) {
    const inside = segment.findings.filter(index => itemOf.has(index));
    inside.sort((a, b) => innermostFirst(findings[a]!.range, findings[b]!.range));
    const items = inside.map(index => itemOf.get(index)!);
    const last = pieces.at(-1);
    if (last?.items.join() === items.join()) last.text += segment.text;
    else pieces.push({ text: segment.text, items, begins: items.some(item => !seen.has(item)) });
    for (const item of items) seen.add(item);
  }
  return pieces;
}
