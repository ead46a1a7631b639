// What is said at a glance about a draft, in words. Pure: the translations are handed in.
import type { DraftFinding, DraftProperty, DraftStatus } from '../../../protocol';
import { kindText } from '../overview/texts';
import type { DraftState } from '../state';
import type { Translations } from '../translations';

/** How a draft stands, for a status item or above a list. */
export interface Headline {
  /** `2 open` */
  readonly short: string;
  /** `2 things open` */
  readonly text: string;
  /** The first open thing, or why nothing is known; may be empty. */
  readonly detail: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly level: 'none' | 'warning' | 'error';
  /** What helps on from here. */
  readonly next: 'show' | 'check' | 'restart';
}

export function headlineOf({ standing, run, judged }: DraftState, l10n: Translations): Headline {
  const off = {
    short: l10n.t('Not checked'),
    text: l10n.t('Not checked'),
    icon: 'circle-slash',
    level: 'none',
  } as const;
  const why = l10n.t('The setting invite.run is “{0}”.', run);
  switch (standing) {
    case 'noServer':
      return { ...off, detail: l10n.t('The server is not running.'), level: 'error', next: 'restart' };
    case 'readOnly':
      return { ...off, detail: l10n.t('This file cannot be changed.'), next: 'show' };
    case 'unchecked':
      return { ...off, detail: why, next: 'check' };
    case 'outdated':
      return {
        short: l10n.t('Changed'),
        text: l10n.t('Changed since the last check'),
        detail: why,
        icon: 'history',
        level: 'none',
        next: 'check',
      };
    case 'checked':
      if (judged) return judgement(judged, l10n);
  }
  return {
    short: l10n.t('Checking'),
    text: l10n.t('Checking the draft'),
    detail: '',
    icon: 'loading~spin',
    level: 'none',
    next: 'show',
  };
}

function judgement(status: DraftStatus, l10n: Translations): Headline {
  const { ready, summary: text, counts } = status;
  const base = { text, level: 'none', next: 'show' } as const;
  if (ready) return { ...base, short: l10n.t('Ready'), detail: adviceText(status, l10n), icon: 'check' };
  const open = counts.error + counts.warning;
  if (open === 0) return { ...base, short: text, detail: '', icon: 'circle-large-outline' };
  const level = counts.error > 0 ? 'error' : 'warning';
  return { ...base, short: l10n.t('{0} open', open), detail: firstOpen(status)?.message ?? '', icon: level, level };
}

function adviceText({ counts }: DraftStatus, l10n: Translations): string {
  const count = counts.information + counts.hint;
  if (count === 0) return '';
  return count === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', count);
}

/** The most severe of the things that keep the draft from being ready, and of those the first on the list. */
function firstOpen({ checks }: DraftStatus): DraftFinding | undefined {
  const findings = checks.flatMap(check => check.findings);
  return (
    findings.find(({ severity }) => severity === 'error') ?? findings.find(({ severity }) => severity === 'warning')
  );
}

/** `64 words, 388 of 8,000 characters (message)` */
export function lengthText({ lengthText, properties }: DraftStatus, l10n: Translations): string {
  return `${lengthText} (${channelText(properties.channel.value, l10n)})`;
}

/** The channel inside of a sentence. */
function channelText(channel: string, l10n: Translations): string {
  switch (channel) {
    case 'message':
      return l10n.t('message');
    case 'note':
      return l10n.t('invitation note');
    case 'note-premium':
      return l10n.t('invitation note with Premium');
    default:
      return valueText('channel', channel, l10n);
  }
}

export function isTooLong({ length: { characters, limit } }: DraftStatus): boolean {
  return characters > limit;
}

export type PropertyKey = keyof DraftStatus['properties'];

/** `Accept, inferred from “thanks for inviting me”` */
export function propertyText(key: PropertyKey, { value, reason }: DraftProperty, l10n: Translations): string {
  return `${valueText(key, value, l10n)}, ${reason}`;
}

/** A value of front matter as a name: `Connect first`. What has none keeps its own. */
export function valueText(key: PropertyKey, value: string, l10n: Translations): string {
  if (key === 'kind') return kindText(value, l10n);
  switch (value) {
    case 'message':
      return l10n.t('Message');
    case 'note':
      return l10n.t('Invitation note');
    case 'note-premium':
      return l10n.t('Invitation note with Premium');
    case 'inmail':
      return l10n.t('InMail');
    case 'new':
      return l10n.t('New contact');
    case 'established':
      return l10n.t('In business already');
    default:
      return value;
  }
}

/** The same in one breath, for a screen reader: lines end as sentences do, and none twice. */
export function spokenOverview(state: DraftState, l10n: Translations): string {
  const lines = overviewText(state, l10n).split('\n');
  return lines.map(line => (/[.!?…]$/.test(line) ? line : `${line}.`)).join(' ');
}

/** All that is known, line by line. */
export function overviewText(state: DraftState, l10n: Translations): string {
  const { text, detail } = headlineOf(state, l10n);
  const { latest } = state;
  const facts = latest && [lengthText(latest, l10n), propertyText('kind', latest.properties.kind, l10n)];
  return [text, detail, ...(facts ?? [])].filter(Boolean).join('\n');
}
