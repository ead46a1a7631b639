// The few assertions that the host tests need: a browser's extension host has no `node:assert`.

/** Fails unless both are the same as JSON. */
export function equal<T>(actual: T, expected: T, what = 'the values differ'): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: got ${left}, expected ${right}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}
