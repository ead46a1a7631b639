// `npm run generate`: writes everything that is made from the rules. What that is stands in lib/generated.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { current, generate, root } from './lib/generated';

for (const { path, content } of generate()) {
  if (typeof content !== 'string') console.log(`${path}: left out, ${content.skipped}`);
  else if (content === current(path)) console.log(`${path}: up to date`);
  else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`${path}: written`);
  }
}
