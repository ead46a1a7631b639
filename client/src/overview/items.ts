// How a group and a draft look in the tree: label, icon, tooltip, and what a screen reader says.
import { env, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { ICONS, type Icon } from '../severity';
import { dayOf, shortDay } from './days';
import { type DraftEntry, kindOf, openOf, recipientOf, stateOf } from './entries';
import { type DraftGroup, dueOf, type Grouping, labelOf } from './groups';
import { describe, dueText, groupText, type Here, kindText, stateText } from './texts';

/** How many open things a tooltip names; nobody reads a longer one. */
const MOST_NAMED = 6;

/** The user's day, language and translations, as they are now. */
export function here(): Here {
  return { today: dayOf(new Date()), locale: env.language, l10n };
}

export function groupItem({ common, entries }: DraftGroup, here: Here): TreeItem {
  const label = groupText(common, here);
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = JSON.stringify(common);
  item.description = String(entries.length);
  item.contextValue = 'group';
  const drafts = entries.length === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', entries.length);
  item.accessibilityInformation = { label: `${label}, ${drafts}` };
  return item;
}

export function draftItem(entry: DraftEntry, group: DraftGroup, grouping: Grouping, here: Here): TreeItem {
  const label = labelOf(entry, grouping);
  const item = new TreeItem(label);
  const description = describe(entry, group, grouping, here);
  item.id = entry.uri;
  item.description = description;
  item.iconPath = icon(entry);
  item.tooltip = tooltip(entry, here);
  item.contextValue = entry.checked?.followUp ? 'draft.followUp' : 'draft';
  item.command = { command: 'vscode.open', title: l10n.t('Open Draft'), arguments: [Uri.parse(entry.uri, true)] };
  // The icon is read out, too: it says what state the draft is in.
  const state = stateText(stateOf(entry), l10n);
  const isSaid = description.includes(state);
  item.accessibilityInformation = { label: [label, !isSaid && state, description].filter(Boolean).join(', ') };
  return item;
}

function icon(entry: DraftEntry): ThemeIcon {
  switch (stateOf(entry)) {
    case 'ready':
      return themeIcon(ICONS.done);
    case 'empty':
      return new ThemeIcon('circle-large-outline');
    case 'unchecked':
      return new ThemeIcon('question');
    case 'work':
      return themeIcon(openOf(entry).severe ? ICONS.error : ICONS.warning);
  }
}

function themeIcon({ name, color }: Icon): ThemeIcon {
  return new ThemeIcon(name, new ThemeColor(color));
}

function tooltip(entry: DraftEntry, here: Here): MarkdownString {
  const text = new MarkdownString();
  const kind = kindOf(entry);
  text
    .appendMarkdown('**')
    .appendText(recipientOf(entry) ?? l10n.t('No recipient'))
    .appendMarkdown('**');
  if (kind) text.appendText(` · ${kindText(kind, l10n)}`);
  text.appendMarkdown('\n\n').appendText(entry.checked?.summary ?? l10n.t('Not checked'));
  const open = openMessages(entry);
  if (open.length > 0) text.appendMarkdown('\n\n');
  for (const message of open.slice(0, MOST_NAMED)) text.appendMarkdown('- ').appendText(message).appendMarkdown('\n');
  if (open.length > MOST_NAMED) text.appendMarkdown('- ').appendText(l10n.t('{0} more', open.length - MOST_NAMED));
  const due = dueOf(entry, here.today);
  if (due) text.appendMarkdown('\n\n').appendText(l10n.t('Follow-up {0}', dueText(due, here)));
  text.appendMarkdown('\n\n').appendText(lastLine(entry, here));
  return text;
}

/** The errors and warnings, by the checklist. */
function openMessages({ checked }: DraftEntry): string[] {
  const findings = (checked?.checks ?? []).flatMap(check => check.findings);
  const open = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(open.map(({ message }) => message))];
}

function lastLine({ path, changed }: DraftEntry, { today, locale }: Here): string {
  if (changed === 0) return path;
  return l10n.t('{0}, changed {1}', path, shortDay(dayOf(new Date(changed)), today, locale));
}
