// `npm run generate`: writes everything that is made from the rules. What that is stands in lib/generated.ts. German is
// written by people; what is missing there is told.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { current, generate, root } from './lib/generated';
import { bundleKeys, GERMAN, readTexts } from './lib/l10n';

for (const { path, content } of generate()) {
  if (typeof content !== 'string') console.log(`${path}: left out, ${content.skipped}`);
  else if (content === current(path)) console.log(`${path}: up to date`);
  else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`${path}: written`);
  }
}

tellUntranslated(GERMAN.manifest, Object.keys(readTexts('package.nls.json')));
void bundleKeys().then(keys => tellUntranslated(GERMAN.bundle, keys));

function tellUntranslated(path: string, keys: readonly string[]): void {
  const texts = readTexts(path);
  for (const key of keys) if (texts[key] === undefined) console.log(`${path}: no text for ${JSON.stringify(key)}`);
  for (const key of Object.keys(texts))
    if (!keys.includes(key)) console.log(`${path}: nothing uses ${JSON.stringify(key)}`);
}
