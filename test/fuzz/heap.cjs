// Loaded into a server under test, with --expose-gc: tells on standard error, each time it is asked to by a signal, how many
// bytes are in use once all that nobody holds is gone.
process.on('SIGUSR2', () => {
  globalThis.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
