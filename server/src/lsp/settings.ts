// The user's settings, per document: asked from clients that can be asked, else as they were last sent. Wrong values are
// told once, unless the client does that.
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { type Config, resolveConfig } from '../core';
import type { ClientFeatures } from './capabilities';
import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification } from './library';
import { asRecord } from './params';

export interface Settings {
  /** Never rejects: a client that fails to answer gets the defaults. */
  get(uri: string): Promise<Config>;
  forget(uri: string): void;
  onDidChange(listener: () => void): void;
}

const SECTION = 'invite';

/** `initial` is what came with `initialize`, for clients that know no other way. */
export function followSettings(connection: Connection, client: ClientFeatures, initial: unknown): Settings {
  const cache = new Map<string, Promise<Config>>();
  const warn = createWarnings(connection);
  let sent = section(initial);
  let changed = () => {};

  const load = async (uri: string): Promise<Config> => {
    let raw: unknown;
    if (client.answersConfiguration) {
      try {
        raw = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      } catch (problem) {
        connection.console.warn(`The editor did not tell its settings for ${uri}: ${problem}`);
      }
    }
    const { config, problems } = resolveConfig(raw ?? sent);
    if (!client.checksSettings) warn.about(problems);
    return config;
  };
  if (client.registersConfiguration)
    connection.onInitialized(() => {
      connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => {});
    });
  connection.onDidChangeConfiguration(params => {
    sent = section(asRecord(params).settings) ?? sent;
    cache.clear();
    warn.again();
    changed();
  });
  return {
    get(uri) {
      const config = cache.get(uri) ?? load(uri);
      cache.set(uri, config);
      return config;
    },
    forget: uri => void cache.delete(uri),
    onDidChange(listener) {
      changed = listener;
    },
  };
}

/** Editors send either all their settings or only ours. */
function section(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return SECTION in settings ? settings[SECTION] : settings;
}

/** Tells each problem once, however many documents share it and however often other settings change. */
function createWarnings(connection: Connection) {
  let before = new Set<string>();
  let now = new Set<string>();
  let read = false;
  return {
    about(problems: readonly string[]) {
      read = true;
      const fresh = problems.filter(problem => !before.has(problem) && !now.has(problem));
      for (const problem of problems) now.add(problem);
      if (fresh.length === 0) return;
      const message = l10n.t`Invite Drafts settings: ${fresh.join(' ')}`;
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    },
    /** The settings changed: a problem that was gone when they were last read is told again if it comes back. */
    again() {
      if (!read) return;
      before = now;
      now = new Set();
      read = false;
    },
  };
}
