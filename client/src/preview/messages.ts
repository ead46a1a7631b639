// What the preview's page and the extension say to each other. Neither takes the other at its word: whatever does not have
// this shape is dropped.
import type { Severity } from '../../../protocol';

/** Everything that the page shows. All texts are for the user, ready to be shown. */
export interface View {
  readonly type: 'show';
  /** Counts up; what the page reports back names it, because places of an older one mean nothing. */
  readonly id: number;
  /** The draft, so that a page can be given it again after a reload. */
  readonly uri: string;
  readonly heading: string;
  /** Said instead of a message where there is no draft to show. */
  readonly notice: string;
  readonly request?: { readonly label: string; readonly sender: string; readonly text: string };
  readonly reply?: Reply;
}

export interface Reply {
  readonly label: string;
  /** Their texts in a row are the message, character by character. */
  readonly pieces: readonly Piece[];
  /** In the place of an empty message. */
  readonly placeholder: string;
  readonly counter: string;
  readonly copy: string;
  /** `2 things open` */
  readonly summary: string;
  readonly open: { readonly label: string; readonly items: readonly Item[] };
}

export interface Piece {
  readonly text: string;
  /** Which of the open items concern it, the innermost first. */
  readonly items: readonly number[];
  /** One of them begins here, so that it can be reached with the keyboard. */
  readonly begins: boolean;
}

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** One thing that is still open. */
export interface Item {
  readonly severity: Severity;
  /** The severity in words. */
  readonly label: string;
  readonly message: string;
}

/** A short answer to what the user did. */
export interface Told {
  readonly type: 'tell';
  readonly text: string;
}

export type ToPage = View | Told;

/** What the page says. */
export type FromPage =
  /** It has been loaded, and shows nothing yet. */
  | { readonly type: 'ready' }
  /** It has shown a view: this is what it has on screen. */
  | Shown
  | { readonly type: 'copy' }
  /** Go to the source of an open item. */
  | { readonly type: 'revealItem'; readonly id: number; readonly item: number }
  /** Go to the source of the character at an offset of the message, in UTF-16 units. */
  | { readonly type: 'revealText'; readonly id: number; readonly offset: number };

export interface Shown {
  readonly type: 'shown';
  readonly id: number;
  readonly text: string;
  readonly marked: readonly string[];
  /** What stands beneath, or instead of a message. */
  readonly notes: readonly string[];
}

/** What a page keeps while it is hidden, and after a reload. */
export interface PageState {
  readonly uri: string;
  /** Pixels from the top. */
  readonly scroll: number;
}

export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'copy':
      return true;
    case 'shown':
      return isCount(value.id) && isText(value.text) && isListOf(value.marked, isText) && isListOf(value.notes, isText);
    case 'revealItem':
      return isCount(value.id) && isCount(value.item);
    case 'revealText':
      return isCount(value.id) && isCount(value.offset);
    default:
      return false;
  }
}

export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value)) return false;
  if (value.type === 'tell') return isText(value.text);
  const { id, uri, heading, notice, request, reply } = value;
  return (
    value.type === 'show' &&
    isCount(id) &&
    [uri, heading, notice].every(isText) &&
    (request === undefined || (isRecord(request) && [request.label, request.sender, request.text].every(isText))) &&
    (reply === undefined || isReply(reply))
  );
}

export function isPageState(value: unknown): value is PageState {
  return isRecord(value) && isText(value.uri) && typeof value.scroll === 'number';
}

function isReply(value: unknown): value is Reply {
  if (!isRecord(value) || !isRecord(value.open)) return false;
  const { label, placeholder, counter, copy, summary, pieces, open } = value;
  return (
    [label, placeholder, counter, copy, summary, open.label].every(isText) &&
    isListOf(open.items, isItem) &&
    isListOf(pieces, piece => isPiece(piece, open.items as Item[]))
  );
}

function isPiece(value: unknown, items: readonly Item[]): boolean {
  return (
    isRecord(value) &&
    isText(value.text) &&
    typeof value.begins === 'boolean' &&
    isListOf(value.items, item => isCount(item) && (item as number) < items.length)
  );
}

function isItem(value: unknown): boolean {
  return (
    isRecord(value) && isText(value.label) && isText(value.message) && SEVERITIES.some(each => each === value.severity)
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, fits: (item: unknown) => boolean) => Array.isArray(value) && value.every(fits);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
