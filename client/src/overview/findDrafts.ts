// Which drafts the workspace has: on its disk, wherever that is, and without what the user keeps out of searches.
import { workspace } from 'vscode';

export const DRAFT_FILES = '**/*.invite.md';
/** Nobody answers more people than this; a folder with more was opened by mistake. */
export const MOST_DRAFTS = 5_000;

/** The drafts by URI, up to `MOST_DRAFTS`, and whether there are more. */
export async function findDrafts(): Promise<{ readonly uris: ReadonlySet<string>; readonly more: boolean }> {
  const found = await workspace.findFiles(DRAFT_FILES, excluded(), MOST_DRAFTS + 1);
  return { uris: new Set(found.slice(0, MOST_DRAFTS).map(String)), more: found.length > MOST_DRAFTS };
}

/** What `search.exclude` names; VS Code itself leaves out only what `files.exclude` does. */
function excluded(): string {
  const setting = workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {});
  // Not every search understands braces within braces.
  const patterns = Object.keys(setting).filter(pattern => setting[pattern] === true && !/[{}]/.test(pattern));
  return `{${[...new Set(['**/node_modules/**', ...patterns])].join(',')}}`;
}
