// Preloaded by every process that `npm run coverage` looks at: runs a TypeScript file as tsc has written it to out/emitted.
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '../..');
const emitted = path.join(root, 'out/emitted');

require.extensions['.ts'] = (module, file) => {
  const code = path.join(emitted, path.relative(root, file)).replace(/\.ts$/, '.js');
  module._compile(fs.readFileSync(code, 'utf8'), file);
};

// A process that is merely ended writes no counts. Tests end the servers that they do not ask to stop.
process.once('SIGTERM', () => process.exit());
