// Runs the host tests inside VS Code, on the desktop and in a browser alike. Which tests there are is in the imports.
import { mocha } from './mocha';
import './activation.test';
import './calm.test';
import './contacts.test';
import './copy.test';
import './crash.test';
import './diagnostics.test';
import './draftsView.test';
import './edits.test';
import './help.test';
import './newReply.test';
import './preview.test';
import './slots.test';
import './status.test';

/** What the test host calls; rejects when a test failed. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed`))));
  });
}
