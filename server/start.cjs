// `dist/server.js`: starts the server. Beside its bundle may lie what V8 made of it at the build (scripts/codeCache.mjs), so
// that nothing has to be compiled. V8 itself sees whether that fits, and compiles as ever where it does not.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// What judging a draft leaves behind is small. Node would keep room for 30 MB of such leavings, for nothing: it takes no less
// time. Set here for the cache as well, which V8 takes back under the same flags only.
setFlagsFromString('--semi-space-growth-factor=1');

exports.run = (filename, cachedData) => {
  // There is nothing but ASCII in a bundle that has a cache, and as such it is read faster.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function (exports, require, module) {${source}\n})`, { filename, cachedData });
  script.runInThisContext()(exports, require, module);
  return script;
};

function read(filename) {
  try {
    return readFileSync(filename);
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const bundle = join(__dirname, 'server.worker.js');
  const cached = read(`${bundle}.cache`);
  if (cached) exports.run(bundle, cached);
  else require(bundle);
}
