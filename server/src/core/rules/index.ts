// Every rule, in the order of the documentation. A test checks that each file of this folder is listed.
import type { AnyRule } from './rule';

export const rules: readonly AnyRule[] = [];
