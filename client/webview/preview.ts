// The script of the preview's page. Paints what the extension sends, changes no more than what differs, and reports what
// the user does. Words go in as text, never as markup.
import {
  type FromPage,
  type Item,
  isPageState,
  isToPage,
  type Piece,
  type Reply,
  type View,
} from '../src/preview/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const ANNOUNCE_AFTER = 1_000; // milliseconds without a change
const TOLD_FOR = 3_000; // milliseconds

const code = acquireVsCodeApi();
const element = (id: string) => document.getElementById(id)!;
const [message, items, status, copy] = ['message', 'items', 'status', 'copy'].map(element) as HTMLElement[] as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
let current: View | undefined;
let announcing: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPage(data)) return;
  if (data.type === 'show') show(data);
  else tell(data.text);
});
copy.addEventListener('click', () => code.postMessage({ type: 'copy' }));
message.addEventListener('click', ({ target }) => revealItem(target));
message.addEventListener('dblclick', ({ clientX, clientY }) => revealText(clientX, clientY));
message.addEventListener('keydown', event => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  revealItem(event.target);
});
items.addEventListener('click', ({ target }) => revealItem(target));
document.addEventListener('scroll', () => remember(), { passive: true });
code.postMessage({ type: 'ready' });

function show(view: View): void {
  const first = current === undefined;
  const before = current && summary(current);
  current = view;
  write(element('heading'), view.heading);
  write(element('notice'), view.notice);
  const { request, reply } = view;
  element('request').hidden = request === undefined;
  write(element('request-label'), request?.label ?? '');
  write(element('sender'), request?.sender ?? '');
  write(element('request-text'), request?.text ?? '');
  element('reply').hidden = reply === undefined;
  if (reply) showReply(reply);
  if (first) restoreScroll(view);
  else if (summary(view) !== before) announceLater();
  remember();
  report(view);
}

function showReply({ label, pieces, placeholder, counter, open, ...reply }: Reply): void {
  write(element('reply-label'), label);
  patch(
    message,
    pieces,
    () => document.createElement('span'),
    (node, piece) => showPiece(node, piece, open.items),
  );
  write(element('placeholder'), pieces.length === 0 ? placeholder : '');
  write(element('counter'), counter);
  if (telling === undefined) write(copy, reply.copy);
  write(element('open-label'), open.label);
  patch(items, open.items, newItem, showItem);
}

function showPiece(node: HTMLElement, { text, items: concerned, begins }: Piece, all: readonly Item[]): void {
  write(node, text);
  const [innermost] = concerned;
  node.className = innermost === undefined ? '' : `mark ${all[innermost]!.severity}`;
  node.dataset.item = innermost === undefined ? '' : String(innermost);
  // A mark leads somewhere, so it is a link; one that goes on in another piece is reached at its start.
  attribute(node, 'role', begins && 'link');
  attribute(node, 'tabindex', begins && '0');
  attribute(node, 'aria-describedby', begins && concerned.map(item => `item-${item}`).join(' '));
  attribute(node, 'title', innermost !== undefined && concerned.map(item => all[item]!.message).join('\n'));
}

function newItem(): HTMLElement {
  const node = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  const severity = document.createElement('span');
  button.append(severity, ' ', document.createElement('span'));
  node.append(button);
  return node;
}

function showItem(node: HTMLElement, { severity, label, message }: Item, index: number): void {
  const button = node.firstElementChild as HTMLElement;
  button.id = `item-${index}`;
  button.dataset.item = String(index);
  const [kind, words] = button.children as unknown as [HTMLElement, HTMLElement];
  kind.className = `severity ${severity}`;
  write(kind, label);
  write(words, message);
}

/** Gives `parent` one child for each value, in order; those that are there already stay, and with them the focus. */
function patch<T>(
  parent: HTMLElement,
  values: readonly T[],
  create: () => HTMLElement,
  update: (node: HTMLElement, value: T, index: number) => void,
): void {
  while (parent.children.length > values.length) parent.lastElementChild!.remove();
  while (parent.children.length < values.length) parent.append(create());
  for (const [index, value] of values.entries()) update(parent.children[index] as HTMLElement, value, index);
}

/** Leaves what is right as it is, so that a selection in it stays. An empty paragraph takes no room. */
function write(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
  if (node.tagName === 'P' && node !== status) node.hidden = text === '';
}

function attribute(node: HTMLElement, name: string, value: string | false): void {
  if (value === false) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function revealItem(target: EventTarget | null): void {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined;
  // Who selects text in a mark wants to read it, not to leave.
  if (!current || !item || window.getSelection()?.isCollapsed === false) return;
  code.postMessage({ type: 'revealItem', id: current.id, item: Number(item) });
}

function revealText(x: number, y: number): void {
  const place = document.caretRangeFromPoint(x, y);
  if (!current || !place || !message.contains(place.startContainer)) return;
  const before = document.createRange();
  before.setStart(message, 0);
  before.setEnd(place.startContainer, place.startOffset);
  code.postMessage({ type: 'revealText', id: current.id, offset: before.toString().length });
}

/** Read aloud after a pause, not with every key. */
function announceLater(): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => current && write(status, summary(current)), ANNOUNCE_AFTER);
}

function summary({ notice, reply }: View): string {
  if (!reply) return notice;
  return `${reply.counter}. ${reply.summary}.`;
}

/** On the button that was pressed, and aloud. */
function tell(text: string): void {
  clearTimeout(telling);
  clearTimeout(announcing);
  write(copy, text);
  write(status, text);
  telling = setTimeout(() => {
    telling = undefined;
    if (current?.reply) write(copy, current.reply.copy);
  }, TOLD_FOR);
}

function restoreScroll({ uri }: View): void {
  const state = code.getState();
  if (isPageState(state) && state.uri === uri) window.scrollTo(0, state.scroll);
}

function remember(): void {
  if (current) code.setState({ uri: current.uri, scroll: window.scrollY });
}

/** What is really there: the tests ask for it. */
function report({ id }: View): void {
  const marks = message.querySelectorAll<HTMLElement>('.mark');
  const marked = Array.from(marks, mark => mark.textContent ?? '');
  const notes = Array.from(
    document.querySelectorAll('#notice, #counter, #items li'),
    ({ textContent }) => textContent ?? '',
  );
  code.postMessage({ type: 'shown', id, text: message.textContent ?? '', marked, notes: notes.filter(Boolean) });
}
