// The one mocha of a test run. Imported before any test, because it is what defines `describe` and `it`.
import Mocha from 'mocha';

const TEST_LIMIT = 60_000; // milliseconds

export const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: TEST_LIMIT });
mocha.suite.emit('pre-require', globalThis, '', mocha);
