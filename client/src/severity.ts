// How the state of a draft, or of a part of it, looks and is called: one place, so that no two views differ. Each icon has a
// shape of its own; the colours are besides.
import type { Severity } from '../../protocol';
import type { Translations } from './translations';

/** The names of a codicon and of a colour of the theme. */
export interface Icon {
  readonly name: string;
  readonly color: string;
}

export const ICONS: Readonly<Record<Severity | 'done' | 'off', Icon>> = {
  // The green of the tests would be more to the point, and is too pale to be seen on white.
  done: { name: 'pass', color: 'charts.green' },
  off: { name: 'circle-slash', color: 'disabledForeground' },
  error: { name: 'error', color: 'list.errorForeground' },
  warning: { name: 'warning', color: 'list.warningForeground' },
  information: { name: 'info', color: 'notificationsInfoIcon.foreground' },
  hint: { name: 'lightbulb', color: 'notificationsInfoIcon.foreground' },
};

export function severityText(severity: Severity, l10n: Translations): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}
