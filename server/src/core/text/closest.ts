// "Did you mean": the nearest of a few known words, by the number of slips it takes to mistype it.

/**
 * The candidate that `word` is most likely meant to be, or undefined where none is near. A slip is a letter too many, too
 * few, wrong, or swapped with its neighbour; one is forgiven for every three letters, case and separators are no slips.
 */
export function closest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const wanted = folded(word);
  if (wanted.length === 0 || wanted.length > 40) return undefined;
  let best: T | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const known = folded(candidate);
    const slips = distance(wanted, known);
    // At least one letter has to be right.
    if (slips < fewest && slips < known.length) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

const folded = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

/** Optimal string alignment distance. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, beforeLast[j - 2]! + 1);
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
