// When a draft is checked: the setting `invite.run`.

/** With every change; when it is opened and saved; only by command. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What is known of a draft that could be checked now. */
export interface Occasion {
  readonly run: Run;
  /** It was just saved, or the writer asked for it. */
  readonly asked: boolean;
  /** The version of the document now. */
  readonly version: number;
  /** The version that was checked last, if any was since it was opened. */
  readonly checked: number | undefined;
}

/** Whether the draft is to be checked. A text that was checked is judged anew when settings or contacts changed. */
export function isDue({ run, asked, version, checked }: Occasion): boolean {
  if (run === 'onType' || asked || checked === version) return true;
  return run === 'onSave' && checked === undefined;
}
