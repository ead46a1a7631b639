// What is made from the rules must agree with them; `npm run generate` repairs it.
import assert from 'node:assert/strict';
import { current, generate } from '../../scripts/lib/generated';

describe('generated files', () => {
  it('agree with the rules', () => {
    const stale = generate().flatMap(({ path, content }) => {
      if (typeof content !== 'string') return [`${path} cannot be generated: ${content.skipped}.`];
      return content === current(path) ? [] : [`${path} is stale.`];
    });
    assert.deepEqual(stale, [], 'Run “npm run generate” and commit the result.');
  });
});
