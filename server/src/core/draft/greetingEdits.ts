// The repair of an address: "Hi Priya," in the place of what greets nobody or greets stiffly, or where nobody is greeted at
// all. Two rules share it, so that a salutation that is both is offered one repair.
import * as l10n from '@vscode/l10n';
import { type Edit, insertion, replacement, stop, template } from '../text/edit';
import { newlineOf } from '../text/lines';
import { LINE_MARK } from '../text/marks';
import { type Span, slice } from '../text/span';
import type { Draft } from './draft';
import { type Repair, repair } from './repair';
import { smallWordAt } from './smallLetters';

/** What stands for a first name that nobody has told. */
export const NAME_SLOT = '[name]';

/** Puts `hello` and the first name (or a tab stop for it) in the place of `span`, the old address without its comma. */
export function greetBy(text: string, span: Span, hello: string, first: string | undefined): Repair {
  // A colon, full stop or dash behind the old words becomes a comma; a comma or an exclamation mark stays.
  const mark = /^(?:[:.;]|,? *[-–—]+(?=\s|$))/.exec(text.slice(span.end, span.end + 8))?.[0] ?? '';
  const whole = { start: span.start, end: span.end + mark.length };
  const comma = mark === '' && /[,!]/.test(text[span.end] ?? '') ? '' : ',';
  const edit = first
    ? replacement(whole, `${hello} ${first}${comma}`)
    : { span: whole, ...template`${hello} ${stop(1, NAME_SLOT)}${comma}` };
  const goesOn = mark !== '' && text[whole.end] === ' ' ? smallWordAt(text, whole.end + 1) : undefined;
  return repair(l10n.t`Replace with “${`${hello} ${first ?? NAME_SLOT},`}”`, goesOn ? [edit, goesOn] : [edit]);
}

/** The warm words of an address that names nobody, to be kept: "Hello" of "Hello there", "Good morning"; else "Hi". */
export function helloOf(text: string, span: Span): string {
  return (
    /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?![\p{L}'’])/iu.exec(slice(text, span))?.[0] ?? 'Hi'
  );
}

const OWN_LINE = new RegExp(`[\\r\\n]|^${LINE_MARK}`);

/** Greets at the start of the message: on a line of its own where the message has several, else in its first line. */
export function insertGreeting(draft: Draft, first: string | undefined): Repair {
  const { text, body } = draft;
  const ownLine = OWN_LINE.test(slice(text, body));
  const gap = ownLine ? newlineOf(text).repeat(2) : ' ';
  const greeting: Edit = {
    ...insertion(body.start, ''),
    ...(first ? template`Hi ${first},${gap}` : template`Hi ${stop(1, NAME_SLOT)},${gap}`),
  };
  const goesOn = ownLine ? undefined : smallWordAt(text, body.start);
  return repair(l10n.t`Insert “${`Hi ${first ?? NAME_SLOT},`}”`, goesOn ? [greeting, goesOn] : [greeting]);
}
