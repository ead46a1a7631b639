// The language of what the server says: English, unless the client brings translations.
import * as l10n from '@vscode/l10n';
import { asRecord, isText } from './params';

/**
 * Takes the translations in `initializationOptions.l10n`, an object of texts by their English ones. Anything else is
 * ignored, and what has no translation stays English.
 */
export function useTranslations(initializationOptions: unknown): void {
  const { l10n: contents } = asRecord(initializationOptions);
  if (isTexts(contents)) l10n.config({ contents });
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isText);
}
