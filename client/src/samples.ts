// The sample replies to choose from. They are read from the extension itself, so that a list of them waits for nobody.

import type { StartReply } from '../../protocol';
import replies from '../../snippets/invite.json';

export type Kind = StartReply.Params['kind'];

export interface Sample {
  readonly kind: Kind;
  /** `Accept: thank and connect` */
  readonly title: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** How the titles name the kinds, in the order in which they are offered. */
const KINDS: Readonly<Record<string, Kind>> = {
  Accept: 'accept',
  Decline: 'decline',
  'Connect first': 'connect-first',
  'Follow up': 'follow-up',
};

/** The samples that are replies, grouped by kind, the usual one of each kind first. */
export const samples: readonly Sample[] = Object.entries(KINDS).flatMap(([name, kind]) =>
  Object.entries(replies)
    .filter(([title]) => title.startsWith(`${name}: `))
    .map(([title, reply]) => ({ kind, title, ...reply })),
);

export function isKind(value: unknown): value is Kind {
  return Object.values(KINDS).some(kind => kind === value);
}
