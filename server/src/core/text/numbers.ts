// Numbers as a reader writes them.
import * as l10n from '@vscode/l10n';

/** A whole number with a sign between the thousands, in the language of the texts: "8,000". */
export function grouped(count: number): string {
  const sign = l10n.t({ message: ',', comment: 'The sign between thousands, as in 8,000.' });
  return count.toLocaleString('en-US').replaceAll(',', sign);
}
