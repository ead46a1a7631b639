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
