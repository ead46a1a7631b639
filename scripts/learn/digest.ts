// What the weights of the learned layer are made of, as a fingerprint: they are stale when it changes. Lexicons are left out, though
// their phrases are features: a new pattern makes the weights less fitting, not wrong.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { voiceFiles } from './sentences';

const CODE = ['features.ts', 'traits.ts']
  .map(name => join(__dirname, '../../server/src/core/language/learned', name))
  .concat(['model.ts', 'train.ts', 'sentences.ts'].map(name => join(__dirname, name)));

export function digest(): string {
  const hash = createHash('sha256');
  for (const file of [...voiceFiles(), ...CODE]) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex').slice(0, 16);
}
