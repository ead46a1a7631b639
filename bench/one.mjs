// Measures one quantity, in a process of its own: what one leaves behind must not slow the next one down.
// Without whoever asked there is nobody to measure for.
process.once('disconnect', () => process.exit());

const [quantity, options] = process.argv.slice(2);
const { measure } = await import(`./quantities/${quantity}.mjs`);
process.send(await measure(JSON.parse(options)), () => process.disconnect());
