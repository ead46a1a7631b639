// Writes the licences of the packages that are bundled into dist/. Which those are, the bundler knows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const INTRODUCTION = 'Invite Drafts contains code of the following packages, under the licences given here.';
const RULE = '-'.repeat(80);

/** Packages that come without the text of their licence: where the same text of the same owner is. */
const ELSEWHERE = { '@vscode/l10n': 'node_modules/vscode-jsonrpc/License.txt' };

/** `metafiles` are esbuild's; paths in them are relative to the project folder, where this must run. */
export async function writeNotices(metafiles, file) {
  const inputs = metafiles.flatMap(metafile =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  );
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => packageFolder(input));
  const folders = [...new Set(used)].filter(Boolean);
  const notices = [...new Set(folders.map(notice))].sort();
  await writeFile(file, [INTRODUCTION, ...notices].join(`\n\n${RULE}\n\n`) + '\n');
}

function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  const file = own ? path.join(folder, own) : ELSEWHERE[name];
  const text = file && existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [`${name} ${version} (${license})`, text.replace(/\r\n/g, '\n').trim()].filter(Boolean).join('\n\n');
}
