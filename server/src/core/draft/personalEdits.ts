// The repairs that make a message about its reader: a sentence inserted where a person would put it.
import * as l10n from '@vscode/l10n';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import type { Facts } from './fields';
import { personalDetail } from './personal';
import { personalLines } from './personalLines';
import { insertAfterOpening, insertAtEnd, replaceBy } from './placing';
import { type Repair, repair } from './repair';

const MOST = 3;

/** At most three sentences to insert, the best-known first. */
export function personalize(draft: Draft, facts: Facts): Repair[] {
  return personalLines(draft, facts)
    .slice(0, MOST)
    .map(({ words, closes }) =>
      repair(l10n.t`Insert “${words.text}”`, closes ? insertAtEnd(draft, words) : insertAfterOpening(draft, words)),
    );
}

/** The best-known sentence in the place of one that says nothing; none where the message is about its reader already. */
export function personalizeAt(draft: Draft, span: Span, facts: Facts): Repair[] {
  const [best] = personalDetail(draft) ? [] : personalLines(draft, facts);
  if (!best) return [];
  return [replaceBy(draft, span, best.words)];
}
