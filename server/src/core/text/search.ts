// Finding a place in an ordered list.

/**
 * The first of the indices `0` to `count` for which `isBefore` no longer holds; `count` where it holds for all. Takes
 * it as given that no index holds again after one that does not.
 */
export function firstIndex(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
