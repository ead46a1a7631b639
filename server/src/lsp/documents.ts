// The open drafts, and what was read from each: parsed once per text, judged once per text and settings.
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Config, type Draft, type Finding, lint, parseDraft } from '../core';

/** One state of a document, judged. */
export interface Reading {
  /** Differs for every reading of this server's life; serves as the result id of pulled diagnostics. */
  readonly id: string;
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface Documents {
  /** The open draft, or undefined for what is not open or is no draft. */
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
  parse(document: TextDocument): Draft;
  read(document: TextDocument, config: Config): Reading;
  onDidChange(listener: (document: TextDocument) => void): void;
  onDidClose(listener: (document: TextDocument) => void): void;
}

interface Entry {
  readonly draft: Draft;
  judged?: { readonly config: Config; readonly id: string; readonly findings: readonly Finding[] };
}

/** Follows the documents that the client opens, changes and closes. */
export function followDocuments(connection: Connection): Documents {
  const open = new TextDocuments(TextDocument);
  const entries = new Map<string, Entry>();
  let readings = 0;
  open.onDidClose(({ document }) => entries.delete(document.uri));
  open.listen(connection);

  const entryOf = (document: TextDocument): Entry => {
    const text = document.getText();
    const known = entries.get(document.uri);
    // The text itself is the key: it holds even for a client that counts its versions wrongly.
    if (known?.draft.text === text) return known;
    const entry: Entry = { draft: parseDraft(text) };
    entries.set(document.uri, entry);
    return entry;
  };
  const ifDraft = (document: TextDocument | undefined) => (document && isDraft(document) ? document : undefined);
  return {
    get: uri => ifDraft(open.get(uri)),
    all: () => open.all().filter(isDraft),
    parse: document => entryOf(document).draft,
    read(document, config) {
      const entry = entryOf(document);
      if (entry.judged?.config !== config)
        entry.judged = { config, id: String(++readings), findings: lint(entry.draft, config) };
      const { id, findings } = entry.judged;
      return { id, document, draft: entry.draft, findings };
    },
    onDidChange: listener => void open.onDidChangeContent(({ document }) => isDraft(document) && listener(document)),
    onDidClose: listener => void open.onDidClose(({ document }) => isDraft(document) && listener(document)),
  };
}

/** By language, or by name where the user's own file association made it Markdown. */
function isDraft({ languageId, uri }: TextDocument): boolean {
  return languageId === 'invite' || /\.invite\.md$/i.test(uri.replace(/[?#].*$/s, ''));
}
