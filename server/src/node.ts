// The language server as a process of its own: `invite-language-server --stdio`, or over one of the other transports.
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { homepage, version } from '../../package.json';
import { createServer } from './lsp/server';
import { WholeMessageWriter } from './stdio';

const USAGE = 'Usage: invite-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME | --version | --help\n';
const asked = (pattern: RegExp) => process.argv.slice(2).some(arg => pattern.test(arg));

if (asked(/^--help$/)) process.stdout.write(`${USAGE}\nLanguage server for *.invite.md drafts: ${homepage}\n`);
else if (asked(/^--version$/)) process.stdout.write(`${version}\n`);
else if (asked(/^--stdio$/)) createServer(overStdio());
else if (asked(/^--(socket=\d+|pipe=.+)$/) || (process.send && asked(/^--node-ipc$/))) createServer(createConnection());
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

function overStdio(): Connection {
  // What is printed by mistake must not get in between the messages.
  console.log = console.info = console.debug = console.error;
  // The types want two streams or none; the library takes a writer as well, and ends with a stream that ends.
  const output: unknown = new WholeMessageWriter(process.stdout);
  return createConnection(process.stdin, output as NodeJS.WritableStream);
}
