// Looks at VS Code's workbench through a page: waits for what a person would see, and takes its picture.
import { openPage } from './browser.mjs';

const LIMIT = 60_000; // milliseconds
/** A squiggle of any severity but hint, which VS Code draws as three dots. */
const SQUIGGLE = ['error', 'warning', 'info'].map(severity => `.monaco-editor .squiggly-${severity}`).join(', ');

/** The workbench at `url` with the draft it opens, once its findings are on screen. `browser.close()` ends it. */
export async function openDraft(url, size) {
  const opened = await openPage(size);
  try {
    await opened.page.goto(url);
    await squiggle(opened.page);
    return opened;
  } catch (error) {
    await opened.browser.close();
    throw error;
  }
}

/** Resolves once something in the open draft is underlined. */
export function squiggle(page) {
  return page.locator(SQUIGGLE).first().waitFor({ timeout: LIMIT });
}

/** Opens the Problems panel and waits for its first row. */
export async function showProblems(page) {
  await page.locator('.statusbar-item[id="status.problems"]').click();
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: LIMIT });
}

/** Opens the preview with its keys, and resolves with its page once that shows a message. */
export async function openPreview(page) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.press('v');
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
  await preview.locator('#message span').first().waitFor({ timeout: LIMIT });
  return preview;
}

/** Opens the side bar with our views and waits for the checklist. */
export async function showReadiness(page) {
  await runCommand(page, 'Invite Drafts: Show Readiness');
  await page.locator('[aria-label^="Readiness"] .monaco-list-row').first().waitFor({ timeout: LIMIT });
}

/** Opens the side bar with our views and waits for the first draft in the list. */
export async function showDrafts(page) {
  await runCommand(page, 'Invite Drafts: Show Readiness');
  await page.locator('[aria-label="Drafts"] .monaco-list-row[aria-level="2"]').first().waitFor({ timeout: LIMIT });
}

/** Opens the walkthrough in place of all editors, at its first step, and waits for the step's picture. */
export async function openWalkthrough(page) {
  await runCommand(page, 'View: Close All Editors');
  await runCommand(page, 'View: Close Primary Side Bar');
  await runCommand(page, 'Invite Drafts: Get Started');
  const media = page.locator('.getting-started-media').frameLocator('iframe.webview').frameLocator('#active-frame');
  await media.locator('svg').waitFor({ timeout: LIMIT });
}

/** Rests the mouse on the first place of the editor that shows the text. */
export async function showHover(page, text) {
  await page.locator('.monaco-editor .view-line span').getByText(text).first().hover();
  await page.locator('.monaco-hover:visible .hover-contents').first().waitFor({ timeout: LIMIT });
}

async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: LIMIT });
  await page.keyboard.press('Enter');
}

/** Loads the window anew, at `url`; what was open in it comes back, where that names no file to open instead. */
export async function reloadWindow(page, url) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill('>Developer: Reload Window');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Reload Window' }).first().waitFor();
  // The command first writes down what is open, and then loads the address that the page says it has.
  await page.evaluate(address => history.replaceState(null, '', address), url);
  const loaded = page.waitForEvent('domcontentloaded');
  await page.keyboard.press('Enter');
  await loaded;
}
