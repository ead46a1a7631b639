// The commands that set and clear the day on which to write again. The server knows how front matter is written.
import type { QuickPickItem } from 'vscode';
import { commands, type Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import { activeDraft } from '../drafts';
import { applyField } from '../fields';
import type { Server } from '../server';
import { reasonOf, tell } from '../status';
import { addDays, addMonths, dayOf, dayWithWeekday, isDay, shortDay } from './days';
import { isShown, saveUnseen } from './shown';

export const SET_FOLLOW_UP = 'invite.setFollowUp';
export const CLEAR_FOLLOW_UP = 'invite.clearFollowUp';

/**
 * *Set Follow-up Date…* and *Clear Follow-up*, for the draft of an item of the view, of a URI, or of the active editor.
 * A day that is given as well, as year-month-day, is not asked for.
 */
export function registerFollowUp(server: Server): Disposable[] {
  return [
    commands.registerCommand(SET_FOLLOW_UP, async (target?: unknown, day?: unknown) => {
      const uri = draftOf(target);
      if (!uri) return;
      const chosen = typeof day === 'string' && isDay(day) ? day : await chooseDay(dayOf(new Date()));
      if (chosen) await setFollowUp(server, uri, chosen);
    }),
    commands.registerCommand(CLEAR_FOLLOW_UP, async (target?: unknown) => {
      const uri = draftOf(target);
      if (uri) await setFollowUp(server, uri, '');
    }),
  ];
}

/** The draft that a command is about: an item of the view, a URI, or else the draft in the active editor. */
export function draftOf(target: unknown): Uri | undefined {
  if (target instanceof Uri) return target;
  if (typeof target === 'string') return Uri.parse(target, true);
  if (typeof target === 'object' && target !== null && 'entry' in target) {
    return Uri.parse((target.entry as { readonly uri: string }).uri, true);
  }
  return activeDraft()?.document.uri;
}

/** In an editor it is as if the user had typed it; what no editor shows is saved, so that nothing is unsaved unseen. */
async function setFollowUp(server: Server, uri: Uri, day: string): Promise<void> {
  try {
    const document = await workspace.openTextDocument(uri);
    const isUnseen = !isShown(uri.toString());
    const isChanged = await applyField(server, document, 'follow_up', day);
    if (isChanged && isUnseen) await saveUnseen(document);
    // Also where it was so before: whoever gave the command wants to hear that it is done.
    tell(day ? l10n.t('Follow-up: {0}.', dayWithWeekday(day, env.language)) : l10n.t('No follow-up.'));
  } catch (problem) {
    void window.showErrorMessage(l10n.t('The follow-up was not changed: {0}', reasonOf(problem)));
  }
}

async function chooseDay(today: string): Promise<string | undefined> {
  const named = (label: string, day: string): QuickPickItem & { day: string } => ({
    label,
    day,
    description: dayWithWeekday(day, env.language),
  });
  const items: (QuickPickItem & { day?: string })[] = [
    named(l10n.t('Tomorrow'), addDays(today, 1)),
    named(l10n.t('In a week'), addDays(today, 7)),
    named(l10n.t('In a month'), addMonths(today, 1)),
    { label: l10n.t('Another date…') },
  ];
  const title = l10n.t('Set Follow-up Date');
  const choice = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('When do you want to write again?'),
  });
  return choice && (choice.day ?? enterDay(title, today));
}

function enterDay(title: string, today: string): Thenable<string | undefined> {
  const value = addDays(today, 7);
  return window
    .showInputBox({
      title,
      value,
      prompt: l10n.t('The day on which you want to write again, as year-month-day'),
      validateInput: text => {
        const day = text.trim();
        if (!isDay(day)) return l10n.t('Write a day as year-month-day, such as {0}.', value);
        return day < today ? l10n.t('{0} is over.', shortDay(day, today, env.language)) : undefined;
      },
    })
    .then(text => text?.trim());
}
