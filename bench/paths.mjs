// Where things lie. What is measured is a copy of dist/, so that a build beside the bench does not change it midway.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.dirname(BENCH);
/** Git-ignored. */
export const SCRATCH = path.join(ROOT, 'out/bench');
export const DIST = path.join(SCRATCH, 'dist');
export const OURS = [path.join(DIST, 'server.js'), '--stdio'];
export const EMPTY = [path.join(SCRATCH, 'empty.js'), '--stdio'];
