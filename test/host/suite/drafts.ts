// Opens drafts and watches what VS Code shows about them. Waits for events, each with a limit, and never for time.
import {
  type CompletionItem,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  languages,
  type Position,
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
  return show(workspace.openTextDocument(inWorkspace(name)));
}

/** A file of the workspace, or its folder for an empty name. */
export function inWorkspace(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need their workspace folder');
  return name ? Uri.joinPath(folder.uri, name) : folder.uri;
}

/** Has the workspace's settings name these files of contacts, or none. */
export function useFiles(...names: readonly string[]): Thenable<void> {
  const value = names.length > 0 ? names : undefined;
  return workspace.getConfiguration('invite').update('contacts', value, ConfigurationTarget.Workspace);
}

/** Opens a draft that was never saved. */
export async function openUntitled(content: string, language = 'invite'): Promise<TextEditor> {
  const open = async () => {
    const editor = await show(workspace.openTextDocument({ language, content }));
    if (editor.document.getText() === content) return editor;
    // It has the name of one that was closed a moment ago, and so the text that VS Code had backed up of that.
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  };
  return (await eventually(open, editor => editor !== undefined))!;
}

/** The rule ids of what is shown for the document, in the order of the text. */
export function ruleIds(document: Pick<TextDocument, 'uri'>): string[] {
  return findings(document).map(ruleId);
}

/** Resolves as soon as exactly these rules have something to say about the document, in the order of the text. */
export async function showsRules(
  document: Pick<TextDocument, 'uri'>,
  expected: readonly string[],
): Promise<Diagnostic[]> {
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

/** Resolves as soon as exactly these parts of the text are selected, in their order. */
export function hasSelected({ document }: TextEditor, expected: readonly string[]): Promise<void> {
  const editor = () => window.visibleTextEditors.find(other => other.document === document);
  const selected = () => (editor()?.selections ?? []).map(selection => document.getText(selection));
  return until(
    window.onDidChangeTextEditorSelection,
    () => selected().join('|') === expected.join('|'),
    () => `expected [${expected.join(', ')}] to be selected, but it is [${selected().join(', ')}]`,
  );
}

/** Resolves when VS Code says, after now, that the selection is this part of the text. The editor alone may run ahead. */
export function movesTo({ document }: TextEditor, expected: string): Promise<Range> {
  let last: Range | undefined;
  const moved: Event<unknown> = listen =>
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document === document) last = selections[0];
      listen(undefined);
    });
  const part = () => last && document.getText(last);
  return until(
    moved,
    () => part() === expected,
    () => `expected the selection to move to ${expected}, but it is ${part()}`,
  ).then(() => last!);
}

/** Asks over and over, for what no event announces, until the answer is accepted. */
export async function eventually<T>(ask: () => Thenable<T>, accept: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > end) throw new Error(`the last answer was ${JSON.stringify(answer)}`);
  }
}

/** Tells whether the command has finished. */
export function finishes(command: Thenable<unknown>): () => boolean {
  let done = false;
  command.then(
    () => (done = true),
    () => (done = true),
  );
  return () => done;
}

/** Where `part` stands in the document for the first time. */
export function rangeOf(document: TextDocument, part: string): Range {
  const start = document.getText().indexOf(part);
  if (start < 0) throw new Error(`no ${JSON.stringify(part)} in ${JSON.stringify(document.getText())}`);
  return new Range(document.positionAt(start), document.positionAt(start + part.length));
}

/** What would be offered to a writer at this place. */
export async function completions(document: TextDocument, at: Position): Promise<CompletionItem[]> {
  const command = 'vscode.executeCompletionItemProvider';
  return (await commands.executeCommand<CompletionList>(command, document.uri, at)).items;
}

export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function show(opening: Thenable<TextDocument>): Promise<TextEditor> {
  return window.showTextDocument(await opening);
}

function findings(document: Pick<TextDocument, 'uri'>): Diagnostic[] {
  const ours = languages.getDiagnostics(document.uri).filter(diagnostic => diagnostic.source === 'invite');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

function ruleId({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Checks `reached` now and at every event. */
export function until<T>(event: Event<T>, reached: () => boolean, complaint: () => string): Promise<void> {
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
