// Says what is wrong in the settings: once, in one message, with a way there. The language server says it to other editors;
// here it is silent (initialization option `checksSettings`).
import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import { CLIENT_ID } from '../names';
import { type Problem, problemsIn, type Schemas, type Wanted } from './schema';

/** Looks now, and whenever settings change or a folder is added. */
export function watchSettings(schemas: Schemas): Disposable[] {
  let before = new Set<string>();
  const check = () => {
    const problems = findProblems(schemas);
    const fresh = problems.filter(problem => !before.has(sentence(problem)));
    before = new Set(problems.map(sentence));
    if (fresh.length > 0) void tell(fresh);
  };
  check();
  return [
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration(CLIENT_ID) && check()),
    workspace.onDidChangeWorkspaceFolders(check),
  ];
}

/** A folder of the workspace may have its own settings. What several places share is one problem. */
function findProblems(schemas: Schemas): Problem[] {
  const places = [undefined, ...(workspace.workspaceFolders ?? [])];
  const all = places.flatMap(place =>
    problemsIn(schemas, CLIENT_ID, workspace.getConfiguration(undefined, place).get(CLIENT_ID)),
  );
  return [...new Map(all.map(problem => [problem.name, problem])).values()];
}

async function tell(problems: readonly Problem[]): Promise<void> {
  const open = l10n.t('Open Settings');
  const sentences = problems.map(sentence);
  if (problems.some(({ wanted }) => wanted)) sentences.push(l10n.t('Until that is mended, the default counts.'));
  const message = l10n.t('Invite Drafts settings: {0}', sentences.join(' '));
  if ((await window.showWarningMessage(message, open)) === open) await openSettings(problems);
}

/** The settings editor shows only settings that exist; the others stand in a settings file. */
function openSettings(problems: readonly Problem[]): Thenable<unknown> {
  const names = problems.filter(({ wanted }) => wanted).map(({ name }) => name);
  if (names.length > 0) return commands.executeCommand('workbench.action.openSettings', `@id:${names.join(',')}`);
  const inWorkspace = problems.some(({ name }) => {
    return workspace.getConfiguration().inspect(name)?.workspaceValue !== undefined;
  });
  return commands.executeCommand(
    inWorkspace ? 'workbench.action.openWorkspaceSettingsFile' : 'workbench.action.openSettingsJson',
  );
}

function sentence({ name, wanted }: Problem): string {
  if (!wanted) return l10n.t('There is no setting “{0}”.', name);
  return l10n.t('“{0}” must be {1}.', name, described(wanted));
}

function described(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'choice':
      return l10n.t('one of {0}', wanted.choices.join(', '));
    case 'boolean':
      return l10n.t('true or false');
    case 'texts':
      return l10n.t('a list of texts');
    case 'number':
      return wanted.to === undefined
        ? l10n.t('a whole number from {0}', wanted.from)
        : l10n.t('a whole number from {0} to {1}', wanted.from, wanted.to);
  }
}
