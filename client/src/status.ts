// Short news in the status bar, for what needs no answer.
import { window } from 'vscode';

const SHOWN_FOR = 5_000; // milliseconds

/** Shows one sentence for a few seconds. */
export function tell(sentence: string): void {
  window.setStatusBarMessage(sentence, SHOWN_FOR);
}
