// A draft of the workspace as the view and the problems know it: plain data. How it stands, the server has said.
import type { CheckDraft, DraftProperty } from '../../../protocol';

export interface DraftEntry {
  readonly uri: string;
  /** From the workspace folder, as the user would write it: `replies/priya.invite.md`. */
  readonly path: string;
  /** When it was last changed, in milliseconds since 1970; 0 where that is not known. */
  readonly changed: number;
  /** Undefined where it could not be read or checked, or has not been yet. */
  readonly checked?: NonNullable<CheckDraft.Result>;
}

export type DraftState = 'work' | 'ready' | 'empty' | 'unchecked';

export function stateOf({ checked }: DraftEntry): DraftState {
  if (!checked) return 'unchecked';
  if (checked.ready) return 'ready';
  return checked.length.words === 0 ? 'empty' : 'work';
}

/** What keeps it from being ready, and the worst of it. */
export function openOf({ checked }: DraftEntry): { readonly count: number; readonly severe: boolean } {
  const { error = 0, warning = 0 } = checked?.counts ?? {};
  return { count: error + warning, severe: error > 0 };
}

/** The file's name without what all drafts end in. */
export function nameOf({ path }: Pick<DraftEntry, 'path'>): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file.replace(/\.invite\.md$/i, '') || file;
}

export function recipientOf({ checked }: DraftEntry): string | undefined {
  return checked?.recipient?.trim() || undefined;
}

export function kindOf({ checked }: DraftEntry): DraftProperty['value'] | undefined {
  return checked?.properties.kind.value;
}

/** The drafts that this one is said to repeat, by their URIs. */
export function twinsOf({ checked }: Pick<DraftEntry, 'checked'>): ReadonlySet<string> {
  const found = (checked?.diagnostics ?? []).filter(({ code }) => code === 'bulk-duplicate');
  return new Set(
    found.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri)),
  );
}
