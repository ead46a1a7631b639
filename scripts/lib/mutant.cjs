// Preloaded where the tests of a mutant run: one source file is read from another place, and no file is ever changed.
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

const { MUTANT_OF, MUTANT } = process.env;
const load = require.extensions['.ts'];

require.extensions['.ts'] = (module, file) => {
  if (file !== MUTANT_OF) return load(module, file);
  const { code } = transformSync(readFileSync(MUTANT, 'utf8'), { loader: 'ts', format: 'cjs' });
  module._compile(code, file);
};
