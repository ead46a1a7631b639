// The commands that say what a draft is, where it is taken for something else: they write it into the front matter.
import type { Disposable, QuickPickItem } from 'vscode';
import { commands, l10n, window } from 'vscode';
import { type DraftProperty, ReadStatus } from '../../../protocol';
import { activeDraft, draftParams } from '../drafts';
import { applyField } from '../fields';
import type { Server } from '../server';
import { reasonOf, tell } from '../status';
import { type PropertyKey, valueText } from './texts';

export const CHOOSE: Readonly<Record<PropertyKey, string>> = {
  kind: 'invite.chooseKind',
  channel: 'invite.chooseChannel',
  relationship: 'invite.chooseRelationship',
};

/**
 * *Choose Kind…*, *Choose Channel…* and *Choose Relationship…*, for the active draft. A value that is given, empty for
 * “as the text says”, is not asked for.
 */
export function registerChoose(server: Server): Disposable[] {
  const keys = Object.keys(CHOOSE) as PropertyKey[];
  return keys.map(key =>
    commands.registerCommand(CHOOSE[key], (value?: unknown) =>
      choose(server, key, typeof value === 'string' ? value : undefined),
    ),
  );
}

async function choose(server: Server, key: PropertyKey, given: string | undefined): Promise<void> {
  const document = activeDraft()?.document;
  if (!document) return tell(l10n.t('Open a draft first.'));
  try {
    const status = await server.request<ReadStatus.Result>(ReadStatus.method, draftParams(document));
    const value = given ?? (status && (await pick(key, status.properties[key])));
    if (value !== undefined && value !== null) await applyField(server, document, key, value);
  } catch (problem) {
    void window.showErrorMessage(l10n.t('The draft was not changed: {0}', reasonOf(problem)));
  }
}

interface Choice extends QuickPickItem {
  readonly value: string;
}

async function pick(key: PropertyKey, { value, source, reason, choices }: DraftProperty): Promise<string | undefined> {
  const items: Choice[] = choices.map(choice => ({
    value: choice.value,
    label: valueText(key, choice.value, l10n),
    detail: choice.summary,
    ...(choice.value === value && { description: reason }),
  }));
  const isWritten = source === 'frontMatter';
  const inferred: Choice = {
    value: '',
    label: INFER[key](),
    detail: l10n.t('Takes “{0}” out of the front matter.', key),
  };
  const chosen = await window.showQuickPick(isWritten ? [...items, inferred] : items, {
    ...TITLES[key](),
    matchOnDetail: true,
  });
  return chosen?.value;
}

const INFER: Readonly<Record<PropertyKey, () => string>> = {
  kind: () => l10n.t('Infer from the text'),
  channel: () => l10n.t('Leave it open'),
  relationship: () => l10n.t('Infer from the text'),
};

const TITLES: Readonly<Record<PropertyKey, () => { readonly title: string; readonly placeHolder: string }>> = {
  kind: () => ({ title: l10n.t('Choose Kind'), placeHolder: l10n.t('What the reply does') }),
  channel: () => ({ title: l10n.t('Choose Channel'), placeHolder: l10n.t('How the message is sent') }),
  relationship: () => ({
    title: l10n.t('Choose Relationship'),
    placeHolder: l10n.t('How well the two of you know each other'),
  }),
};
