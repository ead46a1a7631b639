// What of VS Code's `l10n` is used. Whatever makes texts and no editor is handed it, and its tests hand in their own.

export interface Translations {
  t(message: string, ...args: (string | number | boolean)[]): string;
}
