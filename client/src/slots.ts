// The commands that go through a draft's open slots, and the one that fills them. Which slots there are, and what
// belongs in them, the server knows.
import type { Disposable, Range, TextEditor } from 'vscode';
import { commands, l10n, Selection, TextEditorRevealType, window } from 'vscode';
import { FillSlots, ListSlots, NEXT_SLOT } from '../../protocol';
import { activeDraft, draftParams } from './drafts';
import { applyEdit } from './edits';
import { toRange } from './ranges';
import type { Server } from './server';
import { tell } from './status';

type Step = 'next' | 'previous';

/** *Next Slot*, *Previous Slot* and *Fill All Slots*, each for the draft in the active editor. */
export function registerSlots(server: Server): Disposable[] {
  return [
    commands.registerCommand(NEXT_SLOT, () => goToSlot(server, 'next')),
    commands.registerCommand('invite.previousSlot', () => goToSlot(server, 'previous')),
    commands.registerCommand('invite.fillSlots', () => fillAllSlots(server)),
  ];
}

async function goToSlot(server: Server, step: Step): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const slots = await askAbout<ListSlots.Result>(server, editor, ListSlots.method);
  if (!slots) return;
  const slot = slotFrom(editor.selection, slots.map(toRange), step);
  if (!slot) return tellNoneOpen();
  editor.selection = new Selection(slot.start, slot.end);
  editor.revealRange(slot, TextEditorRevealType.InCenterIfOutsideViewport);
  // A button beside the editor may have the focus now, and the slot is to be typed over.
  await window.showTextDocument(editor.document, editor.viewColumn);
}

/** The first slot after the selection, or the last one before it; past the end it goes on at the other end. */
function slotFrom(selection: Range, slots: readonly Range[], step: Step): Range | undefined {
  return step === 'next'
    ? (slots.find(({ start }) => start.isAfterOrEqual(selection.end)) ?? slots[0])
    : (slots.findLast(({ end }) => end.isBeforeOrEqual(selection.start)) ?? slots.at(-1));
}

/** VS Code makes one snippet of the edits, and goes to its first tab stop, because the editor is the active one. */
async function fillAllSlots(server: Server): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const edit = await askAbout<FillSlots.Result>(server, editor, FillSlots.method);
  if (edit === undefined) return;
  if (edit === null) return tellNoneOpen();
  await applyEdit(server, edit);
}

/** Undefined where the answer came too late: the draft has changed, or its editor is no longer the active one. */
async function askAbout<R>(server: Server, editor: TextEditor, method: string): Promise<R | undefined> {
  const { document } = editor;
  const { version } = document;
  const answer = await server.request<R>(method, draftParams(document));
  return document.version === version && activeDraft() === editor ? answer : undefined;
}

function tellNoneOpen(): void {
  tell(l10n.t('No slot is open.'));
}
