// Decides whether a desktop VS Code can be had on this machine, quickly, and fetches it when it can.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { SCRATCH } from './fetch.mjs';

const UPDATE_SERVER = 'update.code.visualstudio.com';
const PROBE_LIMIT = 3_000; // milliseconds
const DOWNLOAD_LIMIT = 15_000; // milliseconds without a byte

/** The executable of a desktop VS Code, or `undefined` to use the stand-in. `host` is auto, desktop or hosted. */
export async function findDesktop(host) {
  if (host === 'hosted') return undefined;
  if (host === 'desktop') return download();
  const obstacle = await findObstacle();
  if (obstacle) return useStandIn(obstacle);
  try {
    const executable = await download();
    return starts(executable) ? executable : useStandIn('the downloaded build does not start on this system');
  } catch (error) {
    return useStandIn(error?.message ?? error);
  }
}

/** Runs this script again on a virtual display where there is no other; true when that has been done. */
export function showOnVirtualDisplay() {
  if (hasDisplay()) return false;
  const { status, error } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  if (error) throw new Error('a desktop VS Code needs a display, or xvfb-run');
  process.exitCode = status ?? 1;
  return true;
}

/** @vscode/test-electron would try for minutes before it gave up; this knows within seconds. */
async function findObstacle() {
  if (!hasDisplay() && spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).error) return 'no display to show it on';
  const downloaded =
    fs.existsSync(SCRATCH) && fs.readdirSync(SCRATCH).some(name => /^vscode-[a-z0-9-]+-[\d.]+$/.test(name));
  if (downloaded) return undefined;
  const proxy = process.env.npm_config_https_proxy;
  const { hostname, port, protocol } = new URL(proxy || `https://${UPDATE_SERVER}`);
  const reached = await reachable(hostname, Number(port) || (protocol === 'http:' ? 80 : 443));
  return reached ? undefined : `${hostname} cannot be reached`;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function download() {
  const version = process.env.VSCODE_TEST_VERSION ?? 'stable';
  return downloadAndUnzipVSCode({ version, cachePath: SCRATCH, timeout: DOWNLOAD_LIMIT });
}

/** A downloaded build may miss libraries of the system; asking for its version shows that without a window. */
function starts(executable) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const shell = process.platform === 'win32';
  return spawnSync(shell ? `"${cli}"` : cli, [...args, '--version'], { stdio: 'ignore', shell }).status === 0;
}

function useStandIn(reason) {
  console.log(`No desktop VS Code here (${reason}); using the VS Code server from npm.`);
  return undefined;
}

function reachable(host, port) {
  return new Promise(resolve => {
    const socket = net.connect({ host, port });
    const end = answer => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PROBE_LIMIT, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
