// Messages over standard output: in one piece each, in order, and a stream that takes no more is told of.
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../server/src/stdio';

const message = (method: string): Message => ({ jsonrpc: '2.0', method }) as Message;

describe('messages over standard output', () => {
  it('are one write each, in order, with their length in bytes', async () => {
    const pieces: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        pieces.push(String(chunk));
        setImmediate(done);
      },
    });
    const writer = new WholeMessageWriter(stream);
    await Promise.all([writer.write(message('first')), writer.write(message('“ß”'))]);
    assert.deepEqual(pieces, [
      'Content-Length: 34\r\n\r\n{"jsonrpc":"2.0","method":"first"}',
      'Content-Length: 37\r\n\r\n{"jsonrpc":"2.0","method":"“ß”"}',
    ]);
  });

  it('are told of where they cannot be written', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('nobody reads')) });
    const writer = new WholeMessageWriter(stream);
    const told: [string, Message | undefined, number | undefined][] = [];
    let closed = 0;
    writer.onError(([{ message: reason }, of, count]) => told.push([reason, of, count]));
    writer.onClose(() => closed++);
    const lost = message('lost');
    await assert.rejects(writer.write(lost), /nobody reads/);
    assert.ok(
      told.some(([reason, of, count]) => reason === 'nobody reads' && of === lost && count === 1),
      JSON.stringify(told),
    );
    assert.equal(closed, 1);
  });

  it('end with the stream', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    const finished = new Promise(resolve => stream.on('finish', resolve));
    new WholeMessageWriter(stream).end();
    await finished;
  });
});
