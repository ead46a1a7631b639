// The repair of an address: "Hi Priya," in the place of what greets nobody or greets stiffly. Two rules share it, so that
// a salutation that is both is offered one repair.
import { type Edit, replacement, stop, template } from '../text/edit';
import type { Span } from '../text/span';

/** What stands for a first name that nobody has told. */
export const NAME_SLOT = '[name]';

export interface GreetingRepair {
  readonly title: string;
  readonly safe: false;
  readonly edits: readonly Edit[];
}

/** Puts `hello` and the first name (or a tab stop for it) in the place of `span`, the old address without its comma. */
export function greetBy(text: string, span: Span, hello: string, first: string | undefined): GreetingRepair {
  const after = text[span.end] ?? '';
  // A colon or full stop behind the old words becomes a comma; a comma or an exclamation mark stays.
  const comma = after === ',' || after === '!' ? '' : ',';
  const whole = { start: span.start, end: span.end + (after === ':' || after === '.' || after === ';' ? 1 : 0) };
  const edit = first
    ? replacement(whole, `${hello} ${first}${comma}`)
    : { span: whole, ...template`${hello} ${stop(1, NAME_SLOT)}${comma}` };
  return { title: `Replace with “${hello} ${first ?? NAME_SLOT},”`, safe: false, edits: [edit] };
}
