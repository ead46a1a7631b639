// The bytes of the server as it is shipped.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST, EMPTY } from '../paths.mjs';

export async function measure() {
  const ours = Buffer.concat(['server.js', 'server.worker.js'].map(name => readFileSync(path.join(DIST, name))));
  const floor = readFileSync(EMPTY[0]);
  const row = sizeOf => ({
    value: sizeOf(ours) / 1000,
    detail: `the empty server ${(sizeOf(floor) / 1000).toFixed(0)} kB`,
  });
  return {
    'size.minified': row(bytes => bytes.length),
    'size.gzip': row(bytes => gzipSync(bytes, { level: 9 }).length),
  };
}
