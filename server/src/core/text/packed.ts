// Whole numbers as text, for data that the bundles carry: the digits of base 64, each with five bits of a number, low ones
// first, and 32 more where another digit follows, as in source maps. Packed tighter the text would be no shorter once it is
// compressed, because a number would seldom look like itself.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers from 0 to 2 ** 31 - 1. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest > 31; rest >>>= 5) text += DIGITS[(rest & 31) | 32];
    text += DIGITS[rest];
  }
  return text;
}

/** What `writeNumbers` has written. One plain loop, because it runs once, before anything is compiled. */
export function readNumbers(text: string): Int32Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const numbers = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)]!;
    value |= (digit & 31) << shift;
    if (digit < 32) {
      numbers[count++] = value;
      value = 0;
      shift = 0;
    } else shift += 5;
  }
  return numbers.subarray(0, count);
}

/** A number of 30 bits above or below 0 as one that is not below, as is usual with small ones of either sign. */
export const zigzag = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2);

export const unzigzag = (number: number): number => (number & 1 ? -((number + 1) >> 1) : number >> 1);
