// Work that is asked for more often than it need be done.

/**
 * `read`, done once for each object, which must never change: a draft is asked the same by several rules and features.
 * What was read is forgotten with the object.
 */
export function oncePer<K extends object, V extends {}>(read: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return of => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}

/** `make`, done at the first call: for what takes a while and may never be needed. */
export function atFirstCall<T extends {}>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
