// Short news in the status bar, for what needs no answer; and what a message says of a failure.
import { window } from 'vscode';

const SHOWN_FOR = 5_000; // milliseconds

/** Shows one sentence for a few seconds. */
export function tell(sentence: string): void {
  window.setStatusBarMessage(sentence, SHOWN_FOR);
}

/** Why something failed, as a message ends: “The draft was not changed: ...”. */
export function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
