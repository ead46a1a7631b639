// A wrong setting is found, whatever it is; what the editor refuses and what the server refuses is the same.
import assert from 'node:assert/strict';
import { fitting, type Problem, problemsIn, readSchemas, type SettingSchema } from '../../client/src/settings/schema';
import manifest from '../../package.json';
import { resolveConfig } from '../../server/src/core';

const schemas = readSchemas(manifest);
const problems = (given: unknown) => problemsIn(schemas, 'invite', given);

describe('settings in the editor', () => {
  it('are those of the manifest', () => {
    for (const name of ['invite.run', 'invite.typing.delay', 'invite.contacts', 'invite.rules.favor-asking.severity']) {
      assert.ok(schemas.has(name), name);
    }
  });

  it('are right as they come, and where nothing is set', () => {
    assert.deepEqual(problems(nested([...schemas].map(([name, schema]) => [name, schema.default]))), []);
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems(undefined), []);
  });

  it('tell a wrong choice, number and list, with what they should have been', () => {
    const given = { run: 'onPaste', typing: { hide: true, delay: 10_001 }, contacts: 'Connections.csv' };
    assert.deepEqual(problems(given), [
      { name: 'invite.run', wanted: { kind: 'choice', choices: ['onType', 'onSave', 'manual'] } },
      { name: 'invite.typing.hide', wanted: { kind: 'choice', choices: ['off', 'word', 'line'] } },
      { name: 'invite.typing.delay', wanted: { kind: 'number', from: 0, to: 10_000 } },
      { name: 'invite.contacts', wanted: { kind: 'texts' } },
    ] satisfies Problem[]);
    for (const delay of [-1, 0.5, '1000', null]) assert.equal(problems({ typing: { delay } }).length, 1);
  });

  it('tell what is no setting, by its full name', () => {
    const given = { rnu: 'onSave', rules: { 'favour-asking': { severity: 'off' } }, typing: 5 };
    assert.deepEqual(problems(given), [
      { name: 'invite.rnu' },
      { name: 'invite.rules.favour-asking' },
      { name: 'invite.typing' },
    ]);
  });

  it('count as their default where they are wrong', () => {
    const delay = schemas.get('invite.typing.delay');
    assert.equal(fitting(delay, 250), 250);
    assert.equal(fitting(delay, 'soon'), 1000);
    assert.equal(fitting(schemas.get('invite.run'), 'never'), 'onType');
  });

  it('of rules are right and wrong as for the server', () => {
    const samples = [true, 'off', 'loud', 0, 1, 7, 1.5, -3, 1e9, [], ['a'], [1], {}, null];
    for (const name of [...schemas.keys()].filter(name => name.startsWith('invite.rules.'))) {
      for (const value of samples) {
        const given = nested([[name, value]]);
        const refused = resolveConfig(given).problems.length > 0;
        assert.equal(problems(given).length > 0, refused, `${name}: ${JSON.stringify(value)}`);
      }
    }
  });

  it('are no concern where the manifest is not as expected', () => {
    for (const odd of [undefined, null, {}, { contributes: { configuration: 5 } }])
      assert.equal(readSchemas(odd).size, 0);
  });
});

/** Full names and values as the nested object below `invite`. */
function nested(settings: readonly (readonly [string, SettingSchema['default']])[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [name, value] of settings) put(root, name.split('.').slice(1), value);
  return root;
}

function put(place: Record<string, unknown>, [key = '', ...deeper]: readonly string[], value: unknown): void {
  if (deeper.length === 0) place[key] = value;
  else {
    const inner = (place[key] ?? {}) as Record<string, unknown>;
    place[key] = inner;
    put(inner, deeper, value);
  }
}
