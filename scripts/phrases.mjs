// Reads the lexicons once, for the bundles: a plugin for esbuild that puts the packed table in the place of phraseTable.ts.
import path from 'node:path';
import { build } from 'esbuild';

const CORE = path.resolve('server/src/core/language');
const PACKING = JSON.stringify(path.join(CORE, 'packing.ts'));

export const packedPhrases = {
  name: 'packed phrases',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]phraseTable\.ts$/ }, async () => ({
      contents: `import { unpack } from ${PACKING};
        export const phraseTable = () => unpack(${JSON.stringify(await packed())});`,
      loader: 'js',
      resolveDir: CORE,
      watchFiles: [],
      watchDirs: [path.join(CORE, 'lexicon')],
    }));
  },
};

/** By the code of the server itself. */
async function packed() {
  const contents = `import { pack } from ${PACKING};
    import { phraseTable } from './lexicon/phraseTable';
    export const packed = pack(phraseTable());`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: CORE },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.packed;
}
