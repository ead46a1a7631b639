// `npm run package`: makes the VSIX that users install. What goes in is named in .vscodeignore, and the build runs first,
// because vsce runs `vscode:prepublish`.
import { readFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

// The bundles hold all the code, so no package of node_modules goes along.
await createVSIX({ packagePath: `${name}-${version}.vsix`, dependencies: false });
