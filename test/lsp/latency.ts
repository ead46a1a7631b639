// Not a test: prints how long a 600-character draft takes from a keystroke to its diagnostics, over stdio.
// Run with `npx tsx test/lsp/latency.ts`.
import { MODERN, SIMPLE, startClient } from './client';

const SENTENCES =
  'Hi [name], thanks for inviting me to connect. It was great meeting you at JSConf Oslo, and I enjoyed your talk. ';
const DRAFT = `---\nto: Priya Raman\n---\n${SENTENCES.repeat(6)}`.slice(0, 600);
const EDITS = 500;

async function measure(pull: boolean): Promise<number[]> {
  const client = await startClient({ capabilities: pull ? MODERN : SIMPLE });
  const document = client.open(DRAFT);
  await (pull ? client.pull(document) : client.published.next());
  const end = document.positionAt(DRAFT.length);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const start = performance.now();
    client.change(document, {
      range: { start: end, end: { ...end, character: end.character + (edit % 2) } },
      text: edit % 2 ? '' : 'x',
    });
    await (pull ? client.pull(document) : client.published.next());
    times.push(performance.now() - start);
  }
  await client.stop();
  return times.slice(EDITS / 5).sort((a, b) => a - b);
}

async function main(): Promise<void> {
  for (const mode of ['pull', 'push']) {
    const times = await measure(mode === 'pull');
    const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
    console.log(
      `${mode}: median ${at(0.5)} ms, 99 % under ${at(0.99)} ms (${DRAFT.length} characters, ${times.length} edits)`,
    );
  }
}

void main();
