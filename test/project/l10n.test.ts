// Two languages, each complete: what the editor shows is English, or German where the editor speaks German.
import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { bundleKeys, GERMAN, readTexts, tableTexts } from '../../scripts/lib/l10n';
import { rules } from '../../server/src/core';
import { resolveTexts } from '../support/manifest';

const ENGLISH = readTexts('package.nls.json');

describe('the German bundle', () => {
  const german = readTexts(GERMAN.bundle);
  let keys: readonly string[];

  before(async function () {
    this.timeout(60_000);
    keys = await bundleKeys();
  });

  it('has every text of client and server, and no other', () => {
    assert.ok(keys.includes('“{0}” is still open; fill it in before you send.'), 'The server’s texts are found.');
    assert.ok(keys.includes('Needs work'), 'The client’s texts are found, also where they are pure.');
    const missing = keys.filter(key => german[key] === undefined);
    const stale = Object.keys(german).filter(key => !keys.includes(key));
    assert.deepEqual({ missing, stale }, { missing: [], stale: [] }, `What is missing belongs into ${GERMAN.bundle}.`);
  });

  it('has the texts of tables, which no tool finds', () => {
    for (const { summary, why } of rules) assert.ok(german[summary] && german[why], summary);
    assert.ok(tableTexts().every(text => text.trim() !== ''));
  });

  it('keeps what is put into a text', () => {
    for (const [key, text] of Object.entries(german)) assertSameForm(key, text);
  });
});

describe('the German manifest', () => {
  const german = readTexts(GERMAN.manifest);

  it('has the texts of the English one', () => {
    assert.deepEqual(Object.keys(german).sort(), Object.keys(ENGLISH).sort());
  });

  it('leads where the English one leads', () => {
    for (const [key, text] of Object.entries(ENGLISH)) {
      assertSameForm(text, german[key]!);
      assert.deepEqual(linksIn(german[key]!), linksIn(text), key);
    }
  });

  it('says of a rule what its hover says', () => {
    const bundle = readTexts(GERMAN.bundle);
    for (const { id, summary, why } of rules) {
      const text = german[`settings.rules.${id}.severity.description`]!;
      assert.ok(text.startsWith(`${bundle[summary]} (`) && text.endsWith(`). ${bundle[why]}`), text);
    }
  });
});

describe('package.json', () => {
  it('names only texts that there are', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^"]*)%"/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(ENGLISH).sort());
  });

  it('has no text of its own in it', () => {
    const { displayName, description, capabilities, contributes } = manifest;
    const plain = textsIn({ displayName, description, capabilities, contributes });
    assert.deepEqual(plain, [], 'Write “%key%”, and the text into package.nls.json and package.nls.de.json.');
  });

  it('is as before with the English texts put in', () => {
    const { contributes } = resolveTexts(manifest, ENGLISH);
    assert.equal(contributes.commands.find(({ command }) => command === 'invite.nextSlot')?.title, 'Next Slot');
    assert.ok(!JSON.stringify(contributes).includes('"%'));
  });
});

function assertSameForm(english: string, german: string): void {
  const places = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort();
  assert.deepEqual(places(german), places(english), german);
  assert.notEqual(german.trim(), '');
  // German quotation marks open below and close above, with the sign by which English ones open.
  assert.equal(german.match(/„/g)?.length ?? 0, german.match(/“/g)?.length ?? 0, german);
  assert.ok(!german.includes('”'), german);
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]+)\)|`([^`]+)`/g)].map(([, link, code]) => (link ?? code)!).sort();
}

// Not for a reader: what menus depend on, ids, other names of a language, regular expressions and their like.
const NO_TEXT = new Set(['when', 'enablement', 'aliases', 'key', 'mac', 'pattern', 'default', 'configurationDefaults']);
const TEXT = new Set([
  ...['title', 'shortTitle', 'category', 'label', 'name', 'contextualTitle', 'contents', 'altText', 'tooltip'],
  ...['displayName', 'description', 'markdownDescription', 'deprecationMessage', 'markdownDeprecationMessage'],
  ...['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'patternErrorMessage', 'placeholder'],
]);

/** The texts below a value that are no `%key%`: under a property for texts, or several words anywhere else. */
function textsIn(value: unknown, isText = false): string[] {
  if (typeof value === 'string')
    return !/^%[\w.-]+%$/.test(value) && (isText || /\p{L}{2,} \p{L}{2,}/u.test(value)) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(item => textsIn(item, isText));
  return Object.entries(value).flatMap(([key, item]) => (NO_TEXT.has(key) ? [] : textsIn(item, TEXT.has(key))));
}
