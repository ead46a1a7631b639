// Entry point of `invite-lint`: hands the process's arguments, streams and files to `run`.
import { buffer } from 'node:stream/consumers';
import { disk } from './cli/disk';
import { EXIT, run } from './cli/run';

const { argv, cwd, env, stdin, stdout, stderr } = process;

for (const stream of [stdout, stderr]) {
  // The reader of a pipe may stop early, as `head` does: nothing is wrong then.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

run(argv.slice(2), { cwd: cwd(), env, stdout, stderr, stdin: () => buffer(stdin), files: disk }).then(
  code => {
    process.exitCode = code;
  },
  error => {
    stderr.write(`invite-lint: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = EXIT.trouble;
  },
);
