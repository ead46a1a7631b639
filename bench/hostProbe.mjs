// Runs inside VS Code, in place of a test suite: opens a draft, which is what activates the extension, and says how many
// milliseconds go by until its first diagnostics are there.
import { extensions, languages, window, workspace } from 'vscode';

const SETTLING = 3_000; // milliseconds in which the workbench finishes what it does at its start

export async function run() {
  await new Promise(resolve => setTimeout(resolve, SETTLING));
  const extension = extensions.all.find(({ packageJSON }) =>
    packageJSON.contributes?.languages?.some(({ id }) => id === 'invite'),
  );
  if (!extension || extension.isActive) throw new Error('the extension is not there, or was active too early');
  const start = performance.now();
  let uri;
  const diagnosed = new Promise(resolve => {
    languages.onDidChangeDiagnostics(() => uri && languages.getDiagnostics(uri).length > 0 && resolve());
  });
  // The text is put in when the probe is bundled.
  const document = await workspace.openTextDocument({ language: 'invite', content: DRAFT });
  uri = document.uri;
  await window.showTextDocument(document);
  await diagnosed;
  console.log(`BENCH ${(performance.now() - start).toFixed(1)}`);
}
