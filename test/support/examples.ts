// The examples of the rules, judged as they are meant: with their options, and beside the other draft where there is one.
import assert from 'node:assert/strict';
import { type Finding, fingerprintOf, lint, parseDraft, resolveConfig, twinIndex } from '../../server/src/core';
import type { AnyRule, Example } from '../../server/src/core/rules/rule';

/** All findings of a text that stands in the place of the example's own. */
export function lintExample(rule: AnyRule, { options, beside }: Example<unknown>, text: string): Finding[] {
  const { config, problems } = resolveConfig({ rules: { [rule.id]: options ?? {} } });
  assert.deepEqual(problems, [], 'The options of the example are valid.');
  const draft = parseDraft(text);
  if (beside === undefined) return lint(draft, config);
  const index = twinIndex();
  index.update('own.invite.md', fingerprintOf(draft));
  index.update('other.invite.md', fingerprintOf(parseDraft(beside)));
  return lint(draft, config, { twins: index.of('own.invite.md') });
}
