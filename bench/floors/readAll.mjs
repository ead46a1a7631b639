// The floor of a command line over many files: reads every file of a folder and looks at every character.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
let sum = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
}
console.log(sum);
