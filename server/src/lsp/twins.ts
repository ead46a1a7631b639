// Which drafts say the same to different people: the open ones, and others that the client wants compared with them.
// While there is only one, nothing is looked at.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, fingerprintOf, type Twin, twinIndex } from '../core';

export interface Twins {
  /** The same list as long as nothing about it changes. */
  of(uri: string): readonly Twin[];
  /** To be called for each new text of a draft, with all that are open; tells whether another one has other twins now. */
  changed(document: TextDocument, open: readonly TextDocument[]): boolean;
  /** The same for a draft that is not open, which is compared from now on. */
  added(document: TextDocument, draft: Draft, open: readonly TextDocument[]): boolean;
  /** An open draft was closed, or another one is no longer to be compared. */
  closed(uri: string): boolean;
}

const NONE: readonly Twin[] = [];

// Far beyond any message; such a text has no twin, and is not read before somebody asks for its diagnostics.
const LONG_TEXT = 100_000;

export function followTwins(parse: (document: TextDocument) => Draft): Twins {
  const index = twinIndex();
  /** The drafts that the index knows of, those without a fingerprint included. */
  const seen = new Set<string>();
  /** Those of them that are not open. */
  const added = new Set<string>();
  const lists = new Map<string, readonly Twin[]>();

  const see = (document: TextDocument, draft?: Draft): boolean => {
    const { uri } = document;
    seen.add(uri);
    lists.delete(uri);
    const isLong = document.getText().length > LONG_TEXT;
    const fingerprint = isLong ? undefined : fingerprintOf(draft ?? parse(document));
    return forgetIf(index.update(uri, fingerprint, nameOf(uri)));
  };
  const seeNew = (open: readonly TextDocument[]) =>
    open.filter(({ uri }) => !seen.has(uri)).map(document => see(document));
  const forgetIf = (othersChanged: boolean): boolean => {
    if (othersChanged) lists.clear();
    return othersChanged;
  };
  const closed = (uri: string): boolean => {
    seen.delete(uri);
    added.delete(uri);
    lists.delete(uri);
    return forgetIf(index.remove(uri));
  };
  return {
    of(uri) {
      const known = lists.get(uri) ?? index.of(uri);
      const list = known.length > 0 ? known : NONE;
      lists.set(uri, list);
      return list;
    },
    changed(document, open) {
      // What is written meanwhile is read when a second draft opens.
      added.delete(document.uri);
      if (open.length < 2 && added.size === 0) return closed(document.uri);
      const others = seeNew(open.filter(({ uri }) => uri !== document.uri));
      return [...others, see(document)].some(Boolean);
    },
    added(document, draft, open) {
      added.add(document.uri);
      return [...seeNew(open), see(document, draft)].some(Boolean);
    },
    closed,
  };
}

/** The file's name, as a message can call it. */
function nameOf(uri: string): string {
  const name = uri
    .replace(/[?#].*$/s, '')
    .split(/[/:]/)
    .at(-1)!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
