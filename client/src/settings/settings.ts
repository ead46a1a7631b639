// The settings that are the editor's own, read so that a wrong value counts as the default.
import { type Uri, workspace } from 'vscode';
import type { Run } from '../calm/due';
import type { Waiting } from '../calm/hold';
import type { Zone } from '../calm/typing';
import { CLIENT_ID } from '../names';
import { fitting, type Schemas } from './schema';

export const TYPING_SETTINGS = `${CLIENT_ID}.typing`;

export interface Settings {
  readonly run: (uri: Uri) => Run;
  /** Nothing waits in a draft that is not checked with every change. */
  readonly waiting: (uri: Uri) => Waiting;
}

/** `schemas`: which values fit, and the defaults. Always asks VS Code, so a change counts at once. */
export function readSettings(schemas: Schemas): Settings {
  const read = <T>(name: string, uri: Uri) =>
    fitting(schemas.get(name), workspace.getConfiguration(undefined, uri).get(name)) as T;
  const run = (uri: Uri) => read<Run>(`${CLIENT_ID}.run`, uri);
  return {
    run,
    waiting(uri) {
      const hide = read<Zone | 'off'>(`${TYPING_SETTINGS}.hide`, uri);
      const delay = read<number>(`${TYPING_SETTINGS}.delay`, uri);
      return { zone: hide === 'off' || run(uri) !== 'onType' ? undefined : hide, delay };
    },
  };
}
