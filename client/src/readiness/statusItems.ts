// The status of the active draft at the bottom of the window: one short item for all to see, and behind the braces what
// it is, how long it is, and as what kind of reply it is read.
import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import { DRAFTS } from '../drafts';
import type { DraftState } from '../state';
import { CHOOSE } from './choose';
import { type Headline, headlineOf, isTooLong, lengthText, overviewText, spokenOverview, valueText } from './texts';

export const SHOW_READINESS = 'invite.showReadiness';

export interface StatusItems extends Disposable {
  /** What they say now; undefined where the bar says nothing. */
  readonly texts: () => StatusTexts | undefined;
  readonly show: (state: DraftState | undefined) => void;
}

export interface StatusTexts {
  readonly bar: string;
  readonly readiness: string;
  readonly length: string;
  readonly kind: string;
}

const SEVERITIES: Readonly<Record<Headline['level'], LanguageStatusSeverity>> = {
  none: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

export function createStatusItems(): StatusItems {
  const readiness = languageItem('invite.readiness', l10n.t('Readiness'));
  const length = languageItem('invite.length', l10n.t('Length'));
  const kind = languageItem('invite.kind', l10n.t('Kind of reply'));
  const bar = window.createStatusBarItem('invite.readiness', StatusBarAlignment.Right, 100);
  bar.name = l10n.t('Draft Readiness');
  let isShown = false;

  const show = (state: DraftState | undefined) => {
    isShown = state !== undefined;
    if (!state) {
      bar.hide();
      return;
    }
    showHeadline(readiness, state);
    showFacts(length, kind, state);
    showBar(bar, state);
    bar.show();
  };
  const said = ({ text, detail }: LanguageStatusItem) => [text, detail].filter(Boolean).join(' | ');
  const texts = () =>
    isShown ? { bar: bar.text, readiness: said(readiness), length: said(length), kind: said(kind) } : undefined;
  const parts = Disposable.from(readiness, length, kind, bar);
  return { texts, show, dispose: () => parts.dispose() };
}

function languageItem(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, DRAFTS);
  item.name = name;
  return item;
}

function showHeadline(item: LanguageStatusItem, state: DraftState): void {
  const { text, detail, level, next } = headlineOf(state, l10n);
  item.text = text;
  item.detail = detail;
  item.severity = SEVERITIES[level];
  item.busy = state.standing === 'checking';
  item.command = commandFor(next);
  item.accessibilityInformation = { label: [text, detail].filter(Boolean).join('. ') };
}

function showFacts(length: LanguageStatusItem, kind: LanguageStatusItem, { latest }: DraftState): void {
  for (const item of [length, kind]) item.busy = latest === undefined;
  if (!latest) return;
  const { value, reason } = latest.properties.kind;
  length.text = lengthText(latest, l10n);
  length.detail = isTooLong(latest) ? l10n.t('longer than its channel takes') : '';
  length.severity = isTooLong(latest) ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  length.command = { command: CHOOSE.channel, title: l10n.t('Choose Channel…') };
  kind.text = valueText('kind', value, l10n);
  kind.detail = reason;
  kind.command = { command: CHOOSE.kind, title: l10n.t('Choose Kind…') };
}

function showBar(bar: StatusBarItem, state: DraftState): void {
  const { short, icon, next } = headlineOf(state, l10n);
  bar.text = `$(${icon}) ${short}`;
  bar.tooltip = overviewText(state, l10n);
  bar.command = commandFor(next);
  bar.accessibilityInformation = { label: `${l10n.t('Draft')}: ${spokenOverview(state, l10n)}`, role: 'button' };
}

function commandFor(next: Headline['next']): Command {
  switch (next) {
    case 'check':
      return { command: 'invite.checkDraft', title: l10n.t('Check Now') };
    case 'restart':
      return { command: 'invite.restartServer', title: l10n.t('Restart Server') };
    case 'show':
      return { command: SHOW_READINESS, title: l10n.t('Show Readiness') };
  }
}
