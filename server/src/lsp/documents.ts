// The open drafts, and what was read from each: parsed once per text, judged once per text, settings and twins.
import type { Connection, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Config, type Draft, type Finding, lint, parseDraft, type Twin } from '../core';
import { TextDocuments } from './library';
import { asRecord, isRange, isText } from './params';
import { followTwins } from './twins';

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
  /** The twins of a draft. One that is not open is compared with the others from now on, or no longer. */
  compare(document: TextDocument, draft: Draft, wanted: boolean): readonly Twin[];
  /** After a change to one draft, or its end, others that say the same are to be judged anew. */
  onDidAffectOthers(listener: (document: TextDocument) => void): void;
}

interface Entry {
  readonly draft: Draft;
  judged?: {
    readonly config: Config;
    readonly twins: readonly Twin[];
    readonly id: string;
    readonly findings: readonly Finding[];
  };
}

/** Follows the documents that the client opens, changes and closes. */
export function followDocuments(connection: Connection): Documents {
  const open = new TextDocuments(CAREFUL);
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
  const twins = followTwins(document => entryOf(document).draft);
  const drafts = () => open.all().filter(isDraft);
  let affected = (_document: TextDocument) => {};
  // First of all listeners, so that the others find the twins up to date.
  open.onDidChangeContent(({ document }) => {
    if (isDraft(document) && twins.changed(document, drafts())) affected(document);
  });
  open.onDidClose(({ document }) => {
    if (twins.closed(document.uri)) affected(document);
  });
  const ifDraft = (document: TextDocument | undefined) => (document && isDraft(document) ? document : undefined);
  return {
    get: uri => ifDraft(open.get(uri)),
    all: drafts,
    parse: document => entryOf(document).draft,
    read(document, config) {
      const entry = entryOf(document);
      const own = twins.of(document.uri);
      if (entry.judged?.config !== config || entry.judged.twins !== own) {
        const findings = lint(entry.draft, config, { twins: own });
        entry.judged = { config, twins: own, id: String(++readings), findings };
      }
      const { id, findings } = entry.judged;
      return { id, document, draft: entry.draft, findings };
    },
    compare(document, draft, wanted) {
      const { uri } = document;
      const isOpen = open.get(uri) !== undefined;
      if (!isOpen && (wanted ? twins.added(document, draft, drafts()) : twins.closed(uri))) affected(document);
      return isOpen || wanted ? twins.of(uri) : [];
    },
    onDidChange: listener => void open.onDidChangeContent(({ document }) => isDraft(document) && listener(document)),
    onDidClose: listener => void open.onDidClose(({ document }) => isDraft(document) && listener(document)),
    onDidAffectOthers(listener) {
      affected = listener;
    },
  };
}

/** Documents as the library keeps them, whatever is sent for their text and for its changes. */
const CAREFUL: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, isText(text) ? text : ''),
  update: (document, changes, version) => TextDocument.update(document, changes.filter(isChange), version),
};

function isChange(change: unknown): boolean {
  const { text, range } = asRecord(change);
  return isText(text) && (range === undefined || range === null || isRange(range));
}

/** By language, or by name where the user's own file association made it Markdown. */
function isDraft({ languageId, uri }: TextDocument): boolean {
  return isText(uri) && (languageId === 'invite' || /\.invite\.md$/i.test(uri.replace(/[?#].*$/s, '')));
}
