// Front matter keys, and the values that a key may have.
import * as l10n from '@vscode/l10n';
import { namesakes } from '../contacts/namesakes';
import { describeField } from '../draft/describe';
import { type Draft, fieldValue } from '../draft/draft';
import { FIELDS, fieldSpec, PERSON_KEYS } from '../draft/fields';
import { yamlScalar } from '../draft/frontMatterEdits';
import { type Completion, type Completions, type Known, LONGEST_LINE, type Place } from './completion';
import { contactNames, JOB_KEYS } from './contactNames';
import { valueSpan } from './valueSpan';

const LONGEST_UNCLOSED = 4000;

export function inFrontMatter({ text, frontMatter: { span, content } }: Draft, { offset, start }: Place): boolean {
  const closed = span.end > content.end;
  if (closed) return content.start <= offset && offset < content.end;
  // Being written: the line that closes it is still to come.
  if (start > LONGEST_UNCLOSED) return false;
  return /^\ufeff?---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|#.*\r?\n|[ \t]*\r?\n)*$/.test(text.slice(0, start));
}

/** The keys that the front matter does not have yet, where a line begins with one. */
export function keys(draft: Draft, { before, after, start, offset }: Place, known: Known): Completion[] {
  if (offset - start > before.length || !/^[\w-]*$/.test(before)) return [];
  const colon = /^[\w-]*[ \t]*:/.test(after) ? '' : ': ';
  const elsewhere = (key: string) =>
    draft.frontMatter.fields.some(field => field.key === key && field.keySpan.start !== start);
  return FIELDS.filter(({ key }) => !elsewhere(key)).map(spec => ({
    label: spec.key,
    kind: 'key',
    detail: spec.example,
    documentation: describeField(spec),
    filter: spec.key,
    span: { start, end: offset },
    text: spec.key + colon,
    ...(colon && hasValues(draft, spec.key, known) && { leadsOn: true }),
  }));
}

/** The values for the key of the line; none where only the writer can tell. */
export function values(draft: Draft, place: Place, known: Known): Completions {
  const none = { items: [], incomplete: false };
  if (place.offset - place.start > LONGEST_LINE) return none;
  const [, key] = /^([\w-]+):/.exec(place.before) ?? [];
  if (key === undefined) return none;
  const { people } = known;
  if (people && PERSON_KEYS.has(key)) return { items: contactNames(draft, place, key, people), incomplete: true };
  const { span, lead } = valueSpan(draft, place);
  const choices = fieldSpec(key)?.choices ?? [];
  const items: Completion[] = [
    ...choices.map(({ value, summary }) => ({ value, documentation: l10n.t(summary) })),
    ...jobs(draft, key, known).map(value => ({ value, detail: l10n.t('from your contacts') })),
  ].map(({ value, ...more }) => ({
    label: value,
    kind: 'value',
    ...more,
    filter: value,
    span,
    text: lead + yamlScalar(value),
  }));
  return { items, incomplete: false };
}

function hasValues(draft: Draft, key: string, known: Known): boolean {
  return (
    (fieldSpec(key)?.choices ?? []).length > 0 ||
    (!!known.people && PERSON_KEYS.has(key)) ||
    jobs(draft, key, known).length > 0
  );
}

/** What contacts know of `to:`; where several have that name, what is true of one of them. */
function jobs(draft: Draft, key: string, { facts, people }: Known): readonly string[] {
  const job = JOB_KEYS.find(each => each === key);
  if (!job) return [];
  const fact = facts[job];
  if (fact) return [fact];
  const to = fieldValue(draft, 'to');
  if (!people || !to) return [];
  return [...new Set(namesakes(people, to).map(contact => contact[job]))].filter(Boolean);
}
