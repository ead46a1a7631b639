// Front matter that cannot be read, or that says something nobody understands.
import * as l10n from '@vscode/l10n';
import type { Draft, Field, FrontMatterProblem, Slip } from '../draft/draft';
import { FIELDS, type FieldSpec, fieldSpec } from '../draft/fields';
import { repair } from '../draft/repair';
import { closest } from '../text/closest';
import { isDate } from '../text/dates';
import { deletion, insertion, replacement } from '../text/edit';
import { lineStart, newlineOf, nextLine } from '../text/lines';
import { type Span, slice } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

export default defineRule({
  id: 'invalid-front-matter',
  summary: 'Front matter that cannot be read or understood',
  why: 'The lines between the dashes tell the linter who the message is for, so that it can fill slots, check names and know what kind of reply this is. A mistyped key or value is silently missing there.',
  severity: 'warning',
  options: {},
  examples: [
    { good: '---\nkind: accept\nto: Priya Raman\ncompany: Northwind\nfollow_up: 2027-01-15\n---\nHi Priya,' },
    {
      bad: '---\nto: Priya Raman\n⟦compny⟧: Northwind\n---\nHi Priya,',
      message: '“compny” is no known key; did you mean “company”?',
      fixed: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya,',
    },
    {
      bad: '---\n⟦employer⟧: Northwind\n---\nHi Priya,',
      message: '“employer” is no known key; did you mean “company”?',
      fixed: '---\ncompany: Northwind\n---\nHi Priya,',
    },
    {
      bad: '---\nto: Priya Raman\n⟦weather⟧: sunny\n---\nHi Priya,',
      message: '“weather” is no known key, so nothing reads it; remove the line.',
      severity: 'information',
      fixed: '---\nto: Priya Raman\n---\nHi Priya,',
    },
    {
      bad: '---\nkind: ⟦acept⟧\n---\nHi Priya,',
      message: '“acept” is no value of “kind”; did you mean “accept”?',
      fixed: '---\nkind: accept\n---\nHi Priya,',
    },
    {
      bad: '---\nkind: ⟦maybe⟧\n---\nHi Priya,',
      message: '“maybe” is no value of “kind”; use accept, decline, connect-first or follow-up.',
      fixed: '---\n---\nHi Priya,',
    },
    {
      bad: '---\nfollow_up: ⟦2027/1/15⟧\n---\nHi Priya,',
      message: '“2027/1/15” is no date that can be read; write it like 2027-01-15.',
      fixed: '---\nfollow_up: 2027-01-15\n---\nHi Priya,',
    },
    {
      bad: '---\nfollow_up: ⟦next week⟧\n---\nHi Priya,',
      message: '“next week” is no date that can be read; write it like 2027-01-15.',
    },
    {
      bad: '---\nto: Priya Raman\ncompany: Northwind\n⟦to⟧: Ana Ruiz\n---\nHi Priya,',
      message: '“to” is set twice; keep one of the two.',
      fixed: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya,',
    },
    {
      bad: '---\n⟦to Priya Raman⟧\n---\nHi Priya,',
      message: 'This line has no colon; write “key: value”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya,',
    },
    {
      bad: '---\n⟦to:Priya Raman⟧\n---\nHi Priya,',
      message: 'A space is missing after the colon; write “key: value”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya,',
    },
    {
      bad: '---\nmet: ⟦JSConf: Oslo⟧\n---\nHi Priya,',
      message: 'A value that holds a colon needs quotes around it.',
      fixed: '---\nmet: "JSConf: Oslo"\n---\nHi Priya,',
    },
    {
      bad: '---\ncompany: ⟦{{company}}⟧\n---\nHi Priya,',
      message: '“company” takes plain text; put quotes around the value.',
      fixed: '---\ncompany: "{{company}}"\n---\nHi Priya,',
    },
    {
      bad: '⟦---⟧\nto: Priya Raman\n\nHi Priya,',
      message: 'Front matter is never closed; add a line with three dashes below the last key.',
      fixed: '---\nto: Priya Raman\n---\n\nHi Priya,',
    },
    { note: 'Values without a meaning yet are fine.', good: '---\nkind:\nto:\n---\nHi Priya,' },
    { note: 'A thematic break is no front matter.', good: '---\n\nHi Priya, thanks for the invite!' },
  ],
  *check(draft) {
    const { problems, fields } = draft.frontMatter;
    for (const problem of problems) yield problemFinding(draft, problem);
    for (const field of fields) {
      const spec = fieldSpec(field.key);
      const finding = spec ? valueFinding(draft, spec, field) : keyFinding(draft, field);
      if (finding && !problems.some(({ span }) => span.start === finding.span.start)) yield finding;
    }
  },
});

function problemFinding(draft: Draft, problem: FrontMatterProblem): RuleFinding {
  const { span, message, slip } = problem;
  return slip ? { span, message, fixes: () => repairsOf(draft, span, slip) } : { span, message };
}

function repairsOf(draft: Draft, span: Span, slip: Slip): readonly Fix[] {
  const { text, frontMatter } = draft;
  const said = slice(text, span);
  switch (slip) {
    case 'closingLine':
      return [repair(l10n.t('Close the front matter'), [insertion(frontMatter.content.end, `${newlineOf(text)}---`)])];
    case 'space':
      return [repair(l10n.t('Add the space'), [insertion(span.start + said.indexOf(':') + 1, ' ')])];
    case 'colon': {
      const [, word = '', gap = ''] = /^([\w-]+)(\s+)\S/.exec(said) ?? [];
      // Only where the first word is a key, the rest is its value.
      return fieldSpec(word) && gap
        ? [repair(l10n.t('Add the colon'), [insertion(span.start + word.length, ':')])]
        : [removal(draft, span)];
    }
    case 'quotes':
      return [repair(l10n.t('Put quotes around the value'), [replacement(span, quoted(said))])];
    case 'twice':
      return [removal(draft, entrySpan(draft, span))];
  }
}

/** In double quotes, or in single ones where it holds double ones. A quotation mark that only opens is no part of it. */
function quoted(value: string): string {
  const [, double, single] = /^(?:"((?:(?!").)*)"?|'((?:(?!').|\b'\b)*)'?)$/.exec(value) ?? [];
  const inner = double ?? single ?? value;
  return /["\\]/.test(inner) ? `'${inner.replace(/'/g, "''")}'` : `"${inner}"`;
}

/** From the key to the end of its value, which may go on over several lines. */
function entrySpan({ frontMatter }: Draft, key: Span): Span {
  const field = frontMatter.fields.find(({ keySpan }) => keySpan.start === key.start);
  return { start: key.start, end: field?.valueSpan.end ?? key.end };
}

function removal({ text }: Draft, { start, end }: Span): Fix {
  const lines = { start: lineStart(text, start), end: nextLine(text, end) };
  const several = /[\r\n]/.test(text.slice(start, end));
  return repair(several ? l10n.t('Remove these lines') : l10n.t('Remove the line'), [deletion(lines)]);
}

function keyFinding(draft: Draft, { key, keySpan }: Field): RuleFinding {
  const meant = suggestion(draft, key);
  if (!meant) {
    return {
      span: keySpan,
      severity: 'information',
      message: l10n.t`“${key}” is no known key, so nothing reads it; remove the line.`,
      fixes: () => [removal(draft, entrySpan(draft, keySpan))],
    };
  }
  return {
    span: keySpan,
    message: l10n.t`“${key}” is no known key; did you mean “${meant}”?`,
    fixes: () => [
      repair(l10n.t`Replace with “${meant}”`, [replacement(keySpan, meant)]),
      removal(draft, entrySpan(draft, keySpan)),
    ],
  };
}

/** The key that is meant, unless the front matter has that one already. */
function suggestion({ frontMatter }: Draft, key: string): string | undefined {
  const names = FIELDS.flatMap(spec => [spec.key, ...spec.alsoCalled]);
  const name = closest(key, names);
  const meant = FIELDS.find(spec => spec.key === name || (name !== undefined && spec.alsoCalled.includes(name)))?.key;
  return frontMatter.fields.some(field => field.key === meant) ? undefined : meant;
}

function valueFinding(draft: Draft, spec: FieldSpec, field: Field): RuleFinding | undefined {
  const { value, valueSpan } = field;
  if (value === '') return undefined;
  if (spec.type === 'choice') return choiceFinding(draft, spec, field);
  if (spec.type !== 'date' || isDate(value)) return undefined;
  const date = asDate(value);
  const message = l10n.t`“${value}” is no date that can be read; write it like ${spec.example}.`;
  return {
    span: valueSpan,
    message,
    ...(date && { fixes: () => [repair(l10n.t`Replace with “${date}”`, [replacement(valueSpan, date)])] }),
  };
}

function choiceFinding(draft: Draft, { key, choices }: FieldSpec, field: Field): RuleFinding | undefined {
  const { value, valueSpan: span } = field;
  const values = choices.map(choice => choice.value);
  if (values.includes(value.toLowerCase())) return undefined;
  const meant = closest(value, values);
  if (!meant) {
    return {
      span,
      message: l10n.t`“${value}” is no value of “${key}”; use ${values.slice(0, -1).join(', ')} or ${values.at(-1)!}.`,
      // Of two or three values the writer may pick; of more, a menu would hide one, and a key left out has a good default.
      fixes: () =>
        values.length <= 3
          ? values.map(each => repair(l10n.t`Replace with “${each}”`, [replacement(span, each)]))
          : [removal(draft, entrySpan(draft, field.keySpan))],
    };
  }
  return {
    span,
    message: l10n.t`“${value}” is no value of “${key}”; did you mean “${meant}”?`,
    fixes: () => [repair(l10n.t`Replace with “${meant}”`, [replacement(span, meant)])],
  };
}

/** The same day in the right form, where nothing but the form is wrong: 2027/1/15, 15.1.2027. */
function asDate(value: string): string | undefined {
  const parts = value.split(/[-/. ]+/);
  // 15.1.2027; with slashes nobody knows whether the day or the month comes first.
  const [year, month, day] = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/.test(value) ? parts.reverse() : parts;
  if (parts.length !== 3) return undefined;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}
