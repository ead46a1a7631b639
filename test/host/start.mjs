// `npm start`: builds, then opens a real VS Code with the extension and the examples. The installed one where there is
// a `code` command, else the VS Code server from npm, in the browser. `--browser` insists on the latter, `--port N`
// chooses its port, and `--check FILE.png` looks at it through a headless browser, takes a picture and ends.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './fetch.mjs';
import { isCi } from './outcome.mjs';
import { startServer } from './server.mjs';
import { openDraft, showProblems } from './workbench.mjs';

const FOLDER = path.join(ROOT, 'examples');
const DRAFT = path.join(FOLDER, '1-start-here.invite.md');
const COMMANDS = ['code', 'code-insiders', 'codium'];

const { values } = parseArgs({
  options: { browser: { type: 'boolean' }, port: { type: 'string', default: '0' }, check: { type: 'string' } },
});

const built = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit', cwd: ROOT });
if (built.status !== 0) process.exit(1);
if (values.check) await check(values.check);
else if (values.browser || !openInstalled()) await serve(Number(values.port));

/** Opens the installed VS Code and returns at once; false where there is none, or none that could show a window here. */
function openInstalled() {
  const shown = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // In a remote terminal, `code` talks to a window on another machine, which knows no extension of this one.
  if (!shown || process.env.VSCODE_IPC_HOOK_CLI) return false;
  const args = ['--new-window', '--disable-workspace-trust', `--extensionDevelopmentPath=${ROOT}`, FOLDER, DRAFT];
  const used = COMMANDS.find(command => run(command, args));
  if (used) console.log(`VS Code (${used}) opens with Invite Drafts and the examples.`);
  return Boolean(used);
}

function run(command, args) {
  const shell = process.platform === 'win32';
  const quoted = shell ? args.map(arg => `"${arg}"`) : args;
  return spawnSync(command, quoted, { stdio: 'ignore', shell }).status === 0;
}

async function serve(port) {
  const server = await startServer();
  const door = await shortAddress(address(server), port);
  console.log(
    `\nOpen ${door.url} in your browser.\n\nIt shows VS Code with Invite Drafts and the examples. Ctrl+C ends it.`,
  );
  if (process.stdout.isTTY && !isCi()) openInBrowser(door.url);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => server.stop());
  await server.ended;
  door.close();
}

/** The workbench's own address is too long to copy; this one leads there. Whoever does not know its path is refused. */
async function shortAddress(target, port) {
  const secret = `/${randomBytes(16).toString('hex')}`;
  const http = createServer((request, response) => {
    if (request.url === secret) response.writeHead(302, { location: target }).end();
    else response.writeHead(403).end();
  });
  await once(http.listen(port, '127.0.0.1'), 'listening');
  const close = () => {
    http.close();
    http.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${http.address().port}${secret}`, close };
}

async function check(picture) {
  const server = await startServer();
  try {
    const { page, browser } = await openDraft(address(server));
    await showProblems(page);
    await page.screenshot({ path: picture });
    await browser.close();
    console.log(`VS Code opened, and checked ${path.basename(DRAFT)}: ${picture}`);
  } finally {
    await server.stop();
  }
}

function address(server) {
  return server.url({ folder: FOLDER, file: DRAFT, extension: ROOT });
}

function openInBrowser(url) {
  const [command, ...args] = { darwin: ['open', url], win32: ['explorer', url] }[process.platform] ?? ['xdg-open', url];
  // A machine without a browser still has the printed address.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
