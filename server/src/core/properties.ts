// What a draft is: its kind, how well the two know each other, its channel. Why that is so, in words, and the edit that
// says otherwise in the front matter.
import * as l10n from '@vscode/l10n';
import type { Channel, Draft, Inferred, Kind, Relationship } from './draft/draft';
import { type FieldChoice, type FieldSpec, fieldSpec } from './draft/fields';
import { removeField, setField } from './draft/frontMatterEdits';
import { clauseFrom } from './draft/sentences';
import { isDate } from './text/dates';
import type { Edit } from './text/edit';
import { firstWords } from './text/excerpt';
import { slice } from './text/span';

export interface Property<T extends string = string> {
  readonly value: T;
  readonly source: Inferred<T>['source'];
  /** To go on after the value: "inferred from “won’t be able to”". */
  readonly reason: string;
  /** What it can be changed to, in order. */
  readonly choices: readonly FieldChoice[];
}

export interface Properties {
  readonly kind: Property<Kind>;
  readonly relationship: Property<Relationship>;
  readonly channel: Property<Channel>;
}

export function properties(draft: Draft): Properties {
  return {
    kind: property(draft, 'kind', draft.kind),
    relationship: property(draft, 'relationship', draft.relationship),
    channel: property(draft, 'channel', draft.channel),
  };
}

function property<T extends string>(draft: Draft, key: string, inferred: Inferred<T>): Property<T> {
  const { value, source } = inferred;
  return { value, source, reason: reasonOf(draft, inferred), choices: choicesOf(key) };
}

function choicesOf(key: string): readonly FieldChoice[] {
  return fieldSpec(key)!.choices.map(({ value, summary }) => ({ value, summary: l10n.t(summary) }));
}

function reasonOf(draft: Draft, { source, evidence }: Inferred<string>): string {
  if (source === 'frontMatter') return l10n.t('as the front matter says');
  if (source === 'text' && evidence)
    return l10n.t`inferred from “${firstWords(slice(draft.text, clauseFrom(draft, evidence)))}”`;
  return l10n.t('the usual case, as nothing says otherwise');
}

/** The edits that set a front matter key, or why it cannot have that value; an empty value takes the key out. */
export function changeField(
  draft: Draft,
  key: string,
  value: string,
): { readonly edits: readonly Edit[] } | { readonly problem: string } {
  const spec = fieldSpec(key);
  if (!spec) return { problem: l10n.t`“${firstWords(key)}” is no known key of the front matter.` };
  if (value === '') {
    const removal = removeField(draft, key);
    return { edits: removal ? [removal] : [] };
  }
  const problem = problemOf(spec, value);
  return problem === undefined ? { edits: [setField(draft, key, value)] } : { problem };
}

// Far longer than any name or place, so that no text pasted by mistake becomes front matter.
const LONGEST_VALUE = 300;

function problemOf({ key, type, choices, example }: FieldSpec, value: string): string | undefined {
  const said = firstWords(value);
  if (type === 'date' && !isDate(value))
    return l10n.t`“${said}” is no date that can be read; write it like ${example}.`;
  if (type === 'choice' && !choices.some(choice => choice.value === value)) {
    const values = choices.map(choice => choice.value);
    return l10n.t`“${said}” is no value of “${key}”; use ${values.slice(0, -1).join(', ')} or ${values.at(-1)!}.`;
  }
  const fits = value.trim() !== '' && value.length <= LONGEST_VALUE && !/[\r\n]/.test(value);
  return fits ? undefined : l10n.t`The value of “${key}” has to be one line of at most ${LONGEST_VALUE} characters.`;
}
