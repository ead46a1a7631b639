// What comes after the writing: the message as it is to be sent, and the code lenses above it.
import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { CHOOSE_REPLY, COPY_MESSAGE, NEXT_SLOT, type ReadMessage } from '../../../protocol';
import { type Lens, lenses, plainText } from '../core';
import type { ClientFeatures } from './capabilities';
import { toRange } from './convert';
import { read, readUnchanged, type Session } from './handlers';

const COMMANDS: Readonly<Record<NonNullable<Lens['action']>, string>> = {
  chooseReply: CHOOSE_REPLY,
  copyMessage: COPY_MESSAGE,
  nextSlot: NEXT_SLOT,
};

export const NO_MESSAGE: ReadMessage.Result = { text: '', open: [], slots: 0 };

export async function message(
  session: Session,
  { textDocument }: ReadMessage.Params,
  token: CancellationToken,
): Promise<ReadMessage.Result> {
  const reading = await read(session, textDocument.uri, token);
  if (!reading) return NO_MESSAGE;
  const { draft, findings } = reading;
  const open = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { text: plainText(draft), open, slots: draft.slots.length };
}

/** Each lens comes whole: its words are known by the time its place is, so there is nothing to resolve. */
export async function codeLenses(
  session: Session,
  { textDocument }: CodeLensParams,
  token: CancellationToken,
): Promise<CodeLens[]> {
  const reading = await readUnchanged(session, textDocument.uri, token);
  if (!reading) return [];
  const { document, draft } = reading;
  const { uri } = document;
  return lenses(draft, await session.settings.get(uri)).flatMap(({ span, title, action }) => {
    const { start } = toRange(document, span);
    const command = commandOf(action, session.client);
    if (command === undefined) return [];
    const does = command === '' ? { title, command } : { title, command, arguments: [uri] };
    return [{ range: { start, end: start }, command: does }];
  });
}

/** Empty for a lens that only tells something; undefined where the client has no such command. */
function commandOf(action: Lens['action'], { commands }: ClientFeatures): string | undefined {
  const command = action === undefined ? '' : COMMANDS[action];
  return command === '' || commands.has(command) ? command : undefined;
}
