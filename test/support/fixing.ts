// Tries one fix of one finding: what it is called, what the draft says after it, and what is left to find.
import { applyEdits, fixesFor, lint, parseDraft } from '../../server/src/core';
import type { Facts } from '../../server/src/core/draft/fields';
import { type Edit, toSnippet } from '../../server/src/core/text/edit';

export interface Tried {
  readonly title: string;
  /** The text after the fix, tab stops as `${1:...}`. */
  readonly after: string;
  /** Rules with a finding once every tab stop is filled, in order of place. */
  readonly left: readonly string[];
}

/** What a person might type into a tab stop. */
const TYPED: Readonly<Record<string, string>> = {
  '[name]': 'Priya',
  '[company]': 'Northwind',
  '[topic]': 'tide tables',
  '[event or place you met]': 'JSConf Oslo',
  '[industry or relationship]': 'lighthouses',
};

/** All fixes that an editor offers for the first finding of a rule; undefined where the rule finds nothing. */
export function tryFixes(ruleId: string, text: string, facts: Facts = {}): Tried[] | undefined {
  const draft = parseDraft(text);
  const finding = lint(draft).find(found => found.ruleId === ruleId);
  if (!finding) return undefined;
  return fixesFor(draft, finding, facts).repairs.map(({ title, edits }) => ({
    title,
    after: applyEdits(text, edits.map(asSnippet)),
    left: lint(parseDraft(applyEdits(text, edits.map(filled)))).map(found => found.ruleId),
  }));
}

function asSnippet(edit: Edit): Edit {
  return edit.stops?.length ? { span: edit.span, text: toSnippet(edit) } : edit;
}

function filled({ span, text, stops = [] }: Edit): Edit {
  const typed = stops.map(stop => {
    const default_ = text.slice(stop.span.start, stop.span.end);
    return { span: stop.span, text: TYPED[default_] ?? default_ };
  });
  return { span, text: applyEdits(text, typed) };
}
