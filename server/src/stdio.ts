// Messages over standard output, each in one piece. The library writes a message's head and its body one after the other, and
// waits in between: two calls into the system and two awakenings of the editor, which cost more than judging a draft.
import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  private failed = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', error => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Messages go out in the order of the calls. Rejects where the stream takes no more. */
  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const whole = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return new Promise((resolve, reject) => {
      this.stream.write(whole, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.failed);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
