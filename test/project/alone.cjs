// Loaded into a process under test: where it asks for another machine, or waits for one, it says so and ends.
const net = require('node:net');
const dns = require('node:dns');
const dgram = require('node:dgram');

for (const [owner, names] of [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram.Socket.prototype, ['bind', 'send', 'connect']],
  [dns, ['lookup', 'resolve']],
])
  for (const name of names)
    owner[name] = () => {
      process.stderr.write(`asked for the network: ${name}\n`);
      process.exit(77);
    };
