// Runs the bundle that is named first as dist/server.js does, and keeps at its end what V8 has made of it.
const { writeFileSync } = require('node:fs');
const { run } = require('../server/start.cjs');

const [, , bundle] = process.argv;
const script = run(bundle);
process.on('exit', () => writeFileSync(`${bundle}.cache`, script.createCachedData()));
