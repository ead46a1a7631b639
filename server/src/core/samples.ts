// The sample replies, as the editor's own snippets have them. Everything else that needs one reads it here.
import replies from '../../../snippets/invite.json';

/** Snippets as `snippets/invite.json` holds them, by title. */
export type Snippets = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

export const samples: Snippets = replies;

/** The kind of reply that a title names: `connect-first` for `Connect first: great seeing you`. */
export function kindOfSample(title: string): string {
  return title.slice(0, title.indexOf(':')).toLowerCase().replace(' ', '-');
}
