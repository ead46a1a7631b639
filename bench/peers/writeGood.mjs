// write-good in the lightest server that can be had: framing by hand, no library, every change judged at once. Not a
// product of anybody, but the best that one could do around that package.
import writeGood from 'write-good';

let text = '';
let received = Buffer.alloc(0);

process.stdin.on('data', data => {
  received = received.length > 0 ? Buffer.concat([received, data]) : data;
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/\d+/.exec(received.toString('latin1', 0, head))[0]);
    const end = head + 4 + length;
    if (received.length < end) return;
    const message = JSON.parse(received.toString('utf8', head + 4, end));
    received = received.subarray(end);
    answer(message);
  }
});

function answer({ id, method, params }) {
  if (method === 'initialize') send({ id, result: { capabilities: { textDocumentSync: 2 } } });
  else if (method === 'shutdown') send({ id, result: null });
  else if (method === 'exit') process.exit(0);
  else if (method === 'textDocument/didOpen') judge(params.textDocument, params.textDocument.text);
  else if (method === 'textDocument/didChange') judge(params.textDocument, params.contentChanges.reduce(changed, text));
}

function judge({ uri, version }, current) {
  text = current;
  const diagnostics = writeGood(text).map(({ index, offset, reason: message }) => ({
    range: { start: positionAt(index), end: positionAt(index + offset) },
    message,
  }));
  send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } });
}

function changed(before, { range, text: inserted }) {
  return before.slice(0, offsetAt(before, range.start)) + inserted + before.slice(offsetAt(before, range.end));
}

function offsetAt(before, { line, character }) {
  let start = 0;
  for (let i = 0; i < line; i++) start = before.indexOf('\n', start) + 1;
  return start + character;
}

function positionAt(offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
