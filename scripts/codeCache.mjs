// Keeps what V8 has made of the server's bundle once it has judged a draft, so that a server does not have to compile it
// at every start. It fits the Node that made it; with any other, and where it is missing, the bundle is compiled as ever.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const TEXT = `---
to: Priya Raman
---
Hi [name],

Thanks for the invitation! Your talk in Oslo was a joy. Could you please refer me for the open role?

We help teams like yours save 20% of their budget. **Interested**?

Kind regards,
Sam
`;
const textDocument = { uri: 'file:///example.invite.md', languageId: 'invite', version: 1, text: TEXT };

/** Rejects where the server cannot be run. */
export async function writeCodeCache(bundle) {
  const run = fileURLToPath(new URL('codeCacheRun.cjs', import.meta.url));
  const server = spawn(process.execPath, [run, bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const send = (...messages) => server.stdin.write(messages.map(framed).join(''));
  send(
    { id: 1, method: 'initialize', params: { processId: null, capabilities: { textDocument: { diagnostic: {} } } } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
    { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
  );
  let said = '';
  server.stdout.on('data', data => {
    const before = said.includes('favor-asking');
    said += data;
    if (!before && said.includes('favor-asking')) send({ id: 3, method: 'shutdown' }, { method: 'exit' });
  });
  const [code] = await once(server, 'exit');
  if (code !== 0) throw new Error(`No code cache could be made: the server ended with ${code}.`);
}

function framed(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
