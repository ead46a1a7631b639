#!/usr/bin/env node
// Stands in for the desktop `code` executable where no desktop build can be had: takes the arguments that
// @vscode/test-electron passes, runs the tests in the VS Code server and a headless browser, exits with their code.
// Environment: VSCODE_HOSTED_VERBOSE=1, VSCODE_HOSTED_TIMEOUT (milliseconds), VSCODE_HOSTED_SCREENSHOT (a path).
import path from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { startServer } from './server.mjs';

/** What the workbench says about itself, and no test is about. */
const NOISE =
  /Resolv(ing|ed) connection token|Creating a socket|Service Worker|additional builtin extensions|ChatSessionStore|Failed to fetch|vsda/;
const LIMIT = Number(process.env.VSCODE_HOSTED_TIMEOUT ?? 300_000);
const verbose = Boolean(process.env.VSCODE_HOSTED_VERBOSE);

const { options, folder } = readArguments(process.argv.slice(2));
let server;
let browser;
let exitCode;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(130));
process.on('unhandledRejection', error => fail(error));
setTimeout(() => fail(`no result within ${LIMIT} ms`), LIMIT).unref();

server = await startServer({ verbose, extensions: options['extensions-dir'] });
server.ended.then(code => fail(`the VS Code server ended (${code})`));
const opened = await openPage();
browser = opened.browser;
await runTests(opened.page);

/** The workbench calls these two functions, where a page offers them, with the output and the result of a test run. */
async function runTests(page) {
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (verbose || !NOISE.test(text)) (console[type] ?? console.log)(text);
  });
  await page.exposeFunction('codeAutomationExit', async code => {
    const screenshot = process.env.VSCODE_HOSTED_SCREENSHOT;
    if (screenshot) await page.screenshot({ path: screenshot });
    await finish(code);
  });
  page.on('crash', () => fail('the page crashed'));
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = options;
  await page.goto(server.url({ folder, extension, tests }));
}

async function fail(reason) {
  if (exitCode !== undefined) return;
  console.error('vscode-hosted:', reason);
  await finish(1);
}

async function finish(code) {
  if (exitCode !== undefined) return;
  exitCode = code;
  await browser?.close().catch(() => {});
  await server?.stop();
  process.exit(exitCode);
}

function readArguments(args) {
  const options = {};
  let folder;
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name) options[name] = value ?? true;
    else folder = path.resolve(arg);
  }
  return { options, folder };
}
