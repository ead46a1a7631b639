// Messages of the extension, for a test to read and to answer.
import { window } from 'vscode';

const SHOW_MESSAGE = ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'] as const;

export interface Message {
  readonly sentence: string;
  readonly buttons: readonly string[];
  readonly press: (button: string | undefined) => void;
}

export interface Messages {
  readonly shown: readonly string[];
  readonly next: () => Promise<Message>;
  readonly release: () => void;
}

/** Keeps messages from the screen. */
export function catchMessages(): Messages {
  const shown: string[] = [];
  let arrived: (message: Message) => void = () => {};
  const show = (sentence: string, ...buttons: string[]) =>
    new Promise<string | undefined>(press => {
      shown.push(sentence);
      arrived({ sentence, buttons, press });
    });
  const originals = SHOW_MESSAGE.map(name => [name, window[name]]);
  Object.assign(window, Object.fromEntries(SHOW_MESSAGE.map(name => [name, show])));
  return {
    shown,
    next: () =>
      new Promise(resolve => {
        arrived = resolve;
      }),
    release: () => void Object.assign(window, Object.fromEntries(originals)),
  };
}
