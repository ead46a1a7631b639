/**
 * FNV-1a of the characters from `start` to `end` (exclusive), as a whole number of 32 bits with a sign: without one, V8
 * would keep half of such numbers in objects of their own. Another `seed` gives another hash of the same text.
 */
export function hashOf(text: string, start = 0, end = text.length, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
