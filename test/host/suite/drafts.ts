// Opens drafts and watches what VS Code shows about them. Waits for events, each with a limit, and never for time.
import {
  type Diagnostic,
  type Disposable,
  type Event,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

const LIMIT = 20_000; // milliseconds

/** Opens a file of the workspace in an editor. */
export function openFile(name: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need their workspace folder');
  return show(workspace.openTextDocument(Uri.joinPath(folder.uri, name)));
}

/** Opens a draft that was never saved. */
export function openUntitled(content: string, language = 'invite'): Promise<TextEditor> {
  return show(workspace.openTextDocument({ language, content }));
}

/** The rule ids of what is shown for the document, in the order of the text. */
export function ruleIds(document: TextDocument): string[] {
  return findings(document).map(ruleId);
}

/** Resolves as soon as exactly these rules have something to say about the document, in the order of the text. */
export async function showsRules(document: TextDocument, expected: readonly string[]): Promise<Diagnostic[]> {
  const reached = () => ruleIds(document).join() === expected.join();
  await until(languages.onDidChangeDiagnostics, reached, () => {
    return `expected [${expected.join(', ')}], but the editor shows [${ruleIds(document).join(', ')}]`;
  });
  return findings(document);
}

/** Resolves as soon as the document's text satisfies `accept`. */
export function hasText(document: TextDocument, accept: (text: string) => boolean): Promise<void> {
  const reached = () => accept(document.getText());
  return until(
    workspace.onDidChangeTextDocument,
    reached,
    () => `the text is still ${JSON.stringify(document.getText())}`,
  );
}

/** Where `part` stands in the document for the first time. */
export function rangeOf(document: TextDocument, part: string): Range {
  const start = document.getText().indexOf(part);
  if (start < 0) throw new Error(`no ${JSON.stringify(part)} in ${JSON.stringify(document.getText())}`);
  return new Range(document.positionAt(start), document.positionAt(start + part.length));
}

async function show(opening: Thenable<TextDocument>): Promise<TextEditor> {
  return window.showTextDocument(await opening);
}

function findings(document: TextDocument): Diagnostic[] {
  const ours = languages.getDiagnostics(document.uri).filter(diagnostic => diagnostic.source === 'invite');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

function ruleId({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Checks `reached` now and at every event. */
function until<T>(event: Event<T>, reached: () => boolean, complaint: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    let listener: Disposable | undefined;
    let limit: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      listener?.dispose();
      clearTimeout(limit);
      settle();
    };
    const check = () => reached() && end(resolve);
    limit = setTimeout(() => end(() => reject(new Error(complaint()))), LIMIT);
    listener = event(check);
    check();
  });
}
